import { csvParse } from 'd3-dsv';
import { describe, expect, it } from 'vitest';
import { measureCsv, measureExcelCsv, measureJson } from '../../src/export/measure.ts';
import { byId, type Library } from '../../src/plan/library/library.ts';
import { goodText, libraryWith } from '../support/libraries.ts';

const file = 'data/measures/ledighed.yaml';
const broken = (breaks: string): Library => libraryWith({ [file]: `${goodText(file)}breaks:\n${breaks}` });
const rowsOf = (library: Library) => csvParse(measureCsv(byId(library.measures, 'ledighed'), library));

describe('a measure as one file', () => {
  it('has every number of every place and time, the oldest first, with the table that prints it', () => {
    const rows = rowsOf(libraryWith());
    expect(rows.map(({ table, place, period, value }) => [table, place, period, value])).toEqual([
      ['Tabel 1', 'Lilleby', '2018Q4', '5.2'],
      ['Tabel 1', 'hele landet', '2018Q4', '5.0'],
      ['Tabel 1', 'Lilleby', '2019Q4', '4.9'],
      ['Tabel 1', 'hele landet', '2019Q4', '5.1'],
    ]);
  });

  it('says at each number what had happened to the measure by then, so that no file invites what the page refuses', () => {
    const at = (day: string): string[] =>
      rowsOf(broken(`  - {at: ${day}, effect: warns, concerns: event, label: Ny lov, cause: Reglerne blev andre.}\n`))
        .filter(({ place }) => place === 'Lilleby')
        .map(({ after }) => after!.replaceAll('\u00a0', ' '));
    expect(at('2019-10-02')).toEqual(['', '']);
    expect(at('2019-10-01')).toEqual(['', '1. oktober 2019: Ny lov']);
    expect(at('2018-10-01')).toEqual(['1. oktober 2018: Ny lov', '1. oktober 2018: Ny lov']);
  });

  it('is one series until something keeps its numbers apart, which is said where the next one begins', () => {
    const at = (effect: string) =>
      rowsOf(broken(`  - {at: 2019, effect: ${effect}, concerns: definition, cause: Andre regler.}\n`)).map(
        ({ period, series, apart }) => [period, series, apart !== ''],
      );
    expect(at('warns')).toEqual([
      ['2018Q4', '1', false],
      ['2018Q4', '1', false],
      ['2019Q4', '1', false],
      ['2019Q4', '1', false],
    ]);
    expect(at('refuses')).toEqual([
      ['2018Q4', '1', false],
      ['2018Q4', '1', false],
      ['2019Q4', '2', true],
      ['2019Q4', '2', true],
    ]);
  });

  it('says nothing of what happened to other groups', () => {
    const other = broken(
      '  - {at: 2018, effect: refuses, concerns: definition, groups: [unge], cause: Andre regler.}\n',
    );
    expect(rowsOf(other).map(({ after }) => after)).toEqual(['', '', '', '']);
  });

  it('is the same in Danish Excel and as JSON', () => {
    const library = libraryWith();
    const measure = byId(library.measures, 'ledighed');
    const [head, first] = measureExcelCsv(measure, library).split('\r\n');
    expect(head!.split(';')).toContain('Efter');
    expect(first).toContain(';5,2;');
    const { observations } = measureJson(measure, library, (address) => address) as { observations: object[] };
    expect(observations).toHaveLength(4);
    expect(observations[3]).toMatchObject({ plan: 2019, start: '2019-10-01', end: '2019-12-31', series: 1 });
    // What has once been in each of them stays there, also where it says nothing.
    expect(observations).toEqual(observations.map(() => expect.objectContaining({ after: '' }) as object));
  });

  it('says as JSON what a break is, by key and in words', () => {
    const library = broken(
      '  - {at: 2019Q3, effect: refuses, concerns: definition, groups: [unge], cause: Andre regler.}\n',
    );
    expect(measureJson(byId(library.measures, 'ledighed'), library, (address) => address)).toMatchObject({
      breaks: [
        {
          from: '2019Q3',
          start: '2019-07-01',
          effect: 'refuses',
          effectText: 'Tal før og efter kan ikke sammenlignes.',
          label: 'Ny optælling',
          cause: 'Andre regler.',
          groups: ['unge'],
          groupTitles: ['unge'],
        },
      ],
    });
  });
});
