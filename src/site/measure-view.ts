import type { ChartData } from '../chart/chart-data.ts';
import { describeChart } from '../chart/describe.ts';
import { renderSvg } from '../chart/render-svg.ts';
import { chartSpec } from '../chart/spec.ts';
import { sizes, type Size } from '../chart/theme.ts';
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
import { measureSeries, strandOf, type MeasureSeries, type SeriesRow } from '../plan/measure-series.ts';
import { cellAddress, type Observation } from '../plan/observation.ts';
import { comparePeriods } from '../plan/period.ts';
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

/** A chart of a measure: over time where there is more than one time, else place by place. */
export interface MeasureChart {
  description: string;
  wide: string;
  narrow: string;
}

export async function measureChart(part: MeasurePart, library: Library): Promise<MeasureChart | undefined> {
  const data = chartOf(part.series, library);
  if (!data) return undefined;
  const [wide, narrow] = await Promise.all([draw(data, sizes.wide), draw(data, sizes.narrow)]);
  return { description: describeChart(data), wide, narrow };
}

/** What a measure says across plan years: the strand that most plans give, and whether it can be followed. */
export interface AcrossYears {
  part: MeasurePart;
  /** The municipality's newest value of each plan year. */
  values: { year: number; text: string; period: string }[];
  /** "Kan sammenlignes", or why not: one Danish sentence. */
  verdict: string;
  warnings: readonly string[];
  chart?: MeasureChart;
}

/** A measure in the overview: what the plans say of it, and a small picture where several of them can be held together. */
export async function acrossYears(view: MeasureView, library: Library): Promise<AcrossYears> {
  const home = library.site.place;
  const { part, rows } = leadingStrand(view, home);
  const years = new Set(rows.flatMap(({ observations }) => observations.map(({ figure }) => figure.year)));
  const isParted = rows.slice(1).some(({ toRowBefore }) => (toRowBefore?.refusals.length ?? 0) > 0);
  const canCompare = years.size > 1 && !isParted;
  const refusal = part.series.rows.flatMap(({ toRowBefore }) => toRowBefore?.refusals ?? [])[0];
  const data = canCompare ? chartOf({ ...part.series, rows: [...rows] }, library, [home]) : undefined;
  const small = data && (await draw(data, sizes.narrow));
  return {
    part,
    values: newestByYear(part, home),
    verdict: canCompare ? 'Kan sammenlignes.' : `Kan ikke sammenlignes. ${refusal?.text ?? ''}`.trim(),
    warnings: canCompare ? rows.flatMap(({ toRowBefore }) => toRowBefore?.warnings.map(({ text }) => text) ?? []) : [],
    ...(data && small && { chart: { description: describeChart(data), wide: small, narrow: small } }),
  };
}

/** The strand of a measure that most plan years give for the municipality, with most rows. */
function leadingStrand({ parts }: MeasureView, home: string): { part: MeasurePart; rows: SeriesRow[] } {
  const strands = parts.flatMap((part) => {
    const own = part.series.rows.filter(({ observations }) => observations.some(({ place }) => place === home));
    return [...new Set(own.map(strandOf))].map((key) => ({ part, rows: own.filter((row) => strandOf(row) === key) }));
  });
  const weight = ({ part, rows }: (typeof strands)[number]): number =>
    100 * new Set(rows.flatMap(({ observations }) => observations.map(({ figure }) => figure.year))).size +
    10 * part.series.years.length +
    rows.length;
  const [first] = strands.sort((a, b) => weight(b) - weight(a));
  return first ?? { part: parts[0]!, rows: [] };
}

function newestByYear({ series }: MeasurePart, home: string): AcrossYears['values'] {
  return series.years.flatMap((year) => {
    const own = series.rows
      .flatMap(({ observations }) => observations)
      .filter((observation) => observation.place === home && observation.figure.year === year);
    const newest = own.sort((a, b) => (a.period && b.period ? comparePeriods(a.period, b.period) : 0)).at(-1);
    if (!newest) return [];
    const text = newest.unit
      ? formatQuantity(newest.value!, newest.unit, { decimals: newest.decimals })
      : newest.printed;
    return [{ year, text, period: newest.period ? formatPeriod(newest.period, 'short') : 'udateret' }];
  });
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
  if (rows.length === 0 || (rows.length === 1 && places.length < 2)) return undefined;
  const isOverTime = rows.length > 1;
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
    return isAlone ? periods[i]! : [periods[i], formatAges(population) || definition].filter(Boolean).join(' ');
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
