import { describe, expect, it } from 'vitest';
import { comparePeriods, parsePeriod, periodSchema, toPeriod } from '../../../src/plan/value/period.ts';

describe('a period', () => {
  it.each([
    ['2019', 'year', '2019-01-01', '2019-12-31'],
    ['2019H1', 'half', '2019-01-01', '2019-06-30'],
    ['2019H2', 'half', '2019-07-01', '2019-12-31'],
    ['2019Q3', 'quarter', '2019-07-01', '2019-09-30'],
    ['2019M02', 'month', '2019-02-01', '2019-02-28'],
    ['2020M02', 'month', '2020-02-01', '2020-02-29'],
    ['2017/2018', 'school-year', '2017-08-01', '2018-07-31'],
    ['2019-12-31', 'point', '2019-12-31', '2019-12-31'],
    ['2018Q4-2019Q3', 'window', '2018-10-01', '2019-09-30'],
    ['2018M12-2019M10', 'window', '2018-12-01', '2019-10-31'],
  ])('%s is a %s from %s to %s', (text, kind, start, end) => {
    expect(parsePeriod(text)).toMatchObject({ text, kind, start, end });
  });

  it('may be a bare year, which YAML reads as a number', () => {
    expect(parsePeriod(2019)).toEqual(parsePeriod('2019'));
    expect(periodSchema.safeParse(2019).success).toBe(true);
  });

  it.each([
    '2019Q5',
    '2019Q0',
    '2019M13',
    '2019M1',
    '2019H3',
    '19Q3',
    '2019q3',
    '2017/2019',
    '2019-02-30',
    '2019Q3-2018Q4',
    '2018Q4-2019M03',
    'ultimo 2019',
    '',
  ])('is not %j', (text) => {
    expect(parsePeriod(text)).toBeUndefined();
    expect(periodSchema.safeParse(text).success).toBe(false);
  });

  it('comes after another when it ends later, or ends the same day and began later', () => {
    const texts = ['2019Q3', '2018', '2018Q4-2019Q3', '2019M09', '2019-09-30', '2017/2018'];
    expect(
      texts
        .map(toPeriod)
        .sort(comparePeriods)
        .map(({ text }) => text),
    ).toEqual(['2017/2018', '2018', '2018Q4-2019Q3', '2019Q3', '2019M09', '2019-09-30']);
  });
});
