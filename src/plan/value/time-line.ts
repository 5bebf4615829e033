import type { Period } from './period.ts';

/** Where periods lie in time, and where some are missing between them. */

/** A day as a number, so that distances can be taken. */
export const dayNumber = (isoDay: string): number => Date.parse(`${isoDay}T00:00:00Z`) / 86_400_000;

/** The middle of a period, as a day: a quarter stands where it lies, and not where it begins or ends. */
export const middleOf = ({ start, end }: Period): number => (dayNumber(start) + dayNumber(end) + 1) / 2;

/** The day that the middle of a period lies on. */
export const middleDay = (period: Period): string =>
  new Date(Math.floor(middleOf(period)) * 86_400_000).toISOString().slice(0, 10);

/** How many months from one period to the next of its kind that follows at once. */
const monthsOf = ({ kind, ends }: Period): number => {
  switch (kind) {
    case 'year':
    case 'school-year':
      return 12;
    case 'half':
      return 6;
    case 'quarter':
      return 3;
    case 'window':
      return monthsOf(ends![1]);
    case 'month':
    case 'point':
      return 1;
  }
};

/** The months from the end of one period to the end of another. */
function monthsBetween(older: Period, newer: Period): number {
  const months = ({ end }: Period): number => Number(end.slice(0, 4)) * 12 + Number(end.slice(5, 7));
  return Math.max(months(newer) - months(older), monthsOf(newer));
}

/**
 * The step of a regular sequence, in months: the one that most of its steps are of. Two periods alone have their own step,
 * but at most a year; where no step is of most, there is none to go by.
 */
export function regularStep(periods: readonly Period[]): number | undefined {
  const steps = periods.slice(1).map((period, i) => monthsBetween(periods[i]!, period));
  if (steps.length === 1) return Math.min(steps[0]!, Math.max(12, monthsOf(periods[1]!)));
  return steps.find((step) => steps.filter((other) => other === step).length > steps.length / 2);
}

/** Whether a period is drawn as the stretch that it is; a day or a month is only a spot on the line of time. */
export const isStretch = ({ kind }: Period): boolean => kind !== 'month' && kind !== 'point';

/** Periods are of one sequence only where they are equally long. */
export const sequenceOf = (period: Period): string =>
  period.kind === 'window'
    ? `window ${monthsBetween(period.ends![0], period.ends![1])} ${monthsOf(period)}`
    : period.kind;

/** Whether periods of a regular sequence are missing between two of them. */
export const isGap = (older: Period, newer: Period, regular: number | undefined): boolean =>
  regular !== undefined && monthsBetween(older, newer) > regular;
