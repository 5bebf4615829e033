import { ofYear } from '../library/library.ts';
import { type PlanYear, firstYear, lastYear } from '../value/plan-year.ts';
import type { Finding } from '../value/problem.ts';
import { joinList } from '../words/danish.ts';
import type { Rule, RuleContext } from './rule.ts';

/** What stands in a plan's folder belongs to a plan there, whose period the folder is named by; no two plans share a year. */
export const planYears: Rule = (context) => [
  ...yearsWithoutPlan(context),
  ...plansInOtherFolders(context),
  ...overlappingPlans(context),
];

function yearsWithoutPlan({ shelves, unread }: RuleContext): Finding[] {
  const { plans, figures, goals, followUps, chapters } = shelves;
  const known = new Set([
    ...plans.map(({ year }) => year),
    ...unread.flatMap(({ kind, year, isAway }) => (kind === 'plan' && year !== undefined && !isAway ? [year] : [])),
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
  hint: 'Opret en mappe med planens år, fx data/2019/ eller data/2020-2022/, og læg filen plan.yaml i den.',
};

/** The folder of a plan has its period for a name: addresses, menus and references are made from it. */
function plansInOtherFolders({ shelves }: RuleContext): Finding[] {
  return shelves.plans.flatMap(({ year, period, file }): Finding[] => {
    if (period === year) return [];
    return [
      {
        rule: 'plan-period',
        file,
        where: { path: ['period'] },
        message: `Planen gælder for ${period}, men dens mappe hedder ${year}.`,
        hint: toAgree(year, period, ofYear(shelves.chapters, year).length > 0),
      },
    ];
  });
}

/** A period of several years most likely says what the folder does not; else the period was not changed with the copy. */
function toAgree(folder: PlanYear, period: PlanYear, hasChapters: boolean): string {
  const folders = joinList(['data', ...(hasChapters ? ['content'] : [])].map((root) => `${root}/${folder}`));
  const renamed = `${folders} til ${period}, og skriv ${period}, hvor andre filer henviser til planen ${folder}.`;
  return firstYear(period) <= firstYear(folder) && lastYear(folder) <= lastYear(period)
    ? `Omdøb ${renamed} Eller ret period til ${folder}.`
    : `Ret period til ${folder}. Eller omdøb ${renamed}`;
}

/** A year belongs to one plan: else nobody could say which plan a number of that year is held up against. */
function overlappingPlans({ shelves: { plans } }: RuleContext): Finding[] {
  return plans.flatMap((plan, i): Finding[] => {
    const before = plans.slice(0, i).find(({ year }) => lastYear(year) >= firstYear(plan.year));
    if (!before) return [];
    return [
      {
        rule: 'plan-overlap',
        file: plan.file,
        where: { path: ['period'] },
        message: `Planen for ${plan.year} begynder, før planen for ${before.year} er slut. Et år kan kun høre til én plan.`,
        hint: 'Ret period og mappens navn i den plan, hvor de er forkerte.',
      },
    ];
  });
}
