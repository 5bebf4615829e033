import type { Contact } from '../plan/entry/site.ts';
import type { Document } from '../plan/entry/document.ts';
import type { Place } from '../plan/entry/place.ts';
import type { Figure } from '../plan/library/figure.ts';
import { byId, ofYear, planOf, plansWithFigures, type Library, type Plan } from '../plan/library/library.ts';
import { onceFor } from '../plan/library/once-for.ts';
import { planWords } from '../plan/library/plan-words.ts';
import { addresses, observedMeasures, type PublishedKind } from '../plan/publish/addresses.ts';
import { figureCorrected } from '../plan/publish/corrected.ts';
import { firstYear, lastYear } from '../plan/value/plan-year.ts';
import { endSentence, joinList } from '../plan/words/danish.ts';
import { dataThemeLabels, licenceOf, type LicenceWords } from '../plan/words/open-data.ts';
import type { DataTheme } from '../plan/entry/site.ts';
import { sourceLine } from './csv.ts';
import type { FileFormat } from './file-format.ts';
import { publishedGoals } from './json.ts';

/** What is told of the data: once here, and written in many forms (catalogue, data packages, pages, schema.org). */
export interface OpenData {
  title: string;
  description: string;
  publisher: { name: string; webAddress: string; cvr: string | undefined };
  contact: Contact;
  /** Missing until the municipality has decided it. */
  licence: LicenceWords | undefined;
  themes: readonly { code: DataTheme; title: string }[];
  place: Place;
  issued: string;
  modified: string;
  sets: readonly DataSet[];
}

/** Data that belong together, in one or more files that all say the same. */
export interface DataSet {
  /** The page that tells of it, and its name among the data of that page. */
  page: string;
  name: string;
  title: string;
  description: string;
  files: readonly DataFile[];
  /** The days that the numbers are of, the first and the last. */
  period: { start: string; end: string } | undefined;
  /** When it was first published here, and last changed. */
  issued: string;
  modified: string;
  version?: string;
  documents: readonly Document[];
  /** The places that the numbers are of. */
  places: readonly Place[];
  /** A table of its own: what a reader meets on one page. */
  figure?: Figure;
}

export interface DataFile {
  address: string;
  format: FileFormat;
  /** What the file holds, where it is JSON that is promised to stay. */
  schema?: PublishedKind;
}

/** The files of a table. A new file beside a table is one line here. */
const filesOfFigure = (figure: Figure): DataFile[] => [
  { address: addresses.download(figure, '.csv'), format: 'csv' },
  { address: addresses.download(figure, '-excel.csv'), format: 'excel-csv' },
  { address: addresses.download(figure, '.json'), format: 'json', schema: 'figure' },
];

/** The files with the numbers of a plan. */
const filesOfPlan = (plan: Plan): DataFile[] => [
  { address: addresses.dataPackage(plan.year), format: 'json' },
  { address: addresses.planWorkbook(plan.year), format: 'xlsx' },
];

const json = (schema: 'figures' | 'goals' | 'measures' | 'offers' | 'terms' | 'chapters'): DataFile => ({
  address: addresses.gathered(`${schema}.json`),
  format: 'json',
  schema,
});
const csv = (kind: 'goals' | 'measures' | 'offers' | 'terms' | 'chapters'): DataFile => ({
  address: addresses.gathered(`${kind}.csv`),
  format: 'csv',
});

/** What is gathered of all plans, kind by kind, and the files that have it. */
const gatheredSets = {
  tabeller: [json('figures'), { address: addresses.gathered('observations.parquet'), format: 'parquet' }],
  maal: [json('goals'), csv('goals')],
  noegletal: [json('measures'), csv('measures')],
  tilbud: [json('offers'), csv('offers')],
  ordbog: [json('terms'), csv('terms')],
  kapitler: [json('chapters'), csv('chapters')],
} as const satisfies Record<string, readonly DataFile[]>;
export type GatheredSet = keyof typeof gatheredSets;

/** The data of a library. Measures and comparisons show the numbers of the tables once more, and are no data of their own. */
export const openData = onceFor((library: Library): OpenData => {
  const { site, places, plans } = library;
  const { municipality, publisher } = site;
  return {
    title: `${site.title}: data fra ${municipality}`,
    description: `Tabeller og mål fra ${plansText(plans)}, som data.`,
    publisher: {
      name: publisher?.name ?? municipality,
      webAddress: publisher?.webAddress ?? site.homepage,
      cvr: publisher?.cvr,
    },
    contact: site.contact,
    licence: licenceOf(site),
    themes: (site.themes ?? []).map((code) => ({ code, title: dataThemeLabels[code] })),
    place: byId(places, site.place),
    ...daysOf(plans),
    sets: [
      ...allTables(library),
      ...allGoals(library),
      ...allWords(library),
      ...plansWithFigures(library).map((plan) => tablesOf(plan, library)),
      ...library.figures.map((figure) => tableSet(figure, library)),
    ],
  };
});

/** The data of one table. */
export const dataSetOf = (figure: Figure, library: Library): DataSet =>
  openData(library).sets.find((set) => set.figure === figure)!;

const plansText = (plans: readonly Plan[]): string => joinList(plans.map((plan) => planWords(plan).name));

