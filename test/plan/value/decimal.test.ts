import { describe, expect, it } from 'vitest';
import { difference, percentOf, relativeChange, rounded } from '../../../src/plan/value/decimal.ts';

describe('a difference', () => {
  it.each([
    [5.1, 3.1, 2],
    [17.1, 17.4, -0.3],
    [0.3, 0.1, 0.2],
    [4.9, 5.2, -0.3],
    [1e21, 1, 1e21],
    [1e-7, 2e-7, -1e-7],
    [12, 12, 0],
    [0, -0, 0],
    [-1.2, 0.9, -2.1],
  ])('%d - %d is %d', (value, from, expected) => {
    expect(difference(value, from)).toBe(expected);
  });

  it('by tenths and by hundredths is the decimal that one would write, at any size', () => {
    for (const scale of [10, 100]) {
      for (let from = 0; from <= 1000; from += 7) {
        for (let by = 1; by <= 400; by += 13) {
          expect(difference((from + by) / scale, from / scale)).toBe(by / scale);
          expect(difference(from / scale, (from + by) / scale)).toBe(-by / scale);
        }
      }
    }
  });
});

describe('a relative change', () => {
  it.each([
    [14, 11.9, -15],
    [18.1, 21.72, 20],
    [400, 380, -5],
    [8, 8, 0],
    [0.1, 0, -100],
  ])('from %d to %d is %d pct.', (from, to, expected) => {
    expect(relativeChange(from, to)).toBe(expected);
  });

  it.each([0, -0.1, -4])('from %d has no percentage', (from) => {
    expect(relativeChange(from, 3)).toBeUndefined();
  });

  it('is exact whenever the percentage is a whole one', () => {
    for (let base = 1; base <= 500; base += 3) {
      for (let percent = -90; percent <= 90; percent += 5) {
        const to = (base * (100 + percent)) / 100;
        if (to === Number(to.toFixed(2))) expect(relativeChange(base, to)).toBe(percent);
      }
    }
  });

  it('tells a change apart that misses by the last printed decimal', () => {
    expect(relativeChange(1_000_000, 850_000.1)).toBeGreaterThan(-15);
    expect(relativeChange(1_000_000, 849_999.9)).toBeLessThan(-15);
  });
});

it('a share of a whole is a decimal too', () => {
  expect(percentOf(15, 30)).toBe(4.5);
  expect(percentOf(0.7, 136)).toBe(0.952);
});

it('what is no number is not reckoned with', () => {
  expect(() => difference(Number.NaN, 1)).toThrow('not a number');
});

describe('a number with fewer decimals', () => {
  it.each([
    // The binary fraction is a little below the half; what is written is the half.
    [8.35, 1, 8.4],
    [1.005, 2, 1.01],
    [-8.35, 1, -8.4],
    [8.3499, 1, 8.3],
    [0.5, 0, 1],
    [0.4999, 0, 0],
    [16.8, 1, 16.8],
    [16.8, 3, 16.8],
    [1e-9, 2, 0],
  ])('%d with %d is %d', (value, decimals, expected) => expect(rounded(value, decimals)).toBe(expected));
});
