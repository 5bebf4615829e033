import { goalsOf, tiesBack, tiesInPlans } from './ties.ts';
import type { Goal, TieKind } from '../entry/goal.ts';
import type { Library } from './library.ts';
import { compareText } from '../value/order.ts';

/** Goals that build on each other, through all plans. */
export interface GoalThread {
  /** The themes that they are on: more than one, where a goal has moved. */
  themes: string[];
  /** Oldest first. */
  goals: Goal[];
}

/** The goals of all plans as threads: each goal stands in one, alone where it neither builds on another nor is built on. */
export function goalThreads(library: Pick<Library, 'plans' | 'goals'>): GoalThread[] {
  const threads: Goal[][] = [];
  for (const { year } of library.plans) {
    for (const goal of goalsOf(year, library)) {
      const before = tiesInPlans(goal, library).map((tie) => tie.goal);
      const joined = threads.filter((thread) => thread.some((each) => before.includes(each)));
      const [first] = joined;
      if (!first) {
        threads.push([goal]);
        continue;
      }
      // A goal that merges several threads makes them one.
      for (const other of joined.slice(1)) {
        first.push(...other);
        threads.splice(threads.indexOf(other), 1);
      }
      first.push(goal);
    }
  }
  return threads.map((goals) => {
    const sorted = goals.toSorted((a, b) => compareText(a.year, b.year));
    return { themes: [...new Set(sorted.map(({ theme }) => theme))], goals: sorted };
  });
}

/** The ties that leave a goal the same one, whatever it is called and how much it asks for. */
const staysSame: ReadonlySet<TieKind> = new Set(['same', 'reworded', 'target-changed']);

/** The oldest form of a goal: that which it has stayed the same since. */
export function oldestForm(goal: Goal, library: Pick<Library, 'goals'>): Goal {
  const before = tiesBack(goal, library).filter(({ kind }) => staysSame.has(kind));
  return before.length === 1 ? oldestForm(before[0]!.goal, library) : goal;
}
