import type { Chapter } from '../plan/entry/chapter.ts';
import type { Term } from '../plan/entry/term.ts';
import type { Library } from '../plan/library/library.ts';
import { termCorrected, type CorrectionMark } from '../plan/publish/corrected.ts';
import { addresses } from '../plan/publish/addresses.ts';
import { capitalize, compareDanish, countInWords, formatYears, joinList, plural } from '../plan/words/danish.ts';
import { formerNames } from '../plan/words/names.ts';
import type { Link } from './navigation.ts';
import { compareText } from '../plan/value/order.ts';

/** A word of the glossary, with what it meant, was called and is called, as far as that is told, and where it stands. */
export interface GlossaryEntry {
  term: Term;
  /** What it meant in other years: "2014-2025". */
  meanings: { years: string; definition: string }[];
  /** What it is today, where that is something else; a link where today's word is in the glossary too. */
  today: { text: string; address: string | undefined } | undefined;
  /** What it was called before: "jobklar (til 2013)". */
  former: string | undefined;
  corrected: CorrectionMark | undefined;
  synonyms: string | undefined;
  /** The target groups that it is about, and the chapters that explain it, the newest plan first. */
  standsIn: Link[];
  /** What can be opened under it: "Står i to kapitler · historie og kilde". */
  moreTitle: string;
}

/** A name that leads to the words that it is explained under. */
export interface OtherName {
  name: string;
  words: Link[];
}

/** The glossary, in the order of the Danish alphabet. */
export const glossary = (library: Library): GlossaryEntry[] =>
  [...library.terms]
    .sort((a, b) => compareDanish(a.term, b.term))
    .map((term) => ({ term, standsIn: standsIn(term, library) }))
    .map(({ term, standsIn: places }) => ({
      term,
      meanings: (term.definitions ?? []).map(({ from, to, definition }) => ({
        years: formatYears(from, to),
        definition,
      })),
      today: todayOf(term, library),
      former: joinList(formerNames(term)) || undefined,
      corrected: termCorrected(term.id, library),
      synonyms: term.synonyms?.join(', ') || undefined,
      standsIn: places,
      moreTitle: capitalize(
        [
          ...(places.length > 0
            ? [`står ${countInWords(places.length, 'neuter')} ${plural(places.length, 'sted', 'steder')}`]
            : []),
          term.history ? 'historie og kilde' : 'kilde',
        ].join(' · '),
      ),
    }));

export interface Letter {
  /** "A"; "0-9" for what begins with a digit. */
  letter: string;
  items: (GlossaryEntry | OtherName)[];
}

/** Words and all other names for them, letter by letter. */
export function glossaryByLetter(library: Library): Letter[] {
  const items = [...glossary(library), ...otherNames(library)].sort((a, b) => compareDanish(nameOf(a), nameOf(b)));
  return [...Map.groupBy(items, (item) => letterOf(nameOf(item)))].map(([letter, own]) => ({ letter, items: own }));
}

const nameOf = (item: GlossaryEntry | OtherName): string => ('term' in item ? item.term.term : item.name);

/** The letter that a word stands under. */
export function letterOf(word: string): string {
  const first = word.charAt(0).toLocaleUpperCase('da');
  return /\d/.test(first) ? '0-9' : first;
}

/** What words are also called, were called, are called now and are looked for by, where that is no word of the glossary itself. */
export function otherNames({ terms }: Pick<Library, 'terms'>): OtherName[] {
  const words = new Set(terms.map(({ term }) => term.toLocaleLowerCase('da')));
  const named = terms.flatMap(({ id, term, synonyms = [], before = [], namesNow = [], foundBy = [] }) =>
    [...synonyms, ...before.map(({ name }) => name), ...namesNow, ...foundBy].map((name) => ({
      name,
      word: { text: term, address: addresses.term(id) },
    })),
  );
  const byName = Map.groupBy(
    named.filter(({ name }) => !words.has(name.toLocaleLowerCase('da'))),
    ({ name }) => name,
  );
  return [...byName].map(([name, all]) => ({ name, words: all.map(({ word }) => word) }));
}

/** What a word is called today, where that is something else. */
export function todayOf({ id, now }: Term, { terms }: Library): GlossaryEntry['today'] {
  if (now === undefined) return undefined;
  const word = terms.find((other) => other.term === now && other.id !== id);
  return { text: now, address: word && addresses.term(word.id) };
}

function standsIn({ id }: Term, library: Library): Link[] {
  const { targetGroups, groups, chapters } = library;
  const ofGroups = targetGroups.filter((targetGroup) =>
    groups.some((group) => group.term === id && targetGroup.groups.includes(group.id)),
  );
  return [
    ...ofGroups.map(({ id: group, title }) => ({ text: title, address: addresses.targetGroup(group) })),
    ...chapters
      .filter((chapter) => termsOfChapter(chapter).includes(id))
      .toSorted((a, b) => compareText(b.year ?? '', a.year ?? ''))
      .map((chapter) => ({ text: `${chapter.title}, ${chapter.year}`, address: addresses.chapter(chapter) })),
  ];
}

/** The words of the glossary, by id, that explain groups of people. */
export const termsOfGroups = (ids: readonly string[], { groups }: Pick<Library, 'groups'>): string[] =>
  groups.flatMap(({ id, term }) => (term && ids.includes(id) ? [term] : []));

/** The words of the glossary, by id, that a chapter explains. */
export const termsOfChapter = ({ components }: Pick<Chapter, 'components'>): string[] =>
  components.flatMap(({ name, attributes }) => (name === 'Term' ? (attributes['id'] ?? []) : []));
