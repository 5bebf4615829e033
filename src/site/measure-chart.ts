import type { ChartData } from '../chart/chart-data.ts';
import { describeChart } from '../chart/describe.ts';
import { placeMarks } from '../chart/place-marks.ts';
import { renderSvg } from '../chart/render-svg.ts';
import { chartText } from '../chart/spec.ts';
import { isZeroBased } from '../chart/scale.ts';
import { sizes, type Size } from '../chart/style.ts';
import { breakLabel, breaksBetween } from '../plan/assess/comparability.ts';
import { pointText } from '../plan/library/chart-cells.ts';
import { capitalize, formatPeriod, formatAges } from '../plan/words/danish.ts';
import { byId, type Library } from '../plan/library/library.ts';
import { strandOf, type MeasureSeries, type SeriesRow } from '../plan/assess/measure-series.ts';
import { byTime, type Observation } from '../plan/library/observation.ts';
import { toPeriod } from '../plan/value/period.ts';
import { middleDay } from '../plan/value/time-line.ts';
import { isCounted } from '../plan/value/unit.ts';
import { axisNote } from './axis-note.ts';
import { placesOf, type MeasurePart } from './measure-view.ts';

/**
 * A chart of a measure: over time where at least two values may be held together, place by place where there is only one
 * time; none where a chart would only invite what may not be done.
 */
export interface MeasureChart {
  /** What this chart counts, where the measure is counted in several ways: each has a chart of its own. */
  title?: string;
  description: string;
  wide: string;
  narrow: string;
  /** Said where the axis does not begin at zero. */
  axisNote?: string;
  /** Said where the table has places that the chart leaves out. */
  placesNote?: string;
}

/** The charts of a measure for one group, as they stand on its page. */
export const measureCharts = (
  part: MeasurePart,
  parts: readonly MeasurePart[],
  library: Library,
): Promise<MeasureChart[]> =>
  Promise.all(
    scaledCharts(part, parts, library).map(async ({ data, ...named }) => {
      const [wide, narrow] = await Promise.all([draw(data, sizes.wide), draw(data, sizes.narrow)]);
      return { ...named, description: describeChart(data), wide, narrow, ...axisNote(data) };
    }),
  );

/**
 * One chart for each way of counting that has a course to show, on the same scale. Where the lines of one group of the
 * measure begin at zero, those of the others do too, so that none looks steeper than it is.
 */
export function scaledCharts(part: MeasurePart, parts: readonly MeasurePart[], library: Library): NamedChart[] {
  const fromZero = parts.some((each) => {
    const values = valuesOf(chartsOf(each, library).filter(({ data }) => data.kind === 'line'));
    return values.length > 0 && isZeroBased(values);
  });
  const charts = chartsOf(part, library);
  const beside = valuesOf(charts);
  return charts.map(({ data, ...named }) => ({ ...named, data: { ...data, beside, fromZero } }));
}

export interface NamedChart {
  title?: string;
  placesNote?: string;
  data: ChartData;
}

const valuesOf = (charts: readonly NamedChart[]): number[] =>
  charts.flatMap(({ data }) => data.points.flatMap(({ value }) => value ?? []));

function chartsOf({ series }: MeasurePart, library: Library): NamedChart[] {
  const rows = series.rows.filter(({ period }) => period !== undefined);
  const ways = [...Map.groupBy(rows, whomOf).values()];
  return (rows.length > 1 ? ways.filter((way) => way.length > 1) : ways).flatMap((way) => {
    const whole = { ...series, rows: way };
    const isCrushed = crushesOwn(way, library);
    const data = chartOf(whole, library, isCrushed ? [library.site.place] : undefined);
    if (!data) return [];
    const title = ways.length > 1 && { title: wayOf(way[0]!, rows) };
    return [{ data, ...title, ...(isCrushed && { placesNote: onlyOwn(library) }) }];
  });
}

/** Months and quarters of the same people stand on one axis of time; other people, or another count, have their own. */
const whomOf = ({ population, definition }: SeriesRow): string => [formatAges(population), definition].join('|');

/** Of counts over time, so many times its own is too much beside the municipality: its line would lie on the floor. */
const tooManyTimes = 10;

/** Whether the counts of larger places would leave nothing to see of the municipality's own course. */
function crushesOwn(rows: readonly SeriesRow[], { site }: Library): boolean {
  const all = rows.flatMap(({ observations }) => observations);
  const largest = (some: readonly Observation[]): number => Math.max(0, ...some.map(({ value }) => value ?? 0));
  const own = largest(all.filter(({ place }) => place === site.place));
  const unit = all[0]?.unit;
  return rows.length > 1 && own > 0 && unit !== undefined && isCounted(unit) && largest(all) > tooManyTimes * own;
}

const onlyOwn = ({ places, site }: Library): string =>
  `Diagrammet viser kun ${byId(places, site.place).name}. Tallene for de større områder står i tabellen.`;

