import { breakLabel, breaksBetween } from '../plan/comparability.ts';
import type { ChartInput, ChartKind, Encoding } from '../plan/chart.ts';
import { capitalize, formatNumber, formatPeriod } from '../plan/danish.ts';
import { byId, findGoal, type Library } from '../plan/library.ts';
import { comparePeriods, type Period } from '../plan/period.ts';
import { targetParts, type SimpleTarget } from '../plan/goal.ts';
import { columnTitle, type Cell, type Figure } from '../plan/figure.ts';
import type { UnitId } from '../plan/unit.ts';

/** What a chart shows, drawn out of a figure: points with their names in Danish, ready for any kind of chart. */
export interface ChartData {
  kind: ChartKind;
  unit: UnitId | undefined;
  decimals: number;
  /** In reading order. */
  categories: string[];
  /** The municipality first, or the newest period first; then what it is held against. */
  series: Series[];
  points: Point[];
  /** The number that the goal behind the chart names. */
  target?: number;
  /** Draws positions from zero, also where the values lie close together far from it. */
  fromZero?: boolean;
  /** Before which category something happened to the measure, and what; it parts the line, or only stands beside it. */
  breaks: { before: string; label: string; cause: string; parts: boolean }[];
}

export interface Series {
  name: string;
  /** The municipality itself (or the newest period), which carries the year's colour. */
  isOwn: boolean;
}

export interface Point {
  category: string;
  series: string;
  /** Null where the figure has no number: a gap, never a zero. */
  value: number | null;
  /** The number in Danish, without unit. */
  text: string;
  /** Stands for the municipality, or for the newest period where a chart sets periods against each other. */
  isOwn: boolean;
  /** What the point was to reach, where a goal says it of just this. */
  target?: number;
}

type Shelves = Pick<Library, 'site' | 'places' | 'groups' | 'measures' | 'goals'>;

/** Takes the cells that a chart is about and names them by what its axes and colours stand for. */
export function chartData(figure: Figure, chart: ChartInput, library: Shelves): ChartData {
  const cells = cellsOf(figure, chart);
  const seriesBy = 'series' in chart ? chart.series : undefined;
  const categoryBy = 'category' in chart ? chart.category : 'period';
  const name = (cell: Cell, by: Encoding): string => nameOf(cell, by, figure, library);
  const series = seriesOf(cells, seriesBy, name, library);
  const target = targetOf(figure, chart, library);
  const points = inOrder(cells, categoryBy, seriesBy, library.site).map((cell): Point => {
    const isOwn = seriesBy
      ? series.some((each) => each.isOwn && each.name === name(cell, seriesBy))
      : cell.place === library.site.place;
    return {
      category: name(cell, categoryBy),
      series: seriesBy ? name(cell, seriesBy) : '',
      value: cell.value,
      text: cell.value === null ? cell.printed : formatNumber(cell.value, { decimals: cell.decimals }),
      isOwn,
      ...(isOwn && target && isAbout(target, cell) && { target: limitOf(target)! }),
    };
  });
  const [first] = cells;
  return {
    kind: chart.kind,
    unit: first?.unit,
    decimals: Math.max(0, ...cells.map(({ decimals }) => decimals)),
    categories: [...new Set(points.map(({ category }) => category))],
    series,
    points,
    ...(target && { target: limitOf(target)! }),
    breaks: chart.kind === 'line' || chart.kind === 'slope' ? breaksOf(cells, library) : [],
  };
}

function cellsOf(figure: Figure, { rows, columns }: ChartInput): Cell[] {
  return figure.rows
    .filter(({ id }) => !rows || rows.includes(id))
    .flatMap(({ cells }) => cells)
    .filter(({ column }) => !columns || columns.includes(column));
}

/** Time runs from old to new, places from near to far; everything else keeps the order of the table. */
function inOrder(
  cells: readonly Cell[],
  category: Encoding,
  series: Encoding | undefined,
  site: Library['site'],
): Cell[] {
  const byTime = (a: Cell, b: Cell): number => (a.period && b.period ? comparePeriods(a.period, b.period) : 0);
  if (category === 'period') return [...cells].sort(byTime);
  if (category === 'place') return byNearness(cells, site);
  return series === 'period' ? [...cells].sort((a, b) => -byTime(a, b)) : [...cells];
}

