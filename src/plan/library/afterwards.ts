import { absenceIn, notFoundIn } from './absence.ts';
import { joinList } from '../words/danish.ts';
import type { Goal } from '../entry/goal.ts';
import type { Library, Plan } from './library.ts';
import { successorsOf } from './ties.ts';

/**
 * What can be said of a goal in the later plans where nothing goes on from it: a sentence, or nothing where it goes on in
 * all of them. Of a plan that is not among the documents it only says that nobody knows.
 */
export function afterwards(goal: Goal, library: Pick<Library, 'plans' | 'goals'>): string | undefined {
  const unknown = openIn(goal, library).filter(isAway);
  const said = [soughtAfter(goal, library) ?? [], unknown.length > 0 ? goingOnUnknown('målet', unknown) : []].flat();
  return said.length > 0 ? said.join(' ') : undefined;
}

/** The same of those later plans alone that are among the documents. */
export function soughtAfter(goal: Goal, library: Pick<Library, 'plans' | 'goals'>): string | undefined {
  const sought = openIn(goal, library)
    .filter((plan) => !isAway(plan))
    .map(notFoundIn);
  return sought.length > 0 ? `Et mål, der hører sammen med det, er ${joinList(sought)}.` : undefined;
}

/** Of a plan that is not among the documents, once for all goals of earlier plans that nothing in it is known to go on from. */
export function unknownAfter(
  plan: Plan,
  goals: readonly Goal[],
  library: Pick<Library, 'plans' | 'goals'>,
): string | undefined {
  const earlier = goals.filter(({ year }) => year < plan.year);
  const open = earlier.filter((goal) => isAway(plan) && openIn(goal, library).includes(plan));
  if (open.length === 0) return undefined;
  const years = joinList([...new Set(open.map(({ year }) => String(year)))]);
  const which = open.length === 1 ? 'målet' : open.length < earlier.length ? 'de andre mål' : 'målene';
  return goingOnUnknown(`${which} fra ${years}`, [plan]);
}

/** That nobody knows whether goals went on in plans that are not among the documents. */
export const goingOnUnknown = (goals: string, plans: readonly Pick<Plan, 'year'>[]): string =>
  `Det er ukendt, om ${goals} gik videre i ${joinList(plans.map(({ year }) => year))}.`;

/** The later plans in which no goal goes on from it. */
function openIn(goal: Goal, library: Pick<Library, 'plans' | 'goals'>): Plan[] {
  const years = new Set(successorsOf(goal, library).map(({ year }) => year));
  return library.plans.filter(({ year }) => year > goal.year && !years.has(year));
}

const isAway = (plan: Plan): boolean => absenceIn(plan).of === 'unknown';
