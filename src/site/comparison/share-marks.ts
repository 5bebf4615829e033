import { linearScale } from '../../chart/scale.ts';
import { formatNumber } from '../../plan/words/danish.ts';
import type { MeasurePair } from '../../plan/compare/measures.ts';
import type { Observation } from '../../plan/library/observation.ts';
import { isShare } from '../../plan/value/unit.ts';

/** Where the numbers of two years lie on the line that is drawn of them, in percent of its length. */
export interface ShareMark {
  older: number;
  newer: number;
}

/** A scale that every share of a comparison is drawn on, so that lines can be held against each other on all its pages. */
export interface ShareScale {
  /** "0 – 100 pct." */
  label: string;
  markOf: (pair: { older: Observation; newer: Observation; difference?: unknown }) => ShareMark | undefined;
}

/** The dots at the ends of the line are drawn whole. */
const ends: [number, number] = [3, 97];

export function shareScale(pairs: readonly MeasurePair[]): ShareScale | undefined {
  const values = pairs
    .filter(isDrawn)
    .flatMap(({ older, newer, others }) => [older, newer, ...others.flatMap((other) => [other.older, other.newer])])
    .map(({ value }) => value!);
  if (values.length === 0) return undefined;
  const { domain, at } = linearScale([0, ...values], ends);
  const place = ({ value }: Observation): number => Math.round(at(value!) * 10) / 10;
  return {
    label: `${domain.map((end) => formatNumber(end)).join(' – ')} pct.`,
    markOf: (pair) => (isDrawn(pair) ? { older: place(pair.older), newer: place(pair.newer) } : undefined),
  };
}

/** Only what may be held together is drawn in one picture. */
const isDrawn = ({ older, difference }: Pick<MeasurePair, 'older'> & { difference?: unknown }): boolean =>
  difference !== undefined && older.unit !== undefined && isShare(older.unit);
