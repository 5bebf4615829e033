import type { Period } from '../plan/value/period.ts';
import { dayNumber } from '../plan/value/time-line.ts';
import { label, stroke, type Layer } from './base-spec.ts';
import { thin, within, type Box } from './label-placing.ts';
import { textWidth } from './text-width.ts';
import { colours, gaps, lineHeight, reaches, type Size } from './style.ts';
import type { TimeScale } from './time-axis.ts';

/**
 * The axis of a chart whose periods are of several kinds: the years by name, each over its own time, with a long tick where
 * one begins and short ones for the months, where there is room for them.
 */
export function yearAxis({ at, domain }: TimeScale, height: number, size: Size): Layer[] {
  const right = at(domain[1]);
  const isInside = (x: number): boolean => x >= 0 && x <= right;
  const years = yearsIn(domain);
  const borders = years.map((year) => at(firstDay(year))).filter(isInside);
  const months = years.flatMap((year) => monthsOfYear.map((month) => at(firstDay(year, month)))).filter(isInside);
  const hasMonths = right / Math.max(1, months.length) >= leastMonth;
  return [
    stroke([0, height], [right, height], { stroke: colours.soft }),
    ticks(hasMonths ? months : [], height, reaches.tick),
    ticks(borders, height, 2 * reaches.tick),
    ...thin(years.map((year) => yearBox(year, at, right, size))).map(({ text, x }) =>
      label(text, x, height + gaps.axisText, { align: 'center', fill: colours.soft }),
    ),
  ];
}

/** Ticks that stand closer than this are a smear. */
const leastMonth = 4;

const monthsOfYear = Array.from({ length: 12 }, (_, i) => i + 1);

const firstDay = (year: number, month = 1): number => dayNumber(`${year}-${String(month).padStart(2, '0')}-01`);

const yearOfDay = (day: number): number => new Date(day * 86_400_000).getUTCFullYear();

function yearsIn([from, to]: readonly [number, number]): number[] {
  const first = yearOfDay(from);
  return Array.from({ length: yearOfDay(to) - first + 1 }, (_, i) => first + i);
}

/** A year's name in the middle of what is seen of it. */
function yearBox(year: number, at: (day: number) => number, right: number, size: Size): Box & { text: string } {
  const text = String(year);
  const width = textWidth(text, size);
  const [from, to] = [Math.max(0, at(firstDay(year))), Math.min(right, at(firstDay(year + 1)))];
  return { text, x: within((from + to) / 2, width, [0, right]), y: 0, width: width + gaps.tight, height: lineHeight };
}

const ticks = (places: readonly number[], height: number, length: number): Layer => ({
  data: { values: places.map((tick) => ({ tick })) },
  mark: { type: 'rule', stroke: colours.soft },
  encoding: {
    x: { field: 'tick', type: 'quantitative', scale: null, axis: null },
    y: { value: height },
    y2: { value: height + length },
  },
});

/** How a period is called where the axis names its year: "2. kvt."; nothing of a month, whose place says it. */
export function withinYear(category: string, { kind }: Period): string {
  return kind === 'quarter' || kind === 'half' ? category.replace(/ \d{4}$/, '') : kind === 'month' ? '' : category;
}
