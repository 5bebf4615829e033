import { describe, expect, it } from 'vitest';
import { forecastsAbout, forecastsBetween, type ForecastCheck } from '../../../src/plan/compare/forecasts.ts';
import type { Figure } from '../../../src/plan/library/figure.ts';
import type { Library } from '../../../src/plan/library/library.ts';
import type { Measure } from '../../../src/plan/entry/measure.ts';
import type { Observation } from '../../../src/plan/library/observation.ts';
import type { PeriodText } from '../../../src/plan/value/period.ts';
import { figureOf, measureOf, observationOf } from '../../support/observations.ts';
import type { PlanYear } from '../../../src/plan/value/plan-year.ts';

const measures: Measure[] = [
  measureOf({ id: 'folketal', stock: true }),
  measureOf({ id: 'ventet', forecastOf: 'folketal' }),
  measureOf({ id: 'andet' }),
];

/** A table of a year with numbers of a measure: the value, when, and what else there is to it. */
type Told = [measure: string, value: number | null, period: PeriodText | undefined, more?: Partial<Observation>];
const tableOf = (year: PlanYear, ...told: Told[]): Figure => {
  const cells = told.map(([measure, value, period, more], i) =>
    observationOf(period, { measure, value, column: `c${i}`, ...more }),
  );
  return figureOf({ id: `t${year}`, year, rows: [{ id: 'r', label: '', cells }] as unknown as Figure['rows'] });
};

const libraryOf = (...figures: Figure[]): Library =>
  ({ measures, figures, site: { place: 'lilleby' }, groups: [], goals: [], themes: [] }) as unknown as Library;

const told = (checks: readonly ForecastCheck[]): string[] =>
  checks.map(
    ({ expected, actual, isOfSameTime }) =>
      `${expected.value} came ${actual.value}${isOfSameTime ? '' : ', another time'}`,
  );
const between = (older: PlanYear, newer: PlanYear, ...figures: Figure[]): string[] =>
  told(forecastsBetween(older, newer, libraryOf(...figures)));

const forecast = (year: PlanYear, period: PeriodText = 2025, value = 900): Figure =>
  tableOf(year, ['ventet', value, period]);