function nameOf(cell: Cell, by: Encoding, figure: Figure, { places, groups, measures }: Shelves): string {
  switch (by) {
    case 'place':
      return cell.place ? capitalize(byId(places, cell.place).name) : '';
    case 'period':
      return cell.period ? formatPeriod(cell.period, 'short') : '';
    case 'group':
      return cell.group ? capitalize(byId(groups, cell.group).title) : '';
    case 'measure':
      return cell.measure ? byId(measures, cell.measure).title : columnTitle(columnOf(figure, cell));
    case 'section':
      return (
        figure.sections?.find(({ id }) => id === figure.rows.find((row) => row.id === cell.row)?.section)?.title ?? ''
      );
  }
}

const columnOf = (figure: Figure, { column }: Cell): Figure['columns'][number] => byId(figure.columns, column);

function seriesOf(
  cells: readonly Cell[],
  by: Encoding | undefined,
  name: (cell: Cell, by: Encoding) => string,
  { site }: Shelves,
): Series[] {
  if (!by) return [];
  const ordered = by === 'period' ? inOrder(cells, 'group', 'period', site) : byNearness(cells, site);
  const names = [...new Set(ordered.map((cell) => name(cell, by)))];
  const own = by === 'place' ? ordered.find(({ place }) => place === site.place) : ordered[0];
  return names.map((each) => ({ name: each, isOwn: own !== undefined && each === name(own, by) }));
}

/** The municipality first, then the places that it is compared with, nearest first. */
function byNearness(cells: readonly Cell[], { place, comparedWith }: Library['site']): Cell[] {
  const order = [place, ...comparedWith];
  const rank = (cell: Cell): number => (cell.place ? order.indexOf(cell.place) : 0);
  return [...cells].sort((a, b) => rank(a) - rank(b));
}

/** The part of the goal behind a chart that names a number. */
function targetOf(figure: Figure, { target: id }: ChartInput, library: Shelves): SimpleTarget | undefined {
  const goal = id === undefined ? undefined : findGoal(library, figure.year, id);
  return goal?.target && targetParts(goal.target).find((part) => limitOf(part) !== undefined);
}

const isAbout = ({ measure, group }: SimpleTarget, cell: Cell): boolean =>
  cell.measure === measure && cell.group === group;

function limitOf(target: SimpleTarget): number | undefined {
  if ('value' in target) return target.value;
  if ('by' in target) return target.direction === 'down' ? -target.by : target.by;
  return undefined;
}

/** What happened to the measures, at the first period of the chart that lies after them. */
function breaksOf(cells: readonly Cell[], { measures }: Shelves): ChartData['breaks'] {
  const periods = distinctPeriods(cells);
  const used = new Set(cells.flatMap(({ measure }) => measure ?? []));
  const groups = cells.flatMap(({ group }) => group ?? []);
  return periods.slice(1).flatMap((period, i) =>
    measures
      .filter(({ id }) => used.has(id))
      .flatMap((measure) => breaksBetween(measure, [periods[i]!, period], groups))
      .map((item) => ({
        before: formatPeriod(period, 'short'),
        label: breakLabel(item),
        cause: item.cause,
        parts: item.effect === 'refuses',
      })),
  );
}

function distinctPeriods(cells: readonly Cell[]): Period[] {
  const periods = new Map(cells.flatMap(({ period }) => (period ? [[period.text, period] as const] : [])));
  return [...periods.values()].sort(comparePeriods);
}

/** The points of a series that a line may join: parted at gaps and at breaks. */
export function segmentsOf(data: ChartData, series: string): Point[][] {
  const segments: Point[][] = [[]];
  for (const category of data.categories) {
    if (data.breaks.some(({ before, parts }) => parts && before === category)) segments.push([]);
    const point = data.points.find((each) => each.series === series && each.category === category);
    if (!point || point.value === null) segments.push([]);
    else segments.at(-1)!.push(point);
  }
  return segments.filter((segment) => segment.length > 0);
}
