import type { PartVerdict, Limit, Quantity } from './assessment.ts';
import type { KindRule, Reading, UnknownReason } from './assessment-rules.ts';
import {
  breakObstacle,
  breaksBetween,
  comparabilityOf,
  withheldBy,
  type Counting,
  type Obstacle,
} from './comparability.ts';
import { onlyOne } from './evidence.ts';
import type { Observation } from '../library/observation.ts';
import { toPeriod, type Period } from '../value/period.ts';
import { baselineOf, type SimpleTarget } from '../entry/target.ts';

/** What was reached, and what it is held against. */
export interface Held {
  rule: KindRule;
  reached: Quantity;
  limit: Limit;
  /** What the distance between the two is in. */
  apart: Quantity['unit'];
  against?: Observation;
  warnings: readonly Obstacle[];
  readings: readonly Reading[];
}

/** Why nothing can be held against anything. */
export interface Unheld extends Partial<Pick<PartVerdict, 'obstacles' | 'candidates' | 'missing' | 'against'>> {
  reason: UnknownReason;
}

export const isHeld = (held: Held | Unheld): held is Held => 'reached' in held;

/** The stretch from the starting point that a target names, where it says when that was. */
export function sinceBaseline(target: SimpleTarget, { period }: Observation): [Period, Period] | undefined {
  const since = baselineOf(target)?.period;
  return since === undefined || !period ? undefined : [toPeriod(since), period];
}

/** Of several observations of one time, the one that may be held against another: a reason where there is none such, or no one. */
export function choose(
  candidates: readonly Observation[],
  decided: Observation,
  measure: Counting,
): { other: Observation; warnings: readonly Obstacle[] } | Unheld | undefined {
  if (candidates.length === 0) return undefined;
  const judged = candidates.map((other) => ({ other, comparability: comparabilityOf(other, decided, measure) }));
  const like = judged.filter(({ comparability }) => withheldBy(comparability).length === 0);
  if (like.length === 0) return { reason: 'not-comparable', obstacles: withheldBy(judged[0]!.comparability) };
  const other = onlyOne(
    like.map((each) => each.other),
    undefined,
  );
  if (!other) return { reason: 'ambiguous', candidates: like.map((each) => each.other) };
  return { other, warnings: like.find((each) => each.other === other)!.comparability.warnings };
}

/** What happened to a measure over a stretch of time that an assessment counts over. */
export function spanObstacles(
  measure: Counting,
  span: readonly [Period, Period] | undefined,
  group: string | undefined,
): { refusals: Obstacle[]; warnings: Obstacle[] } {
  const breaks = span ? breaksBetween(measure, span, group ? [group] : []) : [];
  const of = (effect: 'refuses' | 'warns'): Obstacle[] =>
    breaks.filter((item) => item.effect === effect).map(breakObstacle);
  return { refusals: of('refuses'), warnings: of('warns') };
}

/** A number as it was observed. */
export const quantityOf = ({ value, decimals, unit }: Observation): Quantity => ({
  value: value!,
  unit: unit!,
  decimals,
});
