import { describe, expect, it } from 'vitest';
import { comparePlans } from '../../src/plan/compare.ts';
import { planPairs } from '../../src/plan/addresses.ts';
import { comparisonCsv, comparisonJson } from '../../src/export/comparison.ts';
import { publishedLibrary } from '../support/libraries.ts';

const library = publishedLibrary();
const years = library.plans.map(({ year }) => year);
const pairs = planPairs(library);

describe('comparing a plan', () => {
  it.each(years)('of %d with itself shows no change', (year) => {
    const { goals, measures, offers } = comparePlans(year, year, library);
    expect(goals.every(({ relation, older, newer }) => relation === 'same' && older === newer)).toBe(true);
    expect(measures).toEqual([]);
    expect([...offers.added, ...offers.gone]).toEqual([]);
  });

  it.each(pairs)('%d with %d is the same whichever is named first', (older, newer) => {
    expect(comparePlans(newer, older, library)).toEqual(comparePlans(older, newer, library));
  });

  it.each(pairs)(
    '%d with %d has every goal of both plans, and no goal of a project or of other years',
    (older, newer) => {
      const { goals } = comparePlans(older, newer, library);
      for (const [side, year] of [
        ['older', older],
        ['newer', newer],
      ] as const) {
        const own = library.goals.filter(
          (goal) => goal.year === year && goal.kind !== 'project' && goal.forYear === undefined,
        );
        expect(new Set(goals.flatMap((pair) => pair[side] ?? []))).toEqual(new Set(own));
      }
    },
  );

  it.each(pairs)('%d with %d never prints a difference across a break that refuses', (older, newer) => {
    for (const { comparability, difference, course } of comparePlans(older, newer, library).measures) {
      expect(difference === undefined).toBe(comparability.refusals.length > 0);
      expect(course === 'not-comparable').toBe(comparability.refusals.length > 0);
    }
  });

  it.each(pairs)(
    '%d with %d holds an older number against a newer one of the same measure, group and place',
    (a, b) => {
      for (const { older, newer, measure, group } of comparePlans(a, b, library).measures) {
        expect([older.measure, newer.measure]).toEqual([measure.id, measure.id]);
        expect([older.group, newer.group]).toEqual([group, group]);
        expect([older.place, newer.place]).toEqual(['hedensted', 'hedensted']);
        expect(older.period!.end < newer.period!.end).toBe(true);
      }
    },
  );

  it('an unknown year is refused', () => {
    expect(() => comparePlans(2015, 2017, library)).toThrow('no plan for 2017');
  });
});

describe('2019 and 2021', () => {
  const { goals, measures, offers } = comparePlans(2019, 2021, library);

  it('holds wage hours of the same quarter together, with Covid-19 beside them', () => {
    const pair = measures.find(
      ({ measure, group }) => measure.id === 'ordinaere-loentimer' && group === 'kontanthjaelp-jobparat',
    )!;
    expect([pair.older.period!.text, pair.newer.period!.text]).toEqual(['2019Q2', '2021Q2']);
    expect(pair.difference).toEqual({ value: 1.3, unit: 'procentpoint', decimals: 1 });
    expect(pair.course).toBe('better');
    expect(pair.comparability.warnings.map(({ label }) => label)).toEqual(['Covid-19']);
  });

  it('finds the aim for passive citizens again, with another target', () => {
    const pair = goals.find(({ newer }) => newer?.id === 'andelen-af-passive-reduceres')!;
    expect(pair.older!.id).toBe('passivandel');
    expect(pair.relation).toBe('target-changed');
  });

  it('does not let a new goal go on from the old one that it names as nearest', () => {
    const pair = goals.find(({ newer }) => newer?.id === 'den-jobrettede-indsats-styrkes')!;
    expect(pair.relation).toBe('new');
    expect(pair.older).toBeUndefined();
    expect(goals.find(({ older }) => older?.id === 'loentimer')!.relation).toBe('dropped');
  });

  it('says which offers are new, and which are no longer named', () => {
    expect(offers.gone.map(({ id }) => id)).toContain('code-of-care');
    expect(offers.added.map(({ id }) => id)).toContain('kompensationskort');
  });
});

it('chapters on the same theme stand together, also where only one plan has one', () => {
  const { chapters } = comparePlans(2015, 2019, library);
  const young = chapters.find(({ theme }) => theme.id === 'unge')!;
  expect(young.older.map(({ id }) => id)).toContain('unge');
  expect(young.newer.map(({ id }) => id)).toContain('lokale-maal');
  expect(chapters.every(({ older, newer }) => older.length + newer.length > 0)).toBe(true);
});

describe('2015 and 2021', () => {
  it('follows a goal through the plan between them', () => {
    const { goals } = comparePlans(2015, 2021, library);
    const pair = goals.find(({ newer }) => newer?.id === 'ministermaal-virksomheder')!;
    expect(pair.older!.id).toBe('taettere-kontakt-med-virksomheder');
    expect(pair.relation).toBe('reworded');
    expect(pair.reasons).toHaveLength(2);
  });
});

describe('a comparison as data', () => {
  const comparison = comparePlans(2015, 2019, library);

  it('has each pair once, as an object and as a line', () => {
    const data = comparisonJson(comparison, library) as { goals: object[]; measures: object[] };
    expect(data.goals).toHaveLength(comparison.goals.length);
    const { added, continued, gone } = comparison.offers;
    const lines = comparisonCsv(comparison, library).split('\n');
    expect(lines).toHaveLength(
      1 + comparison.goals.length + comparison.measures.length + added.length + continued.length + gone.length,
    );
    expect(lines[0]).toBe('type,name,2015,2019,difference,unit,relation,reason');
  });

  it('leaves out the difference where there is none', () => {
    const { measures } = comparisonJson(comparison, library) as {
      measures: { course: string; difference: number | null }[];
    };
    for (const { course, difference } of measures) expect(difference === null).toBe(course === 'not-comparable');
  });
});
