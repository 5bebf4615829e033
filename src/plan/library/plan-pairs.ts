import type { Pairing } from '../entry/site.ts';
import type { Library } from './library.ts';

export type PlanPair = readonly [older: number, newer: number];

/** The pairs of plan years that are held side by side, the newest first. */
export function planPairs({ plans }: Pick<Library, 'plans'>, pairing: Pairing): PlanPair[] {
  const years = plans.map(({ year }) => year).sort((a, b) => a - b);
  const isWanted = (i: number, j: number): boolean => pairing === 'all' || j === i + 1 || j === years.length - 1;
  return years
    .flatMap((older, i) =>
      years.slice(i + 1).flatMap((newer, k): PlanPair[] => (isWanted(i, i + 1 + k) ? [[older, newer]] : [])),
    )
    .sort(([a, b], [c, d]) => d - b || c - a);
}
