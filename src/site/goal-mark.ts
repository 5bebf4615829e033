import type { Library } from '../plan/library/library.ts';
import type { Goal } from '../plan/entry/goal.ts';
import { goalSummary, type GoalSummary } from '../plan/publish/goal-summary.ts';
import type { Mark } from '../plan/value/conclusion.ts';
import { markLabels } from '../plan/words/labels.ts';
import { capitalize } from '../plan/words/danish.ts';
import type { CorrectionMark } from '../plan/publish/corrected.ts';
import type { Link } from './navigation.ts';

/** A goal in a line: a mark, a few words for it, and how it stands in words. */
export interface GoalMark extends Link {
  goal: Goal;
  mark: Mark;
  /** What the mark says: "Foreløbig nået", "Intet måltal". */
  word: string;
  /** What it asks for, in short; nothing where it asks for no number. */
  asked?: string;
  corrected: CorrectionMark | undefined;
}

export const goalMark = (goal: Goal, library: Library): GoalMark => markOf(goalSummary(goal, library));

export function markOf(summary: GoalSummary): GoalMark {
  const { goal, address, shortTitle, mark, corrected } = summary;
  const asked = askedOf(summary);
  return {
    goal,
    text: capitalize(shortTitle),
    address,
    mark,
    word: wordOf(summary),
    corrected,
    ...(asked !== undefined && { asked: capitalize(asked) }),
  };
}

/** In short; each part by what it is of, where its parts are of several measures. */
function askedOf({ goal, askedInShort, parts }: GoalSummary): string | undefined {
  const measures = new Set(parts.map(({ part }) => part.target.measure));
  return measures.size > 1 ? parts.map(({ asks }) => asks).join('; ') : (goal.openTarget ?? askedInShort);
}

function wordOf({ goal, mark, statusText, besides }: GoalSummary): string {
  if (goal.target ?? goal.openTarget) return besides ? `${statusText}, ${besides}` : statusText;
  return mark === 'no-target' ? 'Intet måltal' : 'Måltal ukendt';
}

/** What the marks of some goals say, in their order. */
export const keyOf = (marks: readonly Pick<GoalMark, 'mark'>[]): { mark: Mark; label: string }[] =>
  (Object.keys(markLabels) as Mark[])
    .filter((mark) => marks.some((each) => each.mark === mark))
    .map((mark) => ({ mark, label: markLabels[mark].toLocaleLowerCase('da') }));
