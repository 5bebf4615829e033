import { describe, expect, it } from 'vitest';
import type { Status } from '../../src/plan/value/conclusion.ts';
import type { GoalSummary } from '../../src/plan/publish/goal-summary.ts';
import { resultNames } from '../../src/plan/words/names.ts';
import { metBeforeInWords, namesByStatus, resultsCounted } from '../../src/site/results-in-words.ts';

const goal = (shortTitle: string, status: Status, isMetBefore = false): GoalSummary =>
  ({
    shortTitle,
    title: shortTitle,
    status,
    isMetBefore,
    besides: isMetBefore ? 'også før planen begyndte' : '',
    address: `/${shortTitle}/`,
  }) as GoalSummary;
const some = (counts: Partial<Record<Status, number>>): GoalSummary[] =>
  Object.entries(counts).flatMap(([status, count]) =>
    Array.from({ length: count }, (_, i) => goal(`${status}-${i}`, status as Status)),
  );

describe('how goals came out, counted in one sentence', () => {
  const pieces = (goals: readonly GoalSummary[]) =>
    resultsCounted(goals, {
      one: 'mål for 2019',
      many: 'mål for 2019',
      definite: 'målene for 2019',
      addressOf: (status) => `/alle/#${status}`,
    });

  it.each([
    [
      { met: 1, 'not-met-so-far': 2, unknown: 3 },
      'Af seks mål for 2019 er ét nået og to foreløbig ikke nået, mens tre ikke kan vurderes.',
    ],
    [{ met: 1, 'partly-met': 1, 'not-met': 1 }, 'Af tre mål for 2019 er ét nået, ét delvist nået og ét ikke nået.'],
    [{ met: 1 }, 'Det ene mål for 2019 er nået.'],
    [{ 'not-met': 2 }, 'Ingen af målene for 2019 er nået.'],
    [{ 'not-met-so-far': 2 }, 'Begge mål for 2019 er foreløbig ikke nået.'],
    [{ met: 3 }, 'Alle tre mål for 2019 er nået.'],
    [{ met: 2, unknown: 1 }, 'Af tre mål for 2019 er to nået, mens ét ikke kan vurderes.'],
    [{ unknown: 1 }, 'Det ene mål for 2019 kan ikke vurderes.'],
    [{ unknown: 4 }, 'Ingen af målene for 2019 kan vurderes.'],
  ])('says %o plainly', (counts, sentence) => {
    expect(
      pieces(some(counts))
        .map(({ text }) => text)
        .join(''),
    ).toBe(sentence);
  });

  it('leads from each count to the goals that came out so', () => {
    expect(pieces(some({ met: 1, 'not-met': 3, unknown: 1 })).flatMap(({ named }) => named ?? [])).toEqual([
      { mark: 'met', address: '/alle/#met' },
      { mark: 'not-met', address: '/alle/#not-met' },
      { mark: 'unknown', address: '/alle/#unknown' },
    ]);
  });
});

describe('goals that a municipality has its own word for', () => {
  const own = { one: 'Pejlemærke', many: 'Pejlemærker', about: 'Det, byrådet holdt øje med.' };
  const said = (counts: Partial<Record<Status, number>>, goalKinds: Parameters<typeof resultNames>[0]['goalKinds']) =>
    resultsCounted(some(counts), { ...resultNames({ goalKinds }), addressOf: () => '/' })
      .map(({ text }) => text)
      .join('');

  it('are counted by it', () => {
    const goalKinds = { result: { ...own, definite: 'pejlemærkerne' } };
    expect(said({ met: 1, 'not-met': 1 }, goalKinds)).toBe('Af to pejlemærker er ét nået og ét ikke nået.');
    expect(said({ unknown: 2 }, goalKinds)).toBe('Ingen af pejlemærkerne kan vurderes.');
  });

  it('are goals where it says too little', () => {
    const goalKinds = { result: own };
    expect(said({ met: 1 }, goalKinds)).toBe('Det ene mål er nået.');
    expect(said({ unknown: 2 }, goalKinds)).toBe('Ingen af målene kan vurderes.');
  });
});

describe('which goals came out how', () => {
  it('is told by name, status by status, of those that could be assessed', () => {
    expect(namesByStatus([goal('b', 'not-met'), goal('a', 'met'), goal('c', 'unknown'), goal('d', 'not-met')])).toEqual(
      [
        { mark: 'met', label: 'Nået', goals: [{ text: 'a', address: '/a/' }] },
        {
          mark: 'not-met',
          label: 'Ikke nået',
          goals: [
            { text: 'b', address: '/b/' },
            { text: 'd', address: '/d/' },
          ],
        },
      ],
    );
  });

  it.each([
    [5, ['Nået']],
    [6, []],
  ])('names %i of a status where they are not too many', (count, labels) => {
    expect(namesByStatus(some({ met: count })).map(({ label }) => label)).toEqual(labels);
  });

  it('says which of them were met before their plan began', () => {
    const [names] = namesByStatus([goal('a', 'met', true)]);
    expect(names!.goals[0]!.text).toBe('a (også før planen begyndte)');
    expect(metBeforeInWords([goal('a', 'met', true), goal('b', 'met')])).toBe(
      'Målet ”a” var nået, før planen begyndte.',
    );
    expect(metBeforeInWords([goal('a', 'met', true), goal('b', 'met', true)])).toBe(
      'Målene ”a” og ”b” var nået, før planen begyndte.',
    );
    expect(metBeforeInWords([goal('a', 'met')])).toBeUndefined();
  });
});
