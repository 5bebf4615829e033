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
import { scaleValues, segmentsOf, type ChartData } from './chart-data.ts';
import { namesBeside, type EndName, type EndNames } from './end-names.ts';
import { seriesKey } from './key.ts';
import { clearance, type Box } from './label-placing.ts';
import { linearScale, tickTexts, type LinearScale } from './scale.ts';
import { ownValues, valueCourses } from './own-values.ts';
import { periodBars, silences, stretchOf } from './stretches.ts';
import { textWidth } from './text-width.ts';
import { colours, dashes, gap, gaps, heights, lineHeight, pointSizes, strokes, weights, type Size } from './style.ts';
import { breakMarks, periodLabels, periodRoom, timeScale, type TimeScale } from './time-axis.ts';
import { isStretch } from '../plan/value/time-line.ts';
import { unitWords } from '../plan/words/labels.ts';

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
  const target = names ? [] : targetLabel(data, { scale, time, size, edges: [0, width] });
  const values = ownValues(data, scale, time, { size, edges, taken: target });
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
            strokeWidth: data.periods?.some(isStretch) ? { value: strokes.joint } : lineWidth,
            detail: { field: 'segment', type: 'nominal' },
          },
        },
        ...periodBars(data, x, y, colour),
        {
          mark: { type: 'point', size: pointSize(data, time), opacity: 1, strokeWidth: strokes.point },
          encoding: { x, y, stroke: colour, fill, shape, ...tooltip },
        },
        ...targetLine(data, scale, width),
        ...values.map(({ lines, ...at }) =>
          label(lines, at.x, firstLine(at.y, lines), {
            align: 'center',
            fontWeight: weights.strong,
            fill: colours.own,
          }),
        ),
        ...silences(data, time, height, size, values),
        ...(names ? names.layers(scale, width) : []),
        ...target.map(({ text, x: left, y: top }) => label(text, left, top, { align: 'center' })),
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
export const unitBox = ({ unit }: ChartData, size: Size, left: number): (Box & { text: string })[] => {
  if (!unit) return [];
  const text = unitWords(unit).many;
  const width = textWidth(text, size);
  return [{ text, x: width / 2 - left, y: 0, width: width + gap, height: 1 }];
};

/** Points that stand close are drawn small, so that they do not hide the line. */
function pointSize({ periods = [] }: ChartData, { places }: TimeScale): number {
  const steps = places.slice(1).map(({ x }, i) => Math.abs(x - places[i]!.x));
  if (Math.min(...steps) < 2 * gap) return pointSizes.dense;
  return periods.some(isStretch) ? pointSizes.onPeriod : pointSizes.line;
}

function rowsOf(data: ChartData, { places }: TimeScale): Row[] {
  const dayOf = new Map(places.map(({ category, day }) => [category, day]));
  return data.series.flatMap(({ name }) =>
    segmentsOf(data, name).flatMap((segment, s) =>
      segment.map((point) => ({
        ...point,
        day: dayOf.get(point.category)!,
        ...stretchOf(data, point.category),
        segment: `${name} ${s}`,
        tip: tipOf([point.series, point.category], point.text),
      })),
    ),
  );
}

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
}

/** The target's name at its line, at the end and on the side where the lines leave most room. */
function targetLabel(data: ChartData, { scale, time, size, edges }: Room): (Box & { text: string })[] {
  const courses = valueCourses(data, scale, time);
  return targetName(data).map((text) => {
    const width = textWidth(text, size);
    const boxes = [edges[1] - width / 2, edges[0] + width / 2].flatMap((x) =>
      [-gaps.lineName, gaps.lineName + 1].map((dy) => ({
        text,
        x,
        y: scale.at(data.target!) + dy,
        width,
        height: lineHeight,
      })),
    );
    const [best] = [...boxes].sort((a, b) => clearance(b, courses) - clearance(a, courses));
    return best!;
  });
}

/**
 * A series by name, with its last value unless that already stands at the line; and when that was, where the chart goes
 * on without it.
 */
function nameWithLast(data: ChartData, name: string): string {
  const last = data.points.findLast(({ series, value }) => series === name && value !== null);
  if (!last || last.isOwn) return name;
  const newest = data.points.findLast(({ isOwn, value }) => isOwn && value !== null);
  const isOlder = newest && data.categories.indexOf(last.category) < data.categories.indexOf(newest.category);
  return `${name} ${last.text}${isOlder ? ` (${last.category})` : ''}`;
}

/** Names at the ends of the lines, wrapped to the room that the plot leaves, moved apart where they would overlap. */
function endNames(data: ChartData, size: Size, height: number, room: number): EndNames | undefined {
  const ends = data.series.flatMap(({ name, isOwn }): EndName[] => {
    const last = data.points.findLast(({ series, value }) => series === name && value !== null);
    return last
      ? [{ text: nameWithLast(data, name), value: last.value!, colour: isOwn ? colours.own : colours.beside }]
      : [];
  });
  const target = targetName(data).map((text) => ({ text, value: data.target!, colour: colours.ink }));
  return namesBeside([...ends, ...target], size, height, room);
}
