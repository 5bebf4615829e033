import type { Cell, Figure, Row } from '../library/figure.ts';

/** A printed total, with what it is the sum of. */
export interface Summed {
  total: Cell;
  parts: readonly Cell[];
}

/** What a part adds to a sum: its number, and nothing where it says so; unknown where a number is not given or only nearly nothing. */
export const addedBy = ({ value, state }: Pick<Cell, 'value' | 'state'>): number | undefined =>
  value ?? (state === 'zero' || state === 'not_applicable' ? 0 : undefined);

export const rowOf = (figure: Figure, { row }: Pick<Cell, 'row'>): Row => figure.rows.find(({ id }) => id === row)!;

const inColumn =
  (column: string) =>
  ({ cells }: Row): Cell[] =>
    cells.filter((cell) => cell.column === column);

/** The total of a column within the section of a row, with the other rows of the section. */
export function summedBelow(figure: Figure, { section }: Pick<Row, 'section'>, column: string): Summed | undefined {
  const family = figure.rows.filter((row) => row.section === section);
  const [total] = family.filter((row) => row.total).flatMap(inColumn(column));
  return total && { total, parts: family.filter((row) => !row.total).flatMap(inColumn(column)) };
}

/** The total of a row in a unit, with the other columns in that unit. */
export function summedBeside(figure: Figure, { cells }: Row, unit: Cell['unit']): Summed | undefined {
  const totals = figure.columns.filter(({ total }) => total).map(({ id }) => id);
  const inUnit = cells.filter((cell) => cell.unit === unit);
  const total = inUnit.find(({ column }) => totals.includes(column));
  return total && { total, parts: inUnit.filter(({ column }) => !totals.includes(column)) };
}
