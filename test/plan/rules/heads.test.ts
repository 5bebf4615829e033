import { describe, expect, it } from 'vitest';
import { plainSpaces } from '../../../src/plan/words/danish.ts';
import { goodText } from '../../support/libraries.ts';
import { problemsIn, tableText } from '../../support/problems.ts';

const places = `${goodText('data/places.yaml')}- {id: region-lilleby, name: Region Lilleby, kind: region}\n`;

/** What is said of a table's heads, each with whether it stops anything. */
const said = (columns: readonly string[], rows: readonly string[], more = ''): string[] =>
  problemsIn({ 'data/places.yaml': places, 'data/2019/figures/tabel-2.yaml': tableText(columns, rows, more) })
    .filter(({ rule }) => rule.startsWith('head-'))
    .map(({ rule, severity, message }) => `${severity ?? 'error'} ${rule}: ${message}`);

const row = 'id: r, label: Ledige, values: [40]';
const ofColumn = (column: string): string[] => said([`id: c, measure: ledighed, unit: pct, ${column}`], [row]);

describe('a head that names a place', () => {
  it.each([
    'title: Lilleby, place: lilleby',
    'title: Lillebys ledige, place: lilleby',
    'title: Lilleby i forhold til hele landet, place: lilleby',
    'title: Region Lilleby, place: region-lilleby',
    'title: Storeby, place: lilleby',
    'title: Lillebyerne, place: hele-landet',
    'title: Andel i hele landet',
    'title: LILLEBY',
  ])('may be %s', (column) => {
    expect(ofColumn(column)).toEqual([]);
  });

  it.each([
    ['title: Lilleby, place: hele-landet', 'Kolonnen ”Lilleby” er sat til hele landet.'],
    ['title: Andel, over: Hele landet, place: lilleby', 'Kolonnen ”Hele landet, Andel” er sat til Lilleby.'],
    ['title: Region Lilleby, place: lilleby', 'Kolonnen ”Region Lilleby” er sat til Lilleby.'],
  ])('is not %s', (column, message) => {
    expect(ofColumn(column)).toEqual([`error head-of-other-place: ${message}`]);
  });

  it('and does not say its place may have forgotten it', () => {
    expect(ofColumn('title: hele landet')).toEqual([
      'warning head-of-other-place: Kolonnen ”hele landet” siger ikke sit sted, så dens tal gælder Lilleby.',
    ]);
    expect(said(['id: c, title: Tal'], ['id: r, label: Hele landet, values: [40]'])).toEqual([]);
  });

  it('is a row or a section as well', () => {
    const section = 'sections: [{id: s, title: Hele landet, place: lilleby}]';
    expect(
      said(['id: c, title: Tal'], ['id: r, label: Lilleby, section: s, place: hele-landet, values: [40]'], section),
    ).toEqual([
      'error head-of-other-place: Afsnittet ”Hele landet” er sat til Lilleby.',
      'error head-of-other-place: Rækken ”Lilleby” er sat til hele landet.',
    ]);
  });
});

describe('a head that names a time', () => {
  it.each([
    'title: 4. kvartal 2018, period: 2018Q4',
    'title: December 2018, period: 2018Q4',
    "title: '2018', period: 2018M10",
    'title: 2kv18-1kv19, period: 2018Q2-2019Q1',
    'title: Ændring siden december 2018, period: 2018M12-2019M12',
    'title: 4. kvartal 2018',
    'title: Andel, period: 2018Q4',
  ])('may be %s', (column) => {
    expect(ofColumn(column)).toEqual([]);
  });

  it.each([
    ['title: 4. kvartal 2018, period: 2018Q3', 'error', '4. kvartal 2018', '3. kvartal 2018'],
    ['title: Maj 2019, period: 2019M06', 'error', 'Maj 2019', 'juni 2019'],
    ["title: '2019', period: 2018", 'error', '2019', '2018'],
    ['title: Andel, over: Maj 2019, period: 2018M05', 'error', 'Maj 2019, Andel', 'maj 2018'],
    ['title: Før loven fra 2016, period: 2018', 'warning', 'Før loven fra 2016', '2018'],
  ])('is not %s', (column, severity, title, period) => {
    expect(ofColumn(column).map(plainSpaces)).toEqual([
      `${severity} head-of-other-period: Kolonnen ”${title}” er sat til ${period}.`,
    ]);
  });
});