describe('what a plan expected is held against', () => {
  it('the newest number that the newer plan’s documents have', () => {
    const actual = tableOf('2021', ['folketal', 1000, 2021], ['folketal', 1010, 2022], ['folketal', 990, 2020]);
    expect(between('2019', '2021', forecast('2019'), actual)).toEqual(['900 came 1010, another time']);
  });

  it('by what the two documents print, which is said of each', () => {
    const origins = [2019, 2021].map((year) => ({ document: `plan-${year}`, label: `Side ${year}` }));
    const [expected, actual] = [forecast('2019'), tableOf('2021', ['folketal', 1000, 2021])].map((figure, i) => ({
      ...figure,
      origin: origins[i]!,
    }));
    expect(forecastsBetween('2019', '2021', libraryOf(expected!, actual!))[0]!.bases).toEqual({
      expected: { kind: 'printed', origin: origins[0] },
      actual: { kind: 'printed', origin: origins[1] },
    });
  });

  it('and a number that is no forecast is held against nothing', () => {
    const before = tableOf('2019', ['folketal', 980, 2018], ['andet', 5, 2018], ['ventet', 900, 2025]);
    expect(between('2019', '2021', before, tableOf('2021', ['folketal', 1000, 2021]))).toEqual([
      '900 came 1000, another time',
    ]);
    const [folketal, ventet, andet] = measures;
    const library = libraryOf(before, tableOf('2021', ['folketal', 1000, 2021], ['andet', 7, 2021]));
    for (const order of [
      [andet!, ventet!, folketal!],
      [ventet!, folketal!, andet!],
    ]) {
      const checks = forecastsBetween('2019', '2021', { ...library, measures: order });
      expect(checks.map(({ measure, expected, actual }) => [measure.id, expected.value, actual.value])).toEqual([
        ['folketal', 900, 1000],
      ]);
    }
  });

  it('no number of other people or another place, though they were counted at the very same time', () => {
    const actual = tableOf('2021', ['folketal', 1000, 2021]);
    const forecastOf = (more: Partial<Observation>): Figure => tableOf('2019', ['ventet', 900, 2021, more]);
    expect(between('2019', '2021', forecastOf({}), actual)).toEqual(['900 came 1000']);
    expect(between('2019', '2021', forecastOf({ place: 'hele-landet' }), actual)).toEqual([]);
    expect(between('2019', '2021', forecastOf({ group: 'unge' }), actual)).toEqual([]);
    expect(
      between('2019', '2021', forecastOf({}), tableOf('2021', ['folketal', 1000, 2021, { group: 'unge' }])),
    ).toEqual([]);
  });

  it('no number of another measure, place or group, or without a date, or that is none', () => {
    for (const other of [
      ['andet', 1000, 2021],
      ['folketal', 1000, 2021, { place: 'hele-landet' }],
      ['folketal', 1000, 2021, { group: 'unge' }],
      ['folketal', 1000, undefined],
      ['folketal', null, 2021],
      ['folketal', 1000, 2021, { unit: 'personer' }],
    ] as Told[]) {
      expect(between('2019', '2021', forecast('2019'), tableOf('2021', other))).toEqual([]);
    }
    expect(
      between(
        '2019',
        '2021',
        tableOf('2019', ['ventet', 900, 2025, { place: 'hele-landet' }]),
        tableOf('2021', ['folketal', 1, 2021]),
      ),
    ).toEqual([]);
    expect(
      between('2019', '2021', tableOf('2019', ['ventet', 900, undefined]), tableOf('2021', ['folketal', 1, 2021])),
    ).toEqual([]);
  });

  it('none that was known when it was made', () => {
    const of = (period: PeriodText): string[] =>
      between('2019', '2021', forecast('2019'), tableOf('2021', ['folketal', 1000, period]));
    expect(of('2019M12')).toEqual([]);
    expect(of('2019-12-31')).toEqual([]);
    expect(of('2020-01-01')).toHaveLength(1);
  });

  it('none that the same or an older plan’s documents have', () => {
    expect(between('2019', '2021', forecast('2019'), tableOf('2019', ['folketal', 1000, 2021]))).toEqual([]);
    expect(between('2021', '2019', forecast('2021'), tableOf('2019', ['folketal', 1000, 2022]))).toEqual([]);
    expect(between('2019', '2019', forecast('2019'), tableOf('2021', ['folketal', 1000, 2021]))).toEqual([]);
  });

  it('no number where another plan expected it, or another plan tells what came', () => {
    const actual = tableOf('2021', ['folketal', 1000, 2022]);
    expect(between('2019', '2021', forecast('2017'), actual)).toEqual([]);
    expect(between('2019', '2020', forecast('2019'), actual)).toEqual([]);
  });
});

describe('what came is of the same time', () => {
  it.each([
    ['2021', '2021M06', true],
    ['2021M06', '2021', true],
    ['2021', '2021', true],
    ['2021-12-31', '2021M12', true],
    ['2021-12-01', '2021M12', true],
    ['2021M12', '2021-12-31', true],
    ['2021M12', '2021-12-01', true],
    ['2021M05', '2021M06', false],
    ['2021M07', '2021M06', false],
  ])('where a forecast for %s and a number for %s share a day: %s', (expected, actual, isSame) => {
    expect(between('2019', '2021', forecast('2019', expected), tableOf('2021', ['folketal', 1000, actual]))).toEqual([
      `900 came 1000${isSame ? '' : ', another time'}`,
    ]);
  });
});

describe('all forecasts about a measure', () => {
  const library = libraryOf(
    forecast('2019'),
    tableOf('2021', ['folketal', 1000, 2021]),
    tableOf('2023', ['folketal', 1100, 2023]),
  );
  const about = (id: string): string[] =>
    told(
      forecastsAbout(
        measures.find((each) => each.id === id)!,
        library,
      ),
    );

  it('stand with what is forecast and with the forecast, each with the newest of all years', () => {
    expect(about('folketal')).toEqual(['900 came 1100, another time']);
    expect(about('ventet')).toEqual(['900 came 1100, another time']);
  });

  it('and with nothing else', () => {
    expect(about('andet')).toEqual([]);
  });

  it('and with no number that the same plan’s documents tell', () => {
    const own = libraryOf(tableOf('2019', ['ventet', 900, 2025], ['folketal', 1000, 2020]));
    expect(told(forecastsAbout(measures[0]!, own))).toEqual([]);
  });
});
