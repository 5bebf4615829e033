import { absenceIn } from '../plan/library/absence.ts';
import { planOf, type Library, type Plan } from '../plan/library/library.ts';
import { planNamed } from '../plan/library/plan-words.ts';
import { goalsOf } from '../plan/library/ties.ts';
import { goalSummaries, type GoalSummary } from '../plan/publish/goal-summary.ts';
import { countInWords, joinList, plural } from '../plan/words/danish.ts';

const words = (count: number): string => countInWords(count, 'neuter');

/** The goals of so many plan years are counted year by year; of more, all at once. */
const toldOneByOne = 4;

/** How many goals there are of each plan year, and how many of them could be assessed, in two short sentences. */
export function goalsCounted(library: Library): string {
  const years = library.plans
    .map((plan) => ({ plan, goals: goalSummaries(goalsOf(plan.year, library), library) }))
    .filter(({ goals }) => goals.length > 0);
  const all = years.flatMap(({ goals }) => goals);
  if (all.length === 0) return 'Der er endnu ingen mål her.';
  if (years.length > toldOneByOne)
    return `Der er ${words(all.length)} mål for ${words(years.length)} planår. ${outcomeOf(all, library)}`;
  const counts = years.map(
    ({ plan, goals }) => `${goalsInWords(plan, goals)} ${plan.status === 'draft' ? 'i' : 'for'} ${planNamed(plan)}`,
  );
  return `Der er ${joinList(counts)}. ${outcomeOf(all, library)}`;
}

function outcomeOf(all: readonly GoalSummary[], library: Pick<Library, 'plans'>): string {
  const assessed = all.filter(({ status }) => status !== 'unknown');
  if (assessed.length === 0) return plural(all.length, 'Det kan ikke vurderes.', 'Ingen af dem kan vurderes.');
  if (all.length === 1) return 'Det kan vurderes.';
  const years = [...new Set(assessed.map(({ goal }) => goal.year))];
  const from =
    years.length === 1
      ? `, ${plural(assessed.length, 'fra', 'alle fra')} ${planNamed(planOf(library, years[0]!))}`
      : '';
  return `I alt kan ${words(assessed.length)} af dem vurderes${from}.`;
}

/**
 * Of a plan that is not whole among the documents, only those goals are counted that are known; and what is known by its
 * theme alone is told apart: whether the plan has it as a goal is not known.
 */
export function goalsInWords(plan: Plan, goals: readonly GoalSummary[]): string {
  const themes = goals.filter(({ goal }) => goal.themeOnly).length;
  const own = goals.length - themes;
  return joinList([
    ...(own > 0 ? [`${words(own)} ${absenceIn(plan).of === 'plan' ? '' : plural(own, 'kendt ', 'kendte ')}mål`] : []),
    ...(themes > 0 ? [`${words(themes)} ${plural(themes, 'tema', 'temaer')} uden kendt ordlyd`] : []),
  ]);
}
