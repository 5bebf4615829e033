import { ruleIds, type AssessmentRule } from '../assess/assessment-rules.ts';
import type { Written } from '../entry/chapter.ts';
import type { Figure } from '../library/figure.ts';
import { goalKinds, type Goal } from '../entry/goal.ts';
import { targetGroupAddress } from '../entry/target-group.ts';
import { ofYear, textsOf, type Shelves } from '../library/library.ts';
import { onceFor } from '../library/once-for.ts';
import { planPairs, type PlanPair } from '../library/plan-pairs.ts';
import type { Pairing } from '../entry/site.ts';
import type { Section } from '../library/section.ts';
import { correctionId, type Correction } from '../entry/correction.ts';
import { statuses, type Status } from '../value/conclusion.ts';
import type { CellAddress } from '../value/cell-address.ts';
import { isPlanYear, type PlanYear } from '../value/plan-year.ts';

/** The files that stand beside the page of a figure. */
export const downloadEndings = [
  '-excel.csv',
  '.csv',
  '.vega.json',
  '-udforsk.json',
  '.json',
  '.svg',
  '-lille.png',
  '-mellem.png',
  '-stor.png',
] as const;
export type DownloadEnding = (typeof downloadEndings)[number];

/** Those that say more than a kind of file, which a key could end in as well. */
export const namedEndings: readonly string[] = downloadEndings.filter((ending) => ending.startsWith('-'));

/** Those of a chart, and not of its table. */
export const isOfChart = (ending: DownloadEnding): boolean => /\.(?:svg|png|vega\.json)$/.test(ending);

/** All that documents print of a measure, as files beside its page. */
export const measureEndings = ['-excel.csv', '.csv', '.json'] as const;
export type MeasureEnding = (typeof measureEndings)[number];

/** A comparison as data. */
export const comparisonFiles = ['csv', 'json', 'xlsx'] as const;
export type ComparisonFile = (typeof comparisonFiles)[number];

const cardName = 'delebillede';
/** What pages are drawn with before a picture is made of it, beside the page. */
export const drawn = { card: `${cardName}.svg` } as const;

/** What is gathered of the whole library, each kind of thing in a file of its own. */
export const gatheredFiles = [
  'figures.json',
  'goals.json',
  'goals.csv',
  'measures.json',
  'measures.csv',
  'offers.json',
  'offers.csv',
  'terms.json',
  'terms.csv',
  'chapters.json',
  'chapters.csv',
  'observations.parquet',
] as const;
export type GatheredFile = (typeof gatheredFiles)[number];

/** The kinds of JSON that are published and promised to stay as they are. */
export const publishedKinds = [
  'figures',
  'goals',
  'measures',
  'offers',
  'terms',
  'chapters',
  'figure',
  'measure',
  'comparison',
  'seal',
] as const;
export type PublishedKind = (typeof publishedKinds)[number];

/** The catalogue of data in the forms that such are gathered in: JSON-LD and Turtle. */
export const catalogueEndings = ['jsonld', 'ttl'] as const;
export type CatalogueEnding = (typeof catalogueEndings)[number];

/** The page on what two plans write of themselves as a whole. */
export const wholePlan = 'hele-planen';
const meetingSheet = 'moedeark';
/** What is made to stand within a page of another site: a host lets these alone be framed. */
const frame = 'indlejr';

