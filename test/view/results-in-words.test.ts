import { describe, expect, it } from 'vitest';
import type { Status } from '../../src/plan/value/conclusion.ts';
import type { GoalSummary } from '../../src/plan/publish/goal-summary.ts';
import { resultNames } from '../../src/plan/words/names.ts';
import { resultsInWords, resultsNamed } from '../../src/site/results-in-words.ts';

const said = (counts: Partial<Record<Status, number>>, site = {}): string =>
  resultsInWords(
    Object.entries(counts).map(([status, count]) => ({ status: status as Status, count })),
    resultNames(site),
  );

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

describe('goals that a municipality has its own word for', () => {
  const own = { one: 'Pejlemærke', many: 'Pejlemærker', about: 'Det, byrådet holdt øje med.' };
  const site = { goalKinds: { result: { ...own, definite: 'pejlemærkerne' } } };

  it('are counted by it', () => {
    expect(said({ met: 1, 'not-met': 1 }, site)).toBe('Af to pejlemærker er ét nået og ét ikke nået.');
    expect(said({ unknown: 2 }, site)).toBe('Ingen af pejlemærkerne kan vurderes.');
  });

  it('are goals where it says too little', () => {
    expect(said({ met: 1 }, site)).toBe('Det ene mål er nået.');
    expect(said({ unknown: 2 }, { goalKinds: { result: own } })).toBe('Ingen af målene kan vurderes.');
  });
});

describe('how goals came out, in one sentence that names them', () => {
  const pieces = (...goals: [shortTitle: string, status: Status][]) =>
    resultsNamed(
      goals.map(([shortTitle, status]) => ({ shortTitle, status, address: `/${shortTitle}/` }) as GoalSummary),
      {
        one: 'mål for 2019',
        many: 'mål for 2019',
        definite: 'målene for 2019',
        addressOf: (status) => `/alle/#${status}`,
      },
    );
  const text = (...goals: Parameters<typeof pieces>): string =>
    pieces(...goals)
      .map((piece) => piece.text)
      .join('');

  it('names two of a status at most, and counts more', () => {
    expect(text(['a', 'met'], ['b', 'met'], ['c', 'not-met'], ['d', 'not-met'], ['e', 'not-met'])).toBe(
      'Af fem mål for 2019 er a og b nået og tre ikke nået.',
    );
  });

  it('says last which could not be assessed', () => {
    expect(text(['a', 'met'], ['b', 'partly-met'], ['c', 'not-met-so-far'], ['d', 'unknown'])).toBe(
      'Af fire mål for 2019 er a nået, b delvist nået og c foreløbig ikke nået, mens d ikke kan vurderes.',
    );
  });

  it.each([
    [[['a', 'met']], 'Det ene mål for 2019, a, er nået.'],
    [[['a', 'unknown']], 'Ingen af målene for 2019 kan vurderes.'],
    [[['a', 'unknown'], ['b', 'unknown']], 'Ingen af målene for 2019 kan vurderes.'], // prettier-ignore
  ] as const)('says %o plainly', (goals, sentence) => {
    expect(text(...(goals as unknown as Parameters<typeof pieces>))).toBe(sentence);
  });

  it('leads to a goal that it names, and to those of the status where it counts', () => {
    const named = pieces(['a', 'met'], ['b', 'not-met'], ['c', 'not-met'], ['d', 'not-met']).flatMap(
      (piece) => piece.named ?? [],
    );
    expect(named).toEqual([
      { mark: 'met', address: '/a/' },
      { mark: 'not-met', address: '/alle/#not-met' },
    ]);
  });
});
