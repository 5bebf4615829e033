import type { PlanComparison } from '../../plan/compare/compare.ts';
import { absenceIn, notFoundIn } from '../../plan/library/absence.ts';
import type { Library, Plan } from '../../plan/library/library.ts';
import { addresses } from '../../plan/publish/addresses.ts';
import { capitalize, countInWords, plural } from '../../plan/words/danish.ts';
import { goalMark, keyOf, type GoalMark } from '../goal-mark.ts';
import type { Link } from '../navigation.ts';
import { goalsByTheme, pairLabel } from './goals.ts';

/** The goals of two plan years in short: side by side those that belong together, then those that only one year has. */
export interface ComparedGoals {
  /** The themes that have goals that belong together, each with the way to their wordings. */
  themes: ThemeOfTies[];
  alone: AloneMarks[];
  /** What the marks say, those that stand there. */
  key: ReturnType<typeof keyOf>;
}

export interface ThemeOfTies extends Link {
  ties: { id: string; label: string; sides: [older: GoalMark, newer: GoalMark] }[];
}

/** The goals of a year that nothing of the other one is held together with. */
export interface AloneMarks {
  plan: Plan;
  title: string;
  goals: (GoalMark & { id: string })[];
}

export function comparedGoals(comparison: PlanComparison, library: Library): ComparedGoals {
  const { years, older, newer, goals, loneGoals } = comparison;
  const mark = (goal: GoalMark['goal']): GoalMark => goalMark(goal, library);
  return {
    themes: goalsByTheme(comparison, library)
      .filter(({ pairs }) => pairs.length > 0)
      .map(({ id, title, pairs }) => ({
        text: title,
        address: `${addresses.comparisonOn(years, id)}#maal`,
        ties: pairs.map((pair) => ({
          id: `maal-${pair.older.id}-${pair.newer.id}`,
          label: pairLabel(pair),
          sides: [mark(pair.older), mark(pair.newer)],
        })),
      })),
    alone: [
      { plan: older, beside: newer },
      { plan: newer, beside: older },
    ]
      .map(({ plan, beside }) => ({
        plan,
        own: loneGoals.filter(({ goal }) => goal.year === plan.year),
        beside,
      }))
      .filter(({ own }) => own.length > 0)
      .map(({ plan, own, beside }) => ({
        plan,
        title: aloneTitle(own.length, plan, beside, goals.length > 0),
        goals: own.map(({ goal }) => ({ ...mark(goal), id: `maal-${goal.year}-${goal.id}` })),
      })),
    key: keyOf([...goals.flatMap((pair) => [pair.older, pair.newer]), ...loneGoals.map(({ goal }) => goal)].map(mark)),
  };
}

/** "16 andre mål fra 2019, ikke fundet blandt målene i planen for 2015"; of a plan that is not there the page says so once. */
function aloneTitle(count: number, { year }: Plan, beside: Plan, hasTies: boolean): string {
  const known = absenceIn(beside).of === 'unknown' ? '' : `, ${notFoundIn(beside)}`;
  const others = hasTies ? plural(count, 'andet ', 'andre ') : '';
  return `${capitalize(countInWords(count, 'neuter'))} ${others}mål fra ${year}${known}`;
}
