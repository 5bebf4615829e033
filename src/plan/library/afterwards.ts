import { absenceIn, notFoundIn } from './absence.ts';
import { joinList } from '../words/danish.ts';
import type { Goal } from '../entry/goal.ts';
import type { Library } from './library.ts';
import { successorsOf } from './ties.ts';

/**
 * What can be said of a goal in the later plans where nothing goes on from it: a sentence, or nothing where it goes on in
 * all of them. Of a plan that is not among the documents it only says that nobody knows.
 */
export function afterwards(goal: Goal, library: Pick<Library, 'plans' | 'goals'>): string | undefined {
  const years = new Set(successorsOf(goal, library).map(({ year }) => year));
  const open = library.plans.filter(({ year }) => year > goal.year && !years.has(year));
  if (open.length === 0) return undefined;
  const sought = open.filter((plan) => absenceIn(plan).of !== 'unknown').map(notFoundIn);
  const unknown = open.filter((plan) => absenceIn(plan).of === 'unknown').map(notFoundIn);
  return [
    ...(sought.length > 0 ? [`Et mål, der hører sammen med det, er ${joinList(sought)}.`] : []),
    ...(unknown.length > 0 ? [`Om målet går videre, er ${joinList(unknown)}.`] : []),
  ].join(' ');
}
