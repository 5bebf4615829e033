import { deadlinesText, knownAskedText } from '../assess/goal-text.ts';
import { goalKindWords } from '../words/names.ts';
import type { Goal } from '../entry/goal.ts';
import type { Library } from '../library/library.ts';
import { hasOwnWording, isSameWording } from '../library/wording.ts';
import { capitalize, endSentence } from '../words/danish.ts';
import { goalRules } from './compared-fields.ts';

/** What a goal says in the fields that are compared by what they say; undefined where it says nothing to hold up. */
const sayings: Partial<Record<string, (goal: Goal, library: Library) => string | undefined>> = {
  wording: (goal) => (hasOwnWording(goal) ? endSentence(goal.wording) : undefined),
  target: knownAskedText,
  deadline: deadlinesText,
  // Of an aim whose kind no document gives, the kind is not known.
  kind: ({ kind }, { site }) => (kind === 'plan' ? undefined : goalKindWords(kind, site).one),
  evaluation: ({ evaluation }) => evaluation,
};

/** A field of a goal in which two plans differ, as both say it. */
export interface GoalChange {
  label: string;
  older: string;
  newer: string;
}

/** What two goals that belong together say differently; what only one of them says is no change that one can vouch for. */
export function goalChanges(older: Goal, newer: Goal, library: Library): GoalChange[] {
  return goalRules.flatMap(({ field, label }) => {
    const say = sayings[field];
    const [before, after] = [say?.(older, library), say?.(newer, library)];
    if (before === undefined || after === undefined || isSameWording(before, after)) return [];
    return [{ label, older: capitalize(before), newer: capitalize(after) }];
  });
}
