import type { Status } from '../../plan/value/conclusion.ts';
import { quantityText } from '../../plan/assess/observation-text.ts';
import type { Goal } from '../../plan/entry/goal.ts';
import { absenceIn, type Absence } from '../../plan/library/absence.ts';
import { byId, ofYear, type Library, type Plan } from '../../plan/library/library.ts';
import { cellAddress, type Observation } from '../../plan/library/observation.ts';
import type { GoalThread } from '../../plan/library/thread.ts';
import { addresses } from '../../plan/publish/addresses.ts';
import { goalSummary, type GoalSummary } from '../../plan/publish/goal-summary.ts';
import { capitalize, endSentence, formatPeriod } from '../../plan/words/danish.ts';
import type { Link } from '../navigation.ts';

/** A plan year of a thread of goals: the goals that it has, or in words that it has none. */
export type ThreadStep = YearOfThread | GapOfThread;

export interface YearOfThread {
  plan: Plan;
  goals: GoalOfThread[];
}

export interface GoalOfThread extends Link {
  wording: string;
  /** What it asks for, as a sentence, as far as that can be known. */
  asked?: string;
  /** The number that decides it, with the one of another place that it is held against. */
  leading?: Link & { against: string };
  status?: { status: Status; text: string };
}

export interface GapOfThread {
  years: string;
  gap: string;
}

/** So many years stand beside each other; with more of them, years that follow each other without a goal are one gap. */
const inOneRow = 4;

/** A thread of goals, from the first plan to the last. */
export function threadYears({ goals }: GoalThread, library: Library): ThreadStep[] {
  const { plans } = library;
  const goalsIn = ({ year }: Plan): Goal[] => ofYear(goals, year);
  const isGoingOn = (plan: Plan, before: Plan | undefined): boolean =>
    plans.length > inOneRow &&
    before !== undefined &&
    goalsIn(plan).length + goalsIn(before).length === 0 &&
    gapText(plan) === gapText(before);
  const steps: Plan[][] = [];
  for (const [i, plan] of plans.entries()) {
    if (isGoingOn(plan, plans[i - 1])) steps.at(-1)!.push(plan);
    else steps.push([plan]);
  }
  return steps.map((step) => stepOf(step, goalsIn(step[0]!), library));
}

const stepOf = (step: readonly Plan[], goals: readonly Goal[], library: Library): ThreadStep =>
  goals.length > 0
    ? { plan: step[0]!, goals: goals.map((goal) => goalOf(goalSummary(goal, library), library)) }
    : { years: yearsText(step), gap: gapText(step[0]!) };

/** The years of a gap: "2015, 2016", or "2015 til 2019" where they are many. */
const yearsText = (plans: readonly Plan[]): string =>
  plans.length > 2 ? `${plans[0]!.year} til ${plans.at(-1)!.year}` : plans.map(({ year }) => year).join(', ');

const gapWords: Record<Absence['of'], string> = {
  plan: 'Ikke fundet blandt planens mål.',
  documents: 'Ikke fundet blandt målene i dokumenterne.',
  unknown: 'Ukendt.',
};

const gapText = (plan: Plan): string => gapWords[absenceIn(plan).of];

function goalOf(summary: GoalSummary, library: Library): GoalOfThread {
  const { goal, address, asked, status, statusText } = summary;
  const leading = leadingOf(summary, library);
  return {
    text: goal.title,
    address,
    wording: goal.themeOnly ? 'Kun temaet er kendt.' : goal.wording,
    ...(asked && { asked: endSentence(capitalize(asked)) }),
    ...(leading && { leading }),
    ...(goal.target && { status: { status, text: statusText } }),
  };
}

/** The number that decides a goal that has only one to decide it. */
function leadingOf({ assessment }: GoalSummary, { places }: Library): GoalOfThread['leading'] {
  const [part, ...others] = assessment.parts;
  const { decided, against } = part ?? {};
  if (!decided?.unit || decided.value === null || others.length > 0) return undefined;
  const when = decided.period ? ` (${formatPeriod(decided.period, 'short')})` : '';
  const quantity = (of: Observation): string => quantityText(of, decided.unit!);
  const isPlace = against !== undefined && against.place !== decided.place;
  return {
    text: `${quantity(decided)}${when}`,
    address: addresses.cell(cellAddress(decided)),
    against: isPlace ? `, ${byId(places, against.place ?? '').name} ${quantity(against)}` : '',
  };
}
