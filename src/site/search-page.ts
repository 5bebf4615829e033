import { compareText } from '../plan/value/order.ts';
import type { PlanYear } from '../plan/value/plan-year.ts';
import type { Library } from '../plan/library/library.ts';
import { addresses, observedMeasures, type PublicAddress } from '../plan/publish/addresses.ts';
import { capitalize, compareDanish } from '../plan/words/danish.ts';
import type { Findable } from '../plan/words/finding.ts';
import { goalName } from '../plan/words/names.ts';
import { figureGroups, figureMessage } from './figure-view.ts';
import { withoutEmpty, type Link } from './navigation.ts';
import { letterOf, otherNames, todayOf } from './glossary-view.ts';

/** A thing that may be found, before those that are the same in several plan years are made one. */
type Told = Omit<Findable, 'years'> & { year?: PlanYear | undefined };

/**
 * What the search looks among, as a file that a reader's browser fetches once something is asked for. Of things that match
 * alike, the first kinds come first, and the newest plan.
 */
/** Where else to look than by a word, as far as there is something. */
export const otherWays = (library: Library): Link[] =>
  withoutEmpty(library, [
    { text: 'din situation', address: addresses.targetGroups },
    { text: 'temaerne', address: addresses.themes },
    { text: 'ordbogen', address: addresses.glossary },
  ]);

export const searchIndex = (library: Library, at: PublicAddress): Findable[] =>
  findables(library).map(({ address, years, word, ...rest }) => ({
    ...rest,
    address: at(address),
    years: years?.map((each) => ({ ...each, address: at(each.address) })),
    word: word && {
      ...word,
      today: word.today && { ...word.today, address: word.today.address && at(word.today.address) },
    },
  }));

/** All that one may look for: words, groups, plans, themes, goals, measures, tables, offers, chapters, events. */
export const findables = (library: Library): Findable[] => mergeYears(told(library)).map(finished);

/** The same from A to Z, letter by letter, with every other name of a word. */
export function findablesByLetter(library: Library): { letter: string; entries: Findable[] }[] {
  const seeOther = otherNames(library).flatMap(({ name, words }) =>
    words.map(({ text, address }) => ({ text: capitalize(name), kind: `ord, se ${text}`, address, names: [] })),
  );
  const entries = [...findables(library), ...seeOther].sort(
    (a, b) => compareDanish(a.text, b.text) || compareDanish(a.kind, b.kind),
  );
  return [...Map.groupBy(entries, ({ text }) => letterOf(text))].map(([letter, own]) => ({ letter, entries: own }));
}

const told = (library: Library): Told[] => [
  ...words(library),
  ...targetGroups(library),
  ...plans(library),
  ...library.themes.map(({ id, title }) => ({ text: title, kind: 'tema', names: [], address: addresses.theme(id) })),
  ...goals(library),
  ...measures(library),
  ...figures(library),
  ...offers(library),
  ...chapters(library),
  ...library.events.map(({ id, title, shortTitle, text, foundBy = [] }) => ({
    text: title,
    kind: 'tidslinje',
    names: [shortTitle, ...foundBy],
    about: text,
    address: addresses.event(id),
  })),
];

const words = (library: Library): Told[] =>
  library.terms.map((term) => ({
    text: term.term,
    kind: 'ord',
    names: [
      ...(term.synonyms ?? []),
      ...(term.before ?? []).map(({ name }) => name),
      ...(term.namesNow ?? []),
      ...(term.foundBy ?? []),
    ],
    about: term.definition,
    address: addresses.term(term.id),
    word: { definition: term.definition, today: todayOf(term, library) },
  }));

const targetGroups = ({ targetGroups: all, groups }: Library): Told[] =>
  all.map(({ id, title, description, groups: own, foundBy = [] }) => ({
    text: title,
    kind: 'for dig',
    names: [...groups.filter((group) => own.includes(group.id)).map((group) => group.title), ...foundBy],
    about: description,
    address: addresses.targetGroup(id),
  }));

