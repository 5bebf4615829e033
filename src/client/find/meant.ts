import type { Hit } from '../../plan/words/search-record.ts';
import { folded, stemOf, wordsIn } from '../../plan/words/search-words.ts';
import { find, hitsOf, type Engine } from './engine.ts';

/** Which words a reader meant by those that were written. */

/** Words that a question has beside each other and that somewhere stand as one are that one: "job center". */
export async function joinedWords(asked: readonly string[], question: string, engine: Engine): Promise<string[]> {
  const [first, next, ...others] = asked;
  if (first === undefined || next === undefined) return [...asked];
  const isBeside = question.includes(`${first} ${next}`) && !/\d/.test(first + next);
  if (isBeside && (await isFound([first + next], engine)))
    return [first + next, ...(await joinedWords(others, question, engine))];
  return [first, ...(await joinedWords([next, ...others], question, engine))];
}

/** Each word that stands somewhere, or else what is most like it; what is like none is left out. */
export async function knownWords(
  asked: readonly string[],
  engine: Engine,
  nearest: (word: string) => string | undefined,
): Promise<string[]> {
  if (await isFound(asked, engine)) return [...asked];
  const known = await Promise.all(
    asked.map(async (word) => ((await isFound([word], engine)) ? word : (yearsOf(word) ?? nearest(word) ?? []))),
  );
  return known.flat();
}

/** The two years of "2015-2021", which may be no period that anything has. */
const yearsOf = (word: string): string[] | undefined => (/^\d{4}-\d{4}$/.test(word) ? word.split('-') : undefined);

/** Whether something has all the words. An index answers with shorter words where it has not the one that was asked for. */
async function isFound(words: readonly string[], engine: Engine): Promise<boolean> {
  const [first] = (await find(words, {}, engine)).results;
  if (!first || words.length === 0) return false;
  const [hit] = await hitsOf([first]);
  return words.every((word) => standsIn(word, hit!));
}

function standsIn(word: string, { title, names, text, terms, kind, place, years, value, today }: Hit): boolean {
  const stem = stemOf(word);
  const isNumber = /^\d/.test(word);
  return [title, ...names, text, ...terms, kind, place, ...years.map((year) => year.text), value, today?.text]
    .flatMap((written) => wordsIn(written ?? ''))
    .map(folded)
    .some((each) => (isNumber ? each === folded(word) : each.startsWith(stem)));
}

/** As many of the words as something has together, those that come first where there is a choice. */
export async function togetherSomewhere(words: readonly string[], engine: Engine): Promise<string[]> {
  if (words.length <= 1 || (await find(words, {}, engine)).results.length > 0) return [...words];
  const fewer = words.map((_, left) => words.filter((__, i) => i !== left)).toReversed();
  for (const some of fewer) if ((await find(some, {}, engine)).results.length > 0) return some;
  return togetherSomewhere(words.slice(0, -1), engine);
}
