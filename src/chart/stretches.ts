import { dayNumber, isStretch } from '../plan/value/time-line.ts';
import { label, stroke, type Layer, type Row } from './base-spec.ts';
import { segmentsOf, type ChartData } from './chart-data.ts';
import { thin, type Box } from './label-placing.ts';
import { textWidth } from './text-width.ts';
import { colours, dashes, gap, gaps, lineHeight, strokes, type Size } from './style.ts';
import type { TimeScale } from './time-axis.ts';

/** Stretches of time: periods as long as they are, and the time that no document has a number for. */

/** The days that a category's period covers, where it is drawn as a stretch. */
export function stretchOf({ categories, periods = [] }: ChartData, category: string): Row {
  const period = periods[categories.indexOf(category)];
  if (!period || !isStretch(period)) return {};
  return {
    from: dayNumber(period.start),
    to: dayNumber(period.end) + 1,
    isRolling: period.kind === 'window',
  };
}

/**
 * Each number of more than a month as a bar of its period's true width, thicker for the municipality. Periods that roll on
 * cover each other's time, so they are thin.
 */
export function periodBars(data: ChartData, x: object, y: object, colour: object): Layer[] {
  if (!data.periods?.some(isStretch)) return [];
  return [
    {
      transform: [{ filter: 'isValid(datum.from)' }],
      mark: { type: 'rule' },
      encoding: {
        x: { ...x, field: 'from' },
        x2: { field: 'to' },
        y,
        color: colour,
        strokeWidth: {
          condition: { test: 'datum.isOwn && !datum.isRolling', value: strokes.ownPeriod },
          value: strokes.period,
        },
      },
    },
  ];
}

/**
 * The time between two periods that no number is of and no line crosses: dotted, and said where there is room beside the
 * lines of what happened meanwhile.
 */
export function silences(data: ChartData, time: TimeScale, height: number, size: Size, taken: readonly Box[]): Layer[] {
  return silentStretches(data).flatMap(([from, to]) => {
    const [left, right] = [time.at(from) + gap, time.at(to) - gap];
    if (right - left < gap) return [];
    const y = height - gaps.hair - reachOfDots;
    const rooms = roomsBetween([left, right], data, time);
    const boxes = [`ingen tal i dokumenterne`, 'ingen tal'].flatMap((text) =>
      rooms.map(([from, to]) => ({
        text,
        x: (from + to) / 2,
        y: y - lineHeight / 2 - gaps.tight,
        width: textWidth(text, size),
        height: lineHeight,
        room: to - from,
      })),
    );
    const said = boxes.find((box) => box.width < box.room && thin([box], taken).length > 0);
    return [
      stroke([left, y], [right, y], { stroke: colours.soft, strokeDash: [...dashes.event] }),
      ...(said ? [label(said.text, said.x, said.y, { align: 'center', fill: colours.soft })] : []),
    ];
  });
}

/** What the lines of breaks leave of a stretch, the widest first. */
function roomsBetween([left, right]: [number, number], { breaks }: ChartData, time: TimeScale): [number, number][] {
  const lines = breaks.map(({ at }) => time.at(dayNumber(at))).filter((x) => x > left && x < right);
  const edges = [left, ...lines.sort((a, b) => a - b).flatMap((x) => [x - gaps.tight, x + gaps.tight]), right];
  return edges
    .flatMap((from, i): [number, number][] => (i % 2 === 0 ? [[from, edges[i + 1]!]] : []))
    .sort(([a, b], [c, d]) => d - c - (b - a));
}

/** How far above the axis the dots stand. */
const reachOfDots = 6;

/** Less time than this between two periods is no silence worth a word. */
const leastSilence = 150;

function silentStretches(data: ChartData): [from: number, to: number][] {
  const { categories, periods = [] } = data;
  const known = new Set(data.points.filter(({ value }) => value !== null).map(({ category }) => category));
  const told = categories
    .flatMap((category, i) => (known.has(category) ? [daysOf(periods[i]!)] : []))
    .sort(([a], [b]) => a - b);
  const crossed = data.series.flatMap(({ name }) =>
    segmentsOf(data, name).map((segment): [number, number] => {
      const days = segment.map(({ category }) => daysOf(periods[categories.indexOf(category)]!));
      return [Math.min(...days.map(([from]) => from)), Math.max(...days.map(([, to]) => to))];
    }),
  );
  let end = told[0]?.[1] ?? 0;
  const silent: [number, number][] = [];
  for (const [from, to] of told) {
    const isCrossed = crossed.some(([a, b]) => a < end && b > from);
    if (from - end >= leastSilence && !isCrossed) silent.push([end, from]);
    end = Math.max(end, to);
  }
  return silent;
}

/** The first day of a period, and the first after it. */
export const daysOf = ({ start, end }: { start: string; end: string }): [number, number] => [
  dayNumber(start),
  dayNumber(end) + 1,
];
