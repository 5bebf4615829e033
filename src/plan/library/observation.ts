import type { Cell, Figure } from './figure.ts';
import { onceFor } from './once-for.ts';
import { comparePeriods, type Period } from '../value/period.ts';
import type { CellAddress } from '../value/cell-address.ts';
import type { PlanYear } from '../value/plan-year.ts';

/** A cell that measures something, with the figure that it stands in. */
export interface Observation extends Cell {
  figure: Figure;
}

export interface ObservationFilter {
  measure: string;
  place: string;
  group?: string | undefined;
  /** Only in this plan year. */
  year: PlanYear;
  /** Only in this figure. */
  figure?: string | undefined;
}

/** A cell that states a number of its measure itself. One without a unit says nothing yet. */
export const isObservation = ({ value, isChange, unit }: Cell): boolean =>
  value !== null && !isChange && unit !== undefined;

/** All observations by what they measure, gathered in one walk through the figures of a library. */
const byMeasure = onceFor((figures: readonly Figure[]) =>
  Map.groupBy(
    figures.flatMap((figure) =>
      figure.rows.flatMap(({ cells }) => cells.filter(isObservation).map((cell): Observation => ({ ...cell, figure }))),
    ),
    ({ measure }) => measure,
  ),
);

/** Every cell of the figures that states a number of the measure itself, and not a change in it. */
export const observationsOf = (measure: string, figures: readonly Figure[]): readonly Observation[] =>
  byMeasure(figures).get(measure) ?? [];

/** Every observation of the measure for a place and group in a plan year; oldest first, undated ones first of all. */
export const findObservations = (
  figures: readonly Figure[],
  { measure, place, group, year, figure }: ObservationFilter,
): Observation[] =>
  observationsOf(measure, figures)
    .filter(
      (each) =>
        each.place === place &&
        each.group === group &&
        each.figure.year === year &&
        (!figure || each.figure.id === figure),
    )
    .sort(byTime);

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
