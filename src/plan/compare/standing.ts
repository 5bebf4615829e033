import type { Plan } from '../library/library.ts';
import type { Observation } from '../library/observation.ts';
import { toPeriod, type Period } from '../value/period.ts';

/**
 * How a number stands to a plan year: it is about the year, or the plan's own document gave it as what was known before
 * the year began.
 */
export type Standing = 'year' | 'before';

/**
 * What a number may be shown as in a comparison of plan years; nothing for one that has no part in the year. A number is
 * about a plan year when at least half of its time lies in the plan's period, or after it and before the next plan's, as
 * far as the year's own documents print it. That a document printed it is not enough: most print older numbers too.
 */
export function standsFor(
  observation: Observation,
  plan: Plan,
  { plans }: { plans: readonly Plan[] },
): Standing | undefined {
  const { period, figure } = observation;
  if (!period) return undefined;
  const own = toPeriod(plan.period);
  if (liesIn(period, own)) return 'year';
  const isFollowUp = figure.year === plan.year;
  if (isFollowUp && liesIn(period, { start: own.start, end: endBeforeNext(plan, plans) })) return 'year';
  return period.end < own.start && isOfPlanItself(observation, plan) ? 'before' : undefined;
}

/** Whether at least half of a period's months lie in a stretch of time. */
function liesIn(period: Period, stretch: Pick<Period, 'start' | 'end'>): boolean {
  const first = Math.max(monthOf(period.start), monthOf(stretch.start));
  const last = Math.min(monthOf(period.end), monthOf(stretch.end));
  const inside = Math.max(0, last - first + 1);
  return inside * 2 >= monthOf(period.end) - monthOf(period.start) + 1;
}

const monthOf = (day: string): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));

/** The last moment that no later plan covers. */
function endBeforeNext(plan: Plan, plans: readonly Plan[]): string {
  const later = plans.filter(({ year }) => year > plan.year).map(({ period }) => toPeriod(period).start);
  const [next] = later.sort();
  if (next === undefined) return '9999-12-31';
  return new Date(Date.parse(next) - 1).toISOString();
}

/** Whether the plan's own document printed the number, and not one that merely holds parts of the plan. */
const isOfPlanItself = ({ figure }: Observation, { ownDocument }: Plan): boolean =>
  ownDocument.extent === 'whole' && figure.origin.document === ownDocument.document;
