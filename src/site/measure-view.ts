import type { ChartData } from '../chart/chart-data.ts';
import { describeChart } from '../chart/describe.ts';
import { renderSvg } from '../chart/render-svg.ts';
import { chartSpec } from '../chart/spec.ts';
import { sizes, type Size } from '../chart/theme.ts';
import { axisNote } from './axis-note.ts';
import { addresses } from '../plan/addresses.ts';
import type { Obstacle } from '../plan/comparability.ts';
import {
  capitalize,
  compareDanish,
  displayPrinted,
  formatNumber,
  formatPeriod,
  formatQuantity,
} from '../plan/danish.ts';
import { targetParts, type Goal } from '../plan/goal.ts';
import { byId, type Library } from '../plan/library.ts';
import type { Measure } from '../plan/measure.ts';
import { byTime, measureSeries, strandOf, type MeasureSeries, type SeriesRow } from '../plan/measure-series.ts';
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
  series: MeasureSeries;
}

export interface MeasureRow {
  period: string;
  /** Whom it counts and how, where that is said. */
  who: string;
  cells: { values: { text: string; address: string; from: string }[]; isOwn: boolean }[];
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
    series,
  };
}

/** The municipality, then the places that it is compared with, then any others. */
function placesOf({ rows }: MeasureSeries, { site }: Library): string[] {
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
    refusals: row.toRowBefore?.refusals ?? [],
    warnings: row.toRowBefore?.warnings ?? [],
  };
}

/** A number that several tables print alike is said once, where it first stands. */
function distinct(observations: readonly Observation[]): MeasureRow['cells'][number]['values'] {
  const shown = observations.map((observation) => ({
    text: displayPrinted(observation.printed),
    value: observation.value,
    address: addresses.cell(cellAddress(observation)),
    from: `${observation.figure.label}, ${observation.figure.year}`,
  }));
  return shown.filter(({ value }, i) => shown.findIndex((other) => other.value === value) === i);
}

/**
 * A chart of a measure: over time where at least two values may be held together, place by place where there is only one
 * time; none where a chart would only invite what may not be done.
 */
export interface MeasureChart {
  description: string;
  wide: string;
  narrow: string;
  /** Said where the axis does not begin at zero. */
  axisNote?: string;
}

export async function measureChart(part: MeasurePart, library: Library): Promise<MeasureChart | undefined> {
  const data = chartOf(part.series, library);
  if (!data) return undefined;
  const [wide, narrow] = await Promise.all([draw(data, sizes.wide), draw(data, sizes.narrow)]);
  return { description: describeChart(data), wide, narrow, ...axisNote(data) };
}

/** What a measure says from plan year to plan year, in short. */
export interface AcrossYears {
  part: MeasurePart;
  /** The municipality's values: the first and the last that may be held together, or else the newest of each plan. */
  values: { year: number; text: string; period: string }[];
  /** Why the plans' values may not be held together; missing where they may. */
  refusal?: string;
  warnings: readonly string[];
  chart?: MeasureChart;
}

/** A measure in the overview: followed over the plan years where one of its strands allows it, or else why it is not. */
export async function acrossYears(view: MeasureView, library: Library): Promise<AcrossYears> {
  const home = library.site.place;
  const { part, rows } = leadingStrand(view, library);
  if (!canBeFollowed(rows, library)) {
    const refusal = part.series.rows.flatMap(({ toRowBefore }) => toRowBefore?.refusals ?? [])[0];
    return {
      part,
      values: newestByYear(part, home),
      refusal: refusal?.text ?? 'Kun én plan har tallet.',
      warnings: [],
    };
  }
  const data = { ...chartOf({ ...part.series, rows }, library, [home])!, fromZero: true };
  const narrow = await draw(data, sizes.narrow);
  return {
    part,
    values: [rows[0]!, rows.at(-1)!].flatMap((row) => valueOf(row, home)),
    warnings: [...new Set(rows.flatMap(({ toRowBefore }) => toRowBefore?.warnings.map(({ text }) => text) ?? []))],
    chart: { description: describeChart(data), wide: narrow, narrow },
  };
}

/** Rows that reach from one plan year to another without anything that parts them. */
function canBeFollowed(rows: readonly SeriesRow[], { plans }: Library): boolean {
  const years = new Set(rows.flatMap(({ period }) => (period ? Number(period.end.slice(0, 4)) : [])));
  const isParted = rows.slice(1).some(({ toRowBefore }) => (toRowBefore?.refusals.length ?? 0) > 0);
  return plans.filter(({ year }) => years.has(year)).length > 1 && !isParted;
}

