import { folded, stemOf, wordsIn } from '../../plan/words/search-words.ts';

/** A piece of an excerpt; what was asked for is marked. */
export interface Piece {
  text: string;
  isMarked: boolean;
}

/** So many letters are shown, and so many before the first that was asked for. */
const longest = 190;
const before = 60;

/** A whole text with the words that were asked for. */
export const marked = (text: string, asked: readonly string[]): Piece[] =>
  parted(text, markedIn(text, asked), 0, text.length);

/** The words around the first of those that were asked for, or the beginning where none of them stands in the text. */
export function excerpt(text: string, asked: readonly string[]): Piece[] {
  const places = markedIn(text, asked);
  const from = startOf(text, places[0]?.at ?? 0);
  const to = text.length - from <= longest ? text.length : text.lastIndexOf(' ', from + longest);
  return [
    ...(from > 0 ? [{ text: '… ', isMarked: false }] : []),
    ...parted(text, places, from, to),
    ...(to < text.length ? [{ text: ' …', isMarked: false }] : []),
  ];
}

/** A piece of a text, parted where words are marked. */
function parted(text: string, places: readonly Place[], from: number, to: number): Piece[] {
  const pieces: Piece[] = [];
  let at = from;
  for (const { at: start, word } of places.filter((each) => each.at >= from && each.at + each.word.length <= to)) {
    if (start > at) pieces.push({ text: text.slice(at, start), isMarked: false });
    pieces.push({ text: word, isMarked: true });
    at = start + word.length;
  }
  if (at < to) pieces.push({ text: text.slice(at, to), isMarked: false });
  return pieces;
}

function startOf(text: string, first: number): number {
  if (first <= before) return 0;
  return text.indexOf(' ', first - before) + 1;
}

/** A word is meant where it begins with what is left of one that was asked for, or holds that, as a compound does. */
function isMeant(word: string, stem: string): boolean {
  const read = folded(word);
  if (/^\d/.test(stem) || stem.length < 3) return read === stem;
  return stem.length < 4 ? read.startsWith(stem) : read.includes(stem);
}

interface Place {
  at: number;
  word: string;
}

function markedIn(text: string, asked: readonly string[]): Place[] {
  const stems = asked.map(stemOf);
  return placesOf(text).filter(({ word }) => stems.some((stem) => isMeant(word, stem)));
}

function placesOf(text: string): Place[] {
  let from = 0;
  return wordsIn(text).map((word) => {
    const at = text.indexOf(word, from);
    from = at + word.length;
    return { at, word };
  });
}
