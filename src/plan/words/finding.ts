import { distance } from 'fastest-levenshtein';
import { askedFor, folded, wordsIn } from './search-words.ts';

/** Something that one may look for. Addresses lead from the root of the site. */
export interface Findable {
  text: string;
  address: string;
  /** What it is: "tema", "mål, 2019". */
  kind: string;
  /** The same in several plan years, the newest first: the way to each. */
  years?: { text: string; address: string }[] | undefined;
  /** Other names for it. */
  names: string[];
  /** What is told of it, in which a word may stand. */
  about?: string | undefined;
  /** What a word of the glossary means, and what it is called today, as far as that is something else. */
  word?: { definition: string; today?: { text: string; address?: string | undefined } | undefined } | undefined;
}

export interface Found {
  /** The words of the glossary that are asked for by one of their names. */
  best: Findable[];
  /** All others, those that match best first. */
  others: Findable[];
  /** What was looked for in place of words that stand nowhere: "uddannelseshjælp". */
  meant: string | undefined;
}

/** How a word stands in something, the best first. */
const ranks = ['whole', 'begins', 'other whole', 'other begins', 'within', 'other within', 'about'] as const;
const nowhere = ranks.length;

interface Looked {
  findable: Findable;
  /** Its own name and each other one, as a whole and word by word. */
  names: { whole: string; words: string[] }[];
  about: string[];
}

/** Looks among these for what a reader writes. */
export function finderOf(findables: readonly Findable[]): (question: string) => Found {
  const all = findables.map((findable): Looked => ({
    findable,
    names: [findable.text, ...findable.names].map((name) => ({
      whole: wordsIn(name).map(folded).join(' '),
      words: wordsIn(name).map(folded),
    })),
    about: wordsIn(findable.about ?? '').map(folded),
  }));
  return (question) => find(askedFor(question), all);
}

function find(asked: readonly string[], all: readonly Looked[]): Found {
  if (asked.length === 0) return { best: [], others: [], meant: undefined };
  const told = asked.map((word) => nearestWritten(word, all));
  const meant = told.map(({ written }) => written);
  const words = told.map(({ sought }) => sought);
  const whole = words.join(' ');
  const placed = all
    .map((each) => ({ ...each, place: placeOf(words, each) }))
    .filter(({ place }) => place.missing < words.length);
  // Something that has all the words is what was asked for; else whatever has most of them.
  const least = Math.min(...placed.map(({ place }) => place.missing));
  const found = placed
    .filter(({ place }) => place.missing === least)
    .sort((a, b) => nameRank(whole, a) - nameRank(whole, b) || a.place.rank - b.place.rank);
  const named = Math.min(notNamed - 1, ...found.map((each) => (each.findable.word ? nameRank(whole, each) : notNamed)));
  const isBest = (each: Looked): boolean => each.findable.word !== undefined && nameRank(whole, each) === named;
  return {
    best: found.filter(isBest).map(({ findable }) => findable),
    others: found.filter((each) => !isBest(each)).map(({ findable }) => findable),
    meant: told.some(({ isGuess }) => isGuess) ? meant.join(' ') : undefined,
  };
}

const notNamed = 2;

/** What is called just what is asked for comes first, by its own name before another. */
const nameRank = (asked: string, { names: [own, ...others] }: Looked): number =>
  isSame(own!.whole, asked) ? 0 : others.some(({ whole }) => isSame(whole, asked)) ? 1 : notNamed;

/** Whether two words are the same but for the ending that Danish gives them: "sygemeldt" and "sygemeldte". */
function isSame(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (short === long) return true;
  return short.length >= 3 && /^[a-z]{1,2}$/.test(long.slice(short.length)) && long.startsWith(short);
}

function placeOf(words: readonly string[], looked: Looked): { missing: number; rank: number } {
  const found = words.map((word) => rankOf(word, looked)).filter((rank) => rank < nowhere);
  return { missing: words.length - found.length, rank: found.reduce((sum, rank) => sum + rank, 0) };
}

/** How a word stands in something: a number only as a whole, others also where a word begins with it or holds it. */
function rankOf(word: string, { names: [own, ...others], about }: Looked): number {
  const other = others.flatMap(({ words }) => words);
  const isNumber = /^\d/.test(word);
  const begins = (each: string): boolean => !isNumber && each.startsWith(word);
  const within = (each: string): boolean => !isNumber && each.includes(word);
  const same = (each: string): boolean => isSame(each, word);
  const tests: Record<(typeof ranks)[number], () => boolean> = {
    // A year or the number of a table is told beside the name as well as in it.
    whole: () => own!.words.some(same) || (isNumber && other.includes(word)),
    begins: () => own!.words.some(begins),
    'other whole': () => other.some(same),
    'other begins': () => other.some(begins),
    within: () => own!.words.some(within),
    'other within': () => other.some(within),
    about: () => about.some(same) || about.some(begins),
  };
  const at = ranks.findIndex((rank) => tests[rank]());
  return at === -1 ? nowhere : at;
}

/** A word, or where it stands nowhere, the nearest of all words in names, as far as one letter in four may be wrong. */
function nearestWritten(asked: string, all: readonly Looked[]): { sought: string; written: string; isGuess: boolean } {
  const word = folded(asked);
  const itself = { sought: word, written: asked, isGuess: false };
  if (/^\d/.test(word) || all.some((each) => rankOf(word, each) < nowhere)) return itself;
  const most = Math.min(3, Math.floor(word.length / 4));
  let nearest: { word: string; off: number; of: Looked; name: number; at: number } | undefined;
  for (const of of all) {
    for (const [name, { words }] of of.names.entries()) {
      for (const [at, each] of words.entries()) {
        const off = Math.abs(each.length - word.length) > most ? Infinity : distance(word, each);
        if (off <= most && off < (nearest?.off ?? Infinity)) nearest = { word: each, off, of, name, at };
      }
    }
  }
  if (!nearest) return itself;
  const { findable } = nearest.of;
  const written = wordsIn([findable.text, ...findable.names][nearest.name]!)[nearest.at]!;
  return { sought: nearest.word, written: written.toLocaleLowerCase('da'), isGuess: true };
}
