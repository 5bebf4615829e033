import type { Cell, Figure } from './figure.ts';
import { comparePeriods, type Period } from '../value/period.ts';
import type { CellAddress } from '../value/cell-address.ts';

/** A cell that measures something, with the figure that it stands in. */
export interface Observation extends Cell {
  figure: Figure;
}

export interface ObservationFilter {
  measure: string;
  place: string;
  group?: string | undefined;
  /** Only in this figure. */
  figure?: string | undefined;
}

/** A cell that states a number of its measure itself. */
export const isObservation = ({ value, isChange }: Cell): boolean => value !== null && !isChange;

/** Every cell of the figures that states a number for the measure, place and group; oldest first, undated ones first of all. */
export function findObservations(figures: readonly Figure[], filter: ObservationFilter): Observation[] {
  return figures
    .filter(({ id }) => !filter.figure || id === filter.figure)
    .flatMap((figure) => figure.rows.flatMap(({ cells }) => cells.map((cell) => ({ ...cell, figure }))))
    .filter(
      (cell) =>
        isObservation(cell) &&
        cell.measure === filter.measure &&
        cell.place === filter.place &&
        cell.group === filter.group,
    )
    .sort(byTime);
}

interface Dated {
  period?: Period | undefined;
}

/** Orders what has a period by it; what has none stands first, in the order that it was in. */
export const byTime = (a: Dated, b: Dated): number =>
  a.period && b.period ? comparePeriods(a.period, b.period) : a.period ? 1 : b.period ? -1 : 0;

export const cellAddress = ({ figure, row, column }: Observation): CellAddress => ({
  year: figure.year,
  figure: figure.id,
  row,
  column,
});
