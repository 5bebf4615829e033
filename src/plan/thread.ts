import type { Goal, relations } from './goal.ts';
import { findGoal, ofYear, type Library } from './library.ts';

export type Relation = (typeof relations)[number];

const relationLabels: Record<Relation, string> = {
  same: 'Det samme mål',
  reworded: 'Samme mål med nye ord',
  'target-changed': 'Samme mål, andet måltal',
  split: 'Delt op',
  merged: 'Slået sammen',
  new: 'Nyt',
  dropped: 'Udgået',
};

const labelOf = (relation: Relation, { themeOnly }: Goal): string =>
  themeOnly && relation === 'same' ? 'Samme tema' : relationLabels[relation];

/** How a goal stands to one of another plan: the relation as its own plan tells it, or as a later plan tells it back. */
export interface Tie {
  relation: Relation;
  /** The relation in a few words; of a goal of which only the theme is known, only the theme is said to be the same. */
  label: string;
  reason: string;
  year: number;
  /** The goal at the other end; none where the other plan has nothing of the kind. */
  goal?: Goal;
}

/** What a goal builds on: its relations to goals of earlier plans. */
export const tiesBack = (goal: Goal, library: Pick<Library, 'goals'>): Tie[] =>
  (goal.relations ?? []).map(({ plan, goal: id, relation, reason }) => {
    const other = id === undefined ? undefined : findGoal(library, plan, id);
    return {
      relation,
      label: labelOf(relation, goal),
      reason,
      year: other?.forYear ?? plan,
      ...(other && { goal: other }),
    };
  });

/** What became of a goal: the goals of later plans that build on it. */
export const tiesForward = (goal: Goal, { goals }: Pick<Library, 'goals'>): Tie[] =>
  goals.flatMap((later) =>
    (later.relations ?? [])
      .filter(({ plan, goal: id, relation }) => plan === goal.year && id === goal.id && relation !== 'new')
      .map(({ relation, reason }) => ({
        relation,
        label: labelOf(relation, later),
        reason,
        year: later.year,
        goal: later,
      })),
  );

/** A theme through the years: its goals plan by plan, oldest first, also where a plan has none. */
export const themeYears = (theme: string, library: Library): { year: number; goals: Goal[] }[] =>
  library.plans.map(({ year }) => ({
    year,
    goals: ofYear(library.goals, year)
      .filter((goal) => goal.theme === theme)
      .sort((a, b) => (a.forYear ?? a.year) - (b.forYear ?? b.year)),
  }));

/** A goal of an older plan that no later plan builds on, as far as the documents say. */
export const isLeftBehind = (goal: Goal, library: Library): boolean =>
  goal.year < Math.max(...library.plans.map(({ year }) => year)) && tiesForward(goal, library).length === 0;
