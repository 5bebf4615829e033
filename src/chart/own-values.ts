import { segmentsOf, type ChartData, type Point } from './chart-data.ts';
import { clearance, thin, within, type Box, type Course } from './label-placing.ts';
import type { LinearScale } from './scale.ts';
import { gap, gaps, lineHeight, type Size } from './style.ts';
import { textWidth } from './text-width.ts';
import { isMixed, type TimeScale } from './time-axis.ts';
import { withinYear } from './year-axis.ts';

/** The lines as they run over the plot. */
export function coursesOf(data: ChartData, { at }: LinearScale, { places }: TimeScale): Course[] {
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

/** The target as it runs over the plot. */
const targetCourse = ({ target }: ChartData, { at }: LinearScale, time: TimeScale): Course[] =>
  target === undefined ? [] : [[0, time.at(time.domain[1])].map((x) => ({ x, y: at(target) }))];

export type ValueBox = Box & { lines: string[] };

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
  size: Size,
  edges: readonly [number, number],
): ValueBox[] {
  const courses = [...coursesOf(data, scale, time), ...targetCourse(data, scale, time)];
  const known = data.points.filter(({ isOwn, value }) => isOwn && value !== null);
  if (known.length === 0) return [];
  const numbers = axisNumbers(scale, edges);
  // Out over the numbers of the axis only where it hides none of them.
  const rooms = [edges, [0, edges[1]]] as const;
  const place = (point: Point): ValueBox => {
    const { x } = time.places.find(({ category }) => category === point.category)!;
    const lines = valueLines(data, point);
    const width = Math.max(...lines.map((line) => textWidth(line, size)));
    const box = { lines, width: width + gaps.tight, height: lines.length * lineHeight - gaps.hair };
    const y = scale.at(point.value!);
    const more = ((lines.length - 1) * lineHeight) / 2;
    const sides = [y - gaps.value - more, y + gaps.value + gaps.hair + more].filter(
      (side) => side + more < scale.at(scale.domain[0]) - gaps.hair,
    );
    const boxes = rooms.flatMap((room) => sides.map((side) => ({ ...box, x: within(x, width, room), y: side })));
    const judged = boxes.map((each) => ({
      each,
      hides: Number(thin([each], numbers).length === 0),
      moved: Math.abs(each.x - x),
      room: clearance(each, courses),
    }));
    const [best] = judged.sort((a, b) => a.hides - b.hides || a.moved - b.moved || b.room - a.room);
    return best!.each;
  };
  const byValue = [...known].sort((a, b) => a.value! - b.value!);
  const telling = [...new Set([known.at(-1)!, known[0]!, byValue.at(-1)!, byValue[0]!])];
  const others = known.length > manyValues ? [] : known.filter((point) => !telling.includes(point));
  return thin([...telling.map(place), ...others.map(place).filter((box) => clearance(box, courses) > box.height / 2)]);
}

/** A line of more points than this names only those that tell its course. */
const manyValues = 12;
