import type { Library } from '../plan/library/library.ts';
import { addresses, observedMeasures } from '../plan/publish/addresses.ts';
import { capitalize, compareDanish } from '../plan/words/danish.ts';
import { letterOf, otherNames } from './glossary-view.ts';
import type { Link } from './navigation.ts';

/** Something that one may look for, and what it is. */
export interface Findable extends Link {
  kind: string;
  /** All that it is found by: its own name and others for the same. */
  names: string;
}

/** Words, groups, goals, chapters, offers and measures from A to Z, letter by letter. */
export function findables(library: Library): { letter: string; entries: Findable[] }[] {
  const entries = allOf(library).sort((a, b) => compareDanish(a.text, b.text) || compareDanish(a.kind, b.kind));
  return [...Map.groupBy(entries, ({ text }) => letterOf(text))].map(([letter, own]) => ({ letter, entries: own }));
}

type Found = Link & { kind: string; also?: string | undefined };

function allOf(library: Library): Findable[] {
  const { terms, targetGroups, groups, themes, goals, chapters, offers, measures, figures, events } = library;
  const observed = observedMeasures(figures);
  const found: Found[] = [
    ...terms.map(({ id, term, now }) => ({ text: term, kind: 'ord', also: now, address: addresses.term(id) })),
    ...otherNames(library).flatMap(({ name, words }) =>
      words.map(({ text, address }) => ({ text: name, kind: `ord, se ${text}`, also: text, address })),
    ),
    ...targetGroups.map(({ id, title, description, groups: own }) => ({
      text: title,
      kind: 'for dig',
      also: [description, ...groups.filter((group) => own.includes(group.id)).map((group) => group.title)].join(' '),
      address: addresses.targetGroup(id),
    })),
    ...themes.map(({ id, title }) => ({ text: title, kind: 'tema', address: addresses.theme(id) })),
    ...goals.map((goal) => ({
      text: goal.title,
      kind: `mål, ${goal.year}`,
      also: goal.shortTitle,
      address: addresses.goal(goal),
    })),
    ...chapters.map((chapter) => ({
      text: chapter.title,
      kind: `${chapter.kind === 'bilag' ? 'bilag' : 'kapitel'}, ${chapter.year}`,
      also: chapter.lead,
      address: addresses.chapter(chapter),
    })),
    ...offers.map(({ id, name, audience }) => ({
      text: name,
      kind: 'tilbud',
      also: audience,
      address: addresses.offer(id),
    })),
    ...events.map(({ id, title }) => ({ text: title, kind: 'tidslinje', address: addresses.event(id) })),
    ...measures
      .filter(({ id }) => observed.includes(id))
      .map(({ id, title }) => ({ text: title, kind: 'tal', address: addresses.measure(id) })),
  ];
  return found.map(({ also = '', ...each }) => ({
    ...each,
    text: capitalize(each.text),
    names: [each.text, also].join(' ').trim(),
  }));
}
