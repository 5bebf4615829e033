import { tieLabels } from '../words/labels.ts';
import type { Basis } from '../value/basis.ts';
import type { Goal, RelationInput, TieKind } from '../entry/goal.ts';
import { findGoal, ofYear, type Library } from './library.ts';
import type { PlanYear } from '../value/plan-year.ts';
import { compareText } from '../value/order.ts';

/** How a goal goes on from one of an earlier plan, and what says so. */
export interface Tie {
  kind: TieKind;
  /** The relation in a few words: "Samme mål". */
  label: string;
  basis: Basis<'same-words'>;
  reason: string;
  /** The goal at the other end. */
  goal: Goal;
  /** The year that the goal at the other end is a goal for. */
  year: PlanYear;
}

/** Something that a goal is new beside: the older plan, and the goal there that is nearest to it. */
export interface NewBeside {
  plan: PlanYear;
  nearest?: Goal;
  reason: string;
}

/** Of a goal of which only the theme is known, no more than the theme can be the same. */
const labelOf = (kind: TieKind, { themeOnly }: Goal): string => (themeOnly ? 'Samme tema' : tieLabels[kind]);

type TieInput = Exclude<RelationInput, { relation: 'new' }>;

const isTie = (relation: RelationInput): relation is TieInput => relation.relation !== 'new';

function basisOf({ basis, reason }: TieInput): Tie['basis'] {
  if (basis === 'reading') return { kind: 'reading', reason };
  return basis === 'same-words' ? { kind: 'computed', rule: 'same-words' } : { kind: 'printed', origin: basis };
}

function tieOf(relation: TieInput, later: Goal, other: Goal): Tie {
  return {
    kind: relation.relation,
    label: labelOf(relation.relation, later),
    basis: basisOf(relation),
    reason: relation.reason,
    goal: other,
    year: other.forYear ?? other.year,
  };
}

/** The goals of earlier plans that a goal goes on from. */
export const tiesBack = (goal: Goal, library: Pick<Library, 'goals'>): Tie[] =>
  (goal.relations ?? []).filter(isTie).flatMap((relation) => {
    const before = findGoal(library, relation.plan, relation.goal);
    return before ? [tieOf(relation, goal, before)] : [];
  });

/** The goals of later plans that go on from a goal. */
export const tiesForward = (goal: Goal, { goals }: Pick<Library, 'goals'>): Tie[] =>
  goals.flatMap((later) =>
    (later.relations ?? [])
      .filter(isTie)
      .filter(({ plan, goal: id }) => plan === goal.year && id === goal.id)
      .map((relation) => tieOf(relation, later, later)),
  );

/** The older plans that a goal says it has nothing from. */
export const newBeside = (goal: Goal, library: Pick<Library, 'goals'>): NewBeside[] =>
  (goal.relations ?? []).flatMap(({ plan, goal: id, relation, reason }) => {
    if (relation !== 'new') return [];
    const nearest = id === undefined ? undefined : findGoal(library, plan, id);
    return [{ plan, reason, ...(nearest && { nearest }) }];
  });

/** A theme through the years: its goals plan by plan, oldest first, also where a plan has none. */
export const themeYears = (theme: string, library: Library): { year: PlanYear; goals: Goal[] }[] =>
  library.plans.map(({ year }) => ({
    year,
    goals: ofYear(library.goals, year)
      .filter((goal) => goal.theme === theme)
      .sort((a, b) => compareText(a.forYear ?? a.year, b.forYear ?? b.year)),
  }));

/** The goals of later plans that a goal goes on as, step by step. */
export function successorsOf(goal: Goal, library: Pick<Library, 'goals'>): Goal[] {
  const next = tiesForward(goal, library).map((tie) => tie.goal);
  return [...new Set([...next, ...next.flatMap((later) => successorsOf(later, library))])];
}

/** The goals of a plan itself: not those of projects, nor those of other years that it gives the status on. */
export const goalsOf = (year: PlanYear, { goals }: Pick<Library, 'goals'>): Goal[] =>
  ofYear(goals, year).filter(isOfPlanItself);

export const isOfPlanItself = ({ kind, forYear }: Goal): boolean => kind !== 'project' && forYear === undefined;

/** A goal's ties to goals that are the plans' own. */
export const tiesInPlans = (goal: Goal, library: Pick<Library, 'goals'>): Tie[] =>
  tiesBack(goal, library).filter((tie) => isOfPlanItself(tie.goal));
