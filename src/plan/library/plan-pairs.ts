import type { Pairing } from '../entry/site.ts';
import type { Plan } from './library.ts';
import type { PlanYear } from '../value/plan-year.ts';
import { compareText } from '../value/order.ts';

export type PlanPair = readonly [older: PlanYear, newer: PlanYear];

/** The pairs of plan years that are held side by side, the newest first. */
export function planPairs({ plans }: { plans: readonly Pick<Plan, 'year'>[] }, pairing: Pairing): PlanPair[] {
  const years = plans.map(({ year }) => year).sort(compareText);
  const isWanted = (i: number, j: number): boolean => pairing === 'all' || j === i + 1 || j === years.length - 1;
  return years
    .flatMap((older, i) =>
      years.slice(i + 1).flatMap((newer, k): PlanPair[] => (isWanted(i, i + 1 + k) ? [[older, newer]] : [])),
    )
    .sort(([a, b], [c, d]) => compareText(d, b) || compareText(c, a));
}
