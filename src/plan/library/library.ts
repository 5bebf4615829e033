import type { Chapter, Written } from '../entry/chapter.ts';
import type { Story } from '../entry/story.ts';
import { compareDanish } from '../words/danish.ts';
import { correctionNumber, type Correction } from '../entry/correction.ts';
import type { Document } from '../entry/document.ts';
import type { PlanEvent } from '../entry/event.ts';
import { buildFigure, findCell, type Cell, type Figure } from './figure.ts';
import { compareGoalPlaces, goalKinds, type Goal } from '../entry/goal.ts';
import type { Entry, EntryData, EntryKind } from './layout.ts';
import type { Measure } from '../entry/measure.ts';
import type { Offer } from '../entry/offer.ts';
import type { Group } from '../entry/group.ts';
import { parseImageReference, type LibraryImage } from '../entry/image.ts';
import type { Place } from '../entry/place.ts';
import type { AddressList } from '../entry/address-list.ts';
import type { Redirect } from '../entry/redirect.ts';
import { compareText } from '../value/order.ts';
import { comparePeriods, toPeriod } from '../value/period.ts';
import type { FollowUp } from '../entry/follow-up.ts';
import type { PlanInput } from '../entry/plan.ts';
import type { Seal } from '../entry/seal.ts';
import type { Site } from '../entry/site.ts';
import type { TargetGroup } from '../entry/target-group.ts';
import type { Term } from '../entry/term.ts';
import type { CellAddress } from '../value/cell-address.ts';
import type { Theme } from '../entry/theme.ts';
import { findUnit, type OwnUnit, type Unit } from '../value/unit.ts';
import { firstYear, lastYear, type PlanYear } from '../value/plan-year.ts';

export interface Plan extends Omit<PlanInput, 'edition'> {
  year: PlanYear;
  file: string;
  /** The edition that one reads, which each correction raises: 1.0, 1.1. */
  edition: { number: string; date: string };
  firstEdition: PlanInput['edition'];
}

/** All that the files say, in the order in which it is read: plans by year, goals by kind and number, chapters by place. */
export interface Library {
  site: Site;
  places: Place[];
  groups: Group[];
  themes: Theme[];
  /** The units that it has beside those of every library. */
  units: OwnUnit[];
  documents: Document[];
  terms: Term[];
  targetGroups: TargetGroup[];
  offers: Offer[];
  /** What happened beside the plans, the earliest first. */
  events: PlanEvent[];
  measures: Measure[];
  plans: Plan[];
  figures: Figure[];
  goals: Goal[];
  followUps: FollowUp[];
  /** Corrections of adopted plans, by plan and edition. */
  corrections: Correction[];
  /** What the editions of adopted plans say, as it was sealed. */
  seals: Seal[];
  chapters: Chapter[];
  pages: Chapter[];
  stories: Story[];
  images: LibraryImage[];
  /** What became of addresses that are no more. */
  redirects: Redirect[];
  /** The addresses that have been published, by the list that is kept of them. */
  published: AddressList;
}

/** The library as far as the rules need it: they run even where the site's own file cannot be read. */
export type Shelves = Omit<Library, 'site'>;

/** Builds the model from the files that were read. Needs a site; the reader reports where there is none. */
export function buildLibrary(entries: readonly Entry[]): Library {
  const site = entries.find((entry) => entry.kind === 'site');
  if (!site) throw new Error('a library needs data/site.yaml');
  return { site: site.data, ...buildShelves(entries) };
}

