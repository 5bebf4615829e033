import type { ChartInput, Encoding } from '../entry/chart.ts';
import { capitalize, formatNumber, formatPeriod } from '../words/danish.ts';
import { columnTitle, type Cell, type Figure } from './figure.ts';
import { targetParts, type SimpleTarget } from '../entry/target.ts';
import type { Goal } from '../entry/goal.ts';
import type { Group } from '../entry/group.ts';
import { findGoal, type Shelves } from './library.ts';

/** What a chart is about, read out of its figure: the same for the rules that check a chart and for the drawing. */

type Names = Pick<Shelves, 'places' | 'groups' | 'measures'>;

/** The cells that take part in a chart, in the order of the table. */
export function chartCells(figure: Figure, { rows, columns }: ChartInput): Cell[] {
  return figure.rows
    .filter(({ id }) => !rows || rows.includes(id))
    .flatMap(({ cells }) => cells)
    .filter(({ column }) => !columns || columns.includes(column));
}

/** What stands along the axis: time in a line, and what the chart says in all others. */
export const categoryOf = (chart: ChartInput): Encoding => ('category' in chart ? chart.category : 'period');

/** What colours and shapes stand for; nothing in plain bars. */
export const seriesOf = (chart: ChartInput): Encoding | undefined => ('series' in chart ? chart.series : undefined);

/** What a cell is called by what an axis or a colour stands for; empty where the cell does not say it. */
export function encodedName(cell: Cell, by: Encoding, figure: Figure, { places, groups, measures }: Names): string {
  const known = <T extends { id: string }>(items: readonly T[], id: string | undefined): T | undefined =>
    items.find((item) => item.id === id);
  switch (by) {
    case 'place':
      return capitalize(known(places, cell.place)?.name ?? cell.place ?? '');
    case 'period':
      return cell.period ? formatPeriod(cell.period, 'short') : '';
    case 'group':
      return capitalize(groupName(known(groups, cell.group)) ?? cell.group ?? '');
    case 'measure':
      return known(measures, cell.measure)?.title ?? columnTitle(known(figure.columns, cell.column)!);
    case 'section':
      return known(figure.sections ?? [], known(figure.rows, cell.row)?.section)?.title ?? '';
  }
}

const groupName = (group: Group | undefined): string | undefined => group?.shortTitle ?? group?.title;

/** For a mark that the document does not explain: alone in a picture it would tell nobody anything. */
const unexplained = 'ikke forklaret';

/** What stands at a point: the number without its unit, about so much where the document says so; or the mark in its place. */
export function pointText({
  value,
  shown,
  rough,
  decimals,
  state,
}: Pick<Cell, 'value' | 'shown' | 'rough' | 'decimals' | 'state'>): string {
  if (value === null) return state === 'unexplained' ? unexplained : shown;
  return `${rough.trim()}\u00a0${formatNumber(value, { decimals })}`.trim();
}

/** The number that a target names for the cells that it is about: a level for levels, a change for changes. */
export interface ChartTarget {
  goal: Goal;
  part: SimpleTarget;
  limit: number;
}

/** The part of a chart's goal whose number can be drawn among the chart's cells; nothing where there is none. */
export function chartTarget(
  figure: Figure,
  chart: ChartInput,
  shelves: Pick<Shelves, 'goals' | 'measures'>,
): ChartTarget | undefined {
  const goal = chart.target === undefined ? undefined : findGoal(shelves, figure.year, chart.target);
  if (!goal?.target) return undefined;
  const cells = chartCells(figure, chart);
  return targetParts(goal.target).flatMap((part) => {
    const limit = limitOf(part);
    return limit !== undefined && cells.some((cell) => isAbout(part, cell, shelves)) ? [{ goal, part, limit }] : [];
  })[0];
}

/** Whether a target speaks of what a cell says: its measure and group, and a change in percent only where the cell is one. */
export function isAbout(part: SimpleTarget, cell: Cell, { measures }: Pick<Shelves, 'measures'>): boolean {
  if (cell.measure !== part.measure || cell.group !== part.group) return false;
  const isChange = cell.isChange ?? measures.find(({ id }) => id === cell.measure)?.type === 'change';
  switch (part.kind) {
    case 'relative-change':
      return isChange && cell.unit === 'pct';
    case 'point-change':
      return isChange && (cell.unit === 'pct' || cell.unit === 'procentpoint');
    default:
      return !cell.isChange;
  }
}

/** The one number of a target; nothing where it names none of its own, or several. */
function limitOf(target: SimpleTarget): number | undefined {
  switch (target.kind) {
    case 'level':
    case 'count':
      return target.value;
    case 'relative-change':
    case 'point-change':
      return target.direction === 'down' ? -target.by : target.by;
    default:
      return undefined;
  }
}
