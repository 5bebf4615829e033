import { describe, expect, it } from 'vitest';
import { toPeriod } from '../../../src/plan/value/period.ts';
import { dayNumber, isGap, middleOf, regularStep } from '../../../src/plan/value/time-line.ts';

/** Before which of the periods others are missing. */
const gaps = (...written: (string | number)[]): boolean[] => {
  const periods = written.map((period) => toPeriod(period));
  return periods.map((period, i) => i > 0 && isGap(periods[i - 1]!, period, regularStep(periods)));
};

describe('a period lies in time', () => {
  it.each([
    { period: 2019, from: '2019-07-02', to: '2019-07-03' },
    { period: '2019Q2', from: '2019-05-16', to: '2019-05-17' },
    { period: '2019M02', from: '2019-02-15', to: '2019-02-15' },
    { period: '2017/2018', from: '2018-01-30', to: '2018-01-31' },
    { period: '2018Q4-2019Q3', from: '2019-04-01', to: '2019-04-02' },
    { period: '2019-12-31', from: '2019-12-31', to: '2020-01-01' },
  ])('$period, by its middle', ({ period, from, to }) => {
    expect(middleOf(toPeriod(period))).toBeGreaterThanOrEqual(dayNumber(from));
    expect(middleOf(toPeriod(period))).toBeLessThanOrEqual(dayNumber(to));
  });
});

describe('periods are missing', () => {
  it('where a regular sequence skips one', () => {
    expect(gaps('2019M01', '2019M02', '2019M03', '2019M05', '2019M06')).toEqual([false, false, false, true, false]);
    expect(gaps('2018Q4', '2019Q1', '2019Q2', '2019Q4')).toEqual([false, false, false, true]);
    expect(gaps(2007, 2017, 2018, 2019)).toEqual([false, true, false, false]);
    expect(gaps('2018Q1-2018Q4', '2018Q2-2019Q1', '2018Q4-2019Q3', '2019Q1-2019Q4')).toEqual([
      false,
      false,
      true,
      false,
    ]);
  });

  it('not where a sequence has its own regular step', () => {
    expect(gaps('2017Q2', '2018Q2', '2019Q2')).toEqual([false, false, false]);
    expect(gaps('2012-12-31', '2013-12-31', '2014-12-31')).toEqual([false, false, false]);
  });

  it('between two alone that lie more than a year apart', () => {
    expect(gaps('2019Q3', '2021Q3')).toEqual([false, true]);
    expect(gaps(2019, 2021)).toEqual([false, true]);
  });

  it('not where there is no step to go by', () => {
    expect(gaps()).toEqual([]);
    expect(gaps(2019)).toEqual([false]);
    expect(gaps('2019Q3', '2020Q3')).toEqual([false, false]);
    expect(gaps('2018Q4', '2019Q2', '2019Q3')).toEqual([false, false, false]);
  });
});
