import { severities, type Severity } from '../plan/value/conclusion.ts';
import { tieLabels } from '../plan/words/labels.ts';
import { notFoundIn } from '../plan/library/absence.ts';
import { isThemeOnly, type GoalPair, type LoneGoal } from '../plan/compare/goals.ts';
import type { MeasurePair } from '../plan/compare/measures.ts';
import { comparePlans, type PlanComparison } from '../plan/compare/compare.ts';
import { capitalize } from '../plan/words/danish.ts';
import { planOf, type Library } from '../plan/library/library.ts';
import type { Measure } from '../plan/entry/measure.ts';
import { planPairs } from '../plan/library/plan-pairs.ts';
import type { Theme } from '../plan/entry/theme.ts';

/** How a goal of the newer plan stands to one of the older plan, in a few words. */
export const pairLabel = (pair: GoalPair): string =>
  isThemeOnly(pair) ? 'Samme tema, men ukendt ordlyd' : tieLabels[pair.kind];

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

/** What the sections of two years beside each other are, and what an empty place among them does not say. */
export const textNote =
  'Afsnittene er skrevet af webstedet, som også har mærket, hvad hvert af dem fortæller. Et tomt felt siger ikke, at dokumenterne intet skriver om det.';

/** What a page on a theme is called; without a theme it is on the plans as a whole. */
export const themeName = (theme: Theme | undefined): string => theme?.title ?? 'Planen som helhed';

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

/** Something that stands between the numbers of two plan years, with the measures that it concerns. */
export interface MetObstacle {
  text: string;
  severity: Severity;
  measures: Measure[];
  /** It concerns every number that the two years both have. */
  isOfAll: boolean;
}

/** Every break and gap that the comparison met, once each, the gravest first. */
export function obstaclesOf(pairs: readonly MeasurePair[]): MetObstacle[] {
  return severities.flatMap((severity) => {
    const textsOf = ({ comparability }: MeasurePair): string[] => comparability[severity].map(({ text }) => text);
    return [...new Set(pairs.flatMap(textsOf))].map((text) => {
      const concerned = pairs.filter((pair) => textsOf(pair).includes(text));
      const measures = [...new Set(concerned.map(({ measure }) => measure))];
      return { text, severity, measures, isOfAll: concerned.length === pairs.length };
    });
  });
}

/** Every pair of plan years that is held side by side, with its comparison, the newest first. */
export const comparisons = (library: Library): PlanComparison[] =>
  planPairs(library, library.site.comparisons).map(([older, newer]) => comparePlans(older, newer, library));
