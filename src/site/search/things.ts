import type { PlanYear } from '../../plan/value/plan-year.ts';
import { cellName, columnTitle, rowName, type Figure } from '../../plan/library/figure.ts';
import type { Library } from '../../plan/library/library.ts';
import { byTime, isObservation } from '../../plan/library/observation.ts';
import { oldestForm } from '../../plan/library/thread.ts';
import { quantityText } from '../../plan/assess/observation-text.ts';
import { addresses, observedMeasures } from '../../plan/publish/addresses.ts';
import { compareText } from '../../plan/value/order.ts';
import { endSentence, formatNumber, formatPeriod } from '../../plan/words/danish.ts';
import { goalName } from '../../plan/words/names.ts';
import type { SearchKind } from '../../plan/words/search-record.ts';
import { figureGroups, figureMessage } from '../figure-view.ts';
import { termsOfChapter, todayOf } from '../glossary-view.ts';
import { leadingPart, stepOf } from '../measure-message.ts';
import { measureViews } from '../measure-view.ts';
import { readSections } from './read-text.ts';

/** Something that may be found. Addresses lead from the root of the site. */
export interface Thing {
  text: string;
  address: string;
  /** What it is: "tema", "mål". */
  kind: string;
  among: SearchKind;
  /** The plan that it belongs to; none where it belongs to no one of them. */
  year?: PlanYear | undefined;
  /** The plans that have it, where it belongs to no one of them. */
  plans?: readonly PlanYear[] | undefined;
  /** What it was called when it first was a goal: what goes on as the same is found once. */
  oldest?: string | undefined;
  /** Target groups that it concerns, by id. */
  groups: readonly string[];
  /** Other names for it. */
  names: readonly string[];
  /** What is told of it. */
  about: string;
  place?: string | undefined;
  value?: string | undefined;
  /** Numbers that it is found by, as they are shown. */
  numbers?: readonly string[] | undefined;
  today?: { text: string; address?: string | undefined } | undefined;
}

/** All that one may look up by its name: words, groups, plans, themes, goals, measures, tables, offers, chapters, events. */
export const namedThings = (library: Library): Thing[] => [
  ...words(library),
  ...targetGroups(library),
  ...plans(library),
  ...themes(library),
  ...goals(library),
  ...measures(library),
  ...figures(library),
  ...offers(library),
  ...chapters(library),
  ...events(library),
];

const words = (library: Library): Thing[] =>
  library.terms.map((term) => ({
    text: term.term,
    kind: 'ord',
    among: 'word',
    names: [
      ...(term.synonyms ?? []),
      ...(term.before ?? []).map(({ name }) => name),
      ...(term.namesNow ?? []),
      ...(term.foundBy ?? []),
    ],
    about: term.definition,
    address: addresses.term(term.id),
    today: todayOf(term, library),
    plans: plansOf(library.chapters.filter((chapter) => termsOfChapter(chapter).includes(term.id))),
    groups: groupsWith(
      library.groups.filter((group) => group.term === term.id).map(({ id }) => id),
      library,
    ),
  }));

const targetGroups = ({ targetGroups: all, groups, stories, ...rest }: Library): Thing[] =>
  all.map(({ id, title, description, groups: own, foundBy = [] }) => ({
    text: title,
    kind: 'for dig',
    among: 'overview',
    groups: [id],
    names: [...groups.filter((group) => own.includes(group.id)).map((group) => group.title), ...foundBy],
    about: [
      description,
      ...stories
        .filter((story) => story.id === id)
        .flatMap((story) => readSections(story, { ...rest, targetGroups: all, groups, stories }))
        .map(({ text }) => text),
    ].join(' '),
    address: addresses.targetGroup(id),
  }));

const plans = ({ plans: all }: Library): Thing[] =>
  newestFirst(all).map(({ year, title, summary }) => ({
    text: title,
    kind: 'plan',
    among: 'overview',
    groups: [],
    plans: [year],
    names: [year, `plan ${year}`],
    about: summary,
    address: addresses.plan(year),
  }));

const themes = ({ themes: all, goals: known }: Library): Thing[] =>
  all.map(({ id, title, description }) => ({
    text: title,
    kind: 'tema',
    among: 'overview',
    groups: [],
    plans: plansOf(known.filter(({ theme }) => theme === id)),
    names: [],
    about: description,
    address: addresses.theme(id),
  }));

const goals = (library: Library): Thing[] =>
  newestFirst(library.goals).map((goal) => ({
    text: goal.title,
    kind: 'mål',
    among: 'goal',
    year: goal.year,
    oldest: oldestForm(goal, library).title,
    groups: goal.targetGroups ?? [],
    names: [
      goal.shortTitle ?? [],
      goalName(goal, library.site),
      goal.number === undefined ? [] : `mål ${goal.number}`,
    ].flat(),
    about: goal.wording,
    address: addresses.goal(goal),
  }));

