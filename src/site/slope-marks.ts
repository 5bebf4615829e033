import { renderSvg } from '../chart/render-svg.ts';
import { linearScale } from '../chart/scale.ts';
import { slopeMarkHeight, slopeMarkSpec } from '../chart/slope-mark.ts';
import type { MeasurePair } from '../plan/compare/measures.ts';
import type { PlanComparison } from '../plan/compare/compare.ts';

/** The way from the one year's number to the other's, drawn for each pair that may be held together. */
export async function slopeMarks(
  pairs: readonly MeasurePair[],
  { older, newer, measures }: PlanComparison,
): Promise<Map<MeasurePair, string>> {
  const comparable = pairs.filter(({ difference }) => difference);
  const drawn = await Promise.all(
    comparable.map(async (pair) => {
      // One scale for a measure, on every page that shows some of it, so that its lines can be held against each other.
      const values = measures
        .filter(({ measure, difference }) => measure === pair.measure && difference)
        .flatMap((each) => [each.older.value!, each.newer.value!]);
      const scale = linearScale(values, [slopeMarkHeight - 5, 5]);
      const mark = { older: pair.older.value!, newer: pair.newer.value!, hues: [older.hue, newer.hue] as const };
      return [pair, await renderSvg(slopeMarkSpec(mark, scale))] as const;
    }),
  );
  return new Map(drawn);
}
