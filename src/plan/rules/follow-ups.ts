import type { FollowUp } from '../entry/follow-up.ts';
import { followedUp } from '../library/followed-up.ts';
import { toPeriod } from '../value/period.ts';
import { formatPeriod } from '../words/danish.ts';
import { firstYear, isWithinYears } from '../value/plan-year.ts';
import type { Finding } from '../value/problem.ts';
import type { Rule, RuleContext } from './rule.ts';

/** A follow-up is on years of its plan, and no two of them are on the same years from the same document. */
export const followUps: Rule = ({ shelves }) =>
  shelves.followUps.flatMap((followUp, i): Finding[] => {
    const said =
      outsidePlan(followUp) ?? beforePlan(followUp) ?? saidBefore(followUp, shelves.followUps.slice(0, i), shelves);
    if (!said) return [];
    const key = followUp.period === undefined ? 'asOf' : 'period';
    return [{ rule: 'follow-up-period', file: followUp.file, where: { path: [key] }, ...said }];
  });

type Said = Pick<Finding, 'message' | 'hint'>;

const outsidePlan = ({ period, year }: FollowUp): Said | undefined =>
  period === undefined || isWithinYears(period, year)
    ? undefined
    : {
        message: `Opfølgningen er på ${period}, men planen er for ${year}.`,
        hint: 'Skriv det eller de af planens år, der følges op på, eller fjern period.',
      };

/** It takes stock of what the plan has led to. */
const beforePlan = ({ asOf, period, year }: FollowUp): Said | undefined =>
  period !== undefined || Number(toPeriod(asOf).end.slice(0, 4)) >= firstYear(year)
    ? undefined
    : {
        message: `Opfølgningen er fra ${formatPeriod(toPeriod(asOf))}, før planen for ${year} begyndte.`,
        hint: 'Ret asOf. Følger dokumentet op på en ældre plan, så hører filen til i dens mappe.',
      };

function saidBefore(
  followUp: FollowUp,
  before: readonly FollowUp[],
  { plans }: RuleContext['shelves'],
): Said | undefined {
  const plan = plans.find(({ year }) => year === followUp.year);
  // A plan whose folder has another name is reported as that.
  if (plan?.period !== followUp.year) return undefined;
  const years = followedUp(followUp, plan);
  const same = before.find(
    (each) => each.year === plan.year && each.document === followUp.document && followedUp(each, plan) === years,
  );
  return (
    same && {
      message: `Opfølgningen er på ${years} i det samme dokument som ”${same.title}”, så de to viser de samme mål.`,
      hint: 'Skriv under period, hvilket af planens år hver af dem følger op på, fx period: 2021. Eller skriv dem sammen.',
    }
  );
}
