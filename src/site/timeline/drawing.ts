import { textWidth } from '../../chart/text-width.ts';
import type { Plan } from '../../plan/library/library.ts';
import type { Period } from '../../plan/value/period.ts';
import type { YearScale } from './time-scale.ts';
import type { PlanYear } from '../../plan/value/plan-year.ts';

/**
 * The line of time as a picture: how far along things are in percent of its width, so that it fits any; how far down in
 * pixels. It is placed anew for a narrow width, where an event is a number and its name stands in the list below.
 */
export interface TimeDrawing {
  width: 'narrow' | 'wide';
  height: number;
  years: { at: number; label: string | undefined }[];
  plans: PlanLane[];
  events: EventMark[];
}

/** A plan's own time, and below it the times that its tables have figures of. */
export interface PlanLane {
  year: PlanYear;
  hue: Plan['hue'];
  y: number;
  from: number;
  to: number;
  label: Label;
  measured: { from: number; to: number; y: number; isMonth: boolean }[];
}

/** Something that happened: a number on the line, its name where there is room, and how long it lasted. */
export interface EventMark {
  number: number;
  y: number;
  at: number;
  /** Where it ended, where it lasted. */
  to: number | undefined;
  label: Label | undefined;
}

interface Label {
  text: string;
  at: number;
  anchor: 'start' | 'end';
}

/** What is drawn of a plan and of an event, before it is placed. */
export interface TimedPlan extends Pick<Plan, 'year' | 'hue'> {
  period: Period;
  measured: readonly Period[];
}

export interface TimedEvent {
  number: number;
  shortTitle: string;
  start: string;
  end: string | undefined;
}

/** The widths that the picture is placed for, in pixels: it may be drawn wider, but not narrower. */
const widths = { narrow: 280, wide: 940 } as const;
const type = { font: 14 };
const mark = { radius: 10, step: 26, gap: 6 };
const plan = { step: 52, bar: 14, month: 22, quarter: 28, longer: 34 };
const axis = 30;

export function timeDrawing(
  scale: YearScale,
  plans: readonly TimedPlan[],
  events: readonly TimedEvent[],
  width: TimeDrawing['width'],
): TimeDrawing {
  const percent = (pixels: number): number => (pixels / widths[width]) * 100;
  const lanes = plans.flatMap((each, i) => planLane(each, axis + i * plan.step, scale, percent));
  const top = axis + plans.length * plan.step + mark.radius;
  const marks = eventMarks(events, scale, percent, width === 'wide');
  const rows = marks.reduce((most, { row }) => Math.max(most, row + 1), 0);
  return {
    width,
    height: top + rows * mark.step + mark.gap,
    years: yearTicks(scale, width === 'wide' ? 1 : 3),
    plans: lanes,
    events: marks.map(({ row, ...rest }) => ({ ...rest, y: top + row * mark.step + mark.radius })),
  };
}

const yearTicks = ({ from, to, at }: YearScale, every: number): TimeDrawing['years'] =>
  Array.from({ length: to - from + 1 }, (_, i) => ({
    at: at(`${from + i}-01-01`),
    label: i % every === 0 ? String(from + i) : undefined,
  }));

function planLane(
  { year, hue, period, measured }: TimedPlan,
  y: number,
  scale: YearScale,
  percent: (pixels: number) => number,
): PlanLane[] {
  const span = scale.span(period);
  if (!span) return [];
  const depth = ({ kind }: Period): number =>
    kind === 'month' || kind === 'point' ? plan.month : kind === 'quarter' ? plan.quarter : plan.longer;
  return [
    {
      year,
      hue,
      y,
      ...span,
      label: besides(span, `planen for ${year}`, percent),
      measured: measured.flatMap((each) => {
        const own = scale.span(each);
        return own ? [{ ...own, y: y + depth(each), isMonth: depth(each) === plan.month }] : [];
      }),
    },
  ];
}

/** A text after what it names, or before it where there is no room after. */
function besides(span: { from: number; to: number }, text: string, percent: (pixels: number) => number): Label {
  const [gap, width] = [percent(mark.gap), percent(textWidth(text, type))];
  return span.to + gap + width <= 100
    ? { text, at: span.to + gap, anchor: 'start' }
    : { text, at: span.from - gap, anchor: 'end' };
}

type PlacedMark = Omit<EventMark, 'y'> & { row: number };

/** Each event as high as it can stand without touching one before it. */
function eventMarks(
  events: readonly TimedEvent[],
  scale: YearScale,
  percent: (pixels: number) => number,
  isNamed: boolean,
): PlacedMark[] {
  const taken: { from: number; to: number; row: number }[] = [];
  return events.flatMap(({ number, shortTitle, start, end }) => {
    const span = scale.span({ start, end: end ?? start });
    if (!span) return [];
    const radius = percent(mark.radius);
    const dot = { from: span.from - radius, to: span.from + radius };
    const label = isNamed ? besides(dot, shortTitle, percent) : undefined;
    const length = label ? percent(textWidth(shortTitle, type) + mark.gap) : 0;
    const box = {
      from: label?.anchor === 'end' ? dot.from - length : dot.from,
      to: Math.max(label?.anchor === 'start' ? dot.to + length : dot.to, end === undefined ? 0 : span.to),
    };
    let row = 0;
    const touches = (other: { from: number; to: number; row: number }): boolean =>
      other.row === row && box.from < other.to + percent(mark.gap) && other.from < box.to + percent(mark.gap);
    while (taken.some(touches)) row += 1;
    taken.push({ ...box, row });
    return [{ number, at: span.from, to: end === undefined ? undefined : span.to, label, row }];
  });
}
