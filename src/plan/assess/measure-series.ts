import { comparabilityOf, periodLength, withoutReservations, type Comparability } from './comparability.ts';
import type { Library } from '../library/library.ts';
import { onceFor } from '../library/once-for.ts';
import type { Measure } from '../entry/measure.ts';
import { byTime, observationsOf, type Observation } from '../library/observation.ts';
import type { Period } from '../value/period.ts';
import { formatAges } from '../words/danish.ts';
import type { Population } from '../entry/population.ts';
import type { PlanYear } from '../value/plan-year.ts';
import { compareText } from '../value/order.ts';

/** What a measure says at one time: one value or more for each place, all counted in the same way. */
export interface SeriesRow {
  period: Period | undefined;
  population: Population | undefined;
  definition: string | undefined;
  observations: readonly Observation[];
  /** How this row stands to the one before it; nothing for the first. */
  toRowBefore?: Comparability;
  /** What keeps it from the row before is no more than a reservation. */
  isReserved?: true;
}

/** A measure for one group of people over all plan years, oldest first. */
export interface MeasureSeries {
  group: string | undefined;
  rows: readonly SeriesRow[];
  /** The plan years whose figures give it. */
  years: readonly PlanYear[];
}

/** Every observation of the measure, by group and then by time. */
export const measureSeries = ({ id }: Pick<Measure, 'id'>, library: Measured): readonly MeasureSeries[] =>
  allSeries(library).get(id) ?? [];

type Measured = Pick<Library, 'measures' | 'figures' | 'site'>;

/** Gathered once for a library, whichever pages and pairs of plan years ask. */
const allSeries = onceFor(
  ({ measures, figures, site }: Measured) =>
    new Map(
      measures.map((measure) => [measure.id, seriesOf(measure, observationsOf(measure.id, figures), site.place)]),
    ),
);

const seriesOf = (measure: Measure, observations: readonly Observation[], home: string): MeasureSeries[] =>
  [...Map.groupBy(observations, ({ group }) => group)].map(([group, own]) => ({
    group,
    rows: withComparability(rowsOf(own, measure), measure, home),
    years: [...new Set(own.map(({ figure }) => figure.year))].sort(compareText),
  }));

function rowsOf(observations: readonly Observation[], measure: Measure): SeriesRow[] {
  const populationOf = (each: Observation): Population | undefined => each.population ?? measure.population;
  const alike = Map.groupBy(observations, (each) =>
    [each.period?.text, formatAges(populationOf(each)), each.definition].join('|'),
  );
  const rows = [...alike.values()].map((some): SeriesRow => {
    const { period, definition } = some[0]!;
    return { period, population: populationOf(some[0]!), definition, observations: some };
  });
  return inStrands(rows);
}

/**
 * Rows that count the same people in the same way over the same kind of period stand together as a strand, oldest first;
 * the strands follow each other by when they begin.
 */
function inStrands(rows: readonly SeriesRow[]): SeriesRow[] {
  const strands = new Map<string, SeriesRow[]>();
  for (const row of [...rows].sort(byTime)) {
    const key = strandOf(row);
    strands.set(key, [...(strands.get(key) ?? []), row]);
  }
  return [...strands.values()].flat();
}

/** What rows must share to be one strand. */
export const strandOf = ({ period, population, definition }: SeriesRow): string =>
  [
    formatAges(population),
    definition,
    period && `${period.kind} ${period.kind === 'window' ? periodLength(period) : ''}`,
  ].join('|');

function withComparability(rows: readonly SeriesRow[], measure: Measure, home: string): SeriesRow[] {
  return rows.map((row, i) => {
    if (i === 0) return row;
    const [before, after] = leadingOf(rows[i - 1]!, row, home);
    const comparability = comparabilityOf(before, after, measure);
    const isReserved = comparability.refusals.length === 0 && comparability.reservations.length > 0;
    return { ...row, toRowBefore: withoutReservations(comparability), ...(isReserved && { isReserved }) };
  });
}

/** Rows are held against each other by what they say of the municipality itself, or else of a place that both have. */
function leadingOf(before: SeriesRow, after: SeriesRow, home: string): [Observation, Observation] {
  const at = (row: SeriesRow, place: string | undefined): Observation | undefined =>
    row.observations.find((each) => each.place === place);
  const places = [home, ...before.observations.map(({ place }) => place)];
  const shared = places.find((place) => at(before, place) && at(after, place));
  return [at(before, shared) ?? before.observations[0]!, at(after, shared) ?? after.observations[0]!];
}
