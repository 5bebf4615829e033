import type { ColumnInput, RowInput } from '../plan/entry/figure.ts';
import type { Table, TableCell } from './table.ts';

/** Columns that hold the change in another one, each with its time and unit. */
export interface Changes {
  isChange: (r: number, c: number) => boolean;
  column: (c: number, keys: readonly string[]) => Partial<ColumnInput>;
  row: (r: number) => Partial<RowInput>;
}

export function changes({ cells, columns }: Table): Changes {
  const isOfChanges = columns.map((_, c) => cells.some((row) => row[c]!.isChange));
  const isOne = ({ period, unit }: TableCell, other: TableCell): boolean =>
    period === other.period && unit === other.unit;
  const inColumn = (c: number): TableCell[] => cells.map((row) => row[c]!).filter(({ isChange }) => isChange);
  const isAlike = columns.map(
    (_, c) => isOfChanges[c] === true && inColumn(c).every((cell) => isOne(cell, inColumn(c)[0]!)),
  );
  return {
    isChange: (_, c) => isOfChanges[c]!,
    column: (c, keys) => {
      if (!isOfChanges[c]) return {};
      const of = columns.findLastIndex((_, other) => other < c && !isOfChanges[other]);
      const changed = keys[of >= 0 ? of : isOfChanges.indexOf(false)];
      return { ...(changed !== undefined && { changeOf: changed }), ...(isAlike[c] && timeAndUnit(inColumn(c)[0]!)) };
    },
    row: (r) => {
      const own = cells[r]!.filter((cell, c) => cell.isChange && !isAlike[c]);
      const [first] = own;
      return first?.period && first.unit ? { change: { period: asWritten(first.period), unit: first.unit } } : {};
    },
  };
}

const timeAndUnit = ({ period, unit }: TableCell): Partial<ColumnInput> => ({
  ...(period !== undefined && { period: asWritten(period) }),
  ...(unit !== undefined && { unit }),
});

const asWritten = (period: string): string | number => (/^\d{4}$/.test(period) ? Number(period) : period);
