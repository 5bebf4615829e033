import { notFoundIn } from '../../plan/library/absence.ts';
import { isThemeOnly, type GoalPair, type LoneGoal } from '../../plan/compare/goals.ts';
import type { PlanComparison } from '../../plan/compare/compare.ts';
import { capitalize } from '../../plan/words/danish.ts';
import type { TieKind } from '../../plan/entry/goal.ts';
import { planOf, type Library } from '../../plan/library/library.ts';

/** How a goal of the newer plan stands to one of the older plan, in a few words. */
const pairWords: Record<TieKind, string> = {
  same: 'Samme mål',
  reworded: 'Samme mål med nye ord',
  'target-changed': 'Samme mål med et andet måltal',
  split: 'Delt op',
  merged: 'Slået sammen',
  subject: 'Samme emne',
};

export const pairLabel = (pair: GoalPair): string =>
  isThemeOnly(pair) ? 'Samme tema, men ukendt ordlyd' : pairWords[pair.kind];

/** What may be said of the other plan where a goal stands alone: "ikke fundet i planen for 2015", "ukendt i 2021". */
export const aloneText = ({ other }: LoneGoal, library: Library): string => notFoundIn(planOf(library, other));

/**
 * How the goals of a theme stand to each other, in a few words: "Ukendt i 2021". Where more is said of a theme, it says of
 * which goals: "Samme emne; andre mål fra 2019: ukendt i 2021".
 */
export function whatBecame(pairs: readonly GoalPair[], lone: readonly LoneGoal[], library: Library): string {
  const together = new Set(pairs.map((pair) => pairLabel(pair).toLocaleLowerCase('da')));
  const alone = new Map(lone.map((each) => [each.goal.year, aloneText(each, library)]));
  if (together.size === 0 && alone.size === 1) return capitalize([...alone.values()][0]!);
  const which = together.size > 0 ? 'andre mål' : 'mål';
  return capitalize([...together, ...[...alone].map(([year, text]) => `${which} fra ${year}: ${text}`)].join('; '));
}

export interface ThemeGoals {
  title: string;
  id: string;
  pairs: GoalPair[];
  lone: LoneGoal[];
}

/** The goals of a comparison by theme, in the order of the themes. */
export const goalsByTheme = (
  { goals, loneGoals }: Pick<PlanComparison, 'goals' | 'loneGoals'>,
  { themes }: Library,
): ThemeGoals[] =>
  themes
    .map(({ id, title }) => ({
      id,
      title,
      pairs: goals.filter(({ theme }) => theme === id),
      lone: loneGoals.filter(({ theme }) => theme === id),
    }))
    .filter(({ pairs, lone }) => pairs.length + lone.length > 0);
