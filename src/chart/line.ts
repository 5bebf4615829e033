import {
  axisFormat,
  firstLine,
  label,
  seriesScale,
  stroke,
  tipOf,
  toSpec,
  tooltip,
  type Layer,
  type LayeredSpec,
  type Row,
} from './base-spec.ts';
import { formatNumber } from '../plan/words/danish.ts';
import { scaleValues, segmentsOf, type ChartData, type Point } from './chart-data.ts';
import { seriesKey } from './key.ts';
import { clearance, thin, within, type Box, type Course } from './label-placing.ts';
import { linearScale, spreadWithin, tickTexts, type LinearScale } from './scale.ts';
import { textWidth, wrap } from './text-width.ts';
import { colours, dashes, gap, gaps, heights, lineHeight, pointSizes, strokes, weights, type Size } from './style.ts';
import { breakMarks, periodLabels, periodRoom, timeScale, type TimeScale } from './time-axis.ts';
import { unitLabels } from '../plan/words/labels.ts';

/**
 * Lines over time: one for each series, parted at gaps and breaks; the target as a dashed line. Wide, the names stand at
 * the ends of the lines; narrow, or where they are too long for that, in a key above, since the plot needs the room.
 */
export function lineSpec(data: ChartData, size: Size): LayeredSpec {
  const height = heights.line[size.name];
  const scale = valueScale(data, height);
  const left = Math.max(...tickTexts(scale.ticks).map((text) => textWidth(text, size))) + 2 * gap;
  const names =
    size.name === 'wide' ? endNames(data, size, height, size.width - left - gap - size.leastPlot) : undefined;
  const key = names ? undefined : seriesKey(data, size, (name) => nameWithLast(data, name));
  const right = names ? names.width + gap : gap;
  const width = size.width - left - right;
  const edges: [number, number] = [-left, width + right];
  const time = timeScale(data, width, gaps.period);
  const unit = unitBox(data, size, left);
  const breaks = breakMarks(data.breaks, time, size, edges, unit);
  const rowAt = (row: number): number => -gaps.headroom - lineHeight * (row + 0.5);
  const rows = Math.max(breaks.rows, unit.length);
  const padding = {
    left,
    right,
    top: (key ? key.height : 0) + gaps.headroom + rows * lineHeight + gap,
    bottom: periodRoom(data),
  };
  const values = ownValues(data, scale, time, size, edges);
  const { x, y } = axes(scale, time);
  const { colour, fill, shape, dash, width: lineWidth } = seriesScale(data);

  return toSpec(
    {
      height,
      padding,
      rows: rowsOf(data, time),
      layer: [
        ...breaks.layers(height, rowAt),
        {
          mark: { type: 'line', strokeJoin: 'round', strokeCap: 'round' },
          encoding: {
            x,
            y: { ...y, axis: { values: scale.ticks, format: axisFormat(scale.ticks), domain: false } },
            color: colour,
            strokeDash: dash,
            strokeWidth: lineWidth,
            detail: { field: 'segment', type: 'nominal' },
          },
        },
        {
          mark: { type: 'point', size: pointSize(time), opacity: 1, strokeWidth: strokes.point },
          encoding: { x, y, stroke: colour, fill, shape, ...tooltip },
        },
        ...targetLine(data, scale, width),
        ...values.map(({ text, ...at }) =>
          label(text, at.x, at.y, { align: 'center', fontWeight: weights.strong, fill: colours.own }),
        ),
        ...(names
          ? names.layers(scale, width)
          : targetLabel(data, { scale, time, size, edges: [0, width], taken: values })),
        ...(key ? key.layers(left, padding.top) : []),
        ...unit.map(({ text }) => label(text, -left, rowAt(0), { fill: colours.soft })),
        ...periodLabels(data, time, height, size, edges),
      ],
    },
    size,
  );
}

/** The scale of values, upright. */
export const valueScale = (data: ChartData, height: number): LinearScale =>
  linearScale(scaleValues(data), [height, 0], { lengths: data.fromZero ?? false });

