import { isStretch } from '../plan/value/time-line.ts';
import { segmentsOf, type ChartData } from './chart-data.ts';
import { linearScale } from './scale.ts';
import { colours, dashes } from './style.ts';
import { daysOf } from './stretches.ts';
import { timeScale } from './time-axis.ts';
import { dayNumber, middleOf } from '../plan/value/time-line.ts';

/** A course in a line of a list: the municipality's numbers at their own time, as long as their periods, parted at breaks. */

const width = 132;
const height = 36;
const inset = 5;
const round = (value: number): number => Math.round(value * 10) / 10;

/** Straight as SVG: it has no text, and there are as many as there are measures. */
export function sparkSvg(data: ChartData): string {
  const own = data.series.find(({ isOwn }) => isOwn);
  if (!own || !data.periods) return '';
  const breaks = data.breaks.filter(({ isOfPoint }) => !isOfPoint);
  const time = timeScale({ ...data, breaks }, width, inset);
  const { at } = linearScale(
    data.points.flatMap(({ isOwn, value }) => (isOwn && value !== null ? [value] : [])),
    [height - inset, inset],
  );
  const segments = segmentsOf(data, own.name).map((segment) =>
    segment.map(({ category, value }) => ({
      period: data.periods![data.categories.indexOf(category)]!,
      y: round(at(value!)),
    })),
  );
  const x = (day: number): number => round(time.at(day));
  const lines = segments
    .filter(({ length }) => length > 1)
    .map((segment) => `M${segment.map(({ period, y }) => `${x(middleOf(period))} ${y}`).join('L')}`);
  const bars = segments.flat().flatMap(({ period, y }) => {
    const [from, to] = daysOf(period);
    return isStretch(period) ? [`M${x(from)} ${y}H${Math.max(x(to), x(from) + 3)}`] : [];
  });
  const dots = segments
    .flat()
    .flatMap(({ period, y }) => (isStretch(period) ? [] : [`M${x(middleOf(period))} ${y}h0`]));
  const events = [...new Set(breaks.map((each) => x(dayNumber(each.at))))].map((day) => `M${day} 0V${height}`);
  return [
    `<svg viewBox="0 0 ${width} ${height}" fill="none">`,
    path(`M0 ${height - 1}H${width}`, `stroke="${colours.rule}"`),
    path(events.join(''), `stroke="${colours.soft}" stroke-dasharray="${dashes.part.join(' ')}"`),
    path(lines.join(''), `stroke="${colours.own}" stroke-width="1.5"`),
    path(bars.join(''), `stroke="${colours.own}" stroke-width="4"`),
    path(dots.join(''), `stroke="${colours.own}" stroke-width="6" stroke-linecap="round"`),
    '</svg>',
  ].join('');
}

const path = (d: string, look: string): string => (d === '' ? '' : `<path d="${d}" ${look}/>`);
