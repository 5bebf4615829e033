import type { Library } from '../plan/library/library.ts';
import type { GatheredFile, PublicAddress } from '../plan/publish/addresses.ts';
import { formatNumber, plural } from '../plan/words/danish.ts';
import { goalsCsv } from './goals.ts';
import { figuresJson, goalsJson, publishedGoals, stringify } from './json.ts';
import { observationsParquet } from './parquet.ts';
import {
  chaptersCsv,
  chaptersJson,
  measuresCsv,
  measuresJson,
  offersCsv,
  offersJson,
  publishedMeasures,
  termsCsv,
  termsJson,
} from './words.ts';

/**
 * What is published of all plans in one file for each kind of thing, below /data/v1/. What v1 promises: none of these files,
 * and none beside the page of a table, a measure or a comparison, is moved or taken away; no field or column is, and none
 * changes its name, its unit or what it means; columns of a CSV keep their order, and what is added comes last. What must
 * break that is published as v2 beside it.
 */
export interface Gathered {
  /** What stands in it, in a line. */
  what: (library: Library) => string;
  mediaType: string;
  write: (library: Library, at: PublicAddress) => string | Uint8Array;
}

const json = (what: Gathered['what'], of: (library: Library, at: PublicAddress) => object): Gathered => ({
  what,
  mediaType: 'application/json',
  write: (library, at) => stringify(of(library, at)),
});
const csv = (what: Gathered['what'], write: Gathered['write']): Gathered => ({
  what,
  mediaType: 'text/csv; charset=utf-8',
  write,
});

const figures = ({ figures: all }: Library): string => `${count(all, 'tabel', 'tabeller')} med alle celler`;
const goals = (library: Library): string =>
  `${formatNumber(publishedGoals(library).length)} mål med ordlyd, måltal og status; mål for projekter er ikke med`;
const measures = (library: Library): string =>
  `${count(publishedMeasures(library), 'måling', 'målinger')}: hvad der tælles, brud, og hvor tallene ligger`;
const offers = ({ offers: all }: Library): string => `${formatNumber(all.length)} tilbud og projekter, plan for plan`;
const terms = ({ terms: all }: Library): string => `${count(all, 'ord', 'ord')} fra ordbogen`;
const chapters = ({ chapters: all }: Library): string =>
  `teksten i ${count(all, 'kapitel eller bilag', 'kapitler og bilag')}, afsnit for afsnit`;

const count = (all: readonly unknown[], one: string, many: string): string =>
  `${formatNumber(all.length)} ${plural(all.length, one, many)}`;

export const gathered: Record<GatheredFile, Gathered> = {
  'figures.json': json(figures, figuresJson),
  'goals.json': json(goals, goalsJson),
  'goals.csv': csv(goals, goalsCsv),
  'measures.json': json(measures, measuresJson),
  'measures.csv': csv(measures, measuresCsv),
  'offers.json': json(offers, offersJson),
  'offers.csv': csv(offers, offersCsv),
  'terms.json': json(terms, termsJson),
  'terms.csv': csv(terms, termsCsv),
  'chapters.json': json(chapters, chaptersJson),
  'chapters.csv': csv(chapters, chaptersCsv),
  'observations.parquet': {
    what: ({ figures: all }) => `alle ${formatNumber(cellsIn(all))} celler i alle tabeller, til analyse`,
    mediaType: 'application/vnd.apache.parquet',
    write: observationsParquet,
  },
};

const cellsIn = (figures: Library['figures']): number =>
  figures.reduce((sum, { rows }) => sum + rows.reduce((of, { cells }) => of + cells.length, 0), 0);
