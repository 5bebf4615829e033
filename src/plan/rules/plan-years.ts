import { toPeriod } from '../value/period.ts';
import type { Finding } from '../value/problem.ts';
import type { Rule, RuleContext } from './rule.ts';

/** What belongs to a year belongs to a plan of that year, and a plan stands in the folder of a year that it is for. */
export const planYears: Rule = (context) => [...yearsWithoutPlan(context), ...plansInOtherYears(context)];

function yearsWithoutPlan({ shelves, unread }: RuleContext): Finding[] {
  const { plans, figures, goals, followUps, chapters } = shelves;
  const known = new Set([
    ...plans.map(({ year }) => year),
    ...unread.flatMap(({ kind, year }) => (kind === 'plan' && year !== undefined ? [year] : [])),
  ]);
  const used = [...figures, ...goals, ...followUps, ...chapters].flatMap(({ year }) => year ?? []);
  if (known.size === 0 && used.length === 0) return [noPlan];
  return [...new Set(used)]
    .filter((year) => !known.has(year))
    .map((year) => ({
      rule: 'missing-file',
      file: `data/${year}/plan.yaml`,
      message: `Filen mangler, så det, der står for ${year}, bliver ikke udgivet.`,
      hint: 'Opret den, eller flyt filerne til det år, de hører til.',
    }));
}

const noPlan: Finding = {
  rule: 'missing-file',
  file: 'data/',
  message: 'Der er intet planår.',
  hint: 'Opret en mappe med planens år, fx data/2019/, og læg filen plan.yaml i den.',
};

function plansInOtherYears({ shelves }: RuleContext): Finding[] {
  return shelves.plans.flatMap(({ year, period, file }): Finding[] => {
    const { start, end } = toPeriod(period);
    if (Number(start.slice(0, 4)) <= year && year <= Number(end.slice(0, 4))) return [];
    return [
      {
        rule: 'plan-period',
        file,
        where: { path: ['period'] },
        message: `Planen står i mappen for ${year}, men dens periode er ${period}.`,
        hint: 'Ret perioden, eller flyt filerne til mappen med planens år.',
      },
    ];
  });
}