export function buildShelves(entries: readonly Entry[]): Shelves {
  const of = <K extends EntryKind>(kind: K): Extract<Entry, { kind: K }>[] =>
    entries.filter((entry): entry is Extract<Entry, { kind: K }> => entry.kind === kind);
  const list = <K extends EntryKind>(kind: K): EntryData[K][] => of(kind).map(({ data }) => data as EntryData[K]);
  const yearOf = ({ file, year }: Entry): PlanYear => {
    if (year === undefined) throw new Error(`${file} belongs to no plan year`);
    return year;
  };
  const dated = <E extends Entry>(entry: E): { id: string; year: PlanYear; file: string } => ({
    id: entry.id,
    year: yearOf(entry),
    file: entry.file,
  });
  const chapterOf = (entry: Extract<Entry, { kind: 'chapter' | 'bilag' | 'page' }>): Chapter => ({
    ...entry.data,
    id: entry.id,
    year: entry.year,
    kind: entry.kind,
    file: entry.file,
  });
  const ownUnits = list('units').flat();
  const corrections = of('correction')
    .map((entry): Correction => ({ ...entry.data, ...dated(entry) }))
    .sort((a, b) => compareText(a.year, b.year) || correctionNumber(a) - correctionNumber(b));
  const planOfEntry = (entry: Extract<Entry, { kind: 'plan' }>): Plan => {
    const year = yearOf(entry);
    const own = ofYear(corrections, year);
    const { edition: firstEdition } = entry.data;
    const edition = { number: `${firstEdition.number}.${own.length}`, date: own.at(-1)?.date ?? firstEdition.date };
    return { ...entry.data, year, file: entry.file, edition, firstEdition };
  };

  return {
    places: list('places').flat(),
    groups: list('groups').flat(),
    themes: list('themes').flat(),
    units: ownUnits,
    documents: list('documents').flat(),
    terms: list('terms').flat(),
    targetGroups: list('target-groups').flat(),
    offers: of('offer')
      .map(({ data, id, file }): Offer => ({ ...data, id, file }))
      .sort((a, b) => compareDanish(a.name, b.name)),
    events: of('event')
      .map(({ data, id, file }): PlanEvent => ({ ...data, id, file }))
      .sort((a, b) => compareText(toPeriod(a.from).start, toPeriod(b.from).start) || compareText(a.id, b.id)),
    measures: of('measure').map(({ data, id, file }) => ({ ...data, unit: unitNamed(data.unit, ownUnits), id, file })),
    corrections,
    seals: of('seal').map((entry): Seal => ({ ...entry.data, year: yearOf(entry), file: entry.file })),
    plans: of('plan')
      .map(planOfEntry)
      .sort((a, b) => compareText(a.year, b.year)),
    figures: of('figure')
      .map((entry) => buildFigure(entry.data, dated(entry), ownUnits))
      .sort((a, b) => compareText(a.year, b.year) || a.order - b.order),
    goals: of('goal')
      .map((entry): Goal => ({ ...entry.data, ...dated(entry) }))
      .sort(
        (a, b) =>
          compareText(a.year, b.year) ||
          goalKinds.indexOf(a.kind) - goalKinds.indexOf(b.kind) ||
          compareGoalPlaces(a, b),
      ),
    followUps: of('follow-up')
      .map((entry): FollowUp => ({ ...entry.data, ...dated(entry) }))
      .sort((a, b) => compareText(a.year, b.year) || comparePeriods(toPeriod(a.asOf), toPeriod(b.asOf))),
    chapters: [...of('chapter'), ...of('bilag')].map(chapterOf).sort(compareChapters),
    pages: of('page').map(chapterOf).sort(compareChapters),
    stories: of('story').map(({ data, id, file }): Story => ({ ...data, id, file, kind: 'story' })),
    images: of('image').map(({ data, id, year, file }): LibraryImage => ({ ...data, id, year, file })),
    redirects: list('redirects').flat(),
    published: new Map(list('addresses').flatMap(({ places }) => Object.entries(places))),
  };
}

/** The unit of a key, which the reader has made sure of. */
export function unitNamed(id: string, own: readonly OwnUnit[]): Unit {
  const unit = findUnit(id, own);
  if (!unit) throw new Error(`no unit ${id}`);
  return unit;
}

/** Everything that editors have written as running text. */
export const textsOf = ({ chapters, pages, stories }: Pick<Shelves, 'chapters' | 'pages' | 'stories'>): Written[] => [
  ...chapters,
  ...pages,
  ...stories,
];

const compareChapters = (a: Chapter, b: Chapter): number =>
  compareText(a.year ?? '', b.year ?? '') ||
  Number(a.kind === 'bilag') - Number(b.kind === 'bilag') ||
  a.order - b.order ||
  compareDanish(a.id, b.id);

/** The members of a plan year, in reading order. */
export const ofYear = <T extends { year?: PlanYear | undefined }>(items: readonly T[], year: PlanYear): T[] =>
  items.filter((item) => item.year === year);

/** The plans that some table is of. */
export const plansWithFigures = <P extends { year: PlanYear }>({
  plans,
  figures,
}: {
  plans: readonly P[];
  figures: readonly Figure[];
}): P[] => plans.filter(({ year }) => figures.some((figure) => figure.year === year));

/** The plan of a year, which the check has made sure of. */
export function planOf({ plans }: Pick<Library, 'plans'>, year: PlanYear): Plan {
  const plan = plans.find((each) => each.year === year);
  if (!plan) throw new Error(`no plan for ${year}`);
  return plan;
}

/** The plan that a year is one of, where there is one. */
export const planIn = ({ plans }: Pick<Library, 'plans'>, calendarYear: number): PlanYear | undefined =>
  plans.find(({ year }) => firstYear(year) <= calendarYear && calendarYear <= lastYear(year))?.year;

/** The colour of a plan year, which marks that year and nothing else. */
export const hueOf = ({ plans }: Pick<Library, 'plans'>, year: PlanYear | undefined): Plan['hue'] | undefined =>
  plans.find((plan) => plan.year === year)?.hue;

export const findFigure = ({ figures }: Pick<Library, 'figures'>, year: PlanYear, id: string): Figure | undefined =>
  figures.find((figure) => figure.year === year && figure.id === id);

export const findGoal = ({ goals }: Pick<Library, 'goals'>, year: PlanYear, id: string): Goal | undefined =>
  goals.find((goal) => goal.year === year && goal.id === id);

/** The picture that a text means by a name, where there is one. */
export function findImage(
  { images }: Pick<Library, 'images'>,
  src: string,
  ownYear: PlanYear | undefined,
): LibraryImage | undefined {
  const named = parseImageReference(src, ownYear);
  return named && images.find(({ id, year }) => id === named.id && year === named.year);
}

/** The item with this id, which the check has made sure of. */
export function byId<T extends { id: string }>(items: readonly T[], id: string): T {
  const item = items.find((candidate) => candidate.id === id);
  if (!item) throw new Error(`nothing with the id ${id}`);
  return item;
}

/** The cell at an address, where there is one. */
export function findCellAt(shelves: Pick<Library, 'figures'>, address: CellAddress): Cell | undefined {
  const figure = findFigure(shelves, address.year, address.figure);
  return figure && findCell(figure, address.row, address.column);
}
