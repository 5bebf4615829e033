import { dsvFormat } from 'd3-dsv';
import { excelText, programText } from './excel.ts';

/** A column of a file: what it is called for programs and in Danish Excel, and what stands in it. */
export interface Field<T> {
  key: string;
  head: string;
  of: (each: T) => string;
  /** What Danish Excel is given, where that is not the same. */
  excel?: (each: T) => string;
  /** A number with a decimal point, or a date: neither can be taken for a formula, and both are to be what they are. */
  isBare?: true;
}

/** A file for programs by RFC 4180: UTF-8, comma, decimal point, each line ended as that says, and no text that a spreadsheet calculates. */
export const csvOf = <T>(fields: readonly Field<T>[], items: readonly T[]): string =>
  write(',', [
    fields.map(({ key }) => key),
    ...items.map((item) => fields.map(({ of, isBare }) => (isBare ? of(item) : programText(of(item))))),
  ]);

/** The same for Danish Excel: semicolon, decimal comma, a byte order mark so that æ, ø and å survive, and no text that Excel calculates. */
export const excelCsvOf = <T>(fields: readonly Field<T>[], items: readonly T[]): string =>
  `\ufeff${write(';', [
    fields.map(({ head }) => head),
    ...items.map((item) => fields.map((field) => excelCell(field, item))),
  ])}`;

function excelCell<T>({ of, excel, isBare }: Field<T>, item: T): string {
  const text = (excel ?? of)(item);
  return isBare ? text.replace('.', ',') : excelText(text);
}

/** Rows as a file, each value written so that it is read as one. */
export function write(delimiter: string, rows: readonly (readonly string[])[]): string {
  const format = dsvFormat(delimiter);
  return rows.map((row) => `${format.formatRow([...row])}\r\n`).join('');
}
