import { describe, expect, it } from 'vitest';
import { comparePlans } from '../../../src/plan/compare/compare.ts';
import type { MeasurePair } from '../../../src/plan/compare/measures.ts';
import type { Library } from '../../../src/plan/library/library.ts';
import { measuresLibrary, measureText, type SmallTable } from '../../support/measures.ts';
import type { PlanYear } from '../../../src/plan/value/plan-year.ts';

/** What stands beside the two numbers of a measure: other places, and the persons behind a share. */

const measures = {
  andel: measureText('Andel', 'pct', 'count: antal\n'),
  antal: measureText('Antal', 'personer', 'tells: context\n'),
};
type Row = SmallTable['rows'][number];
const share = (values: (number | string)[], more: Partial<Row> = {}): Row => ({
  measure: 'andel',
  unit: 'pct',
  values,
  ...more,
});
const persons = (values: (number | string)[], more: Partial<Row> = {}): Row => ({
  ...{ measure: 'antal', unit: 'personer', values },
  ...more,
});
const tableOf = (
  id: string,
  year: PlanYear,
  periods: (string | number)[],
  rows: Row[],
  place?: string,
): SmallTable => ({
  ...{ id, year, periods, rows },
  ...(place && { place }),
});
const libraryOf = (...tables: SmallTable[]): Library => measuresLibrary(tables, measures);
const pairIn = (library: Library, group?: string): MeasurePair =>
  comparePlans('2019', '2021', library).measures.find((pair) => pair.measure.id === 'andel' && pair.group === group)!;

describe('other places', () => {
  const home = [tableOf('a', '2019', [2019], [share([40])]), tableOf('b', '2021', [2021], [share([50.5])])];
  const country = (year: PlanYear, period: string | number, value: number, more: Partial<Row> = {}): SmallTable =>
    tableOf(`land-${year}`, year, [period], [share([value], more)], 'hele-landet');
  const others = (...tables: SmallTable[]): string[] =>
    pairIn(libraryOf(...home, ...tables)).others.map(
      ({ place, older, newer, difference }) => `${place}: ${older.value} > ${newer.value}, ${difference!.value}`,
    );

  it('stand beside the municipality where both years give them for the same times', () => {
    expect(others(country('2019', 2019, 60), country('2021', 2021, 65))).toEqual(['hele-landet: 60 > 65, 5']);
  });

  it('have no number that stands for the municipality’s own', () => {
    const library = libraryOf(country('2019', 2019, 60), tableOf('b', '2021', [2021], [share([50])]));
    expect(pairIn(library)).toBeUndefined();
  });

  it('do not where only one year does, or for another time', () => {
    expect(others(country('2019', 2019, 60))).toEqual([]);
    expect(others(country('2021', 2021, 65))).toEqual([]);
    expect(others(country('2019', '2019Q4', 60), country('2021', 2021, 65))).toEqual([]);
    expect(others()).toEqual([]);
  });

  it('do not where they count other people than the municipality does', () => {
    const population = "{text: 'Alle 16-29 år', ages: [16, 29]}";
    expect(others(country('2019', 2019, 60, { population }), country('2021', 2021, 65))).toEqual([]);
  });

  it('have no difference where their two numbers are not counted alike', () => {
    const people = (text: string): Partial<Row> => ({ population: `{text: '${text} 16-66 år', ages: [16, 66]}` });
    const all = people('Alle');
    const library = libraryOf(
      tableOf('a', '2019', [2019], [share([40], all)]),
      tableOf('b', '2021', [2021], [share([50], all)]),
      country('2019', 2019, 60, all),
      country('2021', 2021, 65, people('Ledige')),
    );
    expect(pairIn(library).difference?.value).toBe(10);
    expect(pairIn(library).others).toHaveLength(1);
    expect(pairIn(library).others[0]).not.toHaveProperty('difference');
  });
});

describe('the difference', () => {
  it('has the decimals of the finer number', () => {
    const library = libraryOf(
      tableOf('a', '2019', [2019], [share(['{value: 40, printed: "40"}'])]),
      tableOf('b', '2021', [2021], [share([50.2])]),
    );
    expect(pairIn(library).difference).toEqual({ value: 10.2, unit: 'procentpoint', decimals: 1 });
  });
});

describe('the persons behind two shares', () => {
  const behind = (older: Row[], newer: Row[], group?: string): string | undefined => {
    const library = libraryOf(tableOf('a', '2019', [2019], older), tableOf('b', '2021', [2021], newer));
    const { persons: found } = pairIn(library, group);
    return found && `${found.older.value} (${found.older.figure.id}) > ${found.newer.value} (${found.newer.figure.id})`;
  };

  it('are those of the same group and time in the shares’ own tables', () => {
    expect(behind([share([40]), persons([80])], [share([50]), persons([90])])).toBe('80 (a) > 90 (b)');
    expect(
      behind(
        [share([40], { group: 'unge' }), persons([70], { group: 'voksne' }), persons([80], { group: 'unge' })],
        [share([50], { group: 'unge' }), persons([90], { group: 'unge' })],
        'unge',
      ),
    ).toBe('80 (a) > 90 (b)');
    const twice = tableOf('a', '2019', ['2019Q1', '2019Q2'], [share([40, 41]), persons([70, 80])]);
    const library = libraryOf(twice, tableOf('b', '2021', ['2021Q2'], [share([50]), persons([90])]));
    expect(pairIn(library).persons!.older.value).toBe(80);
  });

  it('are those of the municipality, whatever other places the table has', () => {
    const both = (own: number, other: number): Row[] => [
      persons([other], { place: 'hele-landet' }),
      persons([own], { place: 'lilleby' }),
    ];
    expect(behind([share([40]), ...both(80, 8000)], [share([50]), ...both(90, 9000)])).toBe('80 (a) > 90 (b)');
  });

  it('are not told where one of the tables has none, or no number', () => {
    expect(behind([share([40]), persons([80])], [share([50])])).toBeUndefined();
    expect(behind([share([40])], [share([50]), persons([90])])).toBeUndefined();
    expect(
      behind([share([40]), persons(['{state: suppressed, printed: "."}'])], [share([50]), persons([90])]),
    ).toBeUndefined();
  });
});
