import { describe, expect, it } from 'vitest';
import type { Status } from '../../src/plan/value/conclusion.ts';
import { resultsInWords } from '../../src/site/results-in-words.ts';

const said = (counts: Partial<Record<Status, number>>): string =>
  resultsInWords(Object.entries(counts).map(([status, count]) => ({ status: status as Status, count })));

describe('how the result goals came out, in a sentence', () => {
  it('names every status with its number, and last those that nobody can assess', () => {
    expect(said({ met: 1, 'not-met-so-far': 2, unknown: 3 })).toBe(
      'Af seks resultatmål er ét nået og to foreløbig ikke nået. Tre kan ikke vurderes.',
    );
  });

  it('adds nothing where all could be assessed', () => {
    expect(said({ met: 1, 'partly-met': 1, 'not-met': 1 })).toBe(
      'Af tre resultatmål er ét nået, ét delvist nået og ét ikke nået.',
    );
  });

  it.each([
    [{ met: 1 }, 'Det ene resultatmål er nået.'],
    [{ 'not-met': 2 }, 'Af to resultatmål er to ikke nået.'],
    [{ unknown: 1 }, 'Det ene resultatmål kan ikke vurderes.'],
    [{ unknown: 4 }, 'Ingen af resultatmålene kan vurderes.'],
  ])('says %o plainly', (counts, sentence) => {
    expect(said(counts)).toBe(sentence);
  });
});
