import type { FollowUp } from '../entry/follow-up.ts';
import { toPeriod } from '../value/period.ts';
import { isPlanYear, isWithinYears, type PlanYear } from '../value/plan-year.ts';
import type { Plan } from './library.ts';

/**
 * The years of a plan that a follow-up is on: those that it says, or else, in a plan of several years, the one of them that
 * it takes stock at. One that takes stock later is on the whole plan.
 */
export function followedUp(
  { period, asOf }: Pick<FollowUp, 'period' | 'asOf'>,
  { year }: Pick<Plan, 'year'>,
): PlanYear {
  const stock = toPeriod(asOf).end.slice(0, 4);
  return period ?? (isPlanYear(stock) && isWithinYears(stock, year) ? stock : year);
}
