import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparePlans, type PlanComparison } from '../../../src/plan/compare/compare.ts';
import type { Course } from '../../../src/plan/value/conclusion.ts';
import { isChanged } from '../../../src/plan/compare/goals.ts';
import { hasMoved } from '../../../src/plan/compare/measures.ts';
import type { Library } from '../../../src/plan/library/library.ts';
import { inventedLibrary, threePlans } from '../../support/libraries.ts';
import { measuresLibrary, measureText } from '../../support/measures.ts';
import type { PlanYear } from '../../../src/plan/value/plan-year.ts';

/** What holds of comparisons whatever the plans say. A run that fails prints its seed and the smallest case. */

const runs = { numRuns: 100, seed: 2019 };

/** The rows of a table for each year: a measure, for all or for some. */
const rows = [
  { measure: 'andel', unit: 'pct' },
  { measure: 'andel', unit: 'pct', group: 'unge' },
  { measure: 'antal', unit: 'personer' },
  { measure: 'antal', unit: 'personer', group: 'unge' },
];
/** What the documents for a year say in each of them: a number, or nothing. */
const said = fc.tuple(...rows.map(() => fc.option(fc.integer({ min: 0, max: 100 }))));
type Said = readonly (number | null)[];

const aims = 'aims: [{plan: 2021, direction: up, origin: {document: status-2021, label: Side 1}}]\n';
const empty = measuresLibrary(
  (['2019', '2021'] as const).map((year) => ({
    ...{ year, id: `tal-${year}`, periods: [Number(year)], document: 'status-2021' },
    rows: rows.map((row) => ({ ...row, values: [1] })),
  })),
  { andel: measureText('Andel', 'pct', aims), antal: measureText('Antal', 'personer') },
);

/** The library with what is said for each year in its table. */
const libraryOf = (older: Said, newer: Said): Library => ({
  ...empty,
  figures: empty.figures.map((figure) => ({
    ...figure,
    rows: figure.rows.map((row, r) => ({
      ...row,
      cells: row.cells.map((cell) => {
        if (!figure.id.startsWith('tal-')) return cell;
        const value = (figure.year === '2019' ? older : newer)[r]!;
        return { ...cell, value, printed: String(value) };
      }),
    })),
  })),
});

const compared = (older: Said, newer: Said): PlanComparison => comparePlans('2019', '2021', libraryOf(older, newer));

describe('two years that change numbers with each other', () => {
  const opposite: Partial<Record<Course, Course>> = { 'as-aimed': 'against-aim', 'against-aim': 'as-aimed' };

  it('turn each difference, what is said of it, and what only one of them has', () => {
    fc.assert(
      fc.property(said, said, (one, other) => {
        const there = compared(one, other);
        const back = compared(other, one);
        const about = ({ measures }: PlanComparison): unknown =>
          measures.map(({ measure, group }) => [measure.id, group]);
        expect(about(back)).toEqual(about(there));
        for (const [i, pair] of there.measures.entries()) {
          const turned = back.measures[i]!;
          expect([turned.older.value, turned.newer.value]).toEqual([pair.newer.value, pair.older.value]);
          expect(turned.difference!.value + pair.difference!.value).toBe(0);
          expect(turned.reading.course).toBe(opposite[pair.reading.course] ?? pair.reading.course);
        }
        const gaps = ({ measureGaps }: PlanComparison, years: Record<PlanYear, number>): unknown =>
          measureGaps.map(({ measure, group, year }) => [measure.id, group, years[year]]);
        expect(gaps(back, { 2019: 2019, 2021: 2021 })).toEqual(gaps(there, { 2019: 2021, 2021: 2019 }));
      }),
      runs,
    );
  });
});

describe.each([
  ['three plans', threePlans],
  ['a whole municipality', inventedLibrary],
])('in %s', (_name, read) => {
  it('it makes no difference which year is named first', () => {
    const library = read();
    const years = library.plans.map(({ year }) => year);
    for (const one of years) {
      for (const other of years) expect(comparePlans(one, other, library)).toEqual(comparePlans(other, one, library));
    }
  });

  it('a plan beside itself shows no change, no gap, and nothing that is gone', () => {
    const library = read();
    for (const { year } of library.plans) {
      const comparison = comparePlans(year, year, library);
      expect(comparison.goals.filter(isChanged)).toEqual([]);
      expect(comparison.goals.every(({ older, newer, otherPeople }) => older === newer && !otherPeople)).toBe(true);
      expect(comparison.measures.filter(hasMoved)).toEqual([]);
      expect([comparison.loneGoals, comparison.measureGaps, comparison.measureRuns, comparison.forecasts]).toEqual([
        [],
        [],
        [],
        [],
      ]);
      expect(comparison.offers.filter(({ isChanged: differs, named }) => differs || named !== 'both')).toEqual([]);
      for (const { rows } of comparison.text) {
        for (const { older, newer } of rows) expect(newer).toEqual(older);
      }
    }
  });
});
