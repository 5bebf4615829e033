import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

const libraries = join(import.meta.dirname, '..', 'libraries');
const temporary: string[] = [];
afterAll(() => {
  for (const folder of temporary) rmSync(folder, { recursive: true });
});

/** A library on disk: the good one, with a case laid over it. */
function onDisk(...names: string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'library-'));
  temporary.push(folder);
  for (const name of names) cpSync(join(libraries, name), folder, { recursive: true });
  return folder;
}

const check = (folder: string) => spawnSync(process.execPath, ['scripts/check.ts', folder], { encoding: 'utf8' });

describe('npm run check', () => {
  it('exits 0 where all is well, and says how much it read', () => {
    const { status, stdout, stderr } = check(onDisk('good'));
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toBe('17 filer er i orden.\nAlle ”Kort sagt” har lix 44 eller derunder.\n');
  });

  it('exits 1 where there are problems, told without a stack trace', () => {
    const { status, stdout, stderr } = check(onDisk('good', 'period'));
    expect(status).toBe(1);
    expect(stderr).toContain('data/2019/figures/tabel-1.yaml:11:50  [schema]\n  ”2019Q5” er ikke en periode.');
    expect(stderr).not.toMatch(/\n\s+at /);
    expect(stdout).toBe('Ét problem i 1 af 17 filer.\n');
  });

  it('exits 2 where there is nothing to read', () => {
    const { status, stderr } = check(onDisk());
    expect(status).toBe(2);
    expect(stderr).toBe('Der er ingen filer i data/ og content/ her. Kør kommandoen fra projektets mappe.\n');
  });
});
