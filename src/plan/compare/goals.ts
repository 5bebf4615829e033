import { absenceIn, type Absence } from '../library/absence.ts';
import type { Basis } from '../value/basis.ts';
import { joinList } from '../words/danish.ts';
import type { Goal, TieKind } from '../entry/goal.ts';
import { planOf, type Library } from '../library/library.ts';
import { newBeside, successorsOf, goalsOf, tiesInPlans, type Tie } from '../library/ties.ts';
import { audienceText } from '../assess/goal-text.ts';
import { goalChanges, type GoalChange } from './goal-changes.ts';
import type { PlanYear } from '../value/plan-year.ts';

/** A goal of each of two plans that belong together, and what says so. */
export interface GoalPair {
  theme: string;
  kind: TieKind;
  basis: Tie['basis'];
  older: Goal;
  newer: Goal;
  /** What the two say differently; empty where they say the same. */
  changes: GoalChange[];
  /** Why they are held together: Danish sentences. */
  reasons: string[];
  /** Said where both have the theme, but the website has not put them under the same target groups. */
  otherPeople?: string;
}

/** A goal of one of two plans that nothing of the other one is held together with. */
export interface LoneGoal {
  theme: string;
  goal: Goal;
  /** The other plan's year, and what may be said of its having nothing. */
  other: PlanYear;
  absence: Absence;
  /** What there is to say besides: Danish sentences. */
  reasons: string[];
}

export interface GoalComparison {
  pairs: GoalPair[];
  /** The older plan's first. */
  lone: LoneGoal[];
}

/** Goals of two plans: those that belong together, and those that stand alone. */
export function compareGoals(olderYear: PlanYear, newerYear: PlanYear, library: Library): GoalComparison {
  const [olderGoals, newerGoals] = [olderYear, newerYear].map((year) => goalsOf(year, library)) as [Goal[], Goal[]];
  if (olderYear === newerYear) return { pairs: olderGoals.map((goal) => withItself(goal, library)), lone: [] };
  const pairs = newerGoals.flatMap((newer) => pairsOf(newer, olderYear, library));
  const alone = (goal: Goal, other: PlanYear, reasons: string[]): LoneGoal => ({
    theme: goal.theme,
    goal,
    other,
    absence: absenceIn(planOf(library, other)),
    reasons,
  });
  return {
    pairs,
    lone: [
      ...olderGoals
        .filter((goal) => !pairs.some(({ older }) => older === goal))
        .map((goal) => alone(goal, newerYear, whereItWent(goal, newerYear, library))),
      ...newerGoals
        .filter((goal) => !pairs.some(({ newer }) => newer === goal))
        .map((goal) => alone(goal, olderYear, whereItBegan(goal, olderYear, library))),
    ],
  };
}

/** Whether a reader who looks for real changes is to see a pair. */
export const isChanged = ({ kind, changes, older, newer }: GoalPair): boolean =>
  kind !== 'same' || changes.length > 0 || older.themeOnly !== newer.themeOnly;

/** Of one of the two only the theme is known, so no more can be said to go on. */
export const isThemeOnly = ({ older, newer }: GoalPair): boolean => Boolean(older.themeOnly ?? newer.themeOnly);

function withItself(goal: Goal, library: Library): GoalPair {
  return pairOf(goal, goal, { kind: 'same', basis: { kind: 'computed', rule: 'same-words' } }, [], library);
}

function pairOf(
  older: Goal,
  newer: Goal,
  { kind, basis }: Pick<Tie, 'kind' | 'basis'>,
  reasons: string[],
  library: Library,
): GoalPair {
  const otherPeople = peopleOf(older, newer, library);
  const changes = goalChanges(older, newer, library);
  return { theme: newer.theme, kind, basis, older, newer, changes, reasons, ...(otherPeople && { otherPeople }) };
}

function peopleOf(older: Goal, newer: Goal, library: Library): string | undefined {
  const [before, after] = [audienceText(older, library), audienceText(newer, library)];
  if (older.theme !== newer.theme || before === undefined || after === undefined || before === after) return undefined;
  return 'Webstedet har ikke lagt dem under helt de samme målgrupper.';
}

function pairsOf(newer: Goal, olderYear: PlanYear, library: Library): GoalPair[] {
  const ways = waysBack(newer, olderYear, library);
  return [...new Set(ways.map(({ older }) => older))].map((older) => {
    // Several ways may lead to the same goal; a step that they share is told once.
    const ties = [...new Set(ways.filter((way) => way.older === older).flatMap((way) => way.ties))];
    const reasons = [...new Set(ties.map((tie) => reasonOf(tie, older, newer)))];
    return pairOf(older, newer, { kind: loosest(ties), basis: weakest(ties) }, reasons, library);
  });
}

/** What says so; a step that does not go the whole way says whereto it goes, for its "both years" are not those of the pair. */
function reasonOf({ goal, reason, later }: Step, older: Goal, newer: Goal): string {
  return goal === older && later === newer ? reason : `${goal.year} og ${later.year}: ${reason}`;
}

/** A tie, and the goal that has it. */
type Step = Tie & { later: Goal };

interface Way {
  older: Goal;
  /** From the newer goal back to the older one, through the plans between. */
  ties: Step[];
}

function waysBack(goal: Goal, olderYear: PlanYear, library: Library): Way[] {
  return tiesInPlans(goal, library).flatMap((tie): Way[] => {
    const step = { ...tie, later: goal };
    if (tie.goal.year === olderYear) return [{ older: tie.goal, ties: [step] }];
    return waysBack(tie.goal, olderYear, library).map(({ older, ties }) => ({ older, ties: [step, ...ties] }));
  });
}

/** Over several steps, the step that changes most is what became of the goal. */
function loosest(ties: readonly Tie[]): TieKind {
  const order: TieKind[] = ['subject', 'split', 'merged', 'target-changed', 'reworded', 'same'];
  return order.find((kind) => ties.some((tie) => tie.kind === kind)) ?? 'same';
}

/** A chain of ties bears no more than its weakest link: a reading, then a document that says so, then the same words. */
function weakest(ties: readonly Tie[]): Tie['basis'] {
  const order: Basis['kind'][] = ['unknown', 'reading', 'printed', 'computed'];
  const [basis] = ties.map((tie) => tie.basis).sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
  return basis ?? { kind: 'computed', rule: 'same-words' };
}

/** Why a goal has nothing in the older plan: as it says itself, or where the way back ends. */
function whereItBegan(goal: Goal, olderYear: PlanYear, library: Library): string[] {
  const said = newBeside(goal, library).flatMap(({ plan, reason }) => (plan === olderYear ? [reason] : []));
  const ends = tiesInPlans(goal, library)
    .filter(({ goal: before }) => before.year > olderYear)
    .map(
      ({ goal: before }) =>
        `Webstedet holder det sammen med ”${before.title}” i ${before.year}, men ikke med noget mål i ${olderYear}.`,
    );
  return [...said, ...ends];
}

/** How far a goal that the newer plan does not have went in the plans between. */
function whereItWent(goal: Goal, newerYear: PlanYear, library: Library): string[] {
  const between = successorsOf(goal, library).filter(({ year }) => year < newerYear);
  return [...new Set(between.map(({ year }) => year))].map((year) => {
    const names = between.filter((later) => later.year === year).map(({ title }) => `”${title}”`);
    return `Webstedet holder det sammen med ${joinList(names)} i ${year}.`;
  });
}
