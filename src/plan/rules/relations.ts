import type { Goal } from '../goal.ts';
import type { Finding } from '../problem.ts';
import type { Rule } from './rule.ts';

/**
 * A goal says how it stands to the goals of the plans before it, so that it can be followed through the years. Goals of
 * projects, and goals that a plan only gives the status on, belong to no such thread.
 */
export const relations: Rule = ({ shelves }) => {
  const years = shelves.plans.map(({ year }) => year);
  return shelves.goals.flatMap((goal): Finding[] => {
    const before = Math.max(...years.filter((year) => year < goal.year));
    if (!Number.isFinite(before) || !isOfPlan(goal) || goal.relations) return [];
    return [
      {
        rule: 'no-relation',
        file: goal.file,
        where: { path: ['kind'], on: 'key' },
        message: `Målet siger ikke, hvordan det forholder sig til målene i ${before}.`,
        hint: `Skriv fx relations: [{plan: ${before}, relation: new, reason: 'Planen for ${before} havde ikke et mål om det.'}]`,
      },
    ];
  });
};

const isOfPlan = ({ kind, forYear }: Goal): boolean => kind !== 'project' && forYear === undefined;
