import { describe, expect, it } from 'vitest';
import { likest, numbersOf, type Standee } from '../../../src/plan/compare/likest.ts';
import type { Measure } from '../../../src/plan/entry/measure.ts';
import type { Library, Plan } from '../../../src/plan/library/library.ts';
import type { Observation } from '../../../src/plan/library/observation.ts';
import type { PeriodText } from '../../../src/plan/value/period.ts';
import { figureOf, measureOf, observationOf } from '../../support/observations.ts';

const aged = (ages: [number, number]): Partial<Observation> => ({ population: { text: 'Alle', ages } });
type Number = PeriodText | [PeriodText, Partial<Observation>];
const standees = (numbers: readonly Number[]): Standee[] =>
  numbers.map((each) => ({
    observation: Array.isArray(each) ? observationOf(...each) : observationOf(each),
    standing: 'year',
  }));

/** The times of the two numbers that are held together, and their ages where they have them. */
function chosen(
  older: readonly Number[],
  newer: readonly Number[],
  measure: Measure = measureOf(),
): string[] | undefined {
  const pair = likest(standees(older), standees(newer), measure);
  const turned = likest(standees(older.toReversed()), standees(newer.toReversed()), measure);
  expect(turned).toEqual(pair);
  return pair?.map(({ observation: { period, population } }) => [period!.text, ...(population?.ages ?? [])].join(' '));
}

describe('of the numbers of two plan years, those are held together', () => {
  it('that are the newest of both', () => {
    expect(chosen(['2018', '2019'], ['2020', '2021'])).toEqual(['2019', '2021']);
  });

  it('that are of the same part of the year, before the newest', () => {
    expect(chosen(['2019Q1', '2019Q3'], ['2021Q1', '2021Q2'])).toEqual(['2019Q1', '2021Q1']);
    expect(chosen(['2018/2019'], ['2020/2021', '2021'])).toEqual(['2018/2019', '2020/2021']);
  });

  it('that have the nearest ages, before all else', () => {
    expect(
      chosen(
        [['2019Q1', aged([16, 64])]],
        [
          ['2021Q1', aged([16, 66])],
          ['2021Q2', aged([16, 65])],
        ],
      ),
    ).toEqual(['2019Q1 16 64', '2021Q2 16 65']);
    expect(
      chosen(
        [['2019', aged([18, 64])]],
        [
          ['2021', aged([16, 64])],
          ['2020', aged([17, 64])],
        ],
      ),
    ).toEqual(['2019 18 64', '2020 17 64']);
    expect(
      chosen(
        [['2019', aged([16, 64])]],
        [
          ['2021', aged([15, 65])],
          ['2020', aged([16, 65])],
        ],
      ),
    ).toEqual(['2019 16 64', '2020 16 65']);
  });

  it('that are nearest at the end of the ages too, from whichever side', () => {
    expect(
      chosen(
        [['2019', aged([16, 66])]],
        [
          ['2020', aged([16, 64])],
          ['2021', aged([16, 62])],
        ],
      ),
    ).toEqual(['2019 16 66', '2020 16 64']);
  });

  it('of which both or none say their ages', () => {
    expect(chosen(['2019'], [['2021', aged([16, 66])], '2020'])).toEqual(['2019', '2020']);
    expect(chosen([['2019', aged([16, 66])]], [['2020', aged([16, 66])], '2021'])).toEqual([
      '2019 16 66',
      '2020 16 66',
    ]);
  });

  it('whose ages are those of the measure, where the table says none', () => {
    const measure = measureOf({ population: { text: 'Alle', ages: [16, 64] } });
    expect(
      chosen(
        ['2019'],
        [
          ['2020', aged([16, 64])],
          ['2021', aged([16, 66])],
        ],
        measure,
      ),
    ).toEqual(['2019', '2020 16 64']);
  });

  it('that nothing keeps apart, or nothing more than a reservation', () => {
    expect(chosen(['2019'], [['2021', { definition: 'uden efterløn' }], '2020'])).toEqual(['2019', '2020']);
    const stock = measureOf({ stock: true });
    expect(chosen(['2019Q1'], ['2021M06', '2020Q2'], stock)).toEqual(['2019Q1', '2020Q2']);
    expect(chosen(['2019Q1'], [['2021Q1', { definition: 'uden efterløn' }], '2020M06'], stock)).toEqual([
      '2019Q1',
      '2020M06',
    ]);
  });

  it('of which the older one ends first', () => {
    expect(chosen(['2019'], ['2019'])).toBeUndefined();
    expect(chosen(['2020'], ['2019'])).toBeUndefined();
    expect(chosen(['2019Q3', '2019Q4'], ['2019Q4'])).toEqual(['2019Q3', '2019Q4']);
    expect(chosen([], ['2019'])).toBeUndefined();
  });
});

describe('the numbers that stand for a plan year', () => {
  const plan = { year: '2019', period: '2019', ownDocument: { extent: 'whole', document: 'plan' } } as unknown as Plan;
  const of = (...periods: PeriodText[]): string[] =>
    numbersOf(
      periods.map((period) => observationOf(period, { figure: figureOf() })),
      plan,
      { plans: [plan] } as Library,
    ).map(({ observation: { period }, standing }) => `${period!.text} ${standing}`);

  it('are those about the year, where there are such', () => {
    expect(of('2017', '2019Q1', '2018', '2019Q2')).toEqual(['2019Q1 year', '2019Q2 year']);
  });

  it('or else what its plan knew before it', () => {
    expect(of('2017', '2018')).toEqual(['2017 before', '2018 before']);
  });
});
