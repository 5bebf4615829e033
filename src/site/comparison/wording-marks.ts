import { diffArrays, type ChangeObject } from 'diff';
import type { GoalPair } from '../../plan/compare/goals.ts';
import { hasOwnWording, tidy } from '../../plan/library/wording.ts';

/** A piece of a wording, as it is marked where two are held together. */
export interface WordingPart {
  text: string;
  mark?: 'added' | 'removed';
}

/** Words, whole numbers with their decimals, and what stands between them: "4,5" is one thing and not three. */
const pieces = /\d+(?:[.,]\d+)*|\p{L}+|\s+|./gu;

/** What a text is held together with another by. */
export const piecesOf = (text: string): string[] => text.match(pieces) ?? [];

/** Below this share of words in common, marking the others would leave nothing to read. */
const alikeEnough = 0.25;

/** The wordings of a pair of goals, word by word where both are printed in a document. */
export function wordingsOf({ older, newer }: Pick<GoalPair, 'older' | 'newer'>): {
  older: WordingPart[];
  newer: WordingPart[];
} {
  const [before, after] = [tidy(older.wording), tidy(newer.wording)];
  if (hasOwnWording(older) && hasOwnWording(newer)) return markWords(before, after);
  return { older: [{ text: before }], newer: [{ text: after }] };
}

/** Two wordings, each with the words marked that the other does not have, where they have enough in common. */
export function markWords(older: string, newer: string): { older: WordingPart[]; newer: WordingPart[] } {
  const parts = diffArrays(piecesOf(older), piecesOf(newer), {
    comparator: (a, b) => a.toLocaleLowerCase('da') === b.toLocaleLowerCase('da'),
  }).map(({ value, ...change }) => ({ ...change, value: value.join('') }));
  const common = parts
    .filter(({ added, removed }) => !added && !removed)
    .reduce((sum, { value }) => sum + value.length, 0);
  if (common < alikeEnough * Math.max(older.length, newer.length)) {
    return { older: [{ text: older }], newer: [{ text: newer }] };
  }
  return {
    older: cutUp(
      older,
      parts.filter(({ added }) => !added),
      'removed',
    ),
    newer: cutUp(
      newer,
      parts.filter(({ removed }) => !removed),
      'added',
    ),
  };
}

/** A wording in the pieces of a comparison, letter by letter as it was: what is common may differ in its capitals. */
function cutUp(wording: string, parts: readonly ChangeObject<string>[], mark: 'added' | 'removed'): WordingPart[] {
  let at = 0;
  return parts.map(({ value, [mark]: isMarked }) => {
    const text = wording.slice(at, at + value.length);
    at += value.length;
    // A full stop more or less is no change of words.
    return { text, ...(isMarked && /[\p{L}\p{N}]/u.test(text) && { mark }) };
  });
}
