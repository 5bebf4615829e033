import { distance } from 'fastest-levenshtein';
import { askedFor, folded, wordsIn } from './search-words.ts';

/** Something that may be asked for by its name. */
export interface Findable {
  text: string;
  address: string;
  /** What it is: "tema", "mål, 2019". */
  kind: string;
  /** Other names for it. */
  names: string[];
}

export interface Finder {
  /** What has the words of a question in its names, what matches best first. */
  find: (question: string) => Findable[];
  /** The word of all names that one most likely meant; none where no name has one like it. */
  nearest: (word: string) => string | undefined;
}

/** How well a word matches the names of something, the best first. */
const ranks = ['whole', 'begins', 'other whole', 'other begins', 'within', 'other within'] as const;
const nowhere = ranks.length;

/** What something is called, as a whole and word by word. */
interface Name {
  written: string;
  whole: string;
  words: string[];
}

interface Looked {
  findable: Findable;
  /** Its own name and each other one. */
  names: Name[];
}

/** Looks among these for what a reader writes. */
export function finderOf(findables: readonly Findable[]): Finder {
  const all = findables.map((findable): Looked => ({
    findable,
    names: [findable.text, ...findable.names].map((written) => {
      const words = wordsIn(written).map(folded);
      return { written, whole: askedFor(written).map(folded).join(' '), words };
    }),
  }));
  return {
    find: (question) =>
      find(
        askedFor(question).map((word) => written(folded(word), all)),
        all,
      ),
    nearest: (word) => nearestWritten(folded(word), all),
  };
}

/** A word, or where no name has it, the one that is most like it. */
function written(word: string, all: readonly Looked[]): string {
  if (/^\d/.test(word) || all.some((each) => rankOf(word, each) < nowhere)) return word;
  return folded(nearestWritten(word, all) ?? word);
}

function find(words: readonly string[], all: readonly Looked[]): Findable[] {
  if (words.length === 0) return [];
  const placed = all
    .map((each) => ({ ...each, place: placeOf(words, each) }))
    .filter(({ place }) => place.missing < words.length);
  // Something that has all the words is what was asked for; else whatever has most of them.
  const least = Math.min(...placed.map(({ place }) => place.missing));
  // A number alone tells nothing: what has but that of "tabel 1" was not asked for.
  if (least > 0 && words.some((word) => /^\d/.test(word))) return [];
  const whole = words.join(' ');
  const called = ({ names }: Looked): number =>
    calledRank(
      whole,
      names.map((name) => name.whole),
    );
  // Who writes has most likely begun at the beginning of a name.
  const begins = ({ names: [own] }: Looked): number => (own!.whole.startsWith(whole) ? 0 : 1);
  return placed
    .filter(({ place }) => place.missing === least)
    .sort((a, b) => called(a) - called(b) || begins(a) - begins(b) || a.place.rank - b.place.rank)
    .map(({ findable }) => findable);
}

export const notCalled = 2;

/** Whether the question is a name of something: 0 its own name, 1 another, {@link notCalled} none. All of it is folded. */
export const calledRank = (asked: string, [own = '', ...others]: readonly string[]): number =>
  isSame(own, asked) ? 0 : others.some((name) => isSame(name, asked)) ? 1 : notCalled;

/** Whether two words are the same but for the ending that Danish gives them: "sygemeldt" and "sygemeldte". */
function isSame(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (short === long) return true;
  return short.length >= 3 && long.startsWith(short) && shortEnding.test(long.slice(short.length));
}

const shortEnding = /^(?:e[nrst]?|[nrst]|ne|[nrt]s|te|de)$/;

function placeOf(words: readonly string[], looked: Looked): { missing: number; rank: number } {
  const found = words.map((word) => rankOf(word, looked)).filter((rank) => rank < nowhere);
  return { missing: words.length - found.length, rank: found.reduce((sum, rank) => sum + rank, 0) };
}

/** How a word stands in something: a number only as a whole, others also where a word begins with it or holds it. */
function rankOf(word: string, { names: [own, ...others] }: Looked): number {
  const other = others.flatMap(({ words }) => words);
  const isNumber = /^\d/.test(word);
  const begins = (each: string): boolean => !isNumber && each.startsWith(word);
  const within = (each: string): boolean => !isNumber && each.includes(word);
  const same = (each: string): boolean => isSame(each, word);
  const tests: Record<(typeof ranks)[number], () => boolean> = {
    // A year or the number of a goal is told beside the name as well as in it.
    whole: () => own!.words.some(same) || (isNumber && other.includes(word)),
    begins: () => own!.words.some(begins),
    'other whole': () => other.some(same),
    'other begins': () => other.some(begins),
    within: () => own!.words.some(within),
    'other within': () => other.some(within),
  };
  const at = ranks.findIndex((rank) => tests[rank]());
  return at === -1 ? nowhere : at;
}

/** The nearest of all words in names, as far as one letter in four may be wrong. */
function nearestWritten(word: string, all: readonly Looked[]): string | undefined {
  const most = Math.min(3, Math.floor(word.length / 4));
  let nearest: { written: string; off: number } | undefined;
  for (const { written, words } of all.flatMap(({ names }) => names)) {
    for (const [at, each] of words.entries()) {
      const off = Math.abs(each.length - word.length) > most ? Infinity : distance(word, each);
      if (off <= most && off < (nearest?.off ?? Infinity)) nearest = { written: wordsIn(written)[at]!, off };
    }
  }
  return nearest?.written.toLocaleLowerCase('da');
}
