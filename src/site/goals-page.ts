import { extentOf } from '../plan/library/absence.ts';
import type { Library, Plan } from '../plan/library/library.ts';
import { planWords } from '../plan/library/plan-words.ts';
import type { Theme } from '../plan/entry/theme.ts';
import { addresses, themeAnchor } from '../plan/publish/addresses.ts';
import { goalGroups, goalsInShort, goalsOfThemes, goalsOfYear, type GoalGroup } from './goal-groups.ts';
import { withBullets, type GoalView } from './goal-view.ts';

/** All goals of a plan year. */
export interface GoalsPage {
  name: string;
  /** How it went, in a sentence. */
  inShort: string | undefined;
  extent: string | undefined;
  groups: GoalGroup<GoalView>[];
  themes: GoalsOnTheme[];
}

export interface GoalsOnTheme {
  theme: Theme;
  anchor: string;
  /** The page of the theme. */
  address: string;
  goals: GoalView[];
  absence: string | undefined;
}

export async function goalsPage(plan: Plan, library: Library): Promise<GoalsPage> {
  const { own, older } = goalsOfYear(plan.year, library);
  const drawn = { own: await withBullets(own, library), older: await withBullets(older, library) };
  const groups = goalGroups(plan, drawn, library);
  return {
    name: planWords(plan).name,
    inShort: goalsInShort({ own, older }, plan),
    extent: extentOf(plan),
    groups,
    themes: goalsOfThemes(groups, plan, library).map((each) => ({
      ...each,
      anchor: themeAnchor(each.theme.id),
      address: addresses.theme(each.theme.id),
    })),
  };
}