/** When the first of some plans was published here, and the last of them changed. */
function daysOf(plans: readonly Plan[]): { issued: string; modified: string } {
  const issued = plans.map(({ firstEdition }) => firstEdition.date).sort();
  const modified = plans.map(({ edition }) => edition.date).sort();
  return { issued: issued[0]!, modified: modified.at(-1)! };
}

function allTables(library: Library): DataSet[] {
  const { figures, documents, places, site } = library;
  const plans = plansWithFigures(library);
  if (figures.length === 0) return [];
  return [
    {
      page: addresses.data,
      name: 'tabeller',
      title: `Alle tabeller, ${site.municipality}`,
      description: `Alle tabeller fra ${plansText(plans)}: hver celle, som dokumentet trykker den, med enhed, periode og kilde.`,
      files: gatheredSets.tabeller,
      period: periodOf(figures),
      ...daysOf(plans),
      documents: documentsOf(figures, documents),
      places: placesOf(figures, places),
    },
  ];
}

function allGoals(library: Library): DataSet[] {
  const { site, documents, places } = library;
  const goals = publishedGoals(library);
  const plans = library.plans.filter(({ year }) => ofYear(goals, year).length > 0);
  if (plans.length === 0) return [];
  const named = new Set(goals.map(({ origin }) => origin.document));
  return [
    {
      page: addresses.data,
      name: 'maal',
      title: `Alle mål, ${site.municipality}`,
      description: `Målene i ${plansText(plans)}: ordlyd, måltal, det nyeste tal, og om målet blev nået.`,
      files: gatheredSets.maal,
      period: { start: `${firstYear(plans[0]!.year)}-01-01`, end: `${lastYear(plans.at(-1)!.year)}-12-31` },
      ...daysOf(plans),
      documents: documents.filter(({ id }) => named.has(id)),
      places: [byId(places, site.place)],
    },
  ];
}

/** What the plans say in words, and what their numbers mean: for each kind that the library has something of. */
function allWords(library: Library): DataSet[] {
  const { site, plans, offers, terms, chapters } = library;
  const kinds: [name: GatheredSet, items: readonly unknown[], title: string, description: string][] = [
    [
      'noegletal',
      observedMeasures(library.figures),
      'Alle nøgletal',
      'Hvad hvert nøgletal tæller, og hvornår tællingen er lagt om.',
    ],
    ['tilbud', offers, 'Alle tilbud og projekter', 'Hvad de går ud på, hvem de er for, og hvilke planer de står i.'],
    ['ordbog', terms, 'Ordbogen', 'Hvad ordene i planerne betyder, og hvad de hedder i dag.'],
    ['kapitler', chapters, 'Kapitlernes tekst', 'Teksten i planernes kapitler og bilag, afsnit for afsnit.'],
  ];
  return kinds
    .filter(([, items]) => items.length > 0)
    .map(([name, , title, description]) => ({
      page: addresses.data,
      name,
      title: `${title}, ${site.municipality}`,
      description: `${description} Fra ${plansText(plans)}.`,
      files: gatheredSets[name],
      period: undefined,
      ...daysOf(plans),
      documents: [],
      places: [],
    }));
}

function tablesOf(plan: Plan, library: Library): DataSet {
  const figures = ofYear(library.figures, plan.year);
  const { name } = planWords(plan);
  return {
    page: addresses.figures(plan.year),
    name: 'datasaet',
    title: `Tal og mål, ${name}`,
    description: `Alle tabeller fra ${name}, som ét regneark og som en beskrivelse af hver fil og kolonne, som programmer kan læse (Data Package).`,
    files: filesOfPlan(plan),
    period: periodOf(figures),
    ...daysOf([plan]),
    version: plan.edition.number,
    documents: documentsOf(figures, library.documents),
    places: placesOf(figures, library.places),
  };
}

function tableSet(figure: Figure, library: Library): DataSet {
  const plan = planOf(library, figure.year);
  return {
    page: addresses.figure(figure),
    name: 'datasaet',
    title: `${figure.title} (${figure.label}, ${planWords(plan).name})`,
    description: `${endSentence(figure.what)} ${endSentence(sourceLine(figure, library))}`,
    files: filesOfFigure(figure),
    period: periodOf([figure]),
    issued: plan.firstEdition.date,
    modified: figureCorrected(figure, library)?.date ?? plan.firstEdition.date,
    version: plan.edition.number,
    documents: documentsOf([figure], library.documents),
    places: placesOf([figure], library.places),
    figure,
  };
}

/** From the first day that some number is of to the last. */
function periodOf(figures: readonly Figure[]): DataSet['period'] {
  const periods = figures.flatMap(({ rows }) =>
    rows.flatMap(({ cells }) => cells.flatMap(({ period }) => period ?? [])),
  );
  const [start] = periods.map((period) => period.start).sort();
  const end = periods
    .map((period) => period.end)
    .sort()
    .at(-1);
  return start !== undefined && end !== undefined ? { start, end } : undefined;
}

function placesOf(figures: readonly Figure[], places: readonly Place[]): Place[] {
  const named = new Set(figures.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.map(({ place }) => place))));
  return places.filter(({ id }) => named.has(id));
}

const documentsOf = (figures: readonly Figure[], documents: readonly Document[]): Document[] =>
  documents.filter(({ id }) => figures.some(({ origin }) => origin.document === id));
