import { isThemeOnly, type GoalPair, type LoneGoal } from '../../plan/compare/goals.ts';
import type { PlanComparison } from '../../plan/compare/compare.ts';
import { tieLabels } from '../../plan/words/labels.ts';
import type { Library } from '../../plan/library/library.ts';

/** How a goal of the newer plan stands to one of the older plan, in a few words. */
export const pairLabel = (pair: GoalPair): string =>
  isThemeOnly(pair) ? 'Samme tema, men ukendt ordlyd' : tieLabels[pair.kind];

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
