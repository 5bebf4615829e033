import { addresses } from '../plan/addresses.ts';
import type { Obstacle } from '../plan/comparability.ts';
import { capitalize, compareDanish, displayPrinted, formatNumber, formatPeriod, joinList } from '../plan/danish.ts';
import { targetParts, type Goal } from '../plan/goal.ts';
import { byId, type Library } from '../plan/library.ts';
import type { Measure } from '../plan/measure.ts';
import { measureSeries, type MeasureSeries, type SeriesRow } from '../plan/measure-series.ts';
import { cellAddress, type Observation } from '../plan/observation.ts';
import { formatAges } from '../plan/text.ts';

/** A measure over all plan years, ready to be shown: a part for each group of people that it is given for. */
export interface MeasureView {
  measure: Measure;
  /** The plan years whose figures give it. */
  years: number[];
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
  series: MeasureSeries;
}

export interface MeasureRow {
  period: string;
  /** Whom it counts and how, where that is said. */
  who: string;
  cells: { values: { text: string; address: string }[]; isOwn: boolean }[];
  /** The tables that the values stand in. */
  from: { text: string; address: string; year: number }[];
  /** Why it cannot be held against the row above, and what to bear in mind. */
  refusals: readonly Obstacle[];
  warnings: readonly Obstacle[];
}

/** The measures that figures observe: those that several plan years give first, then by name. */
export function measureViews(library: Library): MeasureView[] {
  return library.measures
    .map((measure) => measureView(measure, library))
    .filter(({ parts }) => parts.length > 0)
    .sort((a, b) => b.years.length - a.years.length || compareDanish(a.measure.title, b.measure.title));
}

function measureView(measure: Measure, library: Library): MeasureView {
  const all = measureSeries(measure, library.figures, library.site.place);
  const parts = all.map((series) => partOf(series, library));
  return { measure, parts, years: [...new Set(all.flatMap(({ years }) => years))].sort((a, b) => a - b) };
}

function partOf(series: MeasureSeries, library: Library): MeasurePart {
  const places = placesOf(series, library);
  return {
    id: series.group ?? 'alle',
    title: series.group ? capitalize(byId(library.groups, series.group).title) : '',
    places: places.map((place) => capitalize(byId(library.places, place).name)),
    rows: series.rows.map((row) => rowOf(row, places, library)),
    ...placeNote(series, library),
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

/** The municipality, then the places that it is compared with, then any others. */
export function placesOf({ rows }: MeasureSeries, { site }: Library): string[] {
  const used = new Set(rows.flatMap(({ observations }) => observations.flatMap(({ place }) => place ?? [])));
  const near = [site.place, ...site.comparedWith].filter((place) => used.has(place));
  return [...near, ...[...used].filter((place) => !near.includes(place))];
}

function rowOf(row: SeriesRow, places: readonly string[], library: Library): MeasureRow {
  return {
    period: row.period ? capitalize(formatPeriod(row.period)) : 'Udateret',
    who: [formatAges(row.population) || row.population?.text, row.definition].filter(Boolean).join(', '),
    cells: places.map((place) => ({
      isOwn: place === library.site.place,
      values: distinct(row.observations.filter((observation) => observation.place === place)),
    })),
    from: tablesOf(row.observations),
    refusals: row.toRowBefore?.refusals ?? [],
    warnings: row.toRowBefore?.warnings ?? [],
  };
}

/** The number as all years of the measure are set, or what the document prints in words: "ca. 48". */
const numberText = ({ printed, value, decimals }: Observation): string =>
  /^[-\d]/.test(printed) ? formatNumber(value!, { decimals }) : displayPrinted(printed);

const tablesOf = (observations: readonly Observation[]): MeasureRow['from'] =>
  [...new Set(observations.map(({ figure }) => figure))].map((figure) => ({
    text: figure.label,
    address: addresses.figure(figure),
    year: figure.year,
  }));

/** A number that several tables print alike is said once, where it first stands. */
function distinct(observations: readonly Observation[]): MeasureRow['cells'][number]['values'] {
  const shown = observations.map((observation) => ({
    text: numberText(observation),
    value: observation.value,
    address: addresses.cell(cellAddress(observation)),
  }));
  return shown.filter(({ value }, i) => shown.findIndex((other) => other.value === value) === i);
}

/** The goals of all plans that are measured by it. */
export const goalsOfMeasure = ({ id }: Measure, { goals }: Library): Goal[] =>
  goals.filter(({ target }) => target && targetParts(target).some(({ measure }) => measure === id));
