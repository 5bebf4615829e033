import { describe, expect, it } from 'vitest';
import { measureSeries } from '../../../src/plan/assess/measure-series.ts';
import { runsOf } from '../../../src/plan/compare/runs.ts';
import type { Figure } from '../../../src/plan/library/figure.ts';
import type { Library } from '../../../src/plan/library/library.ts';
import type { Observation } from '../../../src/plan/library/observation.ts';
import type { PeriodText } from '../../../src/plan/value/period.ts';
import { figureOf, measureOf, observationOf } from '../../support/observations.ts';

type Told = [period: PeriodText | undefined, value: number, more?: Partial<Observation>];
const tableOf = (id: string, ...told: Told[]): Figure => {
  const cells = told.map(([period, value, more], i) =>
    observationOf(period, { measure: 'andel', value, column: `c${i}`, ...more }),
  );
  return figureOf({ id, rows: [{ id: 'r', label: '', cells }] as unknown as Figure['rows'] });
};

/** The numbers of each run of the municipality, with its table. */
function runsIn(...figures: Figure[]): string[] {
  const library = { measures: [measureOf()], figures, site: { place: 'lilleby' } } as unknown as Library;
  return measureSeries({ id: 'andel' }, library)
    .flatMap(({ rows }) => runsOf(rows, 'lilleby'))
    .map(({ figure, observations }) => `${figure.id}: ${observations.map(({ value }) => value).join(' ')}`);
}

describe('a table shows a development', () => {
  it('from three times on, oldest first', () => {
    expect(runsIn(tableOf('a', [2019, 1], [2020, 2]))).toEqual([]);
    expect(runsIn(tableOf('a', [2021, 3], [2019, 1], [2020, 2]))).toEqual(['a: 1 2 3']);
  });

  it('of times, and not of numbers', () => {
    expect(runsIn(tableOf('a', [2019, 1], [2020, 2], [2020, 2, { row: 'q' }]))).toEqual([]);
  });

  it('of the one place', () => {
    const other = { place: 'hele-landet' };
    expect(runsIn(tableOf('a', [2019, 1], [2020, 2], [2021, 9, other]))).toEqual([]);
    expect(runsIn(tableOf('a', [2019, 1], [2019, 7, other], [2020, 2], [2021, 3], [2021, 9, other]))).toEqual([
      'a: 1 2 3',
    ]);
  });

  it('by itself, and not together with another', () => {
    expect(runsIn(tableOf('a', [2019, 1], [2020, 2]), tableOf('b', [2021, 3]))).toEqual([]);
    expect(
      runsIn(tableOf('a', [2019, 1], [2020, 2], [2021, 3]), tableOf('b', [2019, 4], [2020, 5], [2021, 6])),
    ).toEqual(['a: 1 2 3', 'b: 4 5 6']);
  });

  it('of one kind of period', () => {
    expect(runsIn(tableOf('a', [2019, 1], [2020, 2], ['2021Q1', 3]))).toEqual([]);
  });

  it('without what is undated', () => {
    expect(runsIn(tableOf('a', [undefined, 9], [2019, 1], [2020, 2]))).toEqual([]);
    expect(runsIn(tableOf('a', [undefined, 9], [2019, 1], [2020, 2], [2021, 3]))).toEqual(['a: 1 2 3']);
  });
});
