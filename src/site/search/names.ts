import type { Library } from '../../plan/library/library.ts';
import { addresses, type PublicAddress } from '../../plan/publish/addresses.ts';
import { capitalize, compareDanish } from '../../plan/words/danish.ts';
import type { Findable } from '../../plan/words/finding.ts';
import { letterOf, otherNames } from '../glossary-view.ts';
import { withoutEmpty, type Link } from '../navigation.ts';
import { foundOnce, kindInYear, namesWithYears, type Found } from './found-once.ts';
import { namedThings } from './things.ts';

/** What is found by its name alone: from A to Z, and while one writes. */

const byTitle = (library: Library): Found[] => foundOnce(namedThings(library), ({ text }) => text);

/** Where else to look than by a word, as far as there is something. */
export const otherWays = (library: Library): Link[] =>
  withoutEmpty(library, [
    { text: 'din situation', address: addresses.targetGroups },
    { text: 'temaerne', address: addresses.themes },
    { text: 'ordbogen', address: addresses.glossary },
  ]);

export interface ListedThing extends Link {
  kind: string;
  years: Link[];
}

/** All that has a name from A to Z, letter by letter, with every other name of a word. */
export function thingsByLetter(library: Library): { letter: string; entries: ListedThing[] }[] {
  const seeOther = otherNames(library).flatMap(({ name, words }) =>
    words.map(({ text, address }) => ({ text: capitalize(name), kind: `ord, se ${text}`, address, years: [] })),
  );
  const named = byTitle(library).map((thing) => ({
    text: capitalize(thing.text),
    kind: kindInYear(thing),
    address: thing.address,
    years: thing.years,
  }));
  const entries = [...named, ...seeOther].sort(
    (a, b) => compareDanish(a.text, b.text) || compareDanish(a.kind, b.kind),
  );
  return [...Map.groupBy(entries, ({ text }) => letterOf(text))].map(([letter, own]) => ({ letter, entries: own }));
}

/** What is proposed while one writes, as a small file: words, groups, themes, goals and measures by all their names, those first that most look for. */
export const proposedNames = (library: Library, at: PublicAddress): Findable[] =>
  byTitle(library)
    .filter(({ kind }) => proposedKinds.has(kind))
    .map((thing) => ({
      text: capitalize(thing.text),
      address: at(thing.address),
      kind:
        thing.years.length > 0 ? `${thing.kind}, ${thing.years.map(({ text }) => text).join(', ')}` : kindInYear(thing),
      names: namesWithYears(thing),
    }));

const proposedKinds: ReadonlySet<string> = new Set(['ord', 'for dig', 'tema', 'mål', 'nøgletal']);
