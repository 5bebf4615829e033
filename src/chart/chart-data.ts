import { breakLabel, breaksBetween } from '../plan/assess/comparability.ts';
import {
  categoryOf,
  chartCells,
  chartTarget,
  encodedName,
  isAbout,
  pointText,
  seriesOf,
  type ChartTarget,
} from '../plan/library/chart-cells.ts';
import type { ChartInput, ChartKind, Encoding } from '../plan/entry/chart.ts';
import { formatPeriod } from '../plan/words/danish.ts';
import type { Cell, Figure } from '../plan/library/figure.ts';
import type { Library } from '../plan/library/library.ts';
import { onceFor } from '../plan/library/once-for.ts';
import { comparePeriods, toPeriod, type Period } from '../plan/value/period.ts';
import { isGap, regularStep, sequenceOf } from '../plan/value/time-line.ts';
import type { Unit } from '../plan/value/unit.ts';
import { placeMarks } from './place-marks.ts';

/** What a chart shows, drawn out of a figure: points with their names in Danish, ready for any kind of chart. */
export interface ChartData {
  kind: ChartKind;
  unit: Unit | undefined;
  decimals: number;
  /** In reading order. */
  categories: string[];
  /** Over time: the period behind each category, in the same order. */
  periods?: readonly Period[];
  /** The municipality first, then what it is held against; periods in the order of time. */
  series: Series[];
  points: Point[];
  /** The number that the goal behind the chart names. */
  target?: number;
  /** The title of that goal: the chart also stands on the pages of others. */
  goal?: string;
  /** Draws positions from zero, also where the values lie close together far from it. */
  fromZero?: boolean;
  /** Values of charts beside this one, which share its scale so that they can be held against each other. */
  beside?: readonly number[];
  breaks: ChartBreak[];
}

/** Something that happened to the measure. */
export interface ChartBreak {
  /** The first day after it. */
  at: string;
  /** The first category after it. */
  before: string;
  label: string;
  cause: string;
  /** It parts the line, or only stands beside it. */
  parts: boolean;
  /** It is of the number of that category itself, and nothing that happened before it. */
  isOfPoint?: true;
}

export interface Series {
  name: string;
  /** The municipality itself (or the newest period), which carries the year's colour. */
  isOwn: boolean;
  /** Its mark, where the same one stands for it in every chart; else it has that of its turn. */
  mark?: number;
  /** Of a period, how many of the chart's are newer. */
  age?: number;
}

export interface Point {
  category: string;
  series: string;
  /** Null where the figure has no number: a gap, never a zero. */
  value: number | null;
  /** The number in Danish, without unit; the mark that stands in its place. */
  text: string;
  /** Stands for the municipality, or for the newest period where a chart sets periods against each other. */
  isOwn: boolean;
  /** The mark of its place, where the chart has a bar for each. */
  mark?: number;
  /** What the point was to reach, where a goal says it of just this. */
  target?: number;
  /** The point is from before the year of that goal, so it does not show how the goal went. */
  isBeforeGoal?: true;
}

type ChartShelves = Pick<Library, 'site' | 'places' | 'groups' | 'measures' | 'goals'>;

/** Takes the cells that a chart is about and names them by what its axes and colours stand for. */
export function chartData(figure: Figure, chart: ChartInput, library: ChartShelves): ChartData {
  const cells = chartCells(figure, chart);
  const seriesBy = seriesOf(chart);
  const categoryBy = categoryOf(chart);
  const name = (cell: Cell, by: Encoding): string => encodedName(cell, by, figure, library);
  const series = namedSeries(cells, seriesBy, name, library);
  const target = chartTarget(figure, chart, library);
  const ordered = inOrder(cells, categoryBy, seriesBy, library.site);
  const marks = categoryBy === 'place' && !seriesBy ? marksByPlace(cells, library) : undefined;
  const points = ordered.map((cell): Point => {
    const isOwn = seriesBy
      ? series.some((each) => each.isOwn && each.name === name(cell, seriesBy))
      : cell.place === library.site.place;
    return {
      category: name(cell, categoryBy),
      series: seriesBy ? name(cell, seriesBy) : '',
      value: cell.value,
      text: pointText(cell),
      isOwn,
      ...(marks && { mark: marks.get(cell.place ?? '')! }),
      ...(isOwn && target && isAbout(target.part, cell, library) && targetOfPoint(target, cell)),
    };
  });
  const [first] = cells;
  const isOverTime = chart.kind === 'line' || chart.kind === 'slope';
  return {
    kind: chart.kind,
    unit: first?.unit,
    decimals: Math.max(0, ...cells.map(({ decimals }) => decimals)),
    categories: [...new Set(points.map(({ category }) => category))],
    ...(isOverTime && { periods: distinctPeriods(cells) }),
    series,
    points,
    ...(target && { target: target.limit, goal: target.goal.title }),
    breaks: isOverTime ? breaksOf(cells, library) : [],
  };
}

function targetOfPoint({ goal, limit }: ChartTarget, { period }: Cell): Pick<Point, 'target' | 'isBeforeGoal'> {
  const { start } = toPeriod(goal.applies ?? goal.forYear ?? goal.year);
  return { target: limit, ...(period && period.end < start && { isBeforeGoal: true }) };
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
  return series === 'period' ? [...cells].sort(byTime) : [...cells];
}