export const draw = (data: ChartData, size: Size): Promise<string> => renderSvg(chartText(data, size));

/** What tells a way of counting apart from the others: whom it counts, and how. */
function wayOf(row: SeriesRow, all: readonly SeriesRow[]): string {
  const differs = all.some((each) => formatAges(each.population) !== formatAges(row.population));
  return capitalize([differs ? formatAges(row.population) : '', row.definition ?? ''].filter(Boolean).join(', '));
}

/** What a measure says over time for one group, for each way of counting, whether or not there is a course in it. */
export function timesOf({ series }: MeasurePart, library: Library): { title?: string; data: ChartData }[] {
  const rows = series.rows.filter(({ period }) => period !== undefined);
  const ways = [...Map.groupBy(rows, whomOf).values()];
  return ways.map((way) => ({
    ...(ways.length > 1 && { title: wayOf(way[0]!, rows) }),
    data: dataOf({ ...series, rows: [...way].sort(byTime) }, true, library),
  }));
}

/** The chart of rows that count alike; of the places in `only`, or of all. */
export function chartOf(series: MeasureSeries, library: Library, only?: readonly string[]): ChartData | undefined {
  const rows = series.rows
    .filter(({ period }) => period !== undefined)
    .map((row) => ({
      ...row,
      observations: only ? row.observations.filter(({ place }) => place && only.includes(place)) : row.observations,
    }))
    .filter(({ observations }) => observations.length > 0);
  const places = placesOf({ ...series, rows }, library);
  const isOverTime = rows.length > 1;
  if (isOverTime ? !hasCourse(rows) : places.length < 2) return undefined;
  return dataOf({ ...series, rows: rows.sort(byTime) }, isOverTime, library);
}

function dataOf(series: MeasureSeries, isOverTime: boolean, library: Library): ChartData {
  const { rows } = series;
  const places = placesOf(series, library);
  const name = (place: string): string => capitalize(byId(library.places, place).name);
  const marks = placeMarks(places, library);
  const periodName = (row: SeriesRow): string => formatPeriod(row.period!, 'short');
  const points = rows.flatMap((row) =>
    places.flatMap((place) => {
      const found = row.observations.find((observation) => observation.place === place);
      return found
        ? [
            {
              ...pointOf(found, isOverTime ? periodName(row) : name(place), isOverTime ? name(place) : '', library),
              ...(!isOverTime && { mark: marks[places.indexOf(place)]! }),
            },
          ]
        : [];
    }),
  );
  const [first] = rows[0]!.observations;
  return {
    kind: isOverTime ? 'line' : 'bar',
    unit: first!.unit,
    decimals: Math.max(...rows.flatMap(({ observations }) => observations.map(({ decimals }) => decimals))),
    categories: isOverTime ? rows.map(periodName) : places.map(name),
    ...(isOverTime && { periods: rows.map(({ period }) => period!) }),
    series: isOverTime
      ? places.map((place, i) => ({ name: name(place), isOwn: place === library.site.place, mark: marks[i]! }))
      : [],
    points,
    breaks: isOverTime ? breaksOf(series, rows, library) : [],
  };
}

/** Whether some row may be held against the one before it. */
const hasCourse = (rows: readonly SeriesRow[]): boolean =>
  rows.some(
    (row, i) => i > 0 && strandOf(row) === strandOf(rows[i - 1]!) && (row.toRowBefore?.refusals.length ?? 0) === 0,
  );

const pointOf = (
  observation: Observation,
  category: string,
  series: string,
  { site }: Library,
): ChartData['points'][number] => ({
  category,
  series,
  value: observation.value,
  text: pointText(observation),
  isOwn: observation.place === site.place,
});

/** What happened to the measure between the rows, each at its own day. */
function breaksOf({ group }: MeasureSeries, rows: readonly SeriesRow[], { measures }: Library): ChartData['breaks'] {
  const measure = byId(measures, rows[0]!.observations[0]!.measure!);
  const between = rows.slice(1).flatMap((row, i) => {
    const before = formatPeriod(row.period!, 'short');
    return breaksBetween(measure, [rows[i]!.period!, row.period!], group ? [group] : []).map((item) => ({
      at: toPeriod(item.at).start,
      before,
      label: breakLabel(item),
      cause: item.cause,
      parts: item.effect === 'refuses',
    }));
  });
  return [...between, ...rows.filter(isProvisional).map(provisionalMark)];
}

const isProvisional = ({ observations }: SeriesRow): boolean =>
  observations.some(({ provisional, figure }) => provisional || figure.provisional !== undefined);

/** It is the number itself that is provisional: that stands at the number, and nothing happened on a day. */
const provisionalMark = ({ period }: SeriesRow): ChartData['breaks'][number] => ({
  at: middleDay(period!),
  before: formatPeriod(period!, 'short'),
  isOfPoint: true,
  label: 'Foreløbigt tal',
  cause: 'Tallet er foreløbigt',
  parts: false,
});