const plans = ({ plans: all }: Library): Told[] =>
  newestFirst(all).map(({ year, title }) => ({
    text: title,
    kind: 'plan',
    names: [year, `plan ${year}`],
    address: addresses.plan(year),
  }));

const goals = ({ goals: all, site }: Library): Told[] =>
  newestFirst(all).map((goal) => ({
    text: goal.title,
    kind: 'mål',
    year: goal.year,
    names: [goal.shortTitle ?? [], goalName(goal, site), goal.number === undefined ? [] : `mål ${goal.number}`].flat(),
    about: goal.wording,
    address: addresses.goal(goal),
  }));

function measures({ measures: all, figures: printed }: Library): Told[] {
  const observed = observedMeasures(printed);
  return all
    .filter(({ id }) => observed.includes(id))
    .map(({ id, title, definition }) => ({
      text: title,
      kind: 'nøgletal',
      names: [],
      about: definition,
      address: addresses.measure(id),
    }));
}

function figures({ figures: all, groups, measures: known }: Library): Told[] {
  const titlesOf = (ids: readonly string[], of: readonly { id: string; title: string }[]): string[] =>
    of.filter(({ id }) => ids.includes(id)).map(({ title }) => title);
  return newestFirst(all).map((figure) => ({
    text: `${figure.label}: ${figure.title}`,
    kind: 'tabel',
    year: figure.year,
    names: [figure.label],
    about: [
      figureMessage(figure),
      figure.what,
      ...titlesOf(figureGroups(figure), groups),
      ...titlesOf(observedMeasures([figure]), known),
    ].join(' '),
    address: addresses.figure(figure),
  }));
}

const offers = ({ offers: all }: Library): Told[] =>
  all.map(({ id, name, audience, what }) => ({
    text: name,
    kind: 'tilbud',
    names: [],
    about: `${audience} ${what}`,
    address: addresses.offer(id),
  }));

const chapters = ({ chapters: all, pages }: Library): Told[] =>
  newestFirst([...all, ...pages]).map((chapter) => ({
    text: chapter.title,
    kind: { chapter: 'kapitel', bilag: 'bilag', page: 'side' }[chapter.kind],
    year: chapter.year,
    names: chapter.label ? [chapter.label] : [],
    about: [chapter.lead, ...chapter.headings.map(({ text }) => text)].join(' '),
    address: addresses.chapter(chapter),
  }));

const newestFirst = <Dated extends { year?: PlanYear | undefined }>(all: readonly Dated[]): Dated[] =>
  all.toSorted((a, b) => compareText(b.year ?? '', a.year ?? ''));

/** What has the same name in several plan years is one, with the way to each; the newest is the one that it leads to. */
function mergeYears(all: readonly Told[]): (Told & Pick<Findable, 'years'>)[] {
  const alike = Map.groupBy(all, ({ kind, text, year, address }) =>
    year === undefined ? address : [kind, text.toLocaleLowerCase('da')].join('|'),
  );
  return [...alike.values()].flatMap((each): (Told & Pick<Findable, 'years'>)[] => {
    const [newest] = each;
    const isOnceAYear = new Set(each.map(({ year }) => year)).size === each.length;
    if (each.length === 1 || !isOnceAYear) return each;
    return [
      {
        ...newest!,
        year: undefined,
        years: each.map(({ year, address }) => ({ text: year!, address })),
        names: [...new Set(each.flatMap(({ names }) => names))],
        about: [...new Set(each.map(({ about }) => about))].join(' '),
      },
    ];
  });
}

/** Its kind and its plan years are words that it may be asked for by: "mål 2019". */
const finished = ({ year, text, kind, names, years, ...rest }: Told & Pick<Findable, 'years'>): Findable => ({
  ...rest,
  text: capitalize(text),
  kind: year === undefined ? kind : `${kind}, ${year}`,
  years,
  names: [
    ...names,
    ...(years?.map((each) => `${kind} ${each.text}`) ?? (year === undefined ? [] : [`${kind} ${year}`])),
  ],
});
