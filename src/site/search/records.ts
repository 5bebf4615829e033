import type { Library } from '../../plan/library/library.ts';
import { onceFor } from '../../plan/library/once-for.ts';
import type { PublicAddress } from '../../plan/publish/addresses.ts';
import { capitalize } from '../../plan/words/danish.ts';
import { indexTermsIn } from '../../plan/words/index-terms.ts';
import { searchKinds, type SearchRecord } from '../../plan/words/search-record.ts';
import { foundOnce, namesWithYears, type Found } from './found-once.ts';
import { otherThings } from './other-things.ts';
import { namedThings } from './things.ts';

/** Everything that the search finds: each thing once, with the way to it in each plan year, and all that it is found by. */
export function searchRecords(library: Library, at: PublicAddress): SearchRecord[] {
  const found = foundOnce([...namedThings(library), ...otherThings(library)], ({ oldest, text }) => oldest ?? text);
  const termsOf = indexTermsIn({
    texts: found.flatMap(({ text, names, about }) => [text, ...names, about]),
    names: library.terms.map(({ term, synonyms = [], before = [], namesNow = [] }) => [
      term,
      ...synonyms,
      ...before.map(({ name }) => name),
      ...namesNow,
    ]),
  });
  return found.map((thing) => recordOf(thing, { termsOf, library, at }));
}

interface Making {
  termsOf: (text: string) => string[];
  library: Library;
  at: PublicAddress;
}

function recordOf(thing: Found, { termsOf, library, at }: Making): SearchRecord {
  const names = namesWithYears(thing);
  return {
    title: capitalize(thing.text),
    address: at(thing.address),
    kind: thing.kind,
    place: thing.place ?? thing.year,
    years: thing.years.map(({ text, address }) => ({ text, address: at(address) })),
    value: thing.value,
    today: thing.today && { ...thing.today, address: thing.today.address && at(thing.today.address) },
    names,
    text: thing.about,
    // What is of no one plan year is asked for by each of them: "sygedagpenge 2015".
    terms: [
      ...termsOf([thing.text, ...names, thing.about].join(' ')),
      ...(thing.year ? [] : (thing.plans ?? [])),
      ...(thing.numbers ?? []),
    ],
    facets: {
      aar: thing.plans ?? (thing.year === undefined ? [] : [thing.year]),
      slags: [searchKinds[thing.among]],
      gruppe: thing.groups.map((id) => groupTitles(library).get(id)!),
    },
  };
}

const groupTitles = onceFor(
  ({ targetGroups }: Library): ReadonlyMap<string, string> => new Map(targetGroups.map(({ id, title }) => [id, title])),
);
