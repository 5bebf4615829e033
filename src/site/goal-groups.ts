import { isFullyKnown, notThePlansOwn, notUnderTheme } from '../plan/library/absence.ts';
import { externalNote } from '../plan/library/document-text.ts';
import { goalKindLabels } from '../plan/words/labels.ts';
import type { Goal, GoalKind } from '../plan/entry/goal.ts';
import type { Library, Plan } from '../plan/library/library.ts';
import type { Theme } from '../plan/entry/theme.ts';
import { countStatuses, goalsByKind, olderGoals, type GoalView } from './goal-view.ts';
import { resultsInWords } from './results-in-words.ts';

/** Goals of a plan year that stand together, under what they are. */
export interface GoalGroup {
  id: string;
  title: string;
  intro: string;
  views: GoalView[];
  /** Goals with results lead, and are counted by status. */
  isCounted: boolean;
}

/** All goals of a plan year, kind by kind, and last those of other years that its documents give the status on. */
export async function goalGroups(plan: Plan, library: Library): Promise<GoalGroup[]> {
  const { year } = plan;
  const kinds = await goalsByKind(year, library);
  const older = await olderGoals(year, library);
  const own = (Object.keys(goalKindLabels) as GoalKind[]).flatMap(
    (kind) => kinds.find((each) => each.kind === kind) ?? [],
  );
  return [
    ...own.map(({ kind, views }) => ({
      id: kind,
      title: goalKindLabels[kind].many,
      intro: [
        goalKindLabels[kind].about,
        ...(kind === 'project' ? [notThePlansOwn(plan)] : []),
        ...whatTheyLack(views, library),
      ].join(' '),
      views,
      isCounted: kind === 'result',
    })),
    ...older.map(({ forYear, views }) => ({
      id: `maal-${forYear}`,
      title: `Mål for ${forYear}, som dokumenterne gør status på`,
      intro: `De er ikke planens egne mål for ${year}.`,
      views,
      isCounted: true,
    })),
  ];
}

/** How it went, in a sentence: of the result goals where there are any, else that none of the year's own goals can be assessed. */
export function goalsInShort(groups: readonly GoalGroup[], { year }: Pick<Plan, 'year'>): string | undefined {
  const results = groups.find(({ id }) => id === 'result');
  if (results) return resultsInWords(countStatuses(results.views));
  const own = groups.flatMap(({ views }) => views).filter(({ goal }) => (goal.forYear ?? goal.year) === year);
  return own.length > 0 && own.every(({ assessment }) => assessment.status === 'unknown')
    ? `Ingen af målene for ${year} kan vurderes.`
    : undefined;
}

/** What is true of all the goals of a list is said once, over it. */
function whatTheyLack(views: readonly GoalView[], library: Library): string[] {
  const external = externalNote(
    views.map(({ goal }) => goal.origin),
    library,
  );
  return [
    ...assessability(
      views.map(({ goal }) => goal),
      library,
    ),
    ...(external ? [external] : []),
  ];
}

function assessability(goals: readonly Goal[], { plans }: Library): string[] {
  if (goals.every(({ themeOnly }) => themeOnly))
    return ['Kun målenes temaer er kendt, så det kan ikke vurderes, om de er nået.'];
  if (goals.some(({ target, openTarget }) => target ?? openTarget)) return [];
  return goals.some((goal) => !isFullyKnown(goal, plans))
    ? ['Om målene har måltal, er ukendt, så det kan ikke vurderes, om de er nået.']
    : ['Uden et måltal kan det ikke vurderes, om et mål er nået.'];
}

/** The goals of a plan year on each theme; where there are none, what may be said of that. */
export const goalsOfThemes = (
  groups: readonly GoalGroup[],
  plan: Plan,
  { themes }: Library,
): { theme: Theme; views: GoalView[]; absence: string | undefined }[] =>
  themes.map((theme) => {
    const views = groups.flatMap((group) => group.views).filter(({ goal }) => goal.theme === theme.id);
    return { theme, views, absence: views.length > 0 ? undefined : notUnderTheme([plan]) };
  });
