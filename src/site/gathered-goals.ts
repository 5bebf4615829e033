import { reasonOf } from '../plan/assess/assessment.ts';
import { reasonLabel } from '../plan/assess/assessment-rules.ts';
import { isFullyKnown } from '../plan/library/absence.ts';
import type { Library } from '../plan/library/library.ts';
import type { GoalSummary } from '../plan/publish/goal-summary.ts';
import { capitalize, countInWords, endSentence, uncapitalize } from '../plan/words/danish.ts';
import { goalsInWords } from '../plan/words/names.ts';

/** Goals of which the same is to be said: it is said once, with their names. */
export interface Gathered<G extends GoalSummary = GoalSummary> {
  /** "Syv ministermål har intet måltal.", or why they cannot be assessed. */
  text: string;
  goals: G[];
}

export const hasTarget = ({ goal: { target, openTarget } }: Pick<GoalSummary, 'goal'>): boolean =>
  (target ?? openTarget) !== undefined;

/** Goals that have a target and cannot be assessed, by the reason why. */
export function gatherUnknown<G extends GoalSummary>(goals: readonly G[]): Gathered<G>[] {
  const reasons = Map.groupBy(goals, ({ assessment }) => reasonOf(assessment)!);
  return [...reasons].map(([reason, some]) => ({ text: endSentence(capitalize(reasonLabel(reason))), goals: some }));
}

/** Goals of a kind that have no target, or of which nobody knows whether they have one. */
export function gatherTargetless<G extends GoalSummary>(
  goals: readonly G[],
  { plans, site }: Pick<Library, 'plans' | 'site'>,
): Gathered<G>[] {
  const some = goals.filter((each) => !hasTarget(each));
  const known = some.filter(({ goal }) => isFullyKnown(goal, plans));
  const unknown = some.filter((each) => !known.includes(each));
  return [
    ...(known.length > 0 ? [{ text: `${counted(known, site)} har intet måltal.`, goals: known }] : []),
    ...(unknown.length > 0 ? [{ text: unknownTarget(unknown, site), goals: unknown }] : []),
  ];
}

function unknownTarget(views: readonly GoalSummary[], site: Library['site']): string {
  const open = `Det er ukendt, om ${uncapitalize(counted(views, site))} har måltal.`;
  return views.every(({ goal }) => goal.themeOnly) ? `${open} Kun temaet er kendt.` : open;
}

/** "Syv ministermål" */
function counted(views: readonly GoalSummary[], site: Library['site']): string {
  const { kind } = views[0]!.goal;
  return `${capitalize(countInWords(views.length, 'neuter'))} ${goalsInWords(kind, views.length, site)}`;
}
