import { isFullyKnown } from '../plan/library/absence.ts';
import type { Library } from '../plan/library/library.ts';
import type { Goal } from '../plan/entry/goal.ts';
import { goalSummary, type GoalSummary } from '../plan/publish/goal-summary.ts';
import { statuses, type Status } from '../plan/value/conclusion.ts';
import { statusLabels } from '../plan/words/labels.ts';
import { capitalize } from '../plan/words/danish.ts';
import type { Link } from './navigation.ts';

/** How a goal stands, as a shape: its status, or that it asks for no number, as far as one can know. */
export type MarkShape = Status | 'no-target';

/** A goal in a line: a mark, a few words for it, and how it stands in words. */
export interface GoalMark extends Link {
  goal: Goal;
  shape: MarkShape;
  /** What the shape says: "Foreløbig nået", "Intet måltal". */
  word: string;
  /** What it asks for, in short; nothing where it asks for no number. */
  asked?: string;
}

export const goalMark = (goal: Goal, library: Library): GoalMark => markOf(goalSummary(goal, library), library);

export function markOf(summary: GoalSummary, library: Pick<Library, 'plans'>): GoalMark {
  const { goal, address, shortTitle, askedInShort } = summary;
  return {
    goal,
    text: capitalize(shortTitle),
    address,
    ...shapeOf(summary, library),
    ...(askedInShort && { asked: capitalize(askedInShort) }),
    ...(goal.openTarget && { asked: capitalize(goal.openTarget) }),
  };
}

function shapeOf(
  { goal, status, statusText }: GoalSummary,
  { plans }: Pick<Library, 'plans'>,
): Pick<GoalMark, 'shape' | 'word'> {
  if (goal.target ?? goal.openTarget) return { shape: status, word: statusText };
  return isFullyKnown(goal, plans)
    ? { shape: 'no-target', word: 'Intet måltal' }
    : { shape: 'unknown', word: 'Måltal ukendt' };
}

/** What the shapes of some goals say, in the order of the statuses. */
export const keyOf = (marks: readonly Pick<GoalMark, 'shape'>[]): { shape: MarkShape; label: string }[] =>
  [
    ...statuses.map((shape) => ({ shape, label: statusLabels[shape].toLocaleLowerCase('da') })),
    { shape: 'no-target' as const, label: 'intet måltal' },
  ].filter(({ shape }) => marks.some((mark) => mark.shape === shape));
