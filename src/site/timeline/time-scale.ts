import type { Period } from '../../plan/value/period.ts';

/** Whole years on a line, from the first day of one to the last day of another, and where a day stands between them. */
export interface YearScale {
  from: number;
  to: number;
  /** How far along a day is, in percent of the line: 0 is the first day, 100 the end of the last. */
  at: (day: string) => number;
  /** The part of a period that is on the line; undefined where none of it is. */
  span: (period: Pick<Period, 'start' | 'end'>) => { from: number; to: number } | undefined;
}

const dayLength = 24 * 60 * 60 * 1000;

/** The line that holds all these periods. Throws where there are none: nothing has then a time. */
export function yearScale(periods: readonly Pick<Period, 'start' | 'end'>[]): YearScale {
  if (periods.length === 0) throw new Error('a scale of time needs a period');
  const from = Math.min(...periods.map(({ start }) => Number(start.slice(0, 4))));
  const to = Math.max(...periods.map(({ end }) => Number(end.slice(0, 4))));
  const [first, after] = [Date.UTC(from, 0, 1), Date.UTC(to + 1, 0, 1)];
  const share = (time: number): number => Math.round(((time - first) / (after - first)) * 1e4) / 100;
  const within = (percent: number): number => Math.min(Math.max(percent, 0), 100);
  return {
    from,
    to,
    at: (day) => share(Date.parse(day)),
    span: ({ start, end }) => {
      const [left, right] = [share(Date.parse(start)), share(Date.parse(end) + dayLength)];
      return right <= 0 || left >= 100 ? undefined : { from: within(left), to: within(right) };
    },
  };
}
