import { linearScale, type LinearScale } from '../../chart/scale.ts';
import { slopeMarkHeight, type SlopeMark } from '../../chart/slope-mark.ts';
import type { PlanComparison } from '../../plan/compare/compare.ts';
import type { MeasurePair } from '../../plan/compare/measures.ts';

/** The way from the one year's number to the other's, to be drawn between them. */
export interface Slope {
  mark: SlopeMark;
  scale: LinearScale;
}

/**
 * The way of a pair, on the scale that its measure has on every page of the comparison, so that its lines can be held
 * against each other. There is none where the two cannot be held together outright.
 */
export function slopeOf(
  pair: MeasurePair,
  { older, newer, measures }: Pick<PlanComparison, 'older' | 'newer' | 'measures'>,
): Slope | undefined {
  if (!pair.difference || pair.comparability.reservations.length > 0) return undefined;
  const values = measures
    .filter(({ measure, difference }) => measure === pair.measure && difference)
    .flatMap((each) => [each.older.value!, each.newer.value!]);
  return {
    mark: { older: pair.older.value!, newer: pair.newer.value!, hues: [older.hue, newer.hue] },
    scale: linearScale(values, [slopeMarkHeight - 5, 5]),
  };
}
