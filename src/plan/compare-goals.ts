import type { Goal } from './goal.ts';
import { ofYear, type Library } from './library.ts';
import { tiesBack, type Relation, type Tie } from './thread.ts';

/** A goal in two plans, or in one of them only. */
export interface GoalPair {
  theme: string;
  relation: Relation;
  older?: Goal;
  newer?: Goal;
  /** Why they are held together, or why one stands alone: Danish sentences of the plans' own data. */
  reasons: string[];
}

/** Goals of two plans, thread by thread: what goes on, what is new, what is gone. */
export function compareGoals(olderYear: number, newerYear: number, library: Library): GoalPair[] {
  const [olderGoals, newerGoals] = [olderYear, newerYear].map((year) => goalsOf(year, library)) as [Goal[], Goal[]];
  if (olderYear === newerYear) return olderGoals.map(pairWithItself);
  const kept = newerGoals.flatMap((newer) => pairsOf(newer, olderYear, library));
  const gone = olderGoals
    .filter((goal) => !kept.some(({ older }) => older === goal))
    .map((older): GoalPair => ({
      theme: older.theme,
      relation: 'dropped',
      older,
      reasons: [`Ingen mål i planen for ${newerYear} bygger på det, så vidt dokumenterne viser.`],
    }));
  return [...kept, ...gone];
}

/** The goals of a plan itself: not those of projects, nor those of other years that it gives the status on. */
const goalsOf = (year: number, { goals }: Library): Goal[] =>
  ofYear(goals, year).filter(({ kind, forYear }) => kind !== 'project' && forYear === undefined);

const pairWithItself = (goal: Goal): GoalPair => ({
  theme: goal.theme,
  relation: 'same',
  older: goal,
  newer: goal,
  reasons: [],
});

function pairsOf(newer: Goal, olderYear: number, library: Library): GoalPair[] {
  const ways = waysBack(newer, olderYear, library);
  if (ways.length > 0) {
    return ways.map(({ older, ties }) => ({
      theme: newer.theme,
      relation: strongest(ties),
      older,
      newer,
      reasons: ties.map(({ reason }) => reason),
    }));
  }
  const reasons = tiesBack(newer, library).map(({ reason }) => reason);
  return [{ theme: newer.theme, relation: 'new', newer, reasons }];
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
