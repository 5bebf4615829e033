import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { check } from '../../scripts/check.ts';
import type { Files } from '../../src/read/read-library.ts';
import { recorded } from '../support/effects.ts';
import { caseFiles, goodFiles } from '../support/libraries.ts';

function checked(files: Files) {
  const effects = recorded(files);
  return { code: check('/srv/plan', effects), ...effects.said };
}

describe('the check', () => {
  it('gives 0 where all is well, and says how much it read', () => {
    expect(checked(goodFiles())).toEqual({
      code: 0,
      err: [],
      out: ['17 filer er i orden.', 'Alle ”Kort sagt” og tekster til målgrupper har lix 44 eller derunder.'],
    });
  });

  it('gives 1 where there are problems, told with their place', () => {
    expect(checked(caseFiles('period'))).toEqual({
      code: 1,
      err: [expect.stringContaining('data/2019/figures/tabel-1.yaml:11:50  [schema]\n  ”2019Q5” er ikke en periode.')],
      out: ['Ét problem i 1 af 17 filer.'],
    });
  });
});

describe('npm run check', () => {
  const script = join(import.meta.dirname, '..', '..', 'scripts', 'check.ts');
  const run = (...args: string[]) =>
    spawnSync(process.execPath, [script, ...args], { cwd: tmpdir(), encoding: 'utf8' });

  it('runs in any folder, and exits with what the check gives', () => {
    const { status, stdout, stderr } = run('--root', join(import.meta.dirname, '..', 'libraries', 'good'));
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toBe(
      '17 filer er i orden.\nAlle ”Kort sagt” og tekster til målgrupper har lix 44 eller derunder.\n',
    );
  });

  it('exits 2 where it cannot run, told without a stack trace', () => {
    const { status, stdout, stderr } = run('--root', 'findes/ikke');
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toBe(
      `Mappen ${join(tmpdir(), 'findes/ikke')} findes ikke. Skriv --root og den mappe, som kommunens data/ og content/ står i.\n`,
    );
  });
});
