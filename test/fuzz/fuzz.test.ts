import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createReader, type Files } from '../../src/read/read-library.ts';
import { goodFiles, inventedFiles } from '../support/libraries.ts';
import { faultsOf, longestRead, processorTime } from './faults.ts';
import { mutate, mutateBy } from './mutate.ts';

/** Every choice of a slip, from 0 up to 1: a failure is told with the smallest that still fails, which name the first file. */
const choices = fc.array(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), { minLength: 8, maxLength: 8 });

/** The slips of a run are always the same; `npm run fuzz -- 10000 5000` makes others, in the files of the project. */
const seed = 2026;

/**
 * One slip in a library's files, whatever it is, leaves a library that is right, or problems in Danish with file, line and
 * column: never a throw, a hang, or more than ten messages.
 */
function holds(files: Files, numRuns: number): void {
  const read = createReader();
  read(files);
  fc.assert(
    fc.property(choices, (numbers) => {
      let at = 0;
      const { file, kind, files: mutated } = mutateBy(files, () => numbers[at++ % numbers.length]!);
      const started = processorTime();
      const faults = faultsOf(read(mutated), mutated);
      expect({ file, kind, faults }).toEqual({ file, kind, faults: [] });
      expect(processorTime() - started).toBeLessThan(longestRead);
    }),
    { numRuns, seed },
  );
}

describe('a library with one slip in it is right, or its editor is told in Danish what, where, and at most ten things', () => {
  it('where it is small', () => holds(goodFiles(), 1000), 120_000);
  it('where it is a whole municipality', () => holds(inventedFiles(), 120), 120_000);
});

it('a slip is the same for the same seed, and seldom the same for another', () => {
  const files = goodFiles();
  const texts = (of: number): string => {
    const { file, files: mutated } = mutate(files, of);
    return `${file} ${Buffer.from(mutated.get(file) ?? '').toString('base64')}`;
  };
  expect(texts(7)).toBe(texts(7));
  expect(new Set([...Array(50).keys()].map(texts)).size).toBeGreaterThan(40);
});
