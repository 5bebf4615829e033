import { formatNumber } from '../plan/danish.ts';
import { unitOfDifference, units } from '../plan/unit.ts';
import type { ChartData, Point } from './chart-data.ts';

const kindNames: Record<ChartData['kind'], string> = {
  line: 'Linjediagram',
  slope: 'Linjer mellem to tidspunkter',
  bar: 'Liggende søjler',
  'grouped-bar': 'Liggende søjler i grupper',
  dot: 'Prikdiagram',
};

/**
 * A chart in words, for whoever does not see it: what kind it is, its unit, the range and direction of each series, the
 * distance to the target, and where it is parted. Made from the same data as the drawing, so it cannot say anything else.
 */
export function describeChart(data: ChartData): string {
  const unit = data.unit ? ` i ${units[data.unit].label.replace(/\.$/, '')}` : '';
  return [`${kindNames[data.kind]}${unit}`, ...describePoints(data), ...describeTarget(data), ...describeBreaks(data)]
    .map((sentence) => `${sentence}.`)
    .join(' ');
}

function describePoints(data: ChartData): string[] {
  if (data.kind === 'bar') return [data.points.map(named).join('; ')];
  if (data.kind === 'line' || data.kind === 'slope') return data.series.map(({ name }) => describeCourse(data, name));
  return [...data.series.map(({ name }) => describeRange(data, name)), ...describeGap(data)];
}

const named = ({ category, text }: Point): string => `${category} ${text}`;

const known = (data: ChartData, series: string): (Point & { value: number })[] =>
  data.points.filter((point): point is Point & { value: number } => point.series === series && point.value !== null);

/** "Hedensted: stiger fra 18,1 (maj 2019) til 18,2 (aug. 2019), lavest 14,8 (juli 2019), højest 19,3 (juni 2019)". */
function describeCourse(data: ChartData, series: string): string {
  const points = known(data, series);
  const [first] = points;
  const last = points.at(-1);
  if (!first || !last) return `${series}: ingen tal`;
  const said = ({ text, category }: Point): string => `${text} (${category})`;
  const [lowest, highest] = extremes(points);
  const turns = [
    ...(lowest.value < Math.min(first.value, last.value) ? [`lavest ${said(lowest)}`] : []),
    ...(highest.value > Math.max(first.value, last.value) ? [`højest ${said(highest)}`] : []),
  ];
  return [`${series}: ${directionOf(last.value - first.value)} fra ${said(first)} til ${said(last)}`, ...turns].join(
    ', ',
  );
}

const directionOf = (change: number): string => (change > 0 ? 'stiger' : change < 0 ? 'falder' : 'uændret');

/** "Hedensted: højest Førtidspension 4,7, lavest Ledighedsydelse 0,4"; few rows are told in full. */
function describeRange(data: ChartData, series: string): string {
  const points = known(data, series);
  if (points.length === 0) return `${series}: ingen tal`;
  if (points.length <= 3) return `${series}: ${points.map(named).join('; ')}`;
  const [lowest, highest] = extremes(points);
  return `${series}: højest ${highest.category} ${highest.text}, lavest ${lowest.category} ${lowest.text}`;
}

/** Where the first series is farthest from the second. */
function describeGap(data: ChartData): string[] {
  const [own, other] = data.series;
  if (!own || !other || data.categories.length < 4) return [];
  const pairs = data.categories.flatMap((category) => {
    const [a, b] = [own, other].map(({ name }) => known(data, name).find((point) => point.category === category));
    return a && b ? [{ category, a, b, gap: Math.abs(a.value - b.value) }] : [];
  });
  const widest = pairs.sort((a, b) => b.gap - a.gap)[0];
  if (!widest) return [];
  return [`Størst forskel: ${widest.category}, ${own.name} ${widest.a.text} mod ${other.name} ${widest.b.text}`];
}

function describeTarget(data: ChartData): string[] {
  const aimed = data.points.filter((point) => point.isOwn && point.target !== undefined && point.value !== null).at(-1);
  if (!aimed) return data.target === undefined ? [] : [`Målet er ${formatNumber(data.target)}`];
  const gap = aimed.value! - aimed.target!;
  const distance = formatNumber(Math.abs(gap), { decimals: data.decimals });
  const unit = data.unit ? ` ${units[unitOfDifference(data.unit)].label}` : '';
  const where = gap === 0 ? 'er lige på målet' : `ligger ${distance}${unit} ${gap < 0 ? 'under' : 'over'}`;
  return [`Målet er ${formatNumber(aimed.target!)}, og det seneste tal, ${aimed.text}, ${where}`];
}

const describeBreaks = ({ breaks }: ChartData): string[] =>
  breaks.map(({ before, cause, parts }) => `${parts ? 'Brud' : 'Bemærk'} før ${before}: ${cause.replace(/\.$/, '')}`);

function extremes<P extends { value: number }>(points: readonly P[]): [lowest: P, highest: P] {
  const sorted = [...points].sort((a, b) => a.value - b.value);
  return [sorted[0]!, sorted.at(-1)!];
}
