import type { PlanComparison } from '../../plan/compare/compare.ts';
import { extentOf } from '../../plan/library/absence.ts';
import type { Library, Plan } from '../../plan/library/library.ts';
import { editionOf, planWords } from '../../plan/library/plan-words.ts';
import { addresses } from '../../plan/publish/addresses.ts';
import { goalSummary } from '../../plan/publish/goal-summary.ts';
import type { ComparedMeasures } from '../comparison/measures.ts';
import { pairLabel } from '../comparison/goals.ts';
import { allTold } from '../comparison/numbers-in-short.ts';
import type { ShortAnswer } from '../comparison/short-answer.ts';
import { goalsInShort, goalsOfYear } from '../goal-groups.ts';
import { goalViews } from '../goal-view.ts';
import { titleBesideNotice } from '../statement.ts';
import { sheetGoals, type SheetGoals } from './goals.ts';
import { pairNumbers, planNumbers, type PlanNumbers } from './numbers.ts';
import { pairOffers, planOffers, type SheetOffers } from './offers.ts';
import { pairQuestions, planQuestions } from './questions.ts';

/** What is laid on the table at a meeting: the goals, the numbers, the offers, and what to ask. */
export interface Sheet {
  kicker: string;
  title: string;
  /** Of the sheet itself. */
  address: string;
  short: string[];
  goals: SheetGoals[];
  offers: SheetOffers[];
  questions: string[];
  /** Which editions it is made of. */
  edition: string;
}

/** Two plan years on a sheet. */
export interface PairSheet extends Sheet {
  /** Which goals belong together, and how. */
  ties: string[];
  /** Nothing where the two have no number to hold together. */
  numbers?: ComparedMeasures;
}

/** One plan year on a sheet. */
export interface PlanSheet extends Sheet {
  numbers: PlanNumbers[];
}

export function pairSheet(comparison: PlanComparison, answer: ShortAnswer, library: Library): PairSheet {
  const { older, newer, years, goals } = comparison;
  const numbers = pairNumbers(comparison, library);
  const short = (goal: (typeof goals)[number]['older']): string => goalSummary(goal, library).shortTitle;
  return {
    kicker: `${library.site.municipality} · ${library.site.title}`,
    title: `${older.year} og ${newer.year} side om side`,
    address: addresses.meetingSheet(years),
    short: allTold(answer.goals),
    goals: [older, newer].map((plan) => sheetGoals(plan, library)),
    ties: goals.map(
      (pair) => `${short(pair.older)} og ${short(pair.newer)} (${pairLabel(pair).toLocaleLowerCase('da')})`,
    ),
    ...(numbers && { numbers }),
    offers: pairOffers(comparison),
    questions: pairQuestions(comparison, library),
    edition: `${editionOf(older)}, og ${editionOf(newer)}.`,
  };
}

export function planSheet(plan: Plan, library: Library): PlanSheet {
  const results = goalsInShort({ own: goalViews(goalsOfYear(plan.year, library).own, library) }, plan, library);
  const extent = extentOf(plan);
  return {
    kicker: `${library.site.municipality} · ${titleBesideNotice(plan)}`,
    title: planWords(plan).name,
    address: addresses.planSheet(plan.year),
    short: [plan.summary, ...(results ? [results] : []), ...(extent ? [extent] : [])],
    goals: [sheetGoals(plan, library)],
    numbers: planNumbers(plan, library),
    offers: planOffers(plan, library),
    questions: planQuestions(plan, library),
    edition: `${editionOf(plan)}.`,
  };
}
