import { segmentsOf, type ChartData, type Point } from './chart-data.ts';
import { clearance, distanceTo, thin, within, type Box, type Course } from './label-placing.ts';
import type { LinearScale } from './scale.ts';
import { gap, gaps, lineHeight, type Size } from './style.ts';
import { dayNumber, isStretch } from '../plan/value/time-line.ts';
import { textWidth } from './text-width.ts';
import { isMixed, type TimeScale } from './time-axis.ts';
import { withinYear } from './year-axis.ts';

/** The lines as they run over the plot. */
function coursesOf(data: ChartData, { at }: LinearScale, { places }: TimeScale): Course[] {
  const xOf = new Map(places.map(({ category, x }) => [category, x]));
  return data.series.flatMap(({ name }) =>
    segmentsOf(data, name).map((segment) =>
      segment.map(({ category, value }) => ({ x: xOf.get(category)!, y: at(value!) })),
    ),
  );
}

/** The numbers of the axis, to the left of the plot. */
const axisNumbers = ({ ticks, at }: LinearScale, [left]: readonly [number, number]): Box[] =>
  ticks.map((tick) => ({ x: (left - gap) / 2, y: at(tick), width: -left - gap, height: lineHeight }));

/** The lines, and the periods that are drawn as long as they are. */
export const valueCourses = (data: ChartData, scale: LinearScale, time: TimeScale): Course[] => [
  ...coursesOf(data, scale, time),
  ...stretchCourses(data, scale, time),
];

/** Periods as long as they are, each a line of its own. */
const stretchCourses = (
  { points, categories, periods = [] }: ChartData,
  { at }: LinearScale,
  time: TimeScale,
): Course[] =>
  points.flatMap(({ category, value }) => {
    const period = periods[categories.indexOf(category)];
    if (value === null || !period || !isStretch(period)) return [];
    return [[dayNumber(period.start), dayNumber(period.end) + 1].map((day) => ({ x: time.at(day), y: at(value) }))];
  });

/** The target as it runs over the plot. */
const targetCourse = ({ target }: ChartData, { at }: LinearScale, time: TimeScale): Course[] =>
  target === undefined ? [] : [[0, time.at(time.domain[1])].map((x) => ({ x, y: at(target) }))];

export type ValueBox = Box & { lines: string[] };

/** A place that a value might take: what it would hide, whether it would stand on a line, and how far it is from its own. */
interface Judged {
  each: ValueBox;
  hides: number;
  stands: number;
  moved: number;
  room: number;
}

/** A value, under its period where the axis names only the years. */
function valueLines(data: ChartData, { text, category }: Point): string[] {
  const period = data.periods?.[data.categories.indexOf(category)];
  return isMixed(data) && period ? [withinYear(category, period), text].filter(Boolean) : [text];
}

/**
 * The municipality's own values stand at its points, on the side where the lines leave more room. The last, the first, the
 * highest and the lowest come before the others, which stand only where they hide nothing, and not at all in a long line.
 */
export function ownValues(
  data: ChartData,
  scale: LinearScale,
  time: TimeScale,
  { size, edges, taken }: { size: Size; edges: readonly [number, number]; taken: readonly Box[] },
): ValueBox[] {
  const courses = [
    ...coursesOf(data, scale, time),
    ...stretchCourses(data, scale, time),
    ...targetCourse(data, scale, time),
  ];
  const known = data.points.filter(({ isOwn, value }) => isOwn && value !== null);
  if (known.length === 0) return [];
  const numbers = axisNumbers(scale, edges);
  // Out over the numbers of the axis only where it hides none of them.
  const rooms = [edges, [0, edges[1]]] as const;
  const xOf = new Map(time.places.map(({ category, x }) => [category, x]));
  const spots = new Map(known.map((point) => [point, { x: xOf.get(point.category)!, y: scale.at(point.value!) }]));
  // A value that stood nearer to another point would be read as that one's.
  const isNearest = (box: Box, point: Point): boolean => {
    const distance = distanceTo(box, spots.get(point)!);
    return [...spots.values()].every((other) => distance <= distanceTo(box, other));
  };
  const place = (point: Point, others: readonly Box[]): Judged | undefined => {
    const { x, y } = spots.get(point)!;
    const lines = valueLines(data, point);
    const width = Math.max(...lines.map((line) => textWidth(line, size)));
    const box = { lines, width: width + gaps.tight, height: lines.length * lineHeight - gaps.hair };
    const more = ((lines.length - 1) * lineHeight) / 2;
    const sides = [y - gaps.value - more, y + gaps.value + gaps.hair + more].filter(
      (side) => side + more < scale.at(scale.domain[0]) - gaps.hair,
    );
    const shifts = [0, -width / 2, width / 2];
    const boxes = rooms.flatMap((room) =>
      shifts.flatMap((shift) => sides.map((side) => ({ ...box, x: within(x + shift, width, room), y: side }))),
    );
    const standing = [...taken, ...others];
    const free = boxes.filter((each) => thin([each], standing).length > 0 && isNearest(each, point));
    const judged = free.map((each): Judged => {
      const room = clearance(each, courses);
      return {
        each,
        hides: Number(thin([each], numbers).length === 0),
        stands: Number(room <= each.height / 2),
        moved: Math.abs(each.x - x),
        room,
      };
    });
    return judged.sort((a, b) => a.hides - b.hides || a.stands - b.stands || a.moved - b.moved || b.room - a.room)[0];
  };
  const byValue = [...known].sort((a, b) => a.value! - b.value!);
  const telling = [...new Set([known.at(-1)!, known[0]!, byValue.at(-1)!, byValue[0]!])];
  const more = known.length > manyValues ? [] : known.filter((point) => !telling.includes(point));
  const placed: ValueBox[] = [];
  for (const point of [...telling, ...more]) {
    const best = place(point, placed);
    if (best && (telling.includes(point) || !best.stands)) placed.push(best.each);
  }
  return placed;
}

/** A line of more points than this names only those that tell its course. */
const manyValues = 12;
