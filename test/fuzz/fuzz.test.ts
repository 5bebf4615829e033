import { describe, expect, it } from 'vitest';
import { createReader } from '../../src/read/read-library.ts';
import { goodFiles } from '../support/libraries.ts';
import { faultsOf, longestRead, processorTime } from './faults.ts';
import { mutate } from './mutate.ts';

/** `npm run fuzz -- 10000` does the same to the library of the project. */
describe('a library with one slip in it', () => {
  const files = goodFiles();
  const read = createReader();

  it.each([...Array(10).keys()])(
    'is read, or its editor is told in Danish what and where: slips from %i hundred',
    (hundred) => {
      for (let seed = hundred * 100; seed < hundred * 100 + 100; seed += 1) {
        const { file, kind, files: mutated } = mutate(files, seed);
        const started = processorTime();
        const faults = faultsOf(read(mutated), mutated);
        expect({ seed, file, kind, faults }).toEqual({ seed, file, kind, faults: [] });
        expect(processorTime() - started).toBeLessThan(longestRead);
      }
    },
  );

  it('is the same slip for the same seed, and seldom the same for another', () => {
    const texts = (seed: number): string => {
      const { file, files: mutated } = mutate(files, seed);
      return `${file} ${Buffer.from(mutated.get(file) ?? '').toString('base64')}`;
    };
    expect(texts(7)).toBe(texts(7));
    expect(new Set([...Array(50).keys()].map(texts)).size).toBeGreaterThan(45);
  });
});
