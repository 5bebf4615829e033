import type { Measure } from '../plan/entry/measure.ts';
import type { Offer } from '../plan/entry/offer.ts';
import type { Term } from '../plan/entry/term.ts';
import { originText } from '../plan/library/document-text.ts';
import { byId, type Library } from '../plan/library/library.ts';
import { addresses, observedMeasures, type PublicAddress } from '../plan/publish/addresses.ts';
import { offerCorrected, termCorrected } from '../plan/publish/corrected.ts';
import { chapterParts } from '../plan/publish/chapter-text.ts';
import type { Chapter } from '../plan/entry/chapter.ts';
import { compareDanish, formatYears } from '../plan/words/danish.ts';
import { aspectLabels, offerKindLabels, unitWords } from '../plan/words/labels.ts';
import { formerNames } from '../plan/words/names.ts';
import { csvOf, type Field } from './fields.ts';
import { aboutPlan, correctedJson, publishedYear } from './json.ts';
import { aboutMeasure } from './measure.ts';

/** What is published in words: offers, words of the glossary, what measures count, and the chapters' texts. */

const field = <T>(key: string, of: (each: T) => string): Field<T> => ({ key, head: key, of });
const lines = (texts: readonly (string | undefined)[]): string => texts.filter(Boolean).join('\n');

/** The measures that some table has a number of: each has a page and files of its own. */
export function publishedMeasures({ measures, figures }: Pick<Library, 'measures' | 'figures'>): Measure[] {
  const observed = new Set(observedMeasures(figures));
  return measures.filter(({ id }) => observed.has(id));
}

export const measuresJson = (library: Library, at: PublicAddress): object[] =>
  publishedMeasures(library).map((measure) => ({
    ...aboutMeasure(measure, library, at),
    csv: at(addresses.measureFile(measure.id, '.csv')),
    json: at(addresses.measureFile(measure.id, '.json')),
  }));

export const measuresCsv = (library: Library, at: PublicAddress): string =>
  csvOf<Measure>(
    [
      field('id', ({ id }) => id),
      field('title', ({ title }) => title),
      field('definition', ({ definition }) => definition),
      field('unit', ({ unit }) => unitWords(unit).many),
      field('population', ({ population }) => population?.text ?? ''),
      field('breaks', ({ breaks = [] }) => lines(breaks.map(({ at: from, cause }) => `${from}: ${cause}`))),
      field('url', ({ id }) => at(addresses.measure(id))),
      field('csv', ({ id }) => at(addresses.measureFile(id, '.csv'))),
    ],
    publishedMeasures(library),
  );

export const offersJson = (library: Library, at: PublicAddress): object[] =>
  library.offers.map((offer) => ({
    id: offer.id,
    name: offer.name,
    kind: offer.kind,
    kindTitle: offerKindLabels[offer.kind].many,
    what: offer.what,
    audience: offer.audience,
    ...(offer.theme && { theme: offer.theme }),
    plans: offer.plans.map(({ plan, text = null, origin }) => ({
      plan: publishedYear(plan),
      text,
      source: originText(origin, library),
    })),
    goals: (offer.goals ?? []).map(({ plan, goal }) => ({
      plan: publishedYear(plan),
      goal,
      url: at(addresses.goal({ year: plan, id: goal })),
    })),
    effect: (offer.effect ?? []).map(({ plan, figure, text }) => ({
      plan: publishedYear(plan),
      text,
      url: at(addresses.figure({ year: plan, id: figure })),
    })),
    url: at(addresses.offer(offer.id)),
    ...correctedJson(offerCorrected(offer, library), at),
  }));

/** One line for each plan that tells of an offer. */
export const offersCsv = (library: Library, at: PublicAddress): string =>
  csvOf<{ offer: Offer } & Offer['plans'][number]>(
    [
      field('id', ({ offer }) => offer.id),
      field('name', ({ offer }) => offer.name),
      field('kind', ({ offer }) => offer.kind),
      field('what', ({ offer }) => offer.what),
      field('audience', ({ offer }) => offer.audience),
      field('plan', ({ plan }) => plan),
      field('text', ({ text = '' }) => text),
      field('source', ({ origin }) => originText(origin, library)),
      field('url', ({ offer }) => at(addresses.offer(offer.id))),
    ],
    library.offers.flatMap((offer) => offer.plans.map((told) => ({ offer, ...told }))),
  );

