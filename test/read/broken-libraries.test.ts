import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readLibrary } from '../../src/read/read-library.ts';
import { formatProblem } from '../../src/plan/value/problem.ts';
import { caseFiles, goodFiles } from '../support/libraries.ts';

const root = join(import.meta.dirname, '..', 'libraries');
const cases = readdirSync(root).filter((name) => name !== 'good');

describe('a broken library', () => {
  it.each(cases)('%s tells the editor what is wrong, where, and what to do', (name) => {
    const { problems, library } = readLibrary(caseFiles(name));
    expect(`${problems.map(formatProblem).join('\n\n')}\n`).toBe(
      readFileSync(join(root, name, 'expected.txt'), 'utf8'),
    );
    expect(problems.length).toBeGreaterThan(0);
    expect(library).toBeUndefined();
  });

  it('has a case for each of the mistakes that editors make', () => {
    expect(cases.length).toBeGreaterThanOrEqual(50);
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
      'data/2019/figures/tabel-1.yaml:1',
      'data/2019/figures/tabel-1.yaml:4',
      'data/2019/follow-ups/ultimo.yaml:4',
    ]);
  });
});
