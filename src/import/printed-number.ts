import { formatNumber, minus } from '../plan/words/danish.ts';
import { isUnitAfter } from './numbers.ts';
import type { TableCell } from './table.ts';

/** A number as documents print it, with a hyphen for its minus. */
export const printedNumber = (value: number, decimals: number): string =>
  formatNumber(value, { decimals }).replace(minus, '-');

/** What is printed right after the number of a cell; undefined where the cell prints more than its number. */
export function suffixOf({
  value,
  decimals = 0,
  printed,
}: Pick<TableCell, 'value' | 'decimals' | 'printed'>): string | undefined {
  if (value === null) return undefined;
  const number = printedNumber(value, decimals);
  if (!printed.startsWith(number)) return undefined;
  const suffix = printed.slice(number.length);
  return suffix === '' || isUnitAfter(suffix) ? suffix : undefined;
}