/** Every public address, from the root of the site. An address once published stays. */
export const addresses = {
  front: '/',
  plan: (year: PlanYear) => `/${year}/`,
  chapter: ({ year, kind, id }: Pick<Written, 'year' | 'kind' | 'id'>) =>
    `/${{ chapter: `${year}/`, bilag: `${year}/bilag/`, page: '', story: 'maalgrupper/' }[kind]}${id}/`,
  /** Where a section of a chapter begins. */
  section: ({ chapter, slug }: Pick<Section, 'chapter' | 'slug'>): string =>
    slug ? `${addresses.chapter(chapter)}#${slug}` : addresses.chapter(chapter),
  goals: (year: PlanYear) => `/${year}/maal/`,
  goalsOfTheme: (year: PlanYear, theme: string) => `/${year}/maal/#${themeAnchor(theme)}`,
  goalsOfStatus: (year: PlanYear, status: Status) => `/${year}/maal/#${statusAnchor(status)}`,
  goal: ({ year, id }: Pick<Goal, 'year' | 'id'>) => `/${year}/maal/${id}/`,
  followUp: (year: PlanYear) => `/${year}/opfoelgning/`,
  figures: (year: PlanYear) => `/${year}/tal/`,
  figure: ({ year, id }: Pick<Figure, 'year' | 'id'>) => `/${year}/tal/${id}/`,
  /** A figure to be shown within a page of another site. */
  figureFrame: ({ year, id }: Pick<Figure, 'year' | 'id'>) => `/${year}/tal/${id}/${frame}/`,
  download: ({ year, id }: Pick<Figure, 'year' | 'id'>, ending: DownloadEnding) => `/${year}/tal/${id}${ending}`,
  cell: ({ year, figure, row, column }: CellAddress) => `/${year}/tal/${figure}/#${cellAnchor(row, column)}`,
  /** Which editions of a plan there are, and what is corrected in each. */
  corrections: (year: PlanYear) => `/${year}/rettelser/`,
  correction: ({ year, id }: Pick<Correction, 'year' | 'id'>) => `/${year}/rettelser/#${editionAnchor(id)}`,
  /** What the newest edition of a plan says, as it is sealed. */
  seal: (year: PlanYear) => `/${year}/forsegling.json`,
  print: (year: PlanYear) => `/${year}/udskriv/`,
  /** What stands at the edges of paper: of the pages of a plan year, or of the others. */
  paper: (year?: PlanYear) => (year === undefined ? '/papir.css' : `/${year}/papir.css`),
  /** A plan year on a sheet for a meeting. */
  planSheet: (year: PlanYear) => `/${year}/${meetingSheet}/`,
  /** A plan year, and its sheet for a meeting, as files for paper. */
  planPdf: (year: PlanYear) => `/${year}/plan.pdf`,
  planSheetPdf: (year: PlanYear) => `/${year}/${meetingSheet}.pdf`,
  /** Its tables and goals as a workbook. */
  planWorkbook: (year: PlanYear) => `/${year}/plan.xlsx`,
  /** The edition that it is, with its pages, its data and its seal in one file that opens without the web. */
  planArchive: (year: PlanYear) => `/${year}/plan.zip`,
  comparisons: '/sammenlign/',
  comparison: (pair: PlanPair) => `/sammenlign/${pairName(pair)}/`,
  /** Two plan years on one theme; without a theme, on the plan as a whole. */
  comparisonOn: (pair: PlanPair, theme: string = wholePlan) => `/sammenlign/${pairName(pair)}/${theme}/`,
  meetingSheet: (pair: PlanPair) => `/sammenlign/${pairName(pair)}/${meetingSheet}/`,
  meetingSheetPdf: (pair: PlanPair) => `/sammenlign/${pairName(pair)}/${meetingSheet}.pdf`,
  comparisonFile: (pair: PlanPair, ending: ComparisonFile) => `/sammenlign/${pairName(pair)}.${ending}`,
  /** How the pages of a comparison are set on paper. */
  comparisonPaper: (pair: PlanPair) => `/sammenlign/${pairName(pair)}.css`,
  themes: '/temaer/',
  theme: (id: string) => `/temaer/${id}/`,
  measures: '/noegletal/',
  measure: (id: string) => `/noegletal/${id}/`,
  /** A measure for one of its groups. */
  measureOf: (id: string, part: string) => `/noegletal/${id}/#${part}`,
  measureFile: (id: string, ending: MeasureEnding) => `/noegletal/${id}${ending}`,
  /** A measure to be shown within a page of another site. */
  measureFrame: (id: string) => `/noegletal/${id}/${frame}/`,
  /** A chart of a measure as a picture. */
  measurePicture: (id: string, picture: string) => `/noegletal/${id}/${picture}.svg`,
  /** What is fetched where a reader explores a measure. */
  measureExplored: (id: string) => `/noegletal/${id}/udforsk.json`,
  targetGroups: '/maalgrupper/',
  targetGroup: targetGroupAddress,
  offers: '/tilbud/',
  offer: (id: string) => `/tilbud/#${id}`,
  assessmentRules: '/saadan-vurderes-maalene/',
  assessmentRule: (rule: AssessmentRule) => `/saadan-vurderes-maalene/#${rule}`,
  timeline: '/tidslinje/',
  event: (id: string) => `/tidslinje/#${id}`,
  unknowns: '/det-ved-vi-ikke/',
  unknownsOf: (year: PlanYear) => `/det-ved-vi-ikke/#${unknownsAnchor(year)}`,
  search: '/soeg/',
  /** What the search looks in, by the script that does. */
  searchIndex: '/soeg/indeks/pagefind.js',
  /** What is proposed while one writes. */
  searchNames: '/soeg/navne.json',
  glossary: '/ordbog/',
  term: (id: string) => `/ordbog/#${id}`,
  data: '/data/',
  /** What is published of all plans, in the first shape that is promised to stay (`src/export/gathered.ts`). */
  gathered: (file: GatheredFile) => `/data/v1/${file}`,
  /** Two of them where they were first published. */
  figuresFile: '/data/figures.json',
  goalsFile: '/data/goals.json',
  schema: (kind: string) => `/data/schemas/${kind}.json`,
  /** What the published files of a kind hold, for programs; the number is that of the promise, see src/export/published.ts. */
  publishedSchema: (kind: PublishedKind) => `/data/v1/schemas/${kind}.json`,
  /** The tables of a plan as a Data Package. */
  dataPackage: (year: PlanYear) => `/${year}/datapackage.json`,
  /** All data of the site, for whoever gathers catalogues. */
  catalogue: (ending: CatalogueEnding) => `/data/katalog.${ending}`,
  /** Every address that the site has had. */
  list: '/adresser.txt',
  accessibility: '/tilgaengelighed/',
  /** How editors write, from the program's own guide. */
  guide: '/vejledning/',
  notFound: '/404',
  /** What is new, of all plans and of one, and what is corrected, for those who follow it with a program. */
  news: '/nyt.xml',
  newsOf: (year: PlanYear) => `/${year}/nyt.xml`,
  correctionsNews: '/rettelser.xml',
  /** For those who look for pages: which there are, and where that stands. */
  siteMap: '/sitemap.xml',
  robots: '/robots.txt',
  /** What a device that keeps the site among its programs asks for, and the site's mark for devices that take no SVG. */
  manifest: '/site.webmanifest',
  icon: (size: IconSize) => (size === 180 ? '/apple-touch-icon.png' : `/favicon-${size}.png`),
  /** The picture that stands for a page where it is shared, beside the page. */
  card: (page: string) => `${page}${cardName}.png`,
} as const;

