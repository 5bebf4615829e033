import { calledRank, notCalled } from '../../plan/words/finding.ts';
import { askedFor, asksHowMany, folded, stemOf, wordsIn } from '../../plan/words/search-words.ts';
import { facets, searchKinds, type Chosen, type FacetKey, type Hit } from '../../plan/words/search-record.ts';
import { find, hitsOf, type Engine, type Result } from './engine.ts';
import { joinedWords, knownWords, togetherSomewhere } from './meant.ts';

export interface Answer {
  /** How many things were found. */
  count: number;
  /** The words that were looked for, where they are not those that were asked for. */
  meant: string | undefined;
  /** Whether some of what was asked for stands nowhere together with the rest, and was left out. */
  isPart: boolean;
  /** Words of the glossary that are called just what was asked for. */
  best: Hit[];
  /** The others that have been read so far, the best first. */
  others: Hit[];
  /** Those that come after them, as many as one reads at a time. */
  more: () => Promise<Hit[]>;
  /** How many there are of each value, were it chosen. */
  counts: Record<FacetKey, Record<string, number>>;
  /** The words to mark in what is shown. */
  words: string[];
}

/** So many are fetched and shown at once. */
const atOnce = 12;

/** A question has so many words at most: what is pasted into the field is no question. */
const mostWords = 12;

/** Asks the index for what a reader has written and chosen; `nearest` knows what a misspelt word may be. */
export async function ask(
  question: string,
  chosen: Chosen,
  engine: Engine,
  nearest: (word: string) => string | undefined,
): Promise<Answer> {
  const written = question.normalize('NFC').toLocaleLowerCase('da');
  const asked = await joinedWords(askedFor(written).slice(0, mostWords), written, engine);
  const known = await knownWords(asked, engine, nearest);
  const words = await togetherSomewhere(known, engine);
  if (words.length === 0) return nothing;
  const called = callsIt(words);
  const number = asksHowMany(written) ? await firstNumber(words, chosen, engine) : undefined;
  const results = await inOrder(words, chosen, engine, { called, number });
  let read = 0;
  const more = async (): Promise<Hit[]> => {
    const next = results.slice(read, read + atOnce);
    read += next.length;
    return hitsOf(next);
  };
  const first = await more();
  const named = Math.min(notCalled - 1, ...first.filter(isWord).map(called));
  const best = first.filter((hit) => isWord(hit) && called(hit) === named);
  return {
    count: results.length,
    meant: words.join(' ') === asked.join(' ') ? undefined : words.join(' '),
    isPart: words.length < known.length,
    best,
    others: first.filter((hit) => !best.includes(hit)),
    more,
    counts: await countsOf(words, chosen, engine),
    words,
  };
}

const nothing: Answer = {
  count: 0,
  meant: undefined,
  isPart: false,
  best: [],
  others: [],
  more: () => Promise.resolve([]),
  counts: { aar: {}, slags: {}, gruppe: {} },
  words: [],
};

const isWord = ({ kind }: Hit): boolean => kind === 'ord';

const wholeName = (name: string): string => askedFor(name).map(folded).join(' ');

/** The rank of a hit by its names: see {@link calledRank}. */
const callsIt = (words: readonly string[]): ((hit: Hit) => number) => {
  const whole = words.map(folded).join(' ');
  return ({ title, names }) => calledRank(whole, [title, ...names].map(wholeName));
};

/** How many hits of a kind are checked for a name that is the question. */
const tried = 3;

/**
 * What the index gives, but first what is called just that, and the groups of people that it names: who asks for one is most
 * likely one of them. An index puts what has a word often before what is named by it, so each kind that has
 * names is asked for by itself.
 */
async function inOrder(
  words: readonly string[],
  chosen: Chosen,
  engine: Engine,
  { called, number }: { called: (hit: Hit) => number; number: Result | undefined },
): Promise<Result[]> {
  const kinds = chosen.slags ? [] : [searchKinds.word, searchKinds.overview, searchKinds.goal, searchKinds.number];
  const [all, ...ofKinds] = await Promise.all(
    [chosen, ...kinds.map((slags) => ({ ...chosen, slags }))].map((among) => find(words, among, engine)),
  );
  const likely = [all!, ...ofKinds].flatMap(({ results }) => results.slice(0, tried));
  const ids = new Set([...likely, ...(number ? [number] : [])].map(({ id }) => id));
  const candidates = all!.results.filter(({ id }) => ids.has(id));
  const hits = await hitsOf(candidates);
  const place = (hit: Hit): number =>
    Math.min(called(hit), hit.kind === 'for dig' && words.every((word) => hasStem(word, hit.title)) ? 1 : notCalled);
  const first = candidates
    .map((result, i) => ({ result, place: result.id === number?.id ? 0 : place(hits[i]!) }))
    .filter((each) => each.place < notCalled)
    .sort((a, b) => a.place - b.place)
    .map(({ result }) => result);
  return [...first, ...all!.results.filter((result) => !first.includes(result))];
}

const hasStem = (word: string, text: string): boolean =>
  wordsIn(text).some((each) => folded(each).startsWith(stemOf(word)));

/** The number that answers "how many", as a measure or a table has it. */
async function firstNumber(words: readonly string[], chosen: Chosen, engine: Engine): Promise<Result | undefined> {
  const numbers = { ...chosen, slags: searchKinds.number };
  for (const asked of [['antal', ...words], words]) {
    const [first] = (await find(asked, numbers, engine)).results;
    if (first) return first;
  }
  return undefined;
}

/** How many there are of each value of a facet, whatever is chosen of that facet itself. */
async function countsOf(words: readonly string[], chosen: Chosen, engine: Engine): Promise<Answer['counts']> {
  const counted = await Promise.all(
    facets.map(async ({ key }) => {
      const others = Object.entries(chosen).filter(([other]) => other !== key);
      const { filters } = await find(words, Object.fromEntries(others), engine);
      return [key, filters[key] ?? {}] as const;
    }),
  );
  return Object.fromEntries(counted) as Answer['counts'];
}
