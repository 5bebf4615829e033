import { findCellAt, findFigure, type Shelves } from '../library/library.ts';
import type { Observation } from '../library/observation.ts';
import { parseCellReference } from '../value/cell-address.ts';
import type { Site } from '../entry/site.ts';
import type { PlanYear } from '../value/plan-year.ts';

/** A cell that a text or a picture names, with the figure that it stands in. */
export function observationAt(
  reference: string,
  year: PlanYear,
  shelves: Pick<Shelves, 'figures'>,
): Observation | undefined {
  const address = parseCellReference(reference, year);
  const cell = address && findCellAt(shelves, address);
  const figure = address && findFigure(shelves, address.year, address.figure);
  return cell && figure && { ...cell, figure };
}

/** The same number of the nearest place that the municipality compares itself with, where the same table has it. */
export function besideIt(own: Observation, { comparedWith }: Pick<Site, 'comparedWith'>): Observation | undefined {
  const alike = own.figure.rows
    .flatMap(({ cells }) => cells)
    .filter(
      (cell) =>
        cell.value !== null &&
        cell.measure === own.measure &&
        cell.group === own.group &&
        cell.isChange === own.isChange &&
        cell.unit === own.unit &&
        cell.period?.text === own.period?.text &&
        cell.population?.text === own.population?.text &&
        cell.definition === own.definition,
    );
  const [nearest] = comparedWith.flatMap((place) => alike.find((cell) => cell.place === place) ?? []);
  return nearest && { ...nearest, figure: own.figure };
}
