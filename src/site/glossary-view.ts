import type { Chapter } from '../plan/entry/chapter.ts';
import { formerNames } from '../plan/words/names.ts';
import { formatYears, compareDanish, joinList } from '../plan/words/danish.ts';
import type { Term } from '../plan/entry/term.ts';
import type { Library } from '../plan/library/library.ts';

/** A word of the glossary, with what it meant, was called and is called, as far as that is told. */
export interface GlossaryEntry {
  term: Term;
  /** What it meant in other years: "2014-2025". */
  meanings: { years: string; definition: string }[];
  /** What it was called before: "jobklar (til 2013)". */
  former: string | undefined;
  synonyms: string | undefined;
}

/** The glossary, in the order of the Danish alphabet. */
export const glossary = ({ terms }: Pick<Library, 'terms'>): GlossaryEntry[] =>
  [...terms]
    .sort((a, b) => compareDanish(a.term, b.term))
    .map((term) => ({
      term,
      meanings: (term.definitions ?? []).map(({ from, to, definition }) => ({
        years: formatYears(from, to),
        definition,
      })),
      former: joinList(formerNames(term)) || undefined,
      synonyms: term.synonyms?.join(', ') || undefined,
    }));

/** The words of the glossary, by id, that explain groups of people. */
export const termsOfGroups = (ids: readonly string[], { groups }: Pick<Library, 'groups'>): string[] =>
  groups.flatMap(({ id, term }) => (term && ids.includes(id) ? [term] : []));

/** The words of the glossary, by id, that a chapter explains. */
export const termsOfChapter = ({ components }: Pick<Chapter, 'components'>): string[] =>
  components.flatMap(({ name, attributes }) => (name === 'Term' ? (attributes['id'] ?? []) : []));
