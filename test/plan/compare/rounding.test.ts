import { describe, expect, it } from 'vitest';
import { isWithinRounding } from '../../../src/plan/compare/course.ts';
import type { Unit } from '../../../src/plan/value/unit.ts';

const printed = (text: string, unit: Unit) => ({
  value: Number(text),
  decimals: text.split('.')[1]?.length ?? 0,
  unit,
});

describe('two printed numbers may have been alike before they were rounded', () => {
  it.each([
    ['at half a unit of each added up', '2.4', '2.5', 'pct', true],
    ['seen from the other side', '2.5', '2.4', 'pct', true],
    ['not above it', '2.4', '2.6', 'pct', false],
    ['below zero too', '-0.1', '0.0', 'pct', true],
    ['by the decimals of each: half of 1 and half of 0.1', '2', '2.5', 'pct', true],
    ['and not above that', '2', '2.6', 'pct', false],
    ['in whole percent', '7', '8', 'pct', true],
    ['in persons made into full time', '732', '733', 'fuldtidspersoner', true],
    ['but persons are counted', '732', '733', 'personer', false],
    ['exactly, where binary fractions are not', '0.1', '0.2', 'pct', true],
    ['exactly, where binary fractions are not, above', '8.1', '8.3', 'pct', false],
  ] as const)('%s: %s and %s %s', (_name, one, other, unit, alike) => {
    expect(isWithinRounding(printed(one, unit), printed(other, unit))).toBe(alike);
  });
});
