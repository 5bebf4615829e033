import { describe, expect, it } from 'vitest';
import { differenceBetween } from '../../../src/plan/assess/differences.ts';
import { exampleOf, type ExampleSeries } from '../../../src/plan/assess/examples/situation.ts';
import type { Figure } from '../../../src/plan/library/figure.ts';
import type { Measure } from '../../../src/plan/entry/measure.ts';

/** The difference of the first two cells of these rows. */
function difference(series: ExampleSeries[], from: string, of: string, change: (figure: Figure) => Figure = (f) => f) {
  const { facts } = exampleOf({ tables: [series] });
  const figures = facts.figures.map(change);
  const shelves = { figures, measures: facts.measures as unknown as Measure[] };
  return differenceBetween(`tabel-1/${of}`, `tabel-1/${from}`, '2019', shelves);
}

const own = { numbers: { 2018: 3.1, 2019: 5.1 } };

describe('the difference of two numbers in a text', () => {
  it('is a decimal, without a sign, in the unit of differences', () => {
    const points = { quantity: { value: 2, unit: 'procentpoint', decimals: 1 } };
    expect(difference([own], 'r0/c0', 'r0/c1')).toEqual(points);
    expect(difference([own], 'r0/c1', 'r0/c0')).toEqual(points);
  });

  it('may be of two places, or two groups, at the same time', () => {
    const country = { place: 'hele-landet', numbers: { 2018: 4, 2019: 4.6 } };
    const young = { group: 'unge', numbers: { 2018: 7, 2019: 8 } };
    expect(difference([own, country], 'r1/c1', 'r0/c1')).toMatchObject({ quantity: { value: 0.5 } });
    expect(difference([own, young], 'r1/c1', 'r0/c1')).toMatchObject({ quantity: { value: 2.9 } });
    expect(difference([own, country], 'r1/c0', 'r0/c1')).toEqual({
      refused: 'Tallene har hverken tid eller sted til fælles.',
    });
  });

  it('is none of percentages and persons, or of two measures', () => {
    const persons = { measure: 'ledige', numbers: { 2018: 480, 2019: 490 } };
    expect(difference([own, persons], 'r1/c1', 'r0/c1')).toEqual({ refused: 'Tallene er ikke i samme enhed.' });
    const other = { measure: 'udvikling', numbers: { 2018: 1, 2019: 2 } };
    expect(difference([own, other], 'r1/c1', 'r0/c1')).toEqual({ refused: 'Tallene måler ikke det samme.' });
  });

  it('is none of numbers without a unit', () => {
    const bare = (figure: Figure): Figure => ({
      ...figure,
      rows: figure.rows.map((row) => ({ ...row, cells: row.cells.map((cell) => ({ ...cell, unit: undefined })) })),
    });
    expect(difference([own], 'r0/c0', 'r0/c1', bare)).toEqual({ refused: 'Et af tallene har ingen enhed.' });
  });

  it('is none of different people, not even where their ages are near', () => {
    const aged = (to: number, numbers: ExampleSeries['numbers']): ExampleSeries => ({
      population: { text: 'Alle', ages: [16, to] },
      numbers,
    });
    expect(difference([aged(64, { 2018: 3 }), aged(66, { 2019: 4 })], 'r0/c0', 'r1/c1')).toEqual({
      refused: 'Tallene gælder ikke de samme aldre: 16-64 år og 16-66 år.',
    });
  });

  it('has the decimals of the finer number', () => {
    const finer = (figure: Figure): Figure => ({
      ...figure,
      rows: figure.rows.map((row) => ({ ...row, cells: row.cells.map((cell, i) => ({ ...cell, decimals: i + 1 })) })),
    });
    expect(difference([own], 'r0/c0', 'r0/c1', finer)).toMatchObject({ quantity: { decimals: 2 } });
    expect(difference([own], 'r0/c1', 'r0/c0', finer)).toMatchObject({ quantity: { decimals: 2 } });
  });

  it('goes by what its own measure may be held against', () => {
    const persons = { measure: 'ledige', numbers: { 2018: 480, '2019Q4': 490 } };
    const { facts } = exampleOf({ tables: [[persons]] });
    const between = (measures: readonly object[]): unknown =>
      differenceBetween('tabel-1/r0/c1', 'tabel-1/r0/c0', '2019', {
        figures: facts.figures,
        measures: measures as unknown as Measure[],
      });
    const broken = { breaks: [{ at: 2019, effect: 'refuses', concerns: 'definition', cause: 'Ny lov' }] };
    const kinds = 'Det ene tal dækker et år, det andet et kvartal.';
    expect(between(facts.measures)).toEqual({ refused: kinds });
    expect(between(facts.measures.map((each) => (each.id === 'ledige' ? { ...each, ...broken } : each)))).toEqual({
      refused: `Ny lov. ${kinds}`,
    });
    expect(between(facts.measures.map((each) => (each.id === 'ledige' ? each : { ...each, ...broken })))).toEqual({
      refused: kinds,
    });
  });

  it('of what measures nothing known stays within its table', () => {
    const unknown = (figure: Figure): Figure => ({
      ...figure,
      rows: figure.rows.map((row) => ({ ...row, cells: row.cells.map((cell) => ({ ...cell, measure: undefined })) })),
    });
    expect(difference([own], 'r0/c0', 'r0/c1', unknown)).toMatchObject({ quantity: { value: 2 } });
    const { facts } = exampleOf({ tables: [[own], [own]] });
    const shelves = { figures: facts.figures.map(unknown), measures: [] };
    expect(differenceBetween('tabel-2/r0/c1', 'tabel-1/r0/c0', '2019', shelves)).toEqual({
      refused: 'Tallene har ingen måling og står i hver sin tabel.',
    });
  });

  it('is not there where a cell is not, or has no number', () => {
    expect(difference([own], 'r0/c0', 'r9/c1')).toBeUndefined();
    expect(difference([own], 'r9/c0', 'r0/c1')).toBeUndefined();
    expect(difference([own], 'r0', 'r0/c1')).toBeUndefined();
    expect(difference([{ numbers: { 2018: '-', 2019: 5 } }], 'r0/c0', 'r0/c1')).toBeUndefined();
    expect(difference([{ numbers: { 2018: '-', 2019: 5 } }], 'r0/c1', 'r0/c0')).toBeUndefined();
  });
});