/** The strand of a measure that tells most of the municipality: one that can be followed, of most plans, with most rows. */
function leadingStrand({ parts }: MeasureView, library: Library): { part: MeasurePart; rows: SeriesRow[] } {
  const strands = parts.flatMap((part) => {
    const own = part.series.rows.filter(({ observations }) =>
      observations.some(({ place }) => place === library.site.place),
    );
    return [...new Set(own.map(strandOf))].map((key) => ({ part, rows: own.filter((row) => strandOf(row) === key) }));
  });
  const weight = ({ part, rows }: (typeof strands)[number]): number =>
    1000 * Number(canBeFollowed(rows, library)) + 100 * part.series.years.length + rows.length;
  const [first] = strands.sort((a, b) => weight(b) - weight(a));
  return first ?? { part: parts[0]!, rows: [] };
}

function newestByYear({ series }: MeasurePart, home: string): AcrossYears['values'] {
  return series.years.flatMap((year) => {
    const rows = series.rows.map((row) => ({
      ...row,
      observations: row.observations.filter(({ figure }) => figure.year === year),
    }));
    const newest = rows
      .filter(({ observations }) => observations.some(({ place }) => place === home))
      .sort(byTime)
      .at(-1);
    return newest ? valueOf(newest, home).map((value) => ({ ...value, year })) : [];
  });
}

function valueOf({ observations, period }: SeriesRow, home: string): AcrossYears['values'] {
  const own = observations.find(({ place }) => place === home);
  if (!own) return [];
  const { unit, value, decimals, printed } = own;
  return [
    {
      year: period ? Number(period.end.slice(0, 4)) : own.figure.year,
      text: unit ? formatQuantity(value!, unit, { decimals }) : printed,
      period: period ? formatPeriod(period, 'short') : 'udateret',
    },
  ];
}

const draw = (data: ChartData, size: Size): Promise<string> => renderSvg(chartSpec(data, size));

function chartOf(series: MeasureSeries, library: Library, only?: readonly string[]): ChartData | undefined {
  const rows = series.rows
    .filter(({ period }) => period !== undefined)
    .map((row) => ({
      ...row,
      observations: only ? row.observations.filter(({ place }) => place && only.includes(place)) : row.observations,
    }))
    .filter(({ observations }) => observations.length > 0);
  const places = placesOf({ ...series, rows }, library);
  const isOverTime = rows.length > 1;
  const hasStrand = rows.some((row, i) => i > 0 && strandOf(row) === strandOf(rows[i - 1]!));
  if (isOverTime ? !hasStrand : places.length < 2) return undefined;
  const labels = rowLabels(rows);
  const name = (place: string): string => capitalize(byId(library.places, place).name);
  const points = rows.flatMap(({ observations }, i) =>
    places.flatMap((place) => {
      const found = observations.find((observation) => observation.place === place);
      return found
        ? [pointOf(found, isOverTime ? labels[i]! : name(place), isOverTime ? name(place) : '', library)]
        : [];
    }),
  );
  const [first] = rows[0]!.observations;
  return {
    kind: isOverTime ? 'line' : 'bar',
    unit: first!.unit,
    decimals: Math.max(...rows.flatMap(({ observations }) => observations.map(({ decimals }) => decimals))),
    categories: isOverTime ? labels : places.map(name),
    series: isOverTime ? places.map((place) => ({ name: name(place), isOwn: place === library.site.place })) : [],
    points,
    breaks: isOverTime ? breaksOf(rows, labels) : [],
  };
}

const pointOf = (
  { value, decimals, place }: Observation,
  category: string,
  series: string,
  { site }: Library,
): ChartData['points'][number] => ({
  category,
  series,
  value,
  text: formatNumber(value!, { decimals }),
  isOwn: place === site.place,
});

/** Each row has a name of its own: the period and, where that does not tell it apart, whom or how it counts. */
function rowLabels(rows: readonly SeriesRow[]): string[] {
  const periods = rows.map(({ period }) => formatPeriod(period!, 'short'));
  return rows.map(({ population, definition }, i) => {
    const isAlone = periods.filter((label) => label === periods[i]).length === 1;
    return isAlone
      ? periods[i]!
      : [periods[i], formatAges(population).replace(' ', '\u00a0') || definition].filter(Boolean).join(' ');
  });
}

function breaksOf(rows: readonly SeriesRow[], labels: readonly string[]): ChartData['breaks'] {
  return rows.flatMap(({ toRowBefore }, i) => {
    if (i === 0 || !toRowBefore) return [];
    const { refusals, warnings } = toRowBefore;
    return [
      ...refusals.slice(0, 1).map(({ label, text }) => ({ before: labels[i]!, label, cause: text, parts: true })),
      ...(refusals.length === 0
        ? warnings.slice(0, 1).map(({ label, text }) => ({ before: labels[i]!, label, cause: text, parts: false }))
        : []),
    ];
  });
}

/** The goals of all plans that are measured by it. */
export const goalsOfMeasure = ({ id }: Measure, { goals }: Library): Goal[] =>
  goals.filter(({ target }) => target && targetParts(target).some(({ measure }) => measure === id));
