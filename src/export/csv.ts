import { dsvFormat } from 'd3-dsv';
import { formatPeriod } from '../plan/words/danish.ts';
import { sourceText, type Figure } from '../plan/library/figure.ts';
import type { Library } from '../plan/library/library.ts';
import { excelText } from './excel.ts';
import { exportObservations, type ExportedObservation } from './observations.ts';

/** What stands over the columns of the file for programs. */
export const csvHeads = [
  'place',
  'period',
  'group',
  'measure',
  'unit',
  'value',
  'state',
  'note',
  'row',
  'column',
  'printed',
  'source',
] as const;

/** The same in the file for Excel, in the same order. */
export const excelHeads = [
  'Sted',
  'Periode',
  'Gruppe',
  'Måling',
  'Enhed',
  'Værdi',
  'Tilstand',
  'Note',
  'Række',
  'Kolonne',
  'Trykt',
  'Kilde',
] as const;

/** A figure for programs: UTF-8, comma, decimal point, one line for each observation. */
export const figureCsv = (figure: Figure, library: Library): string =>
  write(',', '\n', [
    [...csvHeads],
    ...exportObservations(figure, library).map((observation) => [
      observation.place,
      observation.period?.text ?? '',
      observation.group,
      observation.measure,
      observation.unit,
      valueText(observation),
      observation.state,
      observation.note,
      observation.row,
      observation.column,
      observation.printed,
      sourceLine(figure, library),
    ]),
  ]);

/** The same figure for Danish Excel: semicolon, decimal comma, a byte order mark so that æ, ø and å survive. */
export const figureExcelCsv = (figure: Figure, library: Library): string =>
  '\ufeff' +
  write(';', '\r\n', [
    [...excelHeads],
    ...exportObservations(figure, library).map((observation) => {
      const { place, period, group, measure, unit, state, note, row, column, printed } = observation;
      const before = [place, period ? formatPeriod(period) : '', group, measure, unit];
      const after = [state, note, row, column, printed, sourceLine(figure, library)];
      return [...before.map(excelText), valueText(observation).replace('.', ','), ...after.map(excelText)];
    }),
  ]);

/** Rows as a file, each value written so that it is read as one. */
export function write(delimiter: string, newline: string, rows: readonly string[][]): string {
  const format = dsvFormat(delimiter);
  return rows.map((row) => format.formatRow(row) + newline).join('');
}

/** With the decimals that the document prints; minus zero keeps its sign. */
export function valueText({ value, decimals }: ExportedObservation): string {
  if (value === null) return '';
  return (Object.is(value, -0) ? '-' : '') + value.toFixed(decimals);
}

/** Where the numbers come from, so that a file that has left the site still says so. */
export function sourceLine(figure: Figure, { documents }: Pick<Library, 'documents'>): string {
  const document = documents.find(({ id }) => id === figure.origin.document);
  const from = `${figure.origin.label}, ${document?.title ?? figure.origin.document}`;
  return figure.source.length ? `${from}. Kilde: ${sourceText(figure)}` : from;
}
