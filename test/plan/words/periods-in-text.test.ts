import { describe, expect, it } from 'vitest';
import { isOnlyPeriods, periodsIn } from '../../../src/plan/words/periods-in-text.ts';

describe('the periods that a text names', () => {
  it.each([
    ['4. kvartal 2018', ['2018Q4']],
    ['4. kvt 2018', ['2018Q4']],
    ['2. kvt. 2019', ['2019Q2']],
    ['2kv18-1kv19', ['2018Q2', '2019Q1']],
    ['1. halvår 2020', ['2020H1']],
    ['Maj 2019', ['2019M05']],
    ['Jun 2019', ['2019M06']],
    ['sept. 2019', ['2019M09']],
    ['fra december 2011 til december 2013', ['2011M12', '2013M12']],
    ['31. december 2019', ['2019-12-31']],
    ['Skoleåret 2018/2019', ['2018/2019']],
    ['2018/19', ['2018/2019']],
    ['2005-2013', ['2005-2013']],
    ['Mål for 2013', ['2013']],
    ['2019', ['2019']],
    // No period, or none with a year.
    ['Maj', []],
    ['4. kvartal', []],
    ['31. februar 2019', []],
    ['16-66 år', []],
    ['lov nr. 12019', []],
    ['2.019 personer', []],
    ['5. kvartal 18', []],
  ])('%s: %j', (text, periods) => {
    expect(periodsIn(text).map(({ period }) => period.text)).toEqual(periods);
  });

  it.each([
    ['4. kvt 2018', true],
    ['2kv18-1kv19', true],
    ['(maj 2019)', true],
    ['Maj 2019, Jobparate', false],
    ['Skoleåret 2018/2019', false],
  ])('are all that %s says: %s', (text, all) => {
    expect(isOnlyPeriods(text)).toBe(all);
  });
});
