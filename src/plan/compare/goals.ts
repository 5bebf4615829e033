import { joinList } from '../danish.ts';
import type { Goal } from '../goal.ts';
import { ofYear, type Library } from '../library.ts';
import { tiesBack, tiesForward, type Relation, type Tie } from '../thread.ts';
import { audienceOf, goalChanges, type GoalChange } from './goal-rules.ts';

/** A goal in two plans, or in one of them only. */
export interface GoalPair {
  theme: string;
  relation: Relation;
  older?: Goal;
  newer?: Goal;
  /** What the two say differently; empty where they say the same, or where only one plan has the goal. */
  changes: GoalChange[];
  /** Why they are held together, or why one stands alone: Danish sentences. */
  reasons: string[];
  /** Said where both have the theme, but not the same people. */
  otherPeople?: string;
}

/** Goals of two plans, thread by thread: what goes on, what is new, what is gone. */
export function compareGoals(olderYear: number, newerYear: number, library: Library): GoalPair[] {
  const [olderGoals, newerGoals] = [olderYear, newerYear].map((year) => goalsOf(year, library)) as [Goal[], Goal[]];
  if (olderYear === newerYear) return olderGoals.map((goal) => pairOf(goal, goal, 'same', [], library));
  const kept = newerGoals.flatMap((newer) => pairsOf(newer, olderYear, library));
  const gone = olderGoals
    .filter((goal) => !kept.some(({ older }) => older === goal))
    .map((older): GoalPair => ({
      theme: older.theme,
      relation: 'dropped',
      older,
      changes: [],
      reasons: whereItWent(older, newerYear, library),
    }));
  return [...kept, ...gone];
}

/** The goals of a plan itself: not those of projects, nor those of other years that it gives the status on. */
export const goalsOf = (year: number, { goals }: Pick<Library, 'goals'>): Goal[] =>
  ofYear(goals, year).filter(({ kind, forYear }) => kind !== 'project' && forYear === undefined);

/** Whether a reader who looks for real changes is to see a pair. */
export const isChanged = ({ relation, changes }: GoalPair): boolean => relation !== 'same' || changes.length > 0;

function pairOf(older: Goal, newer: Goal, relation: Relation, reasons: string[], library: Library): GoalPair {
  const otherPeople = peopleOf(older, newer, library);
  return {
    theme: newer.theme,
    relation,
    older,
    newer,
    changes: goalChanges(older, newer, library),
    reasons,
    ...(otherPeople && { otherPeople }),
  };
}

function peopleOf(older: Goal, newer: Goal, library: Library): string | undefined {
  const [before, after] = [audienceOf(older, library), audienceOf(newer, library)];
  if (before === undefined || after === undefined || before === after) return undefined;
  return 'Målene har tema til fælles, men gælder ikke helt de samme.';
}

function pairsOf(newer: Goal, olderYear: number, library: Library): GoalPair[] {
  const ways = waysBack(newer, olderYear, library);
  if (ways.length > 0) {
    return ways.map(({ older, ties }) =>
      pairOf(
        older,
        newer,
        strongest(ties),
        ties.map(({ reason }) => reason),
        library,
      ),
    );
  }
  const reasons = tiesBack(newer, library).map(({ reason }) => reason);
  return [{ theme: newer.theme, relation: 'new', newer, changes: [], reasons }];
}

interface Way {
  older: Goal;
  /** From the newer goal back to the older one, through the plans between. */
  ties: Tie[];
}

function waysBack(goal: Goal, olderYear: number, library: Library): Way[] {
  return tiesBack(goal, library).flatMap((tie): Way[] => {
    const { goal: before, relation } = tie;
    // A new goal may name the old one that is nearest to it; it does not go on from it.
    if (!before || relation === 'new' || before.forYear !== undefined || before.year < olderYear) return [];
    if (before.year === olderYear) return [{ older: before, ties: [tie] }];
    return waysBack(before, olderYear, library).map(({ older, ties }) => ({ older, ties: [tie, ...ties] }));
  });
}

/** Over several steps, the step that changes most is what became of the goal. */
function strongest(ties: readonly Tie[]): Relation {
  const order: Relation[] = ['split', 'merged', 'target-changed', 'reworded', 'same'];
  return order.find((relation) => ties.some((tie) => tie.relation === relation)) ?? 'same';
}

/** How far a goal that the newer plan does not have went in the plans between. */
function whereItWent(goal: Goal, newerYear: number, library: Library): string[] {
  const between = goesOnAs(goal, library).filter(({ year }) => year < newerYear);
  return [...new Set(between.map(({ year }) => year))].map((year) => {
    const names = between.filter((later) => later.year === year).map(({ title }) => `”${title}”`);
    return `Det gik videre i ${year} som ${joinList(names)}, men ikke derfra til ${newerYear}.`;
  });
}

function goesOnAs(goal: Goal, library: Library): Goal[] {
  const next = tiesForward(goal, library).flatMap(({ goal: later }) => later ?? []);
  return [...new Set([...next, ...next.flatMap((later) => goesOnAs(later, library))])];
}
