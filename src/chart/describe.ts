import { chartKindLabels, unitWords } from '../plan/words/labels.ts';
import { formatNumber } from '../plan/words/danish.ts';
import { unitOfDifference } from '../plan/value/unit.ts';
import { partingBetween, pointsOf, sequencesOf, type ChartData, type Point } from './chart-data.ts';

/**
 * A chart in words, for whoever does not see it: what kind it is, its unit, the range and direction of each series, the
 * distance to the target, and where it is parted. Made from the same data as the drawing, so it cannot say anything else.
 */
export function describeChart(data: ChartData): string {
  const unit = data.unit ? ` i ${unitWords(data.unit).many.replace(/\.$/, '')}` : '';
  return [
    `${chartKindLabels[data.kind]}${unit}`,
    ...describePoints(data),
    ...describeTarget(data),
    ...describeBreaks(data),
  ]
    .map((sentence) => `${sentence}.`)
    .join(' ');
}

function describePoints(data: ChartData): string[] {
  if (data.kind === 'bar') return [data.points.map(named).join('; ')];
  if (data.kind === 'line' || data.kind === 'slope') return data.series.map(({ name }) => describeCourse(data, name));
  return [...data.series.map(({ name }) => describeRange(data, name)), ...describeGap(data)];
}

const named = ({ category, text }: Point): string => `${category} ${text}`;

const known = (data: ChartData, series: string): Known[] =>
  pointsOf(data, series).filter((point): point is Known => point.value !== null);

/**
 * "Lilleby: stiger fra 18,1 (maj 2019) til 18,2 (aug. 2019), lavest 14,8 (juli 2019), højest 19,3 (juni 2019)". What a
 * break that refuses parts is told apart, as it is drawn; so are months and quarters; and where numbers are missing, that
 * is told too.
 */
function describeCourse(data: ChartData, name: string): string {
  const told = sequencesOf(data).flatMap((sequence) => describeSequence(data, pointsOf(data, name, sequence)));
  return `${name}: ${told.length > 0 ? told.join('; ') : `ingen tal${marksText(pointsOf(data, name))}`}`;
}

function describeSequence(data: ChartData, all: readonly Point[]): string[] {
  const missing = all.filter(({ value }) => value === null);
  const points = all.filter((point): point is Known => point.value !== null);
  const parts = byBreak(data, points);
  if (parts.length === 0) return [];
  // Where a mark stands between two numbers, that is told already.
  const gaps = steps(all)
    .filter(([after, before]) => !missing.some(({ category }) => category === after || category === before))
    .flatMap(([after, before]) => partingBetween(data, after, before));
  return [
    parts.map((part, i) => `${i > 0 ? 'efter bruddet ' : ''}${courseOf(part)}`).join('; '),
    ...(missing.length > 0 ? [`uden tal: ${missing.map(named).join(', ')}`] : []),
    ...gaps.flatMap(({ after, before, why }) => (why === 'gap' ? [`ingen tal mellem ${after} og ${before}`] : [])),
  ];
}

type Known = Point & { value: number };

/** Each point with the one after it, by category. */
const steps = (points: readonly Point[]): [after: string, before: string][] =>
  points.slice(1).map(({ category }, i) => [points[i]!.category, category]);

/** The points of a series before, between and after the breaks that refuse. */
function byBreak(data: ChartData, points: readonly Known[]): Known[][] {
  const parts: Known[][] = points.length > 0 ? [[points[0]!]] : [];
  for (const [i, [after, before]] of steps(points).entries()) {
    if (partingBetween(data, after, before).some(({ why }) => why === 'break')) parts.push([]);
    parts.at(-1)!.push(points[i + 1]!);
  }
  return parts;
}

function courseOf(points: readonly Known[]): string {
  const [first] = points;
  const last = points.at(-1)!;
  const said = ({ text, category }: Point): string => `${text} (${category})`;
  if (points.length === 1) return said(last);
  const [lowest, highest] = extremes(points);
  const turns = [
    ...(lowest.value < Math.min(first!.value, last.value) ? [`lavest ${said(lowest)}`] : []),
    ...(highest.value > Math.max(first!.value, last.value) ? [`højest ${said(highest)}`] : []),
  ];
  return [`${directionOf(first!.value, last.value)} fra ${said(first!)} til ${said(last)}`, ...turns].join(', ');
}

