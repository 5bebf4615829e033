import { describe, expect, it } from 'vitest';
import { evaluateGoal } from '../../../src/plan/assess/evaluate.ts';
import { exampleOf, type Numbers } from '../../../src/plan/assess/examples/situation.ts';
import { comparators, type SimpleTarget } from '../../../src/plan/entry/target.ts';

/** Whether numbers meet a target: below its limit, just at it, and above. */

function isMet(target: SimpleTarget, numbers: Numbers, country?: Numbers): boolean {
  const rows = [{ measure: target.measure, numbers }];
  const other = country ? [{ measure: target.measure, place: 'hele-landet', numbers: country }] : [];
  const { goal, facts } = exampleOf({ target, tables: [[...rows, ...other]], plan: '2019-2020' });
  const { status } = evaluateGoal(goal, facts);
  expect(['met', 'not-met']).toContain(status);
  return status === 'met';
}

const deadline = { period: 2019 };
const about = { measure: 'ledighed', deadline } as const;
/** Whether a comparator takes what is below, at and above the limit. */
const takes = {
  'at-most': [true, true, false],
  below: [true, false, false],
  'at-least': [false, true, true],
  above: [false, false, true],
};

describe.each(comparators)('%s', (comparator) => {
  const around = [4.9, 5, 5.1];

  it('a level', () => {
    expect(around.map((value) => isMet({ kind: 'level', ...about, comparator, value: 5 }, { 2019: value }))).toEqual(
      takes[comparator],
    );
  });

  it('a count', () => {
    const target = { kind: 'count', measure: 'ledige', deadline, comparator, value: 5 } as const;
    expect([4, 5, 6].map((value) => isMet(target, { 2019: value }))).toEqual(takes[comparator]);
  });

  it('another place', () => {
    const target = { kind: 'relative-to-place', ...about, comparator, place: 'hele-landet' } as const;
    expect(around.map((value) => isMet(target, { 2019: value }, { 2019: 5 }))).toEqual(takes[comparator]);
  });

  it('a year of several', () => {
    const years = [2019, 2020].map((period) => ({ period, comparator, value: 5 }));
    const target = { kind: 'per-year', measure: 'ledighed', years } as const;
    expect(around.map((value) => isMet({ ...target, years }, { 2019: 5, 2020: value }))).toEqual(takes[comparator]);
  });
});

it('an interval takes both its ends and nothing outside', () => {
  const target: SimpleTarget = { kind: 'interval', ...about, between: [4.5, 5] };
  expect([4.4, 4.5, 4.7, 5, 5.1].map((value) => isMet(target, { 2019: value }))).toEqual([
    false,
    true,
    true,
    true,
    false,
  ]);
});

describe.each(['down', 'up'] as const)('a change %s', (direction) => {
  const sign = direction === 'down' ? -1 : 1;
  const kinds = ['relative-change', 'point-change'] as const;

  it.each(kinds)('%s: one that is less, just so much, more', (kind) => {
    const target: SimpleTarget = { kind, ...about, direction, by: 10, from: 2018 };
    const changes = [9.9, 10, 10.1].map((size) => ({ 2018: 100, 2019: (1000 + sign * size * 10) / 10 }));
    expect(changes.map((numbers) => isMet(target, numbers))).toEqual([false, true, true]);
  });

  it('each year', () => {
    const target: SimpleTarget = {
      kind: 'each-year-change',
      measure: 'ledige',
      deadline,
      direction,
      by: 10,
      unit: 'pct',
      from: 2018,
    };
    const changes = [99, 100, 101].map((size) => ({ 2018: 1000, 2019: 1000 + sign * size }));
    expect(changes.map((numbers) => isMet(target, numbers))).toEqual([false, true, true]);
  });

  it('in points is met by every exact change of tenths or hundredths, and by none that misses by one', () => {
    for (const scale of [10, 100]) {
      for (let from = 500; from <= 560; from += 7) {
        for (let by = 1; by <= 400; by += 31) {
          const target: SimpleTarget = { kind: 'point-change', ...about, direction, by: by / scale, from: 2018 };
          const to = (change: number): Numbers => ({ 2018: from / scale, 2019: (from + sign * change) / scale });
          expect(isMet(target, to(by)), `${from}, ${by}, ${scale}`).toBe(true);
          expect(isMet(target, to(by - 1)), `${from}, ${by}, ${scale}`).toBe(false);
        }
      }
    }
  });

  it('in percent is met by every exact change, and by none that misses by a tenth of what is counted', () => {
    for (let base = 20; base <= 400; base += 20) {
      for (let by = 5; by <= 60; by += 5) {
        const target: SimpleTarget = { kind: 'relative-change', ...about, direction, by, from: 2018 };
        const exact = (base * (100 + sign * by)) / 10;
        expect(isMet(target, { 2018: base, 2019: exact / 10 }), `${base}, ${by}`).toBe(true);
        expect(isMet(target, { 2018: base, 2019: (exact - sign) / 10 }), `${base}, ${by}`).toBe(false);
      }
    }
  });
});
