import { describe, expect, it } from 'vitest';
import { comparePlans } from '../../../src/plan/compare/compare.ts';
import type { Library } from '../../../src/plan/library/library.ts';
import { comparedMeasures } from '../../../src/site/comparison/measures.ts';
import { meetingSheet, type MeetingSheet } from '../../../src/site/comparison/sheet.ts';
import { threePlans } from '../../support/libraries.ts';
import { measuresLibrary, measureText, type SmallTable } from '../../support/measures.ts';

function sheetOf(older: number, newer: number, library: Library): MeetingSheet {
  const comparison = comparePlans(older, newer, library);
  return meetingSheet(
    comparison,
    { answer: ['Kort sagt.'], measures: comparedMeasures(comparison, comparison, library) },
    library,
  );
}

describe('the goals on a meeting sheet', () => {
  it('are told theme by theme, those that are held together first, each once and with its status', () => {
    const [job] = sheetOf(2019, 2021, threePlans()).goals;
    expect(job).toEqual({
      title: 'Job',
      sides: [
        [{ title: 'Lavere ledighed', status: 'Nået' }, { title: 'Færre på en ydelse' }],
        [{ title: 'Ledigheden ned' }],
      ],
      became: 'Samme emne; andre mål fra 2019: ukendt i 2021',
    });
  });

  it('follow the short answer, which ends with what is missing first of all', () => {
    expect(sheetOf(2019, 2021, threePlans()).short).toEqual(['Kort sagt.', 'Det mangler: Budgettet. Budgettet.']);
  });
});

it('a meeting sheet says nothing of what is missing where plans name nothing', () => {
  const library = threePlans();
  const without = (...years: number[]): Library => ({
    ...library,
    plans: library.plans.map((plan) => (years.includes(plan.year) ? { ...plan, missing: [] } : plan)),
  });
  expect(sheetOf(2019, 2021, without(2019)).short).toEqual(['Kort sagt.', 'Det mangler: Budgettet.']);
  expect(sheetOf(2019, 2021, without(2019, 2021)).short).toEqual(['Kort sagt.']);
});

describe('the numbers on a meeting sheet', () => {
  const row = (measure: string, unit = 'pct') => ({ measure, unit, values: [40, 50] });
  const table = (rows: SmallTable['rows']): SmallTable => ({
    year: 2021,
    id: 'to-aar',
    periods: ['2019Q3', '2021Q3'],
    rows,
  });
  const measures = {
    hele: measureText('Hele', 'pct'),
    del: measureText('Del', 'pct', 'partOf: hele\n'),
    ramme: measureText('Ramme', 'pct', 'tells: context\n'),
  };
  const numbers = (rows: SmallTable['rows']): MeetingSheet['measures'] =>
    sheetOf(2019, 2021, measuresLibrary([table(rows)], measures)).measures;

  it('are the wholes and not their parts or what surrounds them, and that there are more is said', () => {
    const { note, tables } = numbers([row('hele'), row('del'), row('ramme')])!;
    expect(tables.map(({ name }) => name)).toEqual(['Hele, pct.']);
    expect(note).toContain('Hele sammenligningen har flere tal');
    expect(numbers([row('hele')])!.note).not.toContain('flere tal');
  });

  it('have the unit of the difference over it where it is another than the numbers’ own', () => {
    expect(numbers([row('hele')])!.tables[0]!.difference).toBe('Forskel, procentpoint');
    const persons = sheetOf(
      2019,
      2021,
      measuresLibrary([table([row('antal', 'personer')])], { antal: measureText('Antal', 'personer') }),
    );
    expect(persons.measures!.tables[0]!.difference).toBe('Forskel');
  });

  it('have the difference with what may be said of it in one line, in small letters', () => {
    const aim = 'aims: [{plan: 2021, direction: up, origin: {document: status-2021, label: Side 1}}]\n';
    const library = measuresLibrary([table([row('maal')])], { maal: measureText('Mål', 'pct', aim) });
    expect(sheetOf(2019, 2021, library).measures!.tables[0]!.rows[0]!.verdict).toBe('+10,0, den ønskede vej');
    expect(numbers([row('hele')])!.tables[0]!.rows[0]!.verdict).toBe('+10,0');
  });
});