const directionOf = (from: number, to: number): string => (to > from ? 'stiger' : to < from ? 'falder' : 'uændret');

const marksText = (missing: readonly Point[]): string =>
  missing.length > 0 ? ` (${missing.map(named).join(', ')})` : '';

/**
 * "Lilleby: højest Førtidspension 4,7, lavest Ledighedsydelse 0,4"; few rows are told in full. Where some cells are marks
 * ("under 5"), the lowest is the lowest of the numbers, and the marks are told beside.
 */
function describeRange(data: ChartData, name: string): string {
  const points = known(data, name);
  const all = data.points.filter(({ series }) => series === name);
  const missing = all.filter(({ value }) => value === null);
  if (all.length <= fewRows) return `${name}: ${all.map(named).join('; ')}`;
  if (points.length === 0) return `${name}: ingen tal`;
  const [lowest, highest] = extremes(points);
  const among = missing.length > 0 ? ' af tallene' : '';
  const without = missing.length > 0 ? `; uden tal: ${missing.map(named).join(', ')}` : '';
  return `${name}: højest${among} ${named(highest)}, lavest${among} ${named(lowest)}${without}`;
}

/** So many rows are told one by one. */
const fewRows = 3;

/** Where two of the series are farthest apart. */
function describeGap(data: ChartData): string[] {
  if (data.categories.length < 4) return [];
  const pairs = data.series.flatMap((one, i) => data.series.slice(i + 1).map((other) => [one, other] as const));
  const gaps = pairs.flatMap(([one, other]) =>
    data.categories.flatMap((category) => {
      const [a, b] = [one, other].map(({ name }) => known(data, name).find((point) => point.category === category));
      return a && b ? [{ category, one, other, a, b, gap: Math.abs(a.value - b.value) }] : [];
    }),
  );
  const [widest] = gaps.sort((a, b) => b.gap - a.gap);
  if (!widest) return [];
  const { category, one, other, a, b } = widest;
  return [`Størst forskel: ${category}, ${one.name} ${a.text} mod ${other.name} ${b.text}`];
}

/** The goal by its name, and how far its newest number is from it; nothing of that where all numbers are from before it. */
function describeTarget(data: ChartData): string[] {
  if (data.target === undefined) return [];
  const goal = `Målet ${data.goal === undefined ? '' : `”${data.goal}” `}er ${formatNumber(data.target)}`;
  const aimed = data.points.filter(({ isOwn, target }) => isOwn && target !== undefined);
  const latest = aimed.filter(({ value }) => value !== null).at(-1);
  if (!latest || latest.isBeforeGoal) return [goal];
  const decimals = Math.max(data.decimals, decimalsOf(data.target));
  const distance = formatNumber(Math.abs(latest.value! - data.target), { decimals });
  const unit = data.unit ? ` ${unitWords(unitOfDifference(data.unit)).many}` : '';
  const isThere = !/[1-9]/.test(distance);
  const where = isThere
    ? 'er lige på målet'
    : `ligger ${distance}${unit} ${latest.value! < data.target ? 'under' : 'over'}`;
  return [
    `${goal}, og ${aimed.length > 1 ? 'det seneste tal' : 'tallet'}, ${latest.text}, ${where}`.replace(/\.$/, ''),
  ];
}

const decimalsOf = (value: number): number => String(value).split('.')[1]?.length ?? 0;

const describeBreaks = ({ breaks }: ChartData): string[] =>
  breaks
    .filter(({ at, cause }, i) => breaks.findIndex((other) => other.at === at && other.cause === cause) === i)
    .map(
      ({ before, cause, parts, isOfPoint }) =>
        `${parts ? 'Brud' : 'Bemærk'} ${isOfPoint ? 'ved' : 'før'} ${before}: ${cause.replace(/\.$/, '')}`,
    );

function extremes<P extends { value: number }>(points: readonly P[]): [lowest: P, highest: P] {
  const sorted = [...points].sort((a, b) => a.value - b.value);
  return [sorted[0]!, sorted.at(-1)!];
}
