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
        year: '2019',
        id: 'maaneder',
        periods: ['2019M05', '2019M06', '2019M07'],
        rows: [{ ...row, values: [31, 33, 28] }],
      },
      { year: '2021', id: 'kvartaler', periods: ['2019Q2', '2021Q2'], rows: [{ ...row, values: [40, 41] }] },
    ],
    {
      andel: measureText(
        'Andel',
        'pct',
        'breaks: [{at: 2020Q1, effect: warns, concerns: event, label: Epidemi, cause: Det var undtagelsestid}]\n',
      ),
    },
  );
  const series = (): MeasureSeries => seriesOf(library, 'andel', 'unge');

  it('come from two plan years', () => {
    expect(series().years).toEqual(['2019', '2021']);
  });

  it('stand in two strands', () => {
    const { rows } = series();
    expect(rows.map(({ period }) => period!.text)).toEqual(['2019M05', '2019M06', '2019M07', '2019Q2', '2021Q2']);
    expect(new Set(rows.map(strandOf)).size).toBe(2);
  });

  it('may not be held together from one strand to the other, but within each, with its warnings', () => {
    const steps = series()
      .rows.slice(1)
      .map(({ toRowBefore }) => toRowBefore!);
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
        { year: '2019', id: 'gammel', periods: ['2013Q4'], rows: [row(ages, [17.1])] },
        { year: '2021', id: 'ny', periods: ['2019Q3'], rows: [row('16, 66', [16.7])] },
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
    [{ year: '2021', id: 'tal', periods: ['2021Q2'], rows: [{ measure: 'andel', unit: 'pct', values: [40] }] }],
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

describe('the rows of a measure', () => {
  const of = (...numbers: Parameters<typeof measuresLibrary>[0]): Library =>
    measuresLibrary(numbers, { andel: measureText('Andel', 'pct') });
  const row = (values: number[]) => ({ measure: 'andel', unit: 'pct', values });

  it('stand in the order of time, and its years too, whatever the order of the tables', () => {
    const library = of(
      { year: '2021', id: 'ny', periods: ['2021Q2', '2020Q2'], rows: [row([41, 40])] },
      { year: '2019', id: 'gammel', periods: ['2019Q2'], rows: [row([39])] },
    );
    const turned = { ...library, figures: library.figures.toReversed() };
    for (const each of [library, turned]) {
      const { rows, years } = seriesOf(each, 'andel');
      expect(rows.map(({ period }) => period!.text)).toEqual(['2019Q2', '2020Q2', '2021Q2']);
      expect(years).toEqual(['2019', '2021']);
      expect(rows[0]!.toRowBefore).toBeUndefined();
    }
  });

  it('are held together without reservation where they are counted alike', () => {
    const { rows } = seriesOf(of({ year: '2021', id: 'ny', periods: [2019, 2020], rows: [row([40, 41])] }), 'andel');
    expect(rows[1]!.toRowBefore).toEqual({ refusals: [], reservations: [], warnings: [] });
    expect(rows[1]!.isReserved).toBeUndefined();
  });

  it('of windows are one strand only where they are equally long', () => {
    const windows = ['2018M01-2018M06', '2019M01-2019M06', '2019M01-2019M03'];
    const { rows } = seriesOf(of({ year: '2021', id: 'ny', periods: windows, rows: [row([40, 41, 42])] }), 'andel');
    expect(rows.map(({ period }) => period!.text)).toEqual(windows);
    expect(new Set(rows.map(strandOf)).size).toBe(2);
    expect(rows.slice(1).map(({ toRowBefore }) => toRowBefore!.refusals.length)).toEqual([0, 1]);
  });

  it('are held together by what they say of the municipality, or else of a place that both have', () => {
    const library = of(
      { year: '2021', id: 'hjemme', periods: [2019, 2020], rows: [row([40, 41])] },
      { year: '2021', id: 'andre', place: 'hele-landet', periods: [2019, 2020], rows: [row([50, 51])] },
    );
    const andel = byId(library.measures, 'andel');
    const provisional = provisionalIn(library, 'andre');
    const [series] = measureSeries(andel, provisional);
    expect(series!.rows[1]!.toRowBefore!.warnings).toEqual([]);
    const figures = provisional.figures.filter(({ id }) => id === 'andre');
    const [country] = measureSeries(andel, { ...provisional, figures });
    expect(country!.rows[1]!.toRowBefore!.warnings.map(({ label }) => label)).toEqual(['Foreløbigt tal']);
  });

  it('are held together by the first of each where they share no place', () => {
    const library = of(
      { year: '2021', id: 'hjemme', periods: [2019], rows: [row([40])] },
      { year: '2021', id: 'landet', place: 'hele-landet', periods: [2020], rows: [row([51])] },
    );
    const [series] = measureSeries(byId(library.measures, 'andel'), library);
    expect(series!.rows[1]!.toRowBefore!.refusals.map(({ label }) => label)).toEqual(['Flere forskelle']);
  });
});

/** The library, with a table whose numbers are not final. */
const provisionalIn = (library: Library, provisional: string): Library => ({
  ...library,
  figures: library.figures.map((figure) =>
    figure.id === provisional ? { ...figure, provisional: 'Bliver højere' } : figure,
  ),
});
