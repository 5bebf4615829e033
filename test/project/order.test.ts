import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { goalKindLabels, stateLabels, statusLabels } from '../../src/plan/words/labels.ts';
import { chapterComponents } from '../../src/plan/entry/chapter.ts';
import { parse } from 'yaml';
import { whatCanBeMade } from '../../scripts/new.ts';
import { snippets } from '../../scripts/new/snippets.ts';
import { imageHomes, layout, placeOfFile } from '../../src/plan/library/layout.ts';

const tool = (...args: string[]) =>
  spawnSync(
    process.execPath,
    args.map((arg) => arg.replace(/^bin:/, 'node_modules/')),
    { encoding: 'utf8' },
  );

describe('the code', () => {
  it('has the types that it says, waits for each promise, and keeps each folder to what it may know', () => {
    const { status, stdout } = tool('bin:oxlint/bin/oxlint');
    expect(stdout).toContain('0 errors');
    expect({ status, stdout: status === 0 ? '' : stdout }).toEqual({ status: 0, stdout: '' });
  });

  it('has the types that it says in pages and components', () => {
    const pages = ['--tsconfig', 'tsconfig.pages.json', '--minimumSeverity', 'hint'];
    const { status, stdout } = tool('bin:astro/bin/astro.mjs', 'check', ...pages);
    expect(stdout).toContain('- 0 errors');
    expect({ status, stdout: status === 0 ? '' : stdout }).toEqual({ status: 0, stdout: '' });
  });

  it('keeps its styles to the rules, and to the scales of type and space', () => {
    const { status, stderr } = tool('bin:stylelint/bin/stylelint.mjs', 'src/**/*.css');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });

  it('has no file, export or package that nothing uses', () => {
    const { status, stdout } = tool('bin:knip/bin/knip.js', '--treat-config-hints-as-errors', '--no-progress');
    expect({ status, stdout: stdout.trim() }).toEqual({ status: 0, stdout: '' });
  });

  it('is formatted', () => {
    const { status, stdout } = tool('bin:oxfmt/bin/oxfmt', '--check');
    expect(stdout).toContain('All matched files');
    expect({ status, stdout: status === 0 ? '' : stdout }).toEqual({ status: 0, stdout: '' });
  });

  it('names no municipality, region or council: those stand in data and content', () => {
    const withoutComments = (text: string): string => text.replace(/^\s*(?:\/?\*|\/\/).*$/gm, '');
    const ofAPlace = /\p{Lu}[\p{L}-]+ Kommune\b|\b(?:RAR|Region) \p{Lu}/u;
    const named = readdirSync('src', { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.(?:ts|astro|css)$/.test(file))
      .filter((file) => ofAPlace.test(withoutComments(readFileSync(`src/${file}`, 'utf8'))));
    expect(named).toEqual([]);
  });
});

describe('the files of the editors', () => {
  it('are in order', () => {
    // A warning may stand: it is for the editor to judge, and stops nothing.
    const { status, stderr } = tool('scripts/check.ts');
    expect({ status, stderr: status === 0 ? '' : stderr }).toEqual({ status: 0, stderr: '' });
  });

  it('are begun in VS Code as npm run new begins them', () => {
    expect(JSON.parse(readFileSync('.vscode/plan.code-snippets', 'utf8')), 'run npm run schemas').toEqual(snippets());
  });

  it('get suggestions in VS Code, each file by its own schema', () => {
    const settings = JSON.parse(readFileSync('.vscode/settings.json', 'utf8')) as { 'yaml.schemas': object };
    const yamlFiles = layout.filter(({ pattern }) => pattern.endsWith('.yaml'));
    expect(settings['yaml.schemas']).toEqual(
      Object.fromEntries(
        yamlFiles.map(({ kind, pattern }) => [`./data/schemas/${kind}.json`, pattern.replaceAll(/<\w+>/g, '*')]),
      ),
    );
  });
});

describe("the editors' guide", () => {
  const written = readFileSync('VEJLEDNING.md', 'utf8');
  const guide = written.replaceAll(/ +/g, ' ');
  const prose = written.replaceAll(/^```.*?^```$/gms, '');
  /** A heading's anchor, as GitHub and the site make it. */
  const linkTo = (heading: string): string =>
    `[${heading}](#${heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N} -]/gu, '')
      .replaceAll(' ', '-')})`;
  const headings = [...prose.matchAll(/^(##+) (.+)$/gm)].map(([, { length: depth } = '', text = '']) => ({
    depth,
    text,
  }));

  it('begins with what is in it, in the order that it stands', () => {
    const [, contents = ''] = /^# .+?\n\n.+?\n\n(- .+?)\n\n## /s.exec(written)!;
    expect(contents.match(/\[.+\)$/gm)).toEqual(
      headings.filter(({ depth }) => depth === 2).map(({ text }) => linkTo(text)),
    );
  });

  it('leads to no heading that it does not have', () => {
    const anchors = new Set(headings.map(({ text }) => /#.*(?=\)$)/.exec(linkTo(text))![0]));
    const led = [...prose.matchAll(/\]\((#[^)]*)\)/g)].map(([, anchor]) => anchor!);
    expect(led.length).toBeGreaterThan(headings.filter(({ depth }) => depth === 2).length);
    expect(led.filter((anchor) => !anchors.has(anchor))).toEqual([]);
  });

  it('names no command that is not there', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: object };
    const named = new Set([...written.matchAll(/npm run ([\w:]+)/g)].map(([, script]) => script!));
    expect(named.size).toBeGreaterThan(10);
    expect([...named].filter((script) => !Object.hasOwn(scripts, script))).toEqual([]);
  });

  it.each(Object.entries(chapterComponents))('tells what <%s> is for', (_, { purpose, example }) => {
    expect(guide).toContain(`| \`${example}\` | ${purpose} |`);
  });

  const examples = [...written.matchAll(/^```yaml\n# (data\/\S+)\n(.*?)^```/gms)].map(([, file, text]) => ({
    file: file!,
    text: text!,
  }));

  it.each(examples)('has an example of $file that passes the check of its kind', ({ file, text }) => {
    const result = placeOfFile(file)!.location.schema!.safeParse(parse(text));
    expect(result.error?.issues).toBeUndefined();
  });

  it('has an example of each kind of file', () => {
    const kinds = layout.filter(({ pattern }) => pattern.endsWith('.yaml')).map(({ kind }) => kind);
    expect(new Set(examples.map(({ file }) => placeOfFile(file)!.location.kind))).toEqual(new Set(kinds));
  });

  it.each(Object.values(whatCanBeMade))('tells of what can be made: $what', ({ example }) => {
    expect(guide).toContain(`\`npm run new -- ${example}\``);
  });

  it.each([...layout, ...imageHomes])('tells where $pattern stands', ({ pattern }) => {
    const written = pattern.replace('<year>', '<år>').replace('<id>', '<nøgle>').replace('<image>', '<nøgle>.jpg');
    expect(guide).toContain(`\`${written}\``);
  });

  it.each(Object.entries(goalKindLabels))('tells what a goal of the kind %s is', (kind, { many, about }) => {
    expect(guide).toContain(`| ${kind} | ${many} | ${about} |`);
  });

  it.each(Object.entries(stateLabels))('tells what %s means', (state, meaning) => {
    expect(guide).toContain(`| ${state} | ${meaning} |`);
  });

  it.each(Object.entries(statusLabels))('tells how to write that a goal stands as %s', (status, meaning) => {
    expect(guide).toContain(`| ${status} | ${meaning} |`);
  });
});