/** How wide the mark is drawn, in pixels: for tabs, for telephones, and for devices that keep sites among their programs. */
export const iconSizes = [32, 180, 192, 512] as const;
export type IconSize = (typeof iconSizes)[number];

/** Turns an address of the site into one that works from anywhere: with the host and the path that it is served below. */
export type PublicAddress = (address: string) => string;

/** Two plan years in an address: "2019-2021"; with several years in one of them, "2020-2022-og-2023". */
export const pairName = ([older, newer]: PlanPair): string =>
  `${older}${`${older}${newer}`.includes('-') ? '-og-' : '-'}${newer}`;

/** The anchor of an edition on the page of corrections: "udgave-1-1". */
export const editionAnchor = (edition: string): string => `udgave-${correctionId(edition)}`;

/** The anchor of a cell on the page of its figure. */
export const cellAnchor = (row: string, column: string): string => `${row}.${column}`;

/** Where the numbers of a group stand on the page of a measure, or those of no group. */
export const partOfGroup = (group: string | undefined): string => group ?? 'alle';

/** The anchor of a theme on the page of a plan's goals. */
export const themeAnchor = (theme: string): string => `tema-${theme}`;

/** The anchor of the result goals of a status on the page of a plan's goals. */
export const statusAnchor = (status: Status): string => `status-${status}`;