function namedSeries(
  cells: readonly Cell[],
  by: Encoding | undefined,
  name: (cell: Cell, by: Encoding) => string,
  library: ChartShelves,
): Series[] {
  if (!by) return [];
  const ordered = by === 'period' ? inOrder(cells, 'group', 'period', library.site) : byNearness(cells, library.site);
  const names = [...new Set(ordered.map((cell) => name(cell, by)))];
  const first = by === 'period' ? ordered.at(-1) : ordered[0];
  const own = by === 'place' ? ordered.find(({ place }) => place === library.site.place) : first;
  const marks = by === 'place' ? marksByPlace(ordered, library) : undefined;
  return names.map((each, i) => ({
    name: each,
    isOwn: own !== undefined && each === name(own, by),
    ...(by === 'period' && { age: names.length - 1 - i }),
    ...(marks && { mark: marks.get(ordered.find((cell) => name(cell, by) === each)!.place ?? '')! }),
  }));
}

/** The mark of each place that has numbers here. */
function marksByPlace(cells: readonly Cell[], library: ChartShelves): Map<string, number> {
  const places = [...new Set(cells.map(({ place }) => place ?? ''))];
  const marks = placeMarks(places, library);
  return new Map(places.map((place, i) => [place, marks[i]!]));
}

/** The municipality first, then the places that it is compared with, nearest first, then any others. */
function byNearness(cells: readonly Cell[], { place, comparedWith }: Library['site']): Cell[] {
  const order = [place, ...comparedWith];
  const rank = ({ place: of }: Cell): number =>
    of === undefined ? 0 : order.includes(of) ? order.indexOf(of) : order.length;
  return [...cells].sort((a, b) => rank(a) - rank(b));
}

/** What happened to the measures, at the first period of the chart that lies after them. */
function breaksOf(cells: readonly Cell[], { measures }: ChartShelves): ChartBreak[] {
  const periods = distinctPeriods(cells);
  const used = new Set(cells.flatMap(({ measure }) => measure ?? []));
  const groups = cells.flatMap(({ group }) => group ?? []);
  return periods.slice(1).flatMap((period, i) =>
    measures
      .filter(({ id }) => used.has(id))
      .flatMap((measure) => breaksBetween(measure, [periods[i]!, period], groups))
      .map((item) => ({
        at: toPeriod(item.at).start,
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

/** All that a scale of positions must reach: the numbers, the target, and the numbers of the charts beside it. */
export const scaleValues = ({ points, target, beside = [] }: ChartData): number[] => [
  ...points.flatMap(({ value }) => value ?? []),
  ...(target === undefined ? [] : [target]),
  ...beside,
];

/** Where a line is parted although there are numbers on both sides: between which two, and why. */
export interface Parting {
  after: string;
  before: string;
  /** The numbers cannot be held together; something happened between them; or numbers are missing there. */
  why: 'break' | 'event' | 'gap';
}

/**
 * The categories of a chart by what a line may join: months follow months and quarters quarters, also where both are of
 * the same time.
 */
export function sequencesOf({ categories, periods }: ChartData): string[][] {
  if (!periods) return [categories];
  return [...Map.groupBy(categories.keys(), (i) => sequenceOf(periods[i]!)).values()].map((places) =>
    places.map((i) => categories[i]!),
  );
}

/**
 * Why the line between two categories is not drawn: something happened to the measure between them, or periods are missing
 * there that their regular sequence should have. A slope holds two times against each other, whatever lies between.
 */
export function partingBetween(data: ChartData, after: string, before: string): Parting[] {
  const { kind, categories, periods, breaks } = data;
  const periodOf = (category: string): Period | undefined => periods?.[categories.indexOf(category)];
  const [older, newer] = [periodOf(after), periodOf(before)];
  if (!periods || !older || !newer) return [];
  const between = breaks.filter(({ at, isOfPoint }) => !isOfPoint && at > older.start && at <= newer.end);
  if (between.some(({ parts }) => parts)) return [{ after, before, why: 'break' }];
  if (kind === 'slope') return [];
  if (between.length > 0) return [{ after, before, why: 'event' }];
  return isGap(older, newer, stepsOf(data).get(sequenceOf(newer))) ? [{ after, before, why: 'gap' }] : [];
}

/** The regular step of each sequence of a chart's periods. */
const stepsOf = onceFor(
  ({ periods = [] }: ChartData) =>
    new Map([...Map.groupBy(periods, sequenceOf)].map(([sequence, within]) => [sequence, regularStep(within)])),
);

/** The points of a series in the order of time, as far as the chart has them; of some categories, or of all. */
export const pointsOf = ({ categories, points }: ChartData, series: string, some = categories): Point[] =>
  some.flatMap((category) => points.find((each) => each.series === series && each.category === category) ?? []);

/** The points of a series that a line may join: parted at marks, at missing periods, and where something happened. */
export const segmentsOf = (data: ChartData, series: string): Point[][] =>
  sequencesOf(data).flatMap((sequence) => {
    const segments: Point[][] = [[]];
    for (const point of pointsOf(data, series, sequence)) {
      const last = segments.at(-1)!.at(-1);
      const isParted = point.value === null || (last && partingBetween(data, last.category, point.category).length > 0);
      if (isParted) segments.push([]);
      if (point.value !== null) segments.at(-1)!.push(point);
    }
    return segments.filter((segment) => segment.length > 0);
  });
