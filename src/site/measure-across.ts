import { describeChart } from '../chart/describe.ts';
import { sizes } from '../chart/theme.ts';
import { formatPeriod, formatQuantity } from '../plan/danish.ts';
import type { Library } from '../plan/library.ts';
import { strandOf, type SeriesRow } from '../plan/measure-series.ts';
import { byTime } from '../plan/observation.ts';
import { chartOf, draw, type MeasureChart } from './measure-chart.ts';
import type { MeasurePart, MeasureView } from './measure-view.ts';

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
