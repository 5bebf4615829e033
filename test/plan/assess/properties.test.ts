import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Assessment } from '../../../src/plan/assess/assessment.ts';
import { evaluateGoal } from '../../../src/plan/assess/evaluate.ts';
import { exampleOf, type ExampleSeries, type Numbers } from '../../../src/plan/assess/examples/situation.ts';
import { comparators, directionOf, type SimpleTarget } from '../../../src/plan/entry/target.ts';
import { sentenceText } from '../../../src/plan/value/sentence.ts';

/** What holds of assessments whatever the numbers are. A run that fails prints its seed and the smallest case. */

const runs = { numRuns: 60, seed: 2019 };

const assess = (target: SimpleTarget, rows: readonly ExampleSeries[]): Assessment => {
  const { goal, facts } = exampleOf({ target, tables: [rows] });
  return evaluateGoal(goal, facts);
};
const told = (assessment: Assessment): unknown => [
  assessment.status,
  assessment.basis,
  sentenceText(assessment.sum),
  assessment.remarks,
];
const statusOf = (target: SimpleTarget, numbers: Numbers): string => assess(target, [{ numbers }]).status;

/** A number as a document prints it, with so many decimals: 17.1, 4.55, 380. */
const decimalOf = (digits: number, decimals: number): number => Number(`${digits}e-${decimals}`);
const decimals = fc.integer({ min: 0, max: 3 });
const direction = fc.constantFrom('down' as const, 'up' as const);
const deadline = { period: 2019 };
const about = { measure: 'ledighed', deadline } as const;

describe('an exact change', () => {
  it('in points is met, and one that is a unit of the last decimal less is not', () => {
    const digits = fc.integer({ min: 1, max: 99_999 });
    fc.assert(
      fc.property(digits, digits, decimals, direction, (base, change, places, way) => {
        const sign = way === 'down' ? -1 : 1;
        const number = (value: number): number => decimalOf(value, places);
        const target: SimpleTarget = {
          ...about,
          kind: 'point-change',
          direction: way,
          by: number(change),
          from: 2018,
        };
        const to = (moved: number): Numbers => ({ 2018: number(base), 2019: number(base + sign * moved) });
        expect(statusOf(target, to(change))).toBe('met');
        expect(statusOf(target, to(change - 1))).toBe('not-met');
      }),
      runs,
    );
  });

  it('in percent is met, and one that is a unit of the last decimal less is not', () => {
    const hundreds = fc.integer({ min: 1, max: 999 });
    fc.assert(
      fc.property(hundreds, fc.integer({ min: 1, max: 100 }), decimals, direction, (hundred, by, places, way) => {
        const sign = way === 'down' ? -1 : 1;
        const target: SimpleTarget = { ...about, kind: 'relative-change', direction: way, by, from: 2018 };
        // A number of whole hundreds has a whole part for each percent.
        const to = (moved: number): Numbers => ({
          2018: decimalOf(hundred * 100, places),
          2019: decimalOf(hundred * 100 + sign * moved, places),
        });
        expect(statusOf(target, to(hundred * by))).toBe('met');
        expect(statusOf(target, to(hundred * by - 1))).toBe('not-met');
      }),
      runs,
    );
  });
});

/** A target that one number decides, with one way in which a number is better. */
const targetOfOneWay = fc.oneof(
  fc.record({
    kind: fc.constant('level' as const),
    measure: fc.constant('ledighed'),
    deadline: fc.constant(deadline),
    comparator: fc.constantFrom(...comparators),
    value: fc.integer({ min: 0, max: 60 }),
  }),
  fc.record({
    kind: fc.constantFrom('point-change' as const, 'relative-change' as const),
    measure: fc.constant('ledighed'),
    deadline: fc.constant(deadline),
    direction,
    by: fc.integer({ min: 1, max: 30 }),
    from: fc.constant(2018),
  }),
);

const number = fc.integer({ min: 1, max: 600 }).map((tenths) => tenths / 10);

it('a number that moves away from the target never makes it met', () => {
  fc.assert(
    fc.property(targetOfOneWay, number, number, number, (target, base, reached, step) => {
      const away = directionOf(target) === 'down' ? step : -step;
      const before = statusOf(target, { 2018: base, 2019: reached });
      const after = statusOf(target, { 2018: base, 2019: (Math.round(reached * 10) + Math.round(away * 10)) / 10 });
      expect([before, after]).not.toEqual(['not-met', 'met']);
    }),
    runs,
  );
});

it('numbers from after the deadline decide nothing', () => {
  fc.assert(
    fc.property(targetOfOneWay, number, number, fc.array(number, { maxLength: 3 }), (target, base, reached, later) => {
      const numbers = { 2018: base, 2019: reached };
      const more = Object.fromEntries(later.map((value, i) => [`${2020 + i}`, value]));
      expect(statusOf(target, { ...numbers, ...more })).toBe(statusOf(target, numbers));
    }),
    runs,
  );
});

it('the order of rows and columns changes nothing', () => {
  const periods = ['2017Q4', '2018Q4', '2019Q1', '2019Q4', '2020Q4'];
  const cells = fc.array(number, { minLength: periods.length, maxLength: periods.length });
  const toPlace = { ...about, kind: 'relative-to-place', comparator: 'at-most', place: 'hele-landet' } as const;
  const target = fc.oneof(targetOfOneWay, fc.constant<SimpleTarget>(toPlace));
  const order = fc.shuffledSubarray(periods, { minLength: periods.length, maxLength: periods.length });
  fc.assert(
    fc.property(target, cells, cells, order, fc.boolean(), (asked, home, country, columns, isTurned) => {
      const from = 'from' in asked ? { ...asked, from: '2018Q4' } : asked;
      const rowsBy = (order: readonly string[]): ExampleSeries[] =>
        [home, country].map((values, i) => ({
          ...(i === 1 && { place: 'hele-landet' }),
          numbers: Object.fromEntries(order.map((period) => [period, values[periods.indexOf(period)]!])),
        }));
      const turned = rowsBy(columns);
      expect(told(assess(from, isTurned ? turned.toReversed() : turned))).toEqual(told(assess(from, rowsBy(periods))));
    }),
    runs,
  );
});
