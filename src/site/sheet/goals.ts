import { bulletData } from '../../chart/bullet-data.ts';
import type { PartAssessment } from '../../plan/assess/assessment.ts';
import type { Goal } from '../../plan/entry/goal.ts';
import { byId, type Library, type Plan } from '../../plan/library/library.ts';
import { goalsOf } from '../../plan/library/ties.ts';
import { goalSummary, isOfChange, type GoalSummary } from '../../plan/publish/goal-summary.ts';
import { capitalize, countInWords, formatPeriod } from '../../plan/words/danish.ts';
import { markOf, type GoalMark } from '../goal-mark.ts';

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
  const rest = summaries.filter((summary) => !isAsking(summary)).map((summary) => markOf(summary, library));
  return {
    plan,
    title: `${capitalize(countInWords(summaries.length, 'neuter'))} mål`,
    rows: summaries.filter(isAsking).map((summary) => ({
      ...markOf(summary, library),
      deadline: summary.deadline ?? '',
      value: summary.assessment.parts.flatMap((part) => valueOf(part, library) ?? []).join('; '),
    })),
    others: [...new Set(rest.map(({ word }) => word))].map((word) => ({
      word,
      goals: rest.filter((mark) => mark.word === word),
    })),
  };
}

/** "16,7 pct. (3. kvt. 2019)", with what it is held against where that is another place. */
function valueOf(part: PartAssessment, library: Library): string | undefined {
  const { target, decided } = part;
  const place = target.kind === 'relative-to-place' ? byId(library.places, target.place).name : undefined;
  const data = bulletData(part, { place, isChange: isOfChange(target, library) });
  if (!data) return undefined;
  const when = decided?.period ? ` (${formatPeriod(decided.period, 'short')})` : '';
  const against = place ? `, ${data.limits.map(({ text }) => text).join(', ')}` : '';
  return `${data.valueText}${when}${against}`;
}

/** Goals by their few words, in a question: "”løntimer”, ”9. klasse” og to andre". */
export const goalNames = (goals: readonly Goal[], library: Library): string[] =>
  [...new Set(goals)].map((goal) => `”${goalSummary(goal, library).shortTitle}”`);
