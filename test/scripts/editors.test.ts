import { describe, expect, it } from 'vitest';
import { check } from '../../scripts/check.ts';
import type { Files } from '../../src/read/read-library.ts';
import { withAnotherYear, withCorrectedCell, yearsWithNumbers } from '../support/changed-libraries.ts';
import { recorded } from '../support/effects.ts';
import { havnkoebingFiles, inventedFiles, libraryWith, publishedFiles } from '../support/libraries.ts';

/** What editors do must not turn any test red: here the check, and in test/plan/any-library.test.ts the model. */
function checked(files: Files): { code: number; err: string[] } {
  const effects = recorded(files);
  return { code: check('/srv/plan', effects), err: effects.said.err };
}

describe('the check finds nothing', () => {
  const published = publishedFiles();
  const newest = yearsWithNumbers(published).at(-1)!;

  it.each([
    ['the invented municipality', inventedFiles()],
    ['Havnkøbing', havnkoebingFiles()],
  ])('in the library of %s', (_name, files) => {
    expect(checked(files)).toEqual({ code: 0, err: [] });
  });

  it('in the published library after a number that no text repeats is corrected', () => {
    const corrected = withCorrectedCell(published, newest);
    const isTold = (file: string): boolean => /\/seal\.json$|\/corrections\//.test(file);
    const changed = [...corrected].filter(([file, bytes]) => bytes !== published.get(file) && !isTold(file));
    expect(changed).toHaveLength(1);
    expect(checked(corrected).code).toBe(0);
  });

  it('in the published library with a plan year more', () => {
    const { year, files } = withAnotherYear(published);
    expect(libraryWith({}, files).plans.at(-1)).toMatchObject({ year });
    expect(checked(files).code).toBe(0);
  });
});
