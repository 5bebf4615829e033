import { describe, expect, it } from 'vitest';
import { yearScale } from '../../../src/site/timeline/time-scale.ts';

const scale = yearScale([
  { start: '2014-07-01', end: '2014-12-31' },
  { start: '2017-01-01', end: '2017-03-31' },
]);

describe('the line of time', () => {
  it('runs over whole years, and every day stands where it is of them', () => {
    expect([scale.from, scale.to]).toEqual([2014, 2017]);
    expect(scale.at('2014-01-01')).toBe(0);
    expect(scale.at('2016-01-01')).toBe(49.97);
    expect(scale.at('2018-01-01')).toBe(100);
  });

  it('gives a period its own length, its last day included', () => {
    expect(scale.span({ start: '2014-01-01', end: '2017-12-31' })).toEqual({ from: 0, to: 100 });
    expect(scale.span({ start: '2017-01-01', end: '2017-12-31' })).toEqual({ from: 75.02, to: 100 });
  });

  it('cuts off what lies before and after, and leaves out what lies wholly there', () => {
    expect(scale.span({ start: '2010-01-01', end: '2014-12-31' })).toEqual({ from: 0, to: 24.98 });
    expect(scale.span({ start: '2017-01-01', end: '2020-12-31' })).toEqual({ from: 75.02, to: 100 });
    expect(scale.span({ start: '2010-01-01', end: '2013-12-31' })).toBeUndefined();
    expect(scale.span({ start: '2018-01-01', end: '2018-12-31' })).toBeUndefined();
  });

  it('has no length without a time', () => {
    expect(() => yearScale([])).toThrow('needs a period');
  });
});
