import { factOf } from '../../plan/assess/fact.ts';
import type { Goal } from '../../plan/entry/goal.ts';
import type { Library, Plan } from '../../plan/library/library.ts';
import { goalsOf } from '../../plan/library/ties.ts';
import { goalSummary, type GoalSummary, type PartSummary } from '../../plan/publish/goal-summary.ts';
import { sentenceText } from '../../plan/value/sentence.ts';
import { capitalize, endSentence } from '../../plan/words/danish.ts';
import { markOf, type GoalMark } from '../goal-mark.ts';
import { goalsInWords } from '../goals-counted.ts';

/** The goals of a plan year on a sheet: a row for each that asks for a number, and the others in a line. */
export interface SheetGoals {
  plan: Plan;
  title: string;
  rows: SheetGoal[];
  /** Goals that ask for no number, or of which nobody knows, under what is said of them. */
  others: { word: string; goals: GoalMark[] }[];
}

export interface SheetGoal extends GoalMark {
  deadline: string;
  /** What was reached, and when; empty where it cannot be told. */
  value: string;
}

export function sheetGoals(plan: Plan, library: Library): SheetGoals {
  const summaries = goalsOf(plan.year, library).map((goal) => goalSummary(goal, library));
  const isAsking = ({ goal }: GoalSummary): boolean => goal.target !== undefined || goal.openTarget !== undefined;
  const rest = summaries.filter((summary) => !isAsking(summary)).map(sheetMark);
  return {
    plan,
    // Of a plan that is not among the documents, nobody knows that it has none.
    title: summaries.length === 0 ? 'Mål' : capitalize(goalsInWords(plan, summaries)),
    rows: summaries.filter(isAsking).map((summary) => ({
      ...markOf(summary),
      deadline: summary.deadline ?? '',
      value: summary.parts.flatMap((part) => valueOf(part, library) ?? []).join(' '),
    })),
    others: [...new Set(rest.map(({ word }) => word))].map((word) => ({
      word,
      goals: rest.filter((mark) => mark.word === word),
    })),
  };
}

/** What is known by its theme alone may not be a goal of the plan. */
const sheetMark = (summary: GoalSummary): GoalMark => ({
  ...markOf(summary),
  ...(summary.goal.themeOnly && { word: 'Kun temaet er kendt, ikke om planen har det som mål' }),
});

/** What decided a part, and which part that is of several. */
function valueOf({ part, label }: PartSummary, library: Library): string | undefined {
  const fact = sentenceText(factOf(part, library));
  return fact && label ? `${endSentence(label)} ${fact}` : fact || undefined;
}

/** Goals by their few words, in a question: "”løntimer”, ”9. klasse” og to andre". */
export const goalNames = (goals: readonly Goal[], library: Library): string[] =>
  [...new Set(goals)].map((goal) => `”${goalSummary(goal, library).shortTitle}”`);
