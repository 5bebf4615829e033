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
  ofYear(goals, year).filter(isOfPlanItself);

const isOfPlanItself = ({ kind, forYear }: Goal): boolean => kind !== 'project' && forYear === undefined;

/** Whether a reader who looks for real changes is to see a pair. */
export const isChanged = ({ relation, changes, older, newer }: GoalPair): boolean =>
  relation !== 'same' || changes.length > 0 || older?.themeOnly !== newer?.themeOnly;

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
  if (older.theme !== newer.theme || before === undefined || after === undefined || before === after) return undefined;
  return 'Målene har tema til fælles, men gælder ikke helt de samme.';
}

function pairsOf(newer: Goal, olderYear: number, library: Library): GoalPair[] {
  const ways = waysBack(newer, olderYear, library);
  const olderGoals = [...new Set(ways.map(({ older }) => older))];
  if (olderGoals.length === 0) {
    return [
      { theme: newer.theme, relation: 'new', newer, changes: [], reasons: whereItBegan(newer, olderYear, library) },
    ];
  }
  return olderGoals.map((older) => {
    // Several ways may lead to the same goal; a step that they share is told once.
    const ties = [...new Set(ways.filter((way) => way.older === older).flatMap((way) => way.ties))];
    const reasons = [...new Set(ties.map(({ reason }) => reason))];
    return pairOf(older, newer, strongest(ties), reasons, library);
  });
}

interface Way {
  older: Goal;
  /** From the newer goal back to the older one, through the plans between. */
  ties: Tie[];
}

function waysBack(goal: Goal, olderYear: number, library: Library): Way[] {
  return goesOnFrom(goal, library).flatMap(({ tie, before }): Way[] => {
    if (before.year < olderYear) return [];
    if (before.year === olderYear) return [{ older: before, ties: [tie] }];
    return waysBack(before, olderYear, library).map(({ older, ties }) => ({ older, ties: [tie, ...ties] }));
  });
}

/** The goals that a goal goes on from. One that is new may name the old one that is nearest to it; that is no such tie. */
export const goesOnFrom = (goal: Goal, library: Pick<Library, 'goals'>): { tie: Tie; before: Goal }[] =>
  tiesBack(goal, library).flatMap((tie) => {
    const { goal: before, relation } = tie;
    const isTie = before !== undefined && relation !== 'new' && relation !== 'dropped' && isOfPlanItself(before);
    return isTie ? [{ tie, before }] : [];
  });

/** Over several steps, the step that changes most is what became of the goal. */
function strongest(ties: readonly Tie[]): Relation {
  const order: Relation[] = ['split', 'merged', 'target-changed', 'reworded', 'same'];
  return order.find((relation) => ties.some((tie) => tie.relation === relation)) ?? 'same';
}

/** Why a goal has nothing in the older plan: as it says itself, or where the way back ends. */
function whereItBegan(goal: Goal, olderYear: number, library: Library): string[] {
  const said = tiesBack(goal, library).flatMap(({ relation, year, reason }) =>
    relation === 'new' && year === olderYear ? [reason] : [],
  );
  const ends = goesOnFrom(goal, library)
    .filter(({ before }) => before.year > olderYear)
    .map(({ before }) => `Det bygger på ”${before.title}” i ${before.year}, som ikke går tilbage til ${olderYear}.`);
  return [...said, ...ends];
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
  const next = tiesForward(goal, library).flatMap(({ goal: later, relation }) =>
    later && relation !== 'dropped' ? [later] : [],
  );
  return [...new Set([...next, ...next.flatMap((later) => goesOnAs(later, library))])];
}
