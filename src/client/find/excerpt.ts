import { folded, stemOf, wordsIn } from '../../plan/words/search-words.ts';

/** A piece of an excerpt; what was asked for is marked. */
export interface Piece {
  text: string;
  isMarked: boolean;
}

/** So many letters are shown, and so many before the first that was asked for. */
const longest = 190;
const before = 60;

/** The words around the first of those that were asked for, or the beginning where none of them stands in the text. */
export function excerpt(text: string, asked: readonly string[]): Piece[] {
  const stems = asked.map(stemOf);
  const marked = placesOf(text).filter(({ word }) => stems.some((stem) => isMeant(word, stem)));
  const from = startOf(text, marked[0]?.at ?? 0);
  const to = text.length - from <= longest ? text.length : text.lastIndexOf(' ', from + longest);
  const pieces: Piece[] = from > 0 ? [{ text: '… ', isMarked: false }] : [];
  let at = from;
  for (const { at: start, word } of marked.filter((each) => each.at >= from && each.at + each.word.length <= to)) {
    if (start > at) pieces.push({ text: text.slice(at, start), isMarked: false });
    pieces.push({ text: word, isMarked: true });
    at = start + word.length;
  }
  if (at < to) pieces.push({ text: text.slice(at, to), isMarked: false });
  if (to < text.length) pieces.push({ text: ' …', isMarked: false });
  return pieces;
}

function startOf(text: string, first: number): number {
  if (first <= before) return 0;
  return text.indexOf(' ', first - before) + 1;
}

/** A word is meant where it begins with what is left of one that was asked for, or holds that, as a compound does. */
function isMeant(word: string, stem: string): boolean {
  const read = folded(word);
  return /^\d/.test(stem) ? read === stem : stem.length < 4 ? read.startsWith(stem) : read.includes(stem);
}

function placesOf(text: string): { at: number; word: string }[] {
  let from = 0;
  return wordsIn(text).map((word) => {
    const at = text.indexOf(word, from);
    from = at + word.length;
    return { at, word };
  });
}
