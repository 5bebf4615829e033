import { deadlineOf, targetParts } from '../entry/target.ts';
import type { Goal } from '../entry/goal.ts';
import { formatPeriod } from '../words/danish.ts';
import { toPeriod } from '../value/period.ts';
import { isWithinYears } from '../value/plan-year.ts';
import type { Finding } from '../value/problem.ts';
import type { Rule, RuleContext } from './rule.ts';

/** A goal that is for some of its plan's years says which, and is to be met within them. */
export const goalYears: Rule = ({ shelves }) =>
  shelves.goals.flatMap((goal): Finding[] => {
    const said = wrongYears(goal, shelves) ?? dueAfter(goal);
    return said ? [{ rule: 'goal-applies', file: goal.file, where: { path: ['applies'] }, ...said }] : [];
  });

type Said = Pick<Finding, 'message' | 'hint'>;

function wrongYears({ applies, forYear, year }: Goal, { plans }: RuleContext['shelves']): Said | undefined {
  const plan = plans.find((each) => each.year === year);
  if (!applies || !plan || plan.period !== year) return undefined;
  if (forYear !== undefined) {
    return {
      message: 'Målet har både applies og forYear.',
      hint: 'Behold applies, når målet er planens eget, og forYear, når planen gør status på et mål fra et andet år.',
    };
  }
  if (applies === year) {
    return {
      message: `Målet gælder for hele planen ${year}.`,
      hint: 'Fjern applies: uden den gælder målet hele planen.',
    };
  }
  if (isWithinYears(applies, year)) return undefined;
  return {
    message: `Målet gælder for ${applies}, men planen er for ${year}.`,
    hint: `Skriv de af planens år, målet gælder, eller fjern applies. Er målet fra et andet år end planens, så skriv forYear: ${applies}.`,
  };
}

/** A deadline before its years is told where targets are. */
function dueAfter({ applies, target }: Goal): Said | undefined {
  if (!applies || !target) return undefined;
  const last = toPeriod(applies);
  const late = targetParts(target)
    .map(deadlineOf)
    .flatMap((deadline) => (deadline ? [toPeriod(deadline.period)] : []))
    .find(({ end }) => end > last.end);
  return (
    late && {
      message: `Målet gælder for ${applies}, men fristen er ${formatPeriod(late)}.`,
      hint: 'Ret fristen eller applies.',
    }
  );
}