const measures = (library: Library): Thing[] =>
  measureViews(library).map((view) => {
    const { measure, years, parts } = view;
    const part = leadingPart(view, library);
    const newest = stepOf(part, view, library)?.newest;
    const number = newest && quantityText(newest, measure.unit, measure.type === 'change');
    return {
      text: measure.title,
      kind: 'nøgletal',
      among: 'number',
      plans: years,
      groups: groupsWith(
        parts.flatMap(({ series }) => series.group ?? []),
        library,
      ),
      names: [],
      about: `${endSentence(measure.definition)} ${parts.flatMap(({ title }) => title || []).join('; ')}`.trim(),
      value: newest && [number, newest.period && formatPeriod(newest.period), part.title].filter(Boolean).join(', '),
      address: addresses.measure(measure.id),
    };
  });

function figures(library: Library): Thing[] {
  const titlesOf = (ids: readonly string[], of: readonly { id: string; title: string }[]): string[] =>
    of.filter(({ id }) => ids.includes(id)).map(({ title }) => title);
  return newestFirst(library.figures).map((figure) => ({
    text: `${figure.label}: ${figure.title}`,
    kind: 'tabel',
    among: 'number',
    year: figure.year,
    groups: groupsWith(figureGroups(figure), library),
    names: [figure.label],
    about: [
      ...new Set([endSentence(figureMessage(figure)), endSentence(figure.what)]),
      [
        ...new Set([
          ...titlesOf(figureGroups(figure), library.groups),
          ...titlesOf(observedMeasures([figure]), library.measures),
          ...(figure.sections ?? []).map(({ title }) => title),
          ...figure.rows.map(rowName),
          ...figure.columns.map(columnTitle),
        ]),
      ].join('; '),
    ].join(' '),
    value: newestIn(figure, library),
    numbers: numbersIn(figure),
    address: addresses.figure(figure),
  }));
}

/** The numbers of a table that one may look for: short ones are everywhere. */
const numbersIn = ({ rows }: Figure): string[] => [
  ...new Set(
    rows
      .flatMap(({ cells }) => cells)
      .flatMap(({ value, decimals }) => (value === null ? [] : formatNumber(value, { decimals })))
      .filter((text) => text.replaceAll(/\D/g, '').length > 2),
  ),
];

/** The newest number of the municipality in a table, with the heads that it stands under. */
function newestIn(figure: Figure, { site }: Library): string | undefined {
  const own = figure.rows
    .flatMap(({ cells }) => cells)
    .filter((cell) => isObservation(cell) && cell.measure && cell.place === site.place && cell.period);
  const last = own.toSorted(byTime).at(-1)?.period;
  const newest = own.find(({ period }) => period?.text === last?.text);
  return newest && `${quantityText(newest, newest.unit!)} (${cellName(figure, newest)})`;
}

const offers = ({ offers: all }: Library): Thing[] =>
  all.map(({ id, name, audience, what, plans: named, targetGroups: concerned = [] }) => ({
    text: name,
    kind: 'tilbud',
    among: 'offer',
    groups: concerned,
    plans: named.map(({ plan }) => plan),
    names: [],
    about: [`${endSentence(audience)} ${what}`, ...named.flatMap(({ text }) => text ?? [])].join(' '),
    address: addresses.offer(id),
  }));

const chapters = (library: Library): Thing[] =>
  newestFirst([...library.chapters, ...library.pages]).map((chapter) => ({
    text: chapter.title,
    kind: { chapter: 'kapitel', bilag: 'bilag', page: 'side' }[chapter.kind],
    among: 'chapter',
    year: chapter.year,
    groups: chapter.targetGroups ?? [],
    names: chapter.label ? [chapter.label] : [],
    about: [
      chapter.lead,
      ...readSections(chapter, library)
        .slice(0, 1)
        .map(({ text }) => text),
    ].join(' '),
    address: addresses.chapter(chapter),
  }));

const events = (library: Library): Thing[] =>
  library.events.map(({ id, title, shortTitle, text, foundBy = [], groups: concerned = [] }) => ({
    text: title,
    kind: 'tidslinje',
    among: 'overview',
    groups: groupsWith(concerned, library),
    names: [shortTitle, ...foundBy],
    about: text,
    address: addresses.event(id),
  }));

const plansOf = (dated: readonly { year?: PlanYear | undefined }[]): PlanYear[] => [
  ...new Set(dated.flatMap(({ year }) => year ?? [])),
];

/** The target groups that have some of these groups of the figures. */
const groupsWith = (ids: readonly string[], { targetGroups: all }: Library): string[] =>
  all.filter(({ groups }) => groups.some((group) => ids.includes(group))).map(({ id }) => id);

export const newestFirst = <Dated extends { year?: PlanYear | undefined }>(all: readonly Dated[]): Dated[] =>
  all.toSorted((a, b) => compareText(b.year ?? '', a.year ?? ''));
