import { absenceIn } from '../plan/library/absence.ts';
import type { Library, Plan } from '../plan/library/library.ts';
import { goalsOf } from '../plan/library/ties.ts';
import { goalSummaries } from '../plan/publish/goal-summary.ts';
import { capitalize, countInWords, joinList, plural } from '../plan/words/danish.ts';

const words = (count: number): string => countInWords(count, 'neuter');

/** How many goals there are of each plan year, and how many of them could be assessed, in two short sentences. */
export function goalsCounted(library: Library): string {
  const years = library.plans
    .map((plan) => ({ plan, goals: goalSummaries(goalsOf(plan.year, library), library) }))
    .filter(({ goals }) => goals.length > 0);
  const all = years.flatMap(({ goals }) => goals);
  if (all.length === 0) return 'Der er endnu ingen mål her.';
  const counts = years.map(({ plan, goals }) => `${knownGoals(plan, goals.length)} for ${plan.year}`);
  const assessed = all.filter(({ status }) => status !== 'unknown').length;
  const outcome =
    assessed === 0
      ? plural(all.length, 'Det kan ikke vurderes.', 'Ingen af dem kan vurderes.')
      : plural(all.length, 'Det kan vurderes.', `${capitalize(words(assessed))} af dem kan vurderes.`);
  return `Der er ${joinList(counts)}. ${outcome}`;
}

/** Of a plan that is not whole among the documents, only those goals are counted that are known. */
const knownGoals = (plan: Plan, count: number): string =>
  `${words(count)} ${absenceIn(plan).of === 'plan' ? '' : plural(count, 'kendt ', 'kendte ')}mål`;
