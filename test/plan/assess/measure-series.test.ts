import { describe, expect, it } from 'vitest';
import { byId, type Library } from '../../../src/plan/library/library.ts';
import { measureSeries, strandOf, type MeasureSeries } from '../../../src/plan/assess/measure-series.ts';
import { measuresLibrary, measureText } from '../../support/measures.ts';

const seriesOf = (library: Library, measure: string, group?: string): MeasureSeries =>
  measureSeries(byId(library.measures, measure), library).find((series) => series.group === group)!;

describe('months from one plan year and quarters from another', () => {
  const row = { group: 'unge', measure: 'andel', unit: 'pct' };
  const library = measuresLibrary(
    [
      {
        year: 2019,
        id: 'maaneder',
        periods: ['2019M05', '2019M06', '2019M07'],
        rows: [{ ...row, values: [31, 33, 28] }],
      },
      { year: 2021, id: 'kvartaler', periods: ['2019Q2', '2021Q2'], rows: [{ ...row, values: [40, 41] }] },
    ],
    {
      andel: measureText(
        'Andel',
        'pct',
        'breaks: [{at: 2020Q1, effect: warns, concerns: event, label: Epidemi, cause: Det var undtagelsestid}]\n',
      ),
    },
  );
  const { rows, years } = seriesOf(library, 'andel', 'unge');

  it('come from two plan years', () => {
    expect(years).toEqual([2019, 2021]);
  });

  it('stand in two strands', () => {
    expect(rows.map(({ period }) => period!.text)).toEqual(['2019M05', '2019M06', '2019M07', '2019Q2', '2021Q2']);
    expect(new Set(rows.map(strandOf)).size).toBe(2);
  });

  it('may not be held together from one strand to the other, but within each, with its warnings', () => {
    const steps = rows.slice(1).map(({ toRowBefore }) => toRowBefore!);
    expect(steps.map(({ refusals }) => refusals.length)).toEqual([0, 0, 1, 0]);
    expect(steps.at(-1)!.warnings.map(({ label }) => label)).toEqual(['Epidemi']);
  });
});

describe('a share of people of other ages', () => {
  const row = (ages: string, values: number[]) => ({
    measure: 'andel',
    unit: 'pct',
    values,
    population: `{text: 'Folk ${ages.replace(', ', '-')} år', ages: [${ages}]}`,
  });
  const library = (ages: string): Library =>
    measuresLibrary(
      [
        { year: 2019, id: 'gammel', periods: ['2013Q4'], rows: [row(ages, [17.1])] },
        { year: 2021, id: 'ny', periods: ['2019Q3'], rows: [row('16, 66', [16.7])] },
      ],
      { andel: measureText('Andel', 'pct') },
    );

  it('stands in a strand of its own and says whom it counts', () => {
    const { rows } = seriesOf(library('16, 64'), 'andel');
    expect(rows.map(({ population, observations }) => [population?.ages, observations[0]!.value])).toEqual([
      [[16, 64], 17.1],
      [[16, 66], 16.7],
    ]);
  });

  it.each([
    ['16, 64', true],
    ['18, 40', undefined],
  ])(
    'is not held together with it, and where only two years part them (%s), with a reservation',
    (ages, isReserved) => {
      const after = seriesOf(library(ages), 'andel').rows[1]!;
      expect(after.toRowBefore!.refusals.map(({ label }) => label)).toEqual(['Andre aldre']);
      expect(after.isReserved).toBe(isReserved);
    },
  );
});

it('a change that a table prints is no observation of the measure itself', () => {
  const library = measuresLibrary(
    [{ year: 2021, id: 'tal', periods: ['2021Q2'], rows: [{ measure: 'andel', unit: 'pct', values: [40] }] }],
    { andel: measureText('Andel', 'pct') },
  );
  const [figure] = library.figures.filter(({ id }) => id === 'tal');
  const asChange = {
    ...figure!,
    rows: figure!.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) => ({ ...cell, isChange: true as const })),
    })),
  };
  expect(measureSeries(byId(library.measures, 'andel'), { ...library, figures: [asChange] })).toEqual([]);
});
