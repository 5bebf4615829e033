import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readLibrary } from '../support/read-library.ts';
import { formatProblem } from '../../src/plan/value/problem.ts';
import { ruleIds, type RuleId } from '../../src/plan/value/rule-id.ts';
import { caseFiles, goodFiles } from '../support/libraries.ts';

const root = join(import.meta.dirname, '..', 'libraries');
const cases = readdirSync(root).filter((name) => name !== 'good');
const expectedOf = (name: string): string => readFileSync(join(root, name, 'expected.txt'), 'utf8');

/** Long after all that the cases tell of. */
const today = '2100-01-01';

/** The rules whose messages stand in a text as the check writes it: `fil:1:1  [rule]`. */
const rulesIn = (text: string): string[] =>
  [...text.matchAll(/^\S+:\d+:\d+ {2}\[(?:advarsel, )?(.+)\]$/gm)].map(([, rule]) => rule!);

/** Rules about the disk that files come from, and the tests that hold them. */
const heldElsewhere: Partial<Record<RuleId, string>> = { unreadable: 'read/files-fs.test.ts' };

describe('a broken library', () => {
  it.each(cases)('%s tells the editor what is wrong, where, and what to do', (name) => {
    const { problems, warnings, library } = readLibrary(caseFiles(name), [], today);
    const told = [...warnings, ...problems];
    expect(`${told.map(formatProblem).join('\n\n')}\n`).toBe(expectedOf(name));
    expect(told.length).toBeGreaterThan(0);
    // A warning stops nothing.
    expect(library === undefined).toBe(problems.length > 0);
  });

  it.each(ruleIds.filter((rule) => !(rule in heldElsewhere)))('has a case for the rule %s', (rule) => {
    expect(rulesIn(cases.map(expectedOf).join('\n'))).toContain(rule);
  });

  it.each(Object.entries(heldElsewhere))('of the rule %s is in %s, for it needs more than files', (rule, file) => {
    expect(readFileSync(join(root, '..', file), 'utf8')).toContain(`[${rule}]`);
  });
});

describe('a good library', () => {
  it('has no problems', () => {
    expect(readLibrary(goodFiles()).problems).toEqual([]);
  });

  it('needs a site and places', () => {
    const files = new Map(goodFiles());
    files.delete('data/site.yaml');
    const { problems } = readLibrary(files);
    expect(problems.map(formatProblem)).toEqual([
      'data/site.yaml:1:1  [missing-file]\n  Filen mangler.\n  → Opret den; redaktørens vejledning viser, hvad der skal stå i den.',
    ]);
  });

  it('reports the problems of all files at once, file by file from the top', () => {
    const files = new Map([...caseFiles('unknown-key'), ...caseFiles('file-link-in-data')]);
    files.set('data/2019/figures/tabel-1.yaml', caseFiles('unknown-key').get('data/2019/figures/tabel-1.yaml')!);
    const { problems } = readLibrary(files);
    expect(problems.map(({ file, line }) => `${file}:${line}`)).toEqual([
      'data/2019/figures/tabel-1.yaml:4',
      'data/2019/follow-ups/ultimo.yaml:4',
    ]);
  });
});
