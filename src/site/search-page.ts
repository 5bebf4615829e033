import type { Library } from '../plan/library/library.ts';
import { addresses, observedMeasures } from '../plan/publish/addresses.ts';
import { capitalize, compareDanish } from '../plan/words/danish.ts';
import type { Link } from './navigation.ts';

/** Something that one may look for, and what it is. */
export interface Findable extends Link {
  kind: string;
}

/** Words, groups, goals, offers and measures from A to Z, letter by letter. */
export function findables(library: Library): { letter: string; entries: Findable[] }[] {
  const entries = allOf(library).sort((a, b) => compareDanish(a.text, b.text) || compareDanish(a.kind, b.kind));
  return [...Map.groupBy(entries, ({ text }) => text.charAt(0))].map(([letter, own]) => ({ letter, entries: own }));
}

function allOf({ terms, targetGroups, goals, offers, measures, figures }: Library): Findable[] {
  const observed = observedMeasures(figures);
  const found: Findable[] = [
    ...terms.map(({ id, term }) => ({ text: term, kind: 'ord', address: addresses.term(id) })),
    ...targetGroups.map(({ id, title }) => ({ text: title, kind: 'målgruppe', address: addresses.targetGroup(id) })),
    ...goals.map((goal) => ({ text: goal.title, kind: `mål, ${goal.year}`, address: addresses.goal(goal) })),
    ...offers.map(({ id, name }) => ({ text: name, kind: 'tilbud', address: addresses.offer(id) })),
    ...measures
      .filter(({ id }) => observed.includes(id))
      .map(({ id, title }) => ({ text: title, kind: 'tal', address: addresses.measure(id) })),
  ];
  return found.map((each) => ({ ...each, text: capitalize(each.text) }));
}
