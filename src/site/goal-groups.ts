import { notFoundIn } from '../plan/absence.ts';
import { capitalize } from '../plan/danish.ts';
import { externalNote } from '../plan/document.ts';
import { goalKindNames, type Goal, type GoalKind } from '../plan/goal.ts';
import type { Library, Plan } from '../plan/library.ts';
import type { Theme } from '../plan/theme.ts';
import { goalsByKind, olderGoals, type GoalView } from './goal-view.ts';

/** Goals of a plan year that stand together, under what they are. */
export interface GoalGroup {
  id: string;
  title: string;
  intro: string;
  views: GoalView[];
  /** Goals with results lead, and are counted by status. */
  isCounted: boolean;
}

/** What each kind of goal is to a reader, in the order in which they are shown: those of the plan itself first. */
const explanations: Record<GoalKind, string> = {
  result: 'Det, kommunen selv ville nå.',
  plan: 'Dokumenterne siger ikke, hvilken slags mål det er.',
  focus: 'Det, der fik særligt fokus.',
  minister: 'Det, beskæftigelsesministeren bad kommunerne om.',
  strategic: 'Den retning, kommunen ville gå.',
  project: 'Det, et projekt i planåret skulle nå. Det er projektets mål og ikke planens.',
};

/** All goals of a plan year, kind by kind, and last those of other years that its documents give the status on. */
export async function goalGroups({ year }: Plan, library: Library): Promise<GoalGroup[]> {
  const kinds = await goalsByKind(year, library);
  const older = await olderGoals(year, library);
  const own = (Object.keys(explanations) as GoalKind[]).flatMap(
    (kind) => kinds.find((each) => each.kind === kind) ?? [],
  );
  return [
    ...own.map(({ kind, views }) => ({
      id: kind,
      title: goalKindNames[kind].many,
      intro: [explanations[kind], ...whatTheyLack(views, library)].join(' '),
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

/** What is true of all the goals of a list is said once, over it. */
function whatTheyLack(views: readonly GoalView[], library: Library): string[] {
  const external = externalNote(
    views.map(({ goal }) => goal.origin),
    library,
  );
  return [...assessability(views.map(({ goal }) => goal)), ...(external ? [external] : [])];
}

function assessability(goals: readonly Goal[]): string[] {
  if (goals.every(({ themeOnly }) => themeOnly))
    return ['Kun målenes temaer er kendt, så det kan ikke vurderes, om de er nået.'];
  return goals.some(({ target }) => target) ? [] : ['Uden et måltal kan det ikke vurderes, om et mål er nået.'];
}

/** The goals of a plan year on each theme; where there are none, what may be said of that. */
export const goalsOfThemes = (
  groups: readonly GoalGroup[],
  plan: Plan,
  { themes }: Library,
): { theme: Theme; views: GoalView[]; absence: string | undefined }[] =>
  themes.map((theme) => {
    const views = groups.flatMap((group) => group.views).filter(({ goal }) => goal.theme === theme.id);
    return { theme, views, absence: views.length > 0 ? undefined : `${capitalize(notFoundIn(plan))}.` };
  });
