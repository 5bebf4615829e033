import { isPlanYear, type PlanYear } from './plan-year.ts';

/** A cell of a figure of a plan. */
export interface CellAddress {
  year: PlanYear;
  figure: string;
  row: string;
  column: string;
}

/** Reads a reference to a cell, `figure/row/column`, with the plan's name in front where it is another plan's. */
export function parseCellReference(reference: string, own: PlanYear): CellAddress | undefined {
  const parts = reference.split('/');
  if (parts.length === 4 && isPlanYear(parts[0]!)) {
    const [year, figure, row, column] = parts as [PlanYear, string, string, string];
    return { year, figure, row, column };
  }
  if (parts.length !== 3) return undefined;
  const [figure, row, column] = parts as [string, string, string];
  return { year: own, figure, row, column };
}
