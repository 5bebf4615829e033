import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { marker } from '../../src/review/as-markdown.ts';

interface Step {
  uses?: string;
  run?: string;
  env?: Record<string, string>;
  with?: Record<string, unknown>;
}
interface Job {
  uses?: string;
  steps?: Step[];
  needs?: string;
  permissions?: Record<string, string>;
  'timeout-minutes'?: number;
}
interface Workflow {
  name: string;
  on: string | string[] | Record<string, { workflows?: string[]; 'paths-ignore'?: string[] } | null>;
  permissions?: Record<string, string>;
  jobs: Record<string, Job>;
}

const folder = '.github/workflows';
const workflows = readdirSync(folder).map((file) => {
  const text = readFileSync(join(folder, file), 'utf8');
  return { file, text, workflow: parse(text) as Workflow };
});
const named = (file: string): Workflow => workflows.find((each) => each.file === file)!.workflow;
const stepsOf = ({ jobs }: Workflow): Step[] => Object.values(jobs).flatMap(({ steps = [] }) => steps);
const runsOf = (workflow: Workflow): string[] => stepsOf(workflow).flatMap(({ run }) => run ?? []);
const triggerOf = ({ on }: Workflow, name: string) =>
  typeof on === 'object' && !Array.isArray(on) ? on[name] : undefined;
const triggersOf = ({ on }: Workflow): string[] =>
  typeof on === 'string' ? [on] : Array.isArray(on) ? on : Object.keys(on);
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };

describe.each(workflows)('the workflow $file', ({ file, text, workflow }) => {
  it('runs commands that there are', () => {
    const called = runsOf(workflow).flatMap((run) =>
      [...run.matchAll(/npm (?:run )?(?:-s )?([\w:]+)/g)].map(([, name]) => name!),
    );
    expect(called.filter((name) => name !== 'ci' && !(name in scripts))).toEqual([]);
    // A command that is named only where nobody looks would pass for one that is run.
    expect(called.length + Object.values(workflow.jobs).filter(({ uses }) => uses).length).toBeGreaterThan(0);
  });

  it('uses what is pinned by its digest, with the version beside it, or stands here', () => {
    const uses = [...text.matchAll(/uses: (.+)$/gm)].map(([, action]) => action!);
    const isPinned = (action: string): boolean =>
      /^[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(action) || (action.startsWith('./') && existsSync(action));
    expect(uses.filter((action) => !isPinned(action))).toEqual([]);
  });

  it('pins an action at the same digest as the others do', () => {
    const all = workflows.flatMap((each) => [...each.text.matchAll(/uses: ([\w-]+\/[\w-]+)@(\w+)/g)]);
    for (const [, action, digest] of text.matchAll(/uses: ([\w-]+\/[\w-]+)@(\w+)/g)) {
      expect(all.filter(([, other]) => other === action).every(([, , other]) => other === digest)).toBe(true);
    }
  });

  it('may do no more than it must, and says so for all of it', () => {
    const given = [workflow.permissions, ...Object.values(workflow.jobs).map(({ permissions }) => permissions)];
    const writes = given.flatMap((each) =>
      Object.entries(each ?? {}).flatMap(([what, how]) => (how === 'write' ? [what] : [])),
    );
    expect(writes).toEqual({ 'publish.yml': ['pages', 'id-token'], 'report.yml': ['pull-requests'] }[file] ?? []);
    for (const job of Object.values(workflow.jobs)) expect(workflow.permissions ?? job.permissions).toBeDefined();
    expect(text).not.toContain('secrets.');
  });

  it('ends by itself', () => {
    for (const job of Object.values(workflow.jobs)) expect(job.uses ?? job['timeout-minutes']).toBeDefined();
  });

  it('puts nothing that somebody else has named into a script', () => {
    expect(runsOf(workflow).filter((run) => run.includes('${{'))).toEqual([]);
  });
});

describe("anyone's code", () => {
  const ofRequests = workflows.filter(({ workflow }) => triggersOf(workflow).includes('pull_request'));

  it.each(ofRequests)('runs in $file where nothing can be written', ({ workflow }) => {
    expect(workflow.permissions).toEqual({ contents: 'read' });
    const checkouts = stepsOf(workflow).filter(({ uses }) => uses?.startsWith('actions/checkout@'));
    expect(checkouts.length).toBeGreaterThan(0);
    for (const checkout of checkouts) expect(checkout.with?.['persist-credentials']).toBe(false);
  });

  it('is not run beside the key that writes: only what asks GitHub gets that', () => {
    const withKey = stepsOf(named('report.yml')).filter(({ env }) => env && 'GH_TOKEN' in env);
    expect(withKey).toHaveLength(2);
    for (const { run } of withKey) expect(run).toMatch(/gh api/);
    for (const { run } of withKey) expect(run).not.toMatch(/npm|git fetch/);
  });

  it('never runs where a comment is written: that has the code of the main branch', () => {
    expect(workflows.some(({ workflow }) => triggersOf(workflow).includes('pull_request_target'))).toBe(false);
    const checkout = stepsOf(named('report.yml')).find(({ uses }) => uses?.startsWith('actions/checkout@'));
    expect(checkout?.with).toEqual({ 'fetch-depth': 0 });
    expect(runsOf(named('report.yml')).filter((run) => /\bgit (?!fetch )/.test(run))).toEqual([]);
  });
});

describe('a report in a pull request', () => {
  it('follows each preview, and is known again', () => {
    expect(triggerOf(named('report.yml'), 'workflow_run')?.workflows).toEqual([named('preview.yml').name]);
    expect(runsOf(named('report.yml')).join('\n')).toContain(`startswith("${marker}")`);
  });
});

describe('publishing', () => {
  it('asks for what holds of any library, and for the seals of what was built', () => {
    expect(named('publish.yml').jobs['publish']!.needs).toBe('library');
    expect(named('publish.yml').jobs['library']!.uses).toBe('./.github/workflows/library.yml');
    const asked = runsOf(named('library.yml'));
    expect(asked).toEqual([
      'npm ci',
      'npm run -s check -- --format github',
      'npm run -s verify',
      'npm run test:library',
    ]);
    const [first, takenUp, ...then] = runsOf(named('publish.yml'));
    expect(first).toBe('npm ci');
    expect(takenUp).toMatch(/adresser\.txt.*npm run -s addresses -- --published/);
    expect(then).toEqual(['npm run build', 'npm run pdf', 'npm run verify']);
    // A site is proved for the address that it is built for.
    const [built, proved] = ['npm run build', 'npm run verify'].map((run) =>
      stepsOf(named('publish.yml')).find((step) => step.run === run),
    );
    expect(proved?.env).toEqual(built?.env);
    expect(Object.keys(built?.env ?? {})).toEqual(['SITE_URL', 'SITE_BASE']);
  });

  it('needs no programmer: the tests of the program are not asked of what editors write', () => {
    for (const trigger of ['pull_request', 'push']) {
      expect(triggerOf(named('test.yml'), trigger)?.['paths-ignore']).toEqual(['data/**', 'content/**']);
    }
  });

  it('gives previews that are kept for a while and published nowhere', () => {
    const upload = stepsOf(named('preview.yml')).find(({ uses }) => uses?.startsWith('actions/upload-artifact@'));
    expect(upload?.with).toEqual({ name: 'preview', path: 'preview', 'retention-days': 14 });
  });
});