const inOrder = ({ terms }: Pick<Library, 'terms'>): Term[] => terms.toSorted((a, b) => compareDanish(a.term, b.term));

export const termsJson = (library: Library, at: PublicAddress): object[] =>
  inOrder(library).map((term) => ({
    id: term.id,
    term: term.term,
    definition: term.definition,
    definitions: term.definitions ?? [],
    synonyms: term.synonyms ?? [],
    before: term.before ?? [],
    now: term.now ?? null,
    ...(term.history && { history: term.history }),
    source: term.source,
    url: at(addresses.term(term.id)),
    ...correctedJson(termCorrected(term.id, library), at),
  }));

export const termsCsv = (library: Library, at: PublicAddress): string =>
  csvOf<Term>(
    [
      field('id', ({ id }) => id),
      field('term', ({ term }) => term),
      field('definition', ({ definition }) => definition),
      field('other_definitions', ({ definitions = [] }) =>
        lines(definitions.map(({ from, to, definition }) => `${formatYears(from, to)}: ${definition}`)),
      ),
      field('synonyms', ({ synonyms = [] }) => lines(synonyms)),
      field('before', (term) => lines(formerNames(term))),
      field('now', ({ now = '' }) => now),
      field('history', ({ history = '' }) => history),
      field('source', ({ source }) => source),
      field('url', ({ id }) => at(addresses.term(id))),
    ],
    inOrder(library),
  );

/** The chapters of the plans as plain text, each part with what it tells of. */
export const chaptersJson = (library: Library, at: PublicAddress): object[] =>
  library.chapters.map((chapter) => ({
    id: chapter.id,
    ...(chapter.year && { plan: publishedYear(chapter.year), ...aboutPlan(chapter.year, library) }),
    kind: chapter.kind,
    title: chapter.title,
    ...(chapter.label && { label: chapter.label }),
    lead: chapter.lead,
    themes: chapter.themes ?? [],
    ...(chapter.empty && { empty: chapter.empty }),
    source: chapter.origin ? originText(chapter.origin, library) : null,
    url: at(addresses.chapter(chapter)),
    sections: chapterParts(chapter, library).map(({ title, level, aspect, theme, paragraphs, shows, address }) => ({
      title,
      level,
      aspect: aspect ?? null,
      theme: theme ?? null,
      text: paragraphs,
      shows: shows.map(({ kind, title: shown, address: where }) => ({
        kind,
        title: shown,
        ...(where && { url: at(where) }),
      })),
      url: at(address),
    })),
  }));

/** One line for each part of a chapter, with an empty line between its paragraphs. */
export const chaptersCsv = (library: Library, at: PublicAddress): string =>
  csvOf<{ chapter: Chapter } & ReturnType<typeof chapterParts>[number]>(
    [
      field('plan', ({ chapter }) => chapter.year ?? ''),
      field('chapter_id', ({ chapter }) => chapter.id),
      field('kind', ({ chapter }) => chapter.kind),
      field('chapter', ({ chapter }) => chapter.title),
      field('section', ({ title }) => title),
      field('level', ({ level }) => String(level)),
      field('aspect', ({ aspect }) => aspect ?? ''),
      field('aspect_text', ({ aspect }) => (aspect ? aspectLabels[aspect] : '')),
      field('theme_id', ({ theme }) => theme ?? ''),
      field('theme', ({ theme }) => (theme ? byId(library.themes, theme).title : '')),
      field('text', ({ paragraphs }) => paragraphs.join('\n\n')),
      field('shows', ({ shows }) => lines(shows.map(({ title }) => title))),
      field('source', ({ chapter }) => (chapter.origin ? originText(chapter.origin, library) : '')),
      field('url', ({ address }) => at(address)),
    ],
    library.chapters.flatMap((chapter) => chapterParts(chapter, library).map((part) => ({ chapter, ...part }))),
  );
