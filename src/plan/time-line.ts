import type { Period } from './period.ts';

/** Where periods lie in time, and where some are missing between them. */

/** A day as a number, so that distances can be taken. */
export const dayNumber = (isoDay: string): number => Date.parse(`${isoDay}T00:00:00Z`) / 86_400_000;

/** The middle of a period, as a day: a quarter stands where it lies, and not where it begins or ends. */
export const middleOf = ({ start, end }: Period): number => (dayNumber(start) + dayNumber(end) + 1) / 2;

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
 * Which periods have others missing before them, by their place in the list. A list has a regular step where most of its
 * steps are equally long; a longer one is a gap. Two periods alone, or steps that are each of their own length, have none.
 */
export function gapsBefore(periods: readonly Period[]): boolean[] {
  const steps = periods.slice(1).map((period, i) => monthsBetween(periods[i]!, period));
  const regular = steps.find((step) => steps.filter((other) => other === step).length > steps.length / 2);
  return [false, ...steps.map((step) => regular !== undefined && step > regular)].slice(0, periods.length);
}
