import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import type { Files } from '../../src/read/read-library.ts';
import { withAnotherYear, withCorrectedCell } from '../support/changed-libraries.ts';
import { inventedFiles, libraryWith, publishedFiles } from '../support/libraries.ts';
import { writeFiles } from '../support/project-folder.ts';

/** What editors do must not turn any test red: here the check, and in test/plan/any-library.test.ts the model. */
const root = mkdtempSync(join(tmpdir(), 'library-'));
beforeEach(() => rmSync(root, { recursive: true, force: true }));
afterAll(() => rmSync(root, { recursive: true, force: true }));

function check(files: Files): { status: number | null; stderr: string } {
  writeFiles(root, files);
  const { status, stderr } = spawnSync(process.execPath, [resolve('scripts/check.ts')], {
    cwd: root,
    encoding: 'utf8',
  });
  return { status, stderr };
}

describe('the check finds nothing', () => {
  const published = publishedFiles();
  const newest = libraryWith({}, published).plans.at(-1)!.year;

  it('in a library of another municipality', () => {
    expect(check(inventedFiles())).toEqual({ status: 0, stderr: '' });
  });

  it('in the published library after a number that no text repeats is corrected', () => {
    const corrected = withCorrectedCell(published, newest);
    expect([...corrected].filter(([file, bytes]) => bytes !== published.get(file))).toHaveLength(1);
    expect(check(corrected).status).toBe(0);
  });

  it('in the published library with a plan year more', () => {
    const { year, files } = withAnotherYear(published);
    expect(libraryWith({}, files).plans.at(-1)).toMatchObject({ year, status: 'draft' });
    expect(check(files).status).toBe(0);
  });
});