/** The anchor of a plan year on the page of what is not known. */
export const unknownsAnchor = (year: PlanYear): string => `plan-${year}`;

/** Words that stand where a chapter's id would stand, and so cannot be one. */
export const takenByPlanPages: readonly string[] = [
  'maal',
  'opfoelgning',
  'tal',
  'udskriv',
  meetingSheet,
  'bilag',
  'rettelser',
];
/** Words that stand where a theme's key would stand on the pages for two plan years. */
export const takenByComparisons: readonly string[] = [wholePlan, meetingSheet];
const takenBySitePages: readonly string[] = [
  'ordbog',
  'tilgaengelighed',
  'saadan-vurderes-maalene',
  'data',
  '404',
  'was',
  'sammenlign',
  'noegletal',
  'temaer',
  'tilbud',
  'maalgrupper',
  'det-ved-vi-ikke',
  'soeg',
  'tidslinje',
  'vejledning',
];

/** A page of the site cannot have the name of another one, nor of a plan year, which has its own. */
export const isTakenBySitePages = (id: string): boolean => takenBySitePages.includes(id) || isPlanYear(id);

/** The pages that the library gives rise to, with the anchors that one may link to on each. */
export function listPages(shelves: Shelves, pairing: Pairing = 'all'): Map<string, Set<string>> {
  const { plans, figures, goals, terms, themes, offers, events, targetGroups, corrections } = shelves;
  const list = new Map<string, Set<string>>([
    [addresses.front, new Set()],
    [addresses.glossary, new Set(terms.map(({ id }) => id))],
    [addresses.offers, new Set(offers.map(({ id }) => id))],
    [addresses.timeline, new Set(events.map(({ id }) => id))],
    [addresses.unknowns, new Set(plans.map(({ year }) => unknownsAnchor(year)))],
    ...planPairs({ plans }, pairing).flatMap((pair) =>
      [
        addresses.comparison(pair),
        addresses.meetingSheet(pair),
        addresses.comparisonOn(pair),
        ...themes.map(({ id }) => addresses.comparisonOn(pair, id)),
      ].map(bare),
    ),
    ...[
      addresses.data,
      addresses.comparisons,
      addresses.themes,
      addresses.measures,
      addresses.targetGroups,
      addresses.search,
    ].map(bare),
    ...themes.map(({ id }) => bare(addresses.theme(id))),
    ...targetGroups.map(({ id }) => bare(addresses.targetGroup(id))),
    ...observedMeasures(figures).map((id) => bare(addresses.measure(id))),
  ]);
  const goalAnchors = [...goalKinds, ...statuses.map(statusAnchor), ...themes.map(({ id }) => themeAnchor(id))];
  for (const { year } of plans) {
    list.set(addresses.goals(year), new Set(goalAnchors));
    list.set(addresses.corrections(year), new Set(ofYear(corrections, year).map(({ id }) => editionAnchor(id))));
    for (const page of ['plan', 'followUp', 'figures', 'print', 'planSheet'] as const)
      list.set(addresses[page](year), new Set());
  }
  for (const figure of figures) {
    const anchors = figure.rows.flatMap(({ cells }) => cells.map(({ row, column }) => cellAnchor(row, column)));
    list.set(addresses.figure(figure), new Set(anchors));
  }
  for (const goal of goals) list.set(addresses.goal(goal), new Set());
  for (const text of textsOf(shelves)) {
    list.set(addresses.chapter(text), new Set(text.headings.map(({ slug }) => slug)));
  }
  list.set(addresses.accessibility, new Set());
  list.set(addresses.guide, new Set());
  list.set(addresses.assessmentRules, new Set<string>(ruleIds));
  return list;
}

const bare = (address: string): [string, Set<string>] => [address, new Set()];

/** The measures that some figure has a number for: each has a page of its own. */
export const observedMeasures = (figures: readonly Figure[]): string[] => [
  ...new Set(figures.flatMap((figure) => measuresIn(figure))),
];

const measuresIn = onceFor(({ rows }: Figure): string[] =>
  rows.flatMap(({ cells }) =>
    cells.flatMap(({ measure, value, isChange }) => (measure && value !== null && !isChange ? [measure] : [])),
  ),
);