const axes = ({ domain }: LinearScale, time: TimeScale) => ({
  x: {
    field: 'day',
    type: 'quantitative',
    axis: null,
    scale: { domain: time.domain, nice: false, zero: false },
  } as const,
  y: { field: 'value', type: 'quantitative', scale: { domain, nice: false } } as const,
});

/** The unit stands above the numbers of the axis. */
const unitBox = ({ unit }: ChartData, size: Size, left: number): (Box & { text: string })[] => {
  if (!unit) return [];
  const text = unitLabels[unit].many;
  const width = textWidth(text, size);
  return [{ text, x: width / 2 - left, y: 0, width: width + gap, height: 1 }];
};

/** Points that stand close are drawn small, so that they do not hide the line. */
function pointSize({ places }: TimeScale): number {
  const steps = places.slice(1).map(({ x }, i) => x - places[i]!.x);
  return Math.min(...steps) < 2 * gap ? pointSizes.dense : pointSizes.line;
}

function rowsOf(data: ChartData, { places }: TimeScale): Row[] {
  const dayOf = new Map(places.map(({ category, day }) => [category, day]));
  return data.series.flatMap(({ name }) =>
    segmentsOf(data, name).flatMap((segment, s) =>
      segment.map((point) => ({
        ...point,
        day: dayOf.get(point.category)!,
        segment: `${name} ${s}`,
        tip: tipOf([point.series, point.category], point.text),
      })),
    ),
  );
}

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

/** The target as it runs over the plot. */
const targetCourse = ({ target }: ChartData, { at }: LinearScale, time: TimeScale): Course[] =>
  target === undefined ? [] : [[0, time.at(time.domain[1])].map((x) => ({ x, y: at(target) }))];

/**
 * The municipality's own values stand at its points, on the side where the lines leave more room. The last, the first, the
 * highest and the lowest come before the others, which stand only where they hide nothing, and not at all in a long line.
 */
function ownValues(
  data: ChartData,
  scale: LinearScale,
  time: TimeScale,
  size: Size,
  edges: readonly [number, number],
): (Box & { text: string })[] {
  const courses = [...coursesOf(data, scale, time), ...targetCourse(data, scale, time)];
  const known = data.points.filter(({ isOwn, value }) => isOwn && value !== null);
  if (known.length === 0) return [];
  const numbers = axisNumbers(scale, edges);
  // Out over the numbers of the axis only where it hides none of them.
  const rooms = [edges, [0, edges[1]]] as const;
  const place = (point: Point): Box & { text: string } => {
    const { x } = time.places.find(({ category }) => category === point.category)!;
    const width = textWidth(point.text, size);
    const box = { text: point.text, width: width + gaps.tight, height: lineHeight - gaps.hair };
    const y = scale.at(point.value!);
    const sides = [y - gaps.value, y + gaps.value + gaps.hair].filter(
      (side) => side < scale.at(scale.domain[0]) - gaps.hair,
    );
    const boxes = rooms.flatMap((room) => sides.map((side) => ({ ...box, x: within(x, width, room), y: side })));
    const hides = (each: Box): number => Number(thin([each], numbers).length === 0);
    const moved = (each: Box): number => Math.abs(each.x - x);
    const [best] = boxes.sort(
      (a, b) => hides(a) - hides(b) || moved(a) - moved(b) || clearance(b, courses) - clearance(a, courses),
    );
    return best!;
  };
  const byValue = [...known].sort((a, b) => a.value! - b.value!);
  const telling = [...new Set([known.at(-1)!, known[0]!, byValue.at(-1)!, byValue[0]!])];
  const others = known.length > manyValues ? [] : known.filter((point) => !telling.includes(point));
  return thin([...telling.map(place), ...others.map(place).filter((box) => clearance(box, courses) > box.height / 2)]);
}

/** A line of more points than this names only those that tell its course. */
const manyValues = 12;

const targetName = ({ target }: ChartData): string[] => (target === undefined ? [] : [`Mål ${formatNumber(target)}`]);

