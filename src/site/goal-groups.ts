import { isFullyKnown, notThePlansOwn } from '../plan/library/absence.ts';
import { externalNote } from '../plan/library/document-text.ts';
import { statusLabels } from '../plan/words/labels.ts';
import { goalKindWords, resultNames } from '../plan/words/names.ts';
import type { Status } from '../plan/value/conclusion.ts';
import { goalKinds, type Goal, type GoalKind } from '../plan/entry/goal.ts';
import { ofYear, type Library, type Plan } from '../plan/library/library.ts';
import { goalSummaries, type GoalSummary } from '../plan/publish/goal-summary.ts';
import { farthestInWords } from './farthest.ts';
import type { GoalView } from './goal-view.ts';
import { metBeforeInWords, resultsCounted, type ResultPiece } from './results-in-words.ts';
import { addresses } from '../plan/publish/addresses.ts';
import type { PlanYear } from '../plan/value/plan-year.ts';

/** The goals that the documents of a plan year tell of; `G` is how each is shown, with a picture or without. */
export interface GoalsOfYear<G extends GoalSummary = GoalSummary> {
  /** Those that are for the year itself. */
  own: readonly G[];
  /** Those of other years, on which its documents give the status. */
  older: readonly G[];
}

export function goalsOfYear(year: PlanYear, library: Library): GoalsOfYear {
  const all = goalSummaries(ofYear(library.goals, year), library);
  return {
    own: all.filter(({ goal }) => goal.forYear === undefined),
    older: all.filter(({ goal }) => goal.forYear !== undefined),
  };
}

/** Goals kind by kind, in the order of {@link goalKinds}, without the kinds that have none. */
export const byKind = <G extends GoalSummary>(all: readonly G[]): { kind: GoalKind; goals: G[] }[] =>
  goalKinds
    .map((kind) => ({ kind, goals: all.filter(({ goal }) => goal.kind === kind) }))
    .filter(({ goals }) => goals.length > 0);

/** Goals of other years by the year that they are for. */
export const byForYear = <G extends GoalSummary>(all: readonly G[]): { forYear: PlanYear; goals: G[] }[] =>
  [...new Set(all.flatMap(({ goal }) => goal.forYear ?? []))].map((forYear) => ({
    forYear,
    goals: all.filter(({ goal }) => goal.forYear === forYear),
  }));

export interface StatusCount {
  status: Status;
  /** As it stands after its count: "delvist nået". */
  label: string;
  count: number;
}

/** How many goals have each status, in a fixed order, those without any left out. */
export const countStatuses = (goals: readonly Pick<GoalSummary, 'status'>[]): StatusCount[] =>
  (Object.keys(statusLabels) as Status[])
    .map((status) => ({
      status,
      label: statusLabels[status].toLocaleLowerCase('da'),
      count: goals.filter((goal) => goal.status === status).length,
    }))
    .filter(({ count }) => count > 0);

/** Goals of a plan year that stand together, under what they are. */
export interface GoalGroup<G extends GoalSummary = GoalSummary> {
  id: string;
  title: string;
  /** What they are. */
  about: string;
  /** The same with what all of them lack. */
  intro: string;
  goals: G[];
  /** Goals with results lead, and are counted by status. */
  isCounted: boolean;
}

/** All goals of a plan year, kind by kind, and last those of other years that its documents give the status on. */
export function goalGroups<G extends GoalSummary>(
  plan: Plan,
  { own, older }: GoalsOfYear<G>,
  library: Library,
): GoalGroup<G>[] {
  return [
    ...byKind(own).map(({ kind, goals }) => {
      const { many, about: what } = goalKindWords(kind, library.site);
      const about = [what, ...(kind === 'project' ? [notThePlansOwn(plan)] : [])];
      const external = externalOf(goals, library);
      return {
        id: kind,
        title: many,
        about: [...about, ...external].join(' '),
        intro: [
          ...about,
          ...assessability(
            goals.map(({ goal }) => goal),
            library,
          ),
          ...external,
        ].join(' '),
        goals,
        isCounted: kind === 'result',
      };
    }),
    ...byForYear(older).map(({ forYear, goals }) => ({
      id: `maal-${forYear}`,
      title: `Mål for ${forYear}, som dokumenterne gør status på`,
      about: `De er ikke planens egne mål for ${plan.year}.`,
      intro: `De er ikke planens egne mål for ${plan.year}.`,
      goals,
      isCounted: true,
    })),
  ];
}

/** How it went, in a sentence that counts, and in others that tell more. */
export interface ResultsInShort {
  counted: ResultPiece[];
  more: string[];
}

/**
 * How it went, in a few sentences with ways to the goals: of the result goals where there are any, which of them had the
 * longest way left, and which were met before the plan began; else that none of the year's own goals can be assessed.
 */
export function resultsInShort(
  { own }: Pick<GoalsOfYear<GoalView>, 'own'>,
  plan: Pick<Plan, 'year' | 'status'>,
  { site }: Pick<Library, 'site'>,
): ResultsInShort {
  const { year } = plan;
  const results = own.filter(({ goal }) => goal.kind === 'result');
  if (results.length > 0) {
    const counted = resultsCounted(results, {
      ...resultNames(site),
      addressOf: (status) => addresses.goalsOfStatus(year, status),
    });
    const more = [farthestInWords(results, plan), metBeforeInWords(results)].filter((text) => text !== undefined);
    return { counted, more };
  }
  const isUnknown = own.length > 0 && own.every(({ status }) => status === 'unknown');
  return {
    counted: isUnknown
      ? [
          {
            text:
              own.length === 1 ? `Målet for ${year} kan ikke vurderes.` : `Ingen af målene for ${year} kan vurderes.`,
          },
        ]
      : [],
    more: [],
  };
}

/** The same as mere words; nothing where there is nothing to say. */
export function goalsInShort(...of: Parameters<typeof resultsInShort>): string | undefined {
  const { counted, more } = resultsInShort(...of);
  return [counted.map(({ text }) => text).join(''), ...more].join(' ') || undefined;
}

/** Where goals of a list stand in documents from elsewhere: said once, over it. */
function externalOf(goals: readonly GoalSummary[], library: Library): string[] {
  const origins = goals.map(({ goal }) => goal.origin);
  const note = externalNote(origins, library);
  return note ? [note] : [];
}

/** What keeps all the goals of a list from being assessed. */
function assessability(goals: readonly Goal[], { plans }: Library): string[] {
  if (goals.every(({ themeOnly }) => themeOnly))
    return ['Kun målenes temaer er kendt, så det kan ikke vurderes, om de er nået.'];
  if (goals.some(({ target, openTarget }) => target ?? openTarget)) return [];
  return goals.some((goal) => !isFullyKnown(goal, plans))
    ? ['Det er ukendt, om målene har måltal, så det kan ikke vurderes, om de er nået.']
    : ['Uden et måltal kan det ikke vurderes, om et mål er nået.'];
}
