import { folded, spellings, stemOf, wordsIn } from './search-words.ts';

/** What a text is found by beside the words that stand in it: made here, and nowhere else, once for all that can be found. */

export interface Vocabulary {
  /** All texts in which words stand: a part of a compound is one only where it is a word somewhere. */
  texts: readonly string[];
  /** Names for the same thing, as they are and were called. */
  names: readonly (readonly string[])[];
}

/** The parts of compounds, other names for what is named, and how all of it may be written too: for each text that is asked for. */
export function indexTermsIn({ texts, names }: Vocabulary): (text: string) => string[] {
  const stems = new Set([...new Set(texts.flatMap(wordsIn))].map(stemOf));
  const called = names
    .filter((each) => each.length > 1)
    .map((each) => each.map((name) => ({ name, read: read(name) })));
  const ways = onceEach(spellings);
  const parts = onceEach((word) => partsOf(word, stems));
  return (text) => {
    const own = new Set(wordsIn(text).map((word) => word.toLocaleLowerCase('da')));
    const others = otherNames(read(text), called).flatMap(wordsIn);
    const found = [...[...own].flatMap(parts), ...others.map((word) => word.toLocaleLowerCase('da'))];
    const all = new Set([...found, ...[...own, ...found].flatMap(ways)]);
    return [...all].filter((term) => !own.has(term));
  };
}

/** What is left of a part without its ending is so long at least: shorter ones are within too many words. */
const shortest = 4;
/** From this length on, the end of a compound counts as a word, whatever stands before it. */
const long = 5;

/** What a compound ends with, where that is a word too: "dagpengemodtager" and "modtager" of "sygedagpengemodtager". */
function partsOf(word: string, stems: ReadonlySet<string>): string[] {
  if (/\d/.test(word)) return [];
  const isWord = (part: string, least: number): boolean => {
    const stem = stemOf(part);
    return stem.length >= least && stems.has(stem);
  };
  const isHead = (part: string): boolean => isWord(part, 3) || (part.endsWith('s') && isWord(part.slice(0, -1), 3));
  const isCompound = (part: string): boolean =>
    splits(part, long).some(([head, tail]) => isHead(head) && isWord(tail, shortest));
  return splits(word, 3).flatMap(([head, tail]) =>
    isWord(tail, long) || (isHead(head) && (isWord(tail, shortest) || isCompound(tail))) ? [tail] : [],
  );
}

/** The ways to cut a word in two, the first part of at least so many letters. */
const splits = (word: string, least: number): [head: string, tail: string][] =>
  Array.from({ length: Math.max(0, word.length - least - shortest + 1) }, (_, i) => [
    word.slice(0, i + least),
    word.slice(i + least),
  ]);

interface Name {
  name: string;
  read: string;
}

/** The other names of each thing that a text names. */
const otherNames = (text: string, called: readonly (readonly Name[])[]): string[] =>
  called.flatMap((each) => {
    const isNamed = ({ name, read: written }: Name): boolean => name.length >= shortest && text.includes(written);
    return each.some(isNamed) ? each.filter((name) => !isNamed(name)).map(({ name }) => name) : [];
  });

/** A text as its words in a row, each after a space, so that a name is found where a word begins. */
const read = (text: string): string =>
  wordsIn(folded(text))
    .map((word) => ` ${word}`)
    .join('');

/** Words stand in many texts: what is made of each is made once. */
function onceEach<Made>(make: (word: string) => Made): (word: string) => Made {
  const known = new Map<string, Made>();
  return (word) => {
    const made = known.get(word) ?? make(word);
    known.set(word, made);
    return made;
  };
}
