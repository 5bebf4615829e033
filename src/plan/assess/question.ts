import type { Counting } from './comparability.ts';
import type { EndOf } from './evidence.ts';
import type { Goal } from '../entry/goal.ts';
import { byId, ofYear, type Library, type Plan } from '../library/library.ts';
import type { Measure } from '../entry/measure.ts';
import { findObservations, type Observation } from '../library/observation.ts';
import { comparePeriods, toPeriod, type Period } from '../value/period.ts';
import type { Group } from '../entry/group.ts';
import type { Place } from '../entry/place.ts';
import type { FollowUp } from '../entry/follow-up.ts';
import { deadlineOf, placeOf, type SimpleTarget } from '../entry/target.ts';
import type { PlanYear } from '../value/plan-year.ts';

/** As much of a measure as a goal is assessed by. */
export type AssessedMeasure = Counting & Pick<Measure, 'id' | 'phrase' | 'unit' | 'type'>;

/** As much of a library as goals are assessed by. */
export interface Facts extends Pick<Library, 'figures'> {
  site: { place: string };
  measures: readonly AssessedMeasure[];
  places: readonly Pick<Place, 'id' | 'name'>[];
  groups: readonly Pick<Group, 'id' | 'title' | 'phrase'>[];
  plans: readonly Pick<Plan, 'year' | 'period' | 'ownDocument'>[];
  followUps: readonly Pick<FollowUp, 'year' | 'asOf' | 'document'>[];
}

/** As much of a goal as it is assessed by. */
export type Assessed = Pick<Goal, 'year' | 'forYear' | 'applies' | 'target' | 'openTarget' | 'themeOnly'>;

/** A target, with all that the documents of its plan year have on it. */
export interface Question<T extends SimpleTarget = SimpleTarget> {
  target: T;
  measure: AssessedMeasure;
  /** The period of its plan, or of the year that it is a goal for. */
  plan: Period;
  /** The first day that the goal applies. */
  begins: string;
  deadline: Period | undefined;
  /** What was observed where the goal is to be met, oldest first. */
  observations: readonly Observation[];
  /** The same of another place. */
  at: (place: string) => readonly Observation[];
  endOf: EndOf;
}

/** Gathers what there is on a target. */
export function questionOf<T extends SimpleTarget>(target: T, goal: Assessed, facts: Facts): Question<T> {
  const followUps = ofYear(facts.followUps, goal.year);
  const { measure, group, figure } = target;
  const at = (place: string): Observation[] =>
    findObservations(facts.figures, { measure, group, year: goal.year, figure, place });
  const deadline = deadlineOf(target);
  const plan = toPeriod(goal.forYear ?? planPeriod(goal.year, facts));
  return {
    target,
    measure: byId(facts.measures, measure),
    plan,
    begins: (goal.applies ? toPeriod(goal.applies) : plan).start,
    deadline: deadline && toPeriod(deadline.period),
    observations: at(placeOf(target, facts.site)),
    at,
    endOf: ({ period, figure: { origin } }) => period?.end ?? writtenAsOf(origin.document, followUps),
  };
}

function planPeriod(year: PlanYear, { plans }: Facts): Plan['period'] {
  const plan = plans.find((each) => each.year === year);
  if (!plan) throw new Error(`no plan for ${year}`);
  return plan.period;
}

/** A number without a date stands as of the follow-up that its document is, or else of the newest one. */
function writtenAsOf(document: string, followUps: Facts['followUps']): string | undefined {
  const own = followUps.filter((followUp) => followUp.document === document);
  const asOf = (own.length > 0 ? own : followUps).map((followUp) => toPeriod(followUp.asOf));
  return asOf.sort(comparePeriods).at(-1)?.end;
}
