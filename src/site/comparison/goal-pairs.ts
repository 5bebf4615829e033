import type { Status } from '../../plan/value/conclusion.ts';
import type { PlanComparison } from '../../plan/compare/compare.ts';
import type { GoalPair, LoneGoal } from '../../plan/compare/goals.ts';
import type { Goal } from '../../plan/entry/goal.ts';
import { absenceIn, notFoundIn } from '../../plan/library/absence.ts';
import { basisText } from '../../plan/library/basis-text.ts';
import type { Library, Plan } from '../../plan/library/library.ts';
import type { CorrectionMark } from '../../plan/publish/corrected.ts';
import { goalSummary, type GoalSummary } from '../../plan/publish/goal-summary.ts';
import { capitalize } from '../../plan/words/danish.ts';
import type { Link } from '../navigation.ts';
import { goalsByTheme, pairLabel, type ThemeGoals } from './goals.ts';
import { wordingsOf, type WordingPart } from './wording-marks.ts';

/** The goals of a theme side by side: first those that belong together, then the others of each plan. */
export interface ThemeOfGoals {
  title: string;
  pairs: GoalPairView[];
  alone: AloneGoals[];
}

/** A goal of each of two plans that belong together. */
export interface GoalPairView {
  id: string;
  /** Both goals with their years, for who listens. */
  name: string;
  sides: GoalSide[];
  /** How they belong together, in a few words. */
  label: string;
  /** What says so, and why. */
  why: string;
  /** What the two say differently, in a sentence. */
  changes?: string;
}

/** The goal of one plan year. */
export interface GoalSide extends Link {
  corrected: CorrectionMark | undefined;
  plan: Plan;
  /** Its name, with what its wording is where it is not the printed one. */
  name: string;
  wording: WordingPart[];
  facts: { label: string; text: string }[];
  status?: GoalStatus;
}

export interface GoalStatus {
  status: Status;
  text: string;
}

/** The goals of a plan that nothing of the other one is held together with. */
export interface AloneGoals {
  plan: Plan;
  /** What is said of the other year; nothing of a plan that is not there, of which the page says so once. */
  title: string;
  goals: AloneGoal[];
}

export interface AloneGoal extends Link {
  id: string;
  status?: GoalStatus;
  /** Its wording, what it asks for, and what there is to say besides. */
  details: string[];
}

/** Looks at each pair once, on however many pages it stands. */
export type PairView = (pair: GoalPair) => GoalPairView;

/** The goals of a comparison, theme by theme. */
export const themesOfGoals = (
  comparison: Pick<PlanComparison, 'goals' | 'loneGoals' | 'older' | 'newer'>,
  pairView: PairView,
  library: Library,
): ThemeOfGoals[] =>
  goalsByTheme(comparison, library).map(({ title, pairs, lone }) => ({
    title,
    pairs: pairs.map(pairView),
    alone: aloneGoals(lone, comparison, library),
  }));

export function goalPairView(
  pair: GoalPair,
  { older, newer }: Pick<PlanComparison, 'older' | 'newer'>,
  library: Library,
): GoalPairView {
  const { changes, basis, reasons, otherPeople } = pair;
  const wordings = wordingsOf(pair);
  return {
    id: `maal-${pair.older.id}-${pair.newer.id}`,
    name: `${pair.older.title}, ${older.year}, og ${pair.newer.title}, ${newer.year}`,
    sides: [goalSide(pair.older, older, wordings.older, library), goalSide(pair.newer, newer, wordings.newer, library)],
    label: pairLabel(pair),
    why: [basisText(basis, library), ...reasons, otherPeople].filter(Boolean).join(' '),
    ...(changes.length > 0 && {
      changes: `Ændret: ${changes.map(({ label }) => label.toLocaleLowerCase('da')).join(', ')}.`,
    }),
  };
}

function goalSide(goal: Goal, plan: Plan, wording: WordingPart[], library: Library): GoalSide {
  const summary = goalSummary(goal, library);
  const { nameNoted, asked, askedSentences, deadline, audience, corrected } = summary;
  return {
    plan,
    ...goalLink(summary),
    name: nameNoted,
    corrected,
    wording,
    facts: [
      { label: 'Måltal', text: askedSentences.join(' ') || capitalize(asked ?? 'ukendt') },
      ...(deadline ? [{ label: 'Frist', text: capitalize(deadline) }] : []),
      ...(audience ? [{ label: 'Målgruppe', text: audience }] : []),
    ],
    ...statusOf(summary),
  };
}

const goalLink = ({ title: text, address }: GoalSummary): Link => ({ text, address });

const statusOf = ({ goal, status, statusText }: GoalSummary): { status?: GoalStatus } =>
  goal.target ? { status: { status, text: statusText } } : {};

const aloneGoals = (
  lone: ThemeGoals['lone'],
  { older, newer }: Pick<PlanComparison, 'older' | 'newer'>,
  library: Library,
): AloneGoals[] =>
  [
    { plan: older, beside: newer },
    { plan: newer, beside: older },
  ].map(({ plan, beside }) => ({
    plan,
    title: absenceIn(beside).of === 'unknown' ? plan.year : `Fra ${plan.year}, ${notFoundIn(beside)}`,
    goals: lone.filter(({ goal }) => goal.year === plan.year).map((each) => aloneGoal(each, library)),
  }));

function aloneGoal({ goal, reasons }: LoneGoal, library: Library): AloneGoal {
  const summary = goalSummary(goal, library);
  return {
    ...goalLink(summary),
    id: `maal-${goal.year}-${goal.id}`,
    ...statusOf(summary),
    details: [
      ...(goal.themeOnly ? [] : [goal.wording]),
      ...(goal.target ? [`Måltal: ${summary.asked}`] : []),
      ...(reasons.length > 0 ? [reasons.join(' ')] : []),
    ],
  };
}
