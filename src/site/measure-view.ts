import { directionLabels } from '../plan/words/labels.ts';
import { addresses, partOfGroup } from '../plan/publish/addresses.ts';
import { observationsCorrected, type CorrectionMark } from '../plan/publish/corrected.ts';
import type { Obstacle } from '../plan/assess/comparability.ts';
import {
  capitalize,
  compareDanish,
  endSentence,
  formatNumber,
  formatPeriod,
  joinList,
  formatAges,
} from '../plan/words/danish.ts';
import { targetParts } from '../plan/entry/target.ts';
import type { Goal } from '../plan/entry/goal.ts';
import { byId, type Library } from '../plan/library/library.ts';
import { markOf } from '../plan/library/plan-words.ts';
import { tellings, type Measure } from '../plan/entry/measure.ts';
import { measureSeries, strandOf, type MeasureSeries, type SeriesRow } from '../plan/assess/measure-series.ts';
import type { Observation } from '../plan/library/observation.ts';
import type { Period } from '../plan/value/period.ts';
import type { PlanYear } from '../plan/value/plan-year.ts';
import { compareText } from '../plan/value/order.ts';

/** A measure over all plan years, ready to be shown: a part for each group of people that it is given for. */
export interface MeasureView {
  measure: Measure;
  /** The plan years whose figures give it. */
  years: PlanYear[];
  parts: MeasurePart[];
}

export interface MeasurePart {
  id: string;
  /** The group; empty for a measure that is not broken down. */
  title: string;
  places: string[];
  rows: MeasureRow[];
  /** Said where the plans hold the municipality against different places. */
  placeNote?: string;
  /** Said where numbers of different times of the year follow each other. */
  seasonNote?: string;
  series: MeasureSeries;
}

export interface MeasureRow {
  period: string;
  /** The period as it is written in an address. */
  time: string;
  /** Whom it counts and how, where that is said. */
  who: string;
  cells: { place: string; texts: string[]; isOwn: boolean; corrected: CorrectionMark | undefined }[];
  /** The tables that the values stand in. */
  from: { text: string; address: string; year: PlanYear }[];
  /** Why it cannot be held against the row above, or only with a reservation, and what to bear in mind. */
  refusals: readonly Obstacle[];
  warnings: readonly Obstacle[];
  isReserved: boolean;
}

/** The measures that figures observe: what came of it first, then what was done, and the rest; by name. */
export function measureViews(library: Library): MeasureView[] {
  return library.measures
    .map((measure) => measureView(measure, library))
    .filter(({ parts }) => parts.length > 0)
    .sort(
      (a, b) =>
        tellings.indexOf(a.measure.tells) - tellings.indexOf(b.measure.tells) ||
        compareDanish(a.measure.title, b.measure.title),
    );
}

function measureView(measure: Measure, library: Library): MeasureView {
  const all = measureSeries(measure, library);
  const parts = all.map((series) => partOf(series, library));
  return { measure, parts, years: [...new Set(all.flatMap(({ years }) => years))].sort(compareText) };
}

function partOf(series: MeasureSeries, library: Library): MeasurePart {
  const places = placesOf(series, library);
  return {
    id: partOfGroup(series.group),
    title: series.group ? capitalize(byId(library.groups, series.group).title) : '',
    places: places.map((place) => capitalize(byId(library.places, place).name)),
    rows: series.rows.map((row) => rowOf(row, places, library)),
    ...placeNote(series, library),
    ...seasonNote(series),
    series,
  };
}

