import type { SlopeMark } from '../../chart/slope-mark.ts';
import type { PlanComparison } from '../../plan/compare/compare.ts';
import type { MeasurePair } from '../../plan/compare/measures.ts';
import type { Measure } from '../../plan/entry/measure.ts';

/** The way from the one year's number to the other's, to be drawn between them. */
export interface Slope {
  mark: SlopeMark;
  /** What its scale must have room for. */
  values: readonly number[];
}

/** What the lines of a measure share a scale for, on every page of a comparison, so that they can be held against each other. */
export const valuesToDraw = (of: Measure, { measures }: Pick<PlanComparison, 'measures'>): number[] =>
  measures
    .filter(({ measure, difference }) => measure === of && difference)
    .flatMap(({ older, newer }) => [older.value!, newer.value!]);

/** The way of a pair; none where the two cannot be held together outright. */
export const slopeOf = (
  { difference, comparability, ...pair }: MeasurePair,
  { older, newer }: Pick<PlanComparison, 'older' | 'newer'>,
  values: readonly number[],
): Slope | undefined =>
  difference && comparability.reservations.length === 0
    ? { mark: { older: pair.older.value!, newer: pair.newer.value!, hues: [older.hue, newer.hue] }, values }
    : undefined;
