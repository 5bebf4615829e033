import { absenceIn } from '../plan/library/absence.ts';
import type { Library, Plan } from '../plan/library/library.ts';
import { goalsOf } from '../plan/library/ties.ts';
import { goalSummaries, type GoalSummary } from '../plan/publish/goal-summary.ts';
import { capitalize, countInWords, joinList, plural } from '../plan/words/danish.ts';

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
    return `Der er ${words(all.length)} mål for ${words(years.length)} planår. ${outcomeOf(all)}`;
  const counts = years.map(({ plan, goals }) => `${knownGoals(plan, goals.length)} for ${plan.year}`);
  return `Der er ${joinList(counts)}. ${outcomeOf(all)}`;
}

function outcomeOf(all: readonly GoalSummary[]): string {
  const assessed = all.filter(({ status }) => status !== 'unknown').length;
  return assessed === 0
    ? plural(all.length, 'Det kan ikke vurderes.', 'Ingen af dem kan vurderes.')
    : plural(all.length, 'Det kan vurderes.', `${capitalize(words(assessed))} af dem kan vurderes.`);
}

/** Of a plan that is not whole among the documents, only those goals are counted that are known. */
const knownGoals = (plan: Plan, count: number): string =>
  `${words(count)} ${absenceIn(plan).of === 'plan' ? '' : plural(count, 'kendt ', 'kendte ')}mål`;
