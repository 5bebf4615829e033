import { levelYears } from '../../plan/assess/level-years.ts';
import { numberText } from '../sum-lines.ts';
import { factOf } from '../../plan/assess/fact.ts';
import { targetText } from '../../plan/assess/target-text.ts';
import type { Goal } from '../../plan/entry/goal.ts';
import type { Library, Plan } from '../../plan/library/library.ts';
import { goalsOf } from '../../plan/library/ties.ts';
import { goalSummary, type GoalSummary, type PartSummary } from '../../plan/publish/goal-summary.ts';
import { sentenceText } from '../../plan/value/sentence.ts';
import { capitalize } from '../../plan/words/danish.ts';
import { goalKindWords } from '../../plan/words/names.ts';
import { markOf, type GoalMark } from '../goal-mark.ts';
import { goalsInWords } from '../goals-counted.ts';

/** The goals of a plan year on a sheet: a row for each that asks for a number, and the others in a line. */
export interface SheetGoals {
  plan: Plan;
  title: string;
  /** By their kind, which is named where there are several: what a council set itself is not what a minister asks for. */
  kinds: { title?: string | undefined; rows: SheetGoal[] }[];
  /** Goals that ask for no number, or of which nobody knows, under what is said of them. */
  others: { word: string; goals: GoalMark[] }[];
}

export interface SheetGoal extends GoalMark {
  parts: SheetPart[];
}

/** A target of a goal, in a row; what it asks of several groups alike is one. */
export interface SheetPart {
  asked: string;
  deadline: string;
  /** What was reached, and when, group by group where they are asked alike; empty where it cannot be told. */
  values: string[];
}

export function sheetGoals(plan: Plan, library: Library): SheetGoals {
  const summaries = goalsOf(plan.year, library).map((goal) => goalSummary(goal, library));
  const isAsking = ({ goal }: GoalSummary): boolean => goal.target !== undefined || goal.openTarget !== undefined;
  const rest = summaries.filter((summary) => !isAsking(summary)).map(sheetMark);
  return {
    plan,
    // Of a plan that is not among the documents, nobody knows that it has none.
    title: summaries.length === 0 ? 'Mål' : capitalize(goalsInWords(plan, summaries)),
    kinds: byKind(summaries.filter(isAsking), library),
    others: [...new Set(rest.map(({ word }) => word))].map((word) => ({
      word,
      goals: rest.filter((mark) => mark.word === word),
    })),
  };
}

function byKind(summaries: readonly GoalSummary[], library: Library): SheetGoals['kinds'] {
  const kinds = Map.groupBy(summaries, ({ goal }) => goal.kind);
  return [...kinds].map(([kind, some]) => ({
    ...(kinds.size > 1 && { title: goalKindWords(kind, library.site).many }),
    rows: some.map((summary) => ({ ...markOf(summary), parts: partsOf(summary, library) })),
  }));
}

/** What is known by its theme alone may not be a goal of the plan. */
const sheetMark = (summary: GoalSummary): GoalMark => ({
  ...markOf(summary),
  ...(summary.goal.themeOnly && { word: 'Kun temaet er kendt, ikke om planen har det som mål' }),
});

function partsOf({ goal, parts, askedInShort = '', deadline = '' }: GoalSummary, library: Library): SheetPart[] {
  if (parts.length === 0) return [{ asked: capitalize(goal.openTarget ?? askedInShort), deadline, values: [] }];
  const factOfPart = ({ part }: PartSummary): string => sentenceText(factOf(part, library));
  if (parts.length > 1 && isAskedOnce(parts, library)) {
    const told = parts.filter((part) => factOfPart(part) !== '');
    const values = told.map((part) => `${part.label}: ${factOfPart(part)}`);
    return [{ asked: capitalize(askedInShort), deadline, values }];
  }
  return parts.flatMap((part) => {
    const years = yearsOf(part, library);
    return years.length > 0
      ? years
      : [{ asked: part.asks, deadline: part.deadline ?? deadline, values: [factOfPart(part)].filter(Boolean) }];
  });
}

/** A target for each year has a row for each. */
const yearsOf = ({ part }: PartSummary, library: Library): SheetPart[] =>
  levelYears(part, library).map(({ year, asked, step }) => ({
    asked: capitalize(asked),
    deadline: year,
    values: step ? [numberText(step.decided)] : [],
  }));

/** The same is asked of several groups, in one measure and by one time: only the groups part them. */
const isAskedOnce = (parts: readonly PartSummary[], library: Library): boolean =>
  new Set(parts.map(({ part }) => `${part.target.measure} ${targetText(part.target, library)} ${part.deadline?.text}`))
    .size === 1;

/** Goals by their few words, in a question: "”løntimer”, ”9. klasse” og to andre". */
export const goalNames = (goals: readonly Goal[], library: Library): string[] =>
  [...new Set(goals)].map((goal) => `”${goalSummary(goal, library).shortTitle}”`);