/** The target, dashed across the plot. */
export function targetLine({ target }: ChartData, { at }: LinearScale, width: number): Layer[] {
  if (target === undefined) return [];
  return [
    stroke([0, at(target)], [width, at(target)], {
      stroke: colours.ink,
      strokeDash: [...dashes.target],
      strokeWidth: strokes.rule,
    }),
  ];
}

interface Room {
  scale: LinearScale;
  time: TimeScale;
  size: Size;
  edges: readonly [number, number];
  taken: readonly Box[];
}

/** The target's name at its line, at the end and on the side where nothing else stands. */
function targetLabel(data: ChartData, { scale, time, size, edges, taken }: Room): Layer[] {
  const courses = coursesOf(data, scale, time);
  return targetName(data).map((text) => {
    const width = textWidth(text, size);
    const boxes = [edges[1] - width / 2, edges[0] + width / 2].flatMap((x) =>
      [-gaps.lineName, gaps.lineName + 1].map((dy) => ({
        x,
        y: scale.at(data.target!) + dy,
        width,
        height: lineHeight,
      })),
    );
    const room = (box: Box): number => (thin([box], taken).length > 0 ? clearance(box, courses) : -1);
    const [best] = [...boxes].sort((a, b) => room(b) - room(a));
    return label(text, best!.x, best!.y, { align: 'center' });
  });
}

/** A series by name, with its last value unless that already stands at the line. */
function nameWithLast(data: ChartData, name: string): string {
  const last = data.points.findLast(({ series, value }) => series === name && value !== null);
  return last && !last.isOwn ? `${name} ${last.text}` : name;
}

export interface EndNames {
  width: number;
  layers: (scale: LinearScale, width: number) => Layer[];
}

/** A text at the end of a line, at the height of a value. */
export interface EndName {
  text: string;
  value: number;
  colour: string;
}

/** Names at the ends of the lines, wrapped to the room that the plot leaves, moved apart where they would overlap. */
function endNames(data: ChartData, size: Size, height: number, room: number): EndNames | undefined {
  const ends = data.series.flatMap(({ name, isOwn }): EndName[] => {
    const last = data.points.findLast(({ series, value }) => series === name && value !== null);
    return last
      ? [{ text: nameWithLast(data, name), value: last.value!, colour: isOwn ? colours.own : colours.soft }]
      : [];
  });
  const target = targetName(data).map((text) => ({ text, value: data.target!, colour: colours.ink }));
  return namesBeside([...ends, ...target], size, height, room);
}

/** How far up and down texts beside a plot may be moved: never down among the names of the periods. */
export const textBounds = (height: number): [number, number] => [-lineHeight / 2, height + lineHeight / 2];

/** A name of more lines than this is no name beside a line. */
const manyLines = 4;

/** A number that is cut is another number. */
const isCutNumber = (line: string): boolean => /\d-$/.test(line);

/** Nothing where the names are too many or too long to stand there. */
export function namesBeside(names: readonly EndName[], size: Size, height: number, room: number): EndNames | undefined {
  const wrapped = names.map((name) => ({ ...name, lines: wrap(name.text, room - gap, size) }));
  const tall = wrapped.map(({ lines }) => lines.length * lineHeight);
  const isTooMuch = tall.reduce((sum, each) => sum + each, 0) > height;
  if (isTooMuch || wrapped.some(({ lines }) => lines.length > manyLines || lines.some(isCutNumber))) return undefined;
  const width = Math.max(...wrapped.flatMap(({ lines }) => lines.map((line) => textWidth(line, size)))) + gap;
  return {
    width,
    layers: ({ at }, plot) => {
      const placed = spreadWithin(
        wrapped.map(({ value }) => at(value)),
        tall,
        textBounds(height),
      );
      return wrapped.map(({ lines, colour }, i) =>
        label(lines, plot + gap, firstLine(placed[i]!, lines), {
          fill: colour,
          fontWeight: colour === colours.own ? weights.strong : weights.plain,
        }),
      );
    },
  };
}
