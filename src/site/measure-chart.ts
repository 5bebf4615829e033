import type { ChartData } from '../chart/chart-data.ts';
import { describeChart } from '../chart/describe.ts';
import { renderSvg } from '../chart/render-svg.ts';
import { chartSpec } from '../chart/spec.ts';
import { sizes, type Size } from '../chart/theme.ts';
import { capitalize, formatNumber, formatPeriod } from '../plan/danish.ts';
import { byId, type Library } from '../plan/library.ts';
import { strandOf, type MeasureSeries, type SeriesRow } from '../plan/measure-series.ts';
import type { Observation } from '../plan/observation.ts';
import { formatAges } from '../plan/text.ts';
import { axisNote } from './axis-note.ts';
import { placesOf, type MeasurePart } from './measure-view.ts';

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

export const draw = (data: ChartData, size: Size): Promise<string> => renderSvg(chartSpec(data, size));

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
