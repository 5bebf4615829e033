import type { PeriodKind } from '../plan/value/period.ts';
import { dayNumber, isStretch, middleOf } from '../plan/value/time-line.ts';
import { label, stroke, type Layer } from './base-spec.ts';
import type { ChartBreak, ChartData } from './chart-data.ts';
import { overlaps, thin, within, type Box } from './label-placing.ts';
import { textWidth } from './text-width.ts';
import { yearAxis } from './year-axis.ts';
import { colours, dashes, gap, gaps, lineHeight, reaches, type Size } from './style.ts';

/** The axis of time: distances follow dates, and what happened stands at its own day. */
export interface TimeScale {
  /** Days, for the whole width of the plot. */
  domain: [number, number];
  /** Where a day lies, in pixels from the left of the plot. */
  at: (day: number) => number;
  /** The middle of each category's period, in order. */
  places: readonly { category: string; day: number; x: number }[];
}

/** Lays the periods of a chart, and what happened between them, over the width of a plot, with some room at both ends. */
export function timeScale({ categories, periods = [], breaks }: ChartData, width: number, inset: number): TimeScale {
  const middles = periods.map(middleOf);
  const ends = periods.filter(isStretch).flatMap(({ start, end }) => [dayNumber(start), dayNumber(end) + 1]);
  const days = [...middles, ...ends, ...breaks.map(({ at }) => dayNumber(at))];
  const [first, last] = [Math.min(...days), Math.max(...days)];
  const perPixel = Math.max(last - first, 1) / (width - 2 * inset);
  const domain: [number, number] = [first - inset * perPixel, first - inset * perPixel + width * perPixel];
  const at = (day: number): number => (day - domain[0]) / perPixel;
  return {
    domain,
    at,
    places: categories.map((category, i) => ({ category, day: middles[i]!, x: at(middles[i]!) })),
  };
}

/** A period on lines of its own words: "3. kvt." over "2019", "2017/" over "2018". */
const periodLines = (category: string): string[] => category.replace('/', '/ ').split(' ');

/** Whether periods of several kinds stand on one axis, so that only their years can be named there. */
export const isMixed = ({ periods = [] }: Pick<ChartData, 'periods'>): boolean =>
  new Set(periods.map(({ kind }) => kind)).size > 1;

/** How much room the texts below the axis take. */
export const periodRoom = (data: Pick<ChartData, 'categories' | 'periods'>): number =>
  gaps.axisText +
  lineHeight * (isMixed(data) ? 1 : Math.max(...data.categories.map((category) => periodLines(category).length)));

/** A regular sequence names every period, or every nth: as many as have room, and the same part of each year. */
const everyNth: Partial<Record<PeriodKind, readonly number[]>> = {
  month: [1, 2, 3, 6, 12, 24, 36],
  quarter: [1, 2, 4, 8, 12, 20],
  half: [1, 2, 4, 10, 20],
};
const otherNth = [1, 2, 5, 10, 20, 50];

/** The periods under the plot, each in the middle of its time. Where there is not room for all, each still has its tick. */
export function periodLabels(
  data: ChartData,
  scale: TimeScale,
  height: number,
  size: Size,
  edges: [number, number],
): Layer[] {
  if (isMixed(data)) return yearAxis(scale, height, size);
  const { periods = [] } = data;
  const kind = periods[0]?.kind;
  const all = scale.places.map(({ category, x }) => {
    const lines = periodLines(category);
    const width = Math.max(...lines.map((line) => textWidth(line, size)));
    return { lines, tick: x, x: within(x, width, edges), y: 0, width: width + gap, height: lineHeight };
  });
  return [
    stroke([0, height], [scale.at(scale.domain[1]), height], { stroke: colours.rule }),
    {
      data: { values: all.map(({ tick }) => ({ tick })) },
      mark: { type: 'rule', stroke: colours.soft },
      encoding: {
        x: { field: 'tick', type: 'quantitative', scale: null, axis: null },
        y: { value: height },
        y2: { value: height + reaches.tick },
      },
    },
    ...chosen(all, everyNth[kind!] ?? otherNth).map(({ lines, x }) =>
      label(lines, x, height + gaps.axisText, { align: 'center', fill: colours.soft }),
    ),
  ];
}

/** All labels, or every nth; where the periods do not follow each other evenly, the ends and then those that have room. */
function chosen<T extends Box & { tick: number }>(all: readonly T[], nths: readonly number[]): T[] {
  const steps = all.slice(1).map(({ tick }, i) => tick - all[i]!.tick);
  const isEven = steps.every((step) => Math.abs(step - steps[0]!) < steps[0]! * 0.2);
  if (!isEven) return thin([...all.slice(0, 1), ...all.slice(1).slice(-1), ...all.slice(1, -1)]);
  const nth = nths.find((n) => {
    const some = all.filter((_, i) => i % n === 0);
    return thin(some).length === some.length;
  });
  return nth ? all.filter((_, i) => i % nth === 0) : thin(all.slice(0, 1));
}

/** What happened to the measure: a dotted line at its day, and above the plot what it was, in a few words. */
export interface BreakMarks {
  /** The rows of text above the plot. */
  rows: number;
  layers: (height: number, rowAt: (row: number) => number) => Layer[];
}

export function breakMarks(
  breaks: readonly ChartBreak[],
  scale: TimeScale,
  size: Size,
  edges: [number, number],
  taken: readonly Box[] = [],
): BreakMarks {
  const [from, to] = [0, scale.at(scale.domain[1])];
  const placed: (Box & { text: string; at: number; parts: boolean })[] = [];
  for (const { at, label: text, parts } of distinct(breaks)) {
    const x = Math.min(Math.max(scale.at(dayNumber(at)), from), to);
    const width = textWidth(text, size);
    const box = { x: within(x, width, edges), y: 0, width: width + gap, height: 1, text, at: x, parts };
    while ([...taken, ...placed].some((other) => overlaps(box, other))) box.y += 1;
    placed.push(box);
  }
  return {
    rows: placed.length === 0 ? 0 : Math.max(...placed.map(({ y }) => y)) + 1,
    layers: (height, rowAt) => [
      ...placed.map(({ at, y, parts }) =>
        stroke([at, rowAt(y) + lineHeight / 2], [at, height], {
          stroke: colours.soft,
          strokeDash: [...(parts ? dashes.part : dashes.event)],
        }),
      ),
      ...placed.map(({ text, x, y }) => label(text, x, rowAt(y), { align: 'center', fill: colours.soft })),
    ],
  };
}

/** One event may lie in several measures, and between several periods: it is told once. */
const distinct = (breaks: readonly ChartBreak[]): ChartBreak[] =>
  breaks.filter(({ at, label: text }, i) => breaks.findIndex((other) => other.at === at && other.label === text) === i);