/** A region in one plan and a council area in another are not the same place, whatever their names share. */
function placeNote({ rows, years }: MeasureSeries, { site, places }: Library): { placeNote?: string } {
  const ofYears = years.map((year) => {
    const used = rows.flatMap(({ observations }) => observations.filter(({ figure }) => figure.year === year));
    return {
      year,
      others: [...new Set(used.flatMap(({ place }) => place ?? []))].filter((place) => place !== site.place),
    };
  });
  const told = ofYears.filter(({ others }) => others.length > 0);
  const isAlike = told.every(({ others }) => others.every((place) => told[0]!.others.includes(place)));
  if (told.length < 2 || isAlike) return {};
  const each = told.map(({ year, others }) => `${joinList(others.map((id) => byId(places, id).name))} i ${year}`);
  return { placeNote: `Planerne sammenligner med forskellige steder: ${joinList(each)}. De er ikke de samme områder.` };
}

/** What lies between two times of a year may be the season. */
function seasonNote({ rows }: MeasureSeries): { seasonNote?: string } {
  const isOfSeasons = rows.some((row, i) => {
    const before = rows[i - 1];
    if (!before?.period || !row.period || strandOf(before) !== strandOf(row)) return false;
    return timeOfYear(before.period) !== timeOfYear(row.period);
  });
  return isOfSeasons
    ? { seasonNote: 'Nogle af tallene er fra forskellige tider af året. En forskel mellem dem kan skyldes årstiden.' }
    : {};
}

/** "Q3" of a quarter, "M08" of a month; the same for all years and school years. */
const timeOfYear = ({ text }: Period): string => text.replaceAll(/\d{4}/g, '');

/** What documents want of a measure, plan year by plan year: "2019: ned (kontanthjælp). Det står i …". */
export function aimsInWords({ aims = [] }: Measure, library: Library): string[] {
  const { documents, groups } = library;
  return aims.map(({ plan, direction, groups: ids = [], origin }) => {
    const whom = ids.length > 0 ? ` (${joinList(ids.map((id) => byId(groups, id).title))})` : '';
    const where = `${byId(documents, origin.document).short}, ${origin.label}`;
    return `${markOf(plan, library)}: ${directionLabels[direction].way}${whom}. Det står i ${endSentence(where)}`;
  });
}

/** The municipality, then the places that it is compared with, then any others. */
export function placesOf({ rows }: MeasureSeries, { site }: Library): string[] {
  const used = new Set(rows.flatMap(({ observations }) => observations.flatMap(({ place }) => place ?? [])));
  const near = [site.place, ...site.comparedWith].filter((place) => used.has(place));
  return [...near, ...[...used].filter((place) => !near.includes(place))];
}

function rowOf(row: SeriesRow, places: readonly string[], library: Library): MeasureRow {
  return {
    period: row.period ? capitalize(formatPeriod(row.period)) : 'Udateret',
    time: row.period?.text ?? 'udateret',
    who: [formatAges(row.population) || row.population?.text, row.definition].filter(Boolean).join(', '),
    cells: places.map((place) => {
      const here = row.observations.filter((observation) => observation.place === place);
      return {
        place,
        isOwn: place === library.site.place,
        texts: distinct(here),
        corrected: observationsCorrected(here, library),
      };
    }),
    from: tablesOf(row.observations),
    refusals: row.toRowBefore?.refusals ?? [],
    warnings: row.toRowBefore?.warnings ?? [],
    isReserved: row.isReserved === true,
  };
}

/** The number as all years of the measure are set, or what the document prints in words: "ca. 48". */
const numberText = ({ shown, isWords, value, decimals }: Observation): string =>
  isWords ? shown : formatNumber(value!, { decimals });

const tablesOf = (observations: readonly Observation[]): MeasureRow['from'] =>
  [...new Set(observations.map(({ figure }) => figure))].map((figure) => ({
    text: figure.label,
    address: addresses.figure(figure),
    year: figure.year,
  }));

/** A number that several tables print alike is said once. */
const distinct = (observations: readonly Observation[]): string[] =>
  observations.filter(({ value }, i) => observations.findIndex((other) => other.value === value) === i).map(numberText);

/** The goals of all plans that are measured by it. */
export const goalsOfMeasure = ({ id }: Measure, { goals }: Library): Goal[] =>
  goals.filter(({ target }) => target && targetParts(target).some(({ measure }) => measure === id));
