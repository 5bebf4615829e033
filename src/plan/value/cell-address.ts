/** A cell of a figure of a plan. */
export interface CellAddress {
  year: number;
  figure: string;
  row: string;
  column: string;
}

/** Reads a reference to a cell, `figure/row/column`, with the year in front where it is another plan's. */
export function parseCellReference(reference: string, year: number): CellAddress | undefined {
  const parts = reference.split('/');
  if (parts.length === 4 && /^\d{4}$/.test(parts[0]!)) {
    const [other, figure, row, column] = parts as [string, string, string, string];
    return { year: Number(other), figure, row, column };
  }
  if (parts.length !== 3) return undefined;
  const [figure, row, column] = parts as [string, string, string];
  return { year, figure, row, column };
}
