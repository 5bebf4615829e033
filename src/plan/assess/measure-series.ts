import { comparabilityOf, periodLength, withoutReservations, type Comparability } from './comparability.ts';
import type { Figure } from '../library/figure.ts';
import type { Measure } from '../entry/measure.ts';
import { byTime, type Observation } from '../library/observation.ts';
import type { Period } from '../value/period.ts';
import { formatAges } from '../words/danish.ts';
import type { Population } from '../entry/population.ts';

/** What a measure says at one time: one value or more for each place, all counted in the same way. */
export interface SeriesRow {
  period: Period | undefined;
  population: Population | undefined;
  definition: string | undefined;
  observations: Observation[];
  /** How this row stands to the one before it; nothing for the first. */
  toRowBefore?: Comparability;
  /** What keeps it from the row before is no more than a reservation. */
  isReserved?: true;
}

/** A measure for one group of people over all plan years, oldest first. */
export interface MeasureSeries {
  group: string | undefined;
  rows: SeriesRow[];
  /** The plan years whose figures give it. */
  years: number[];
}

/** Every cell of the figures that observes the measure, by group and then by time. */
export function measureSeries(measure: Measure, figures: readonly Figure[], home: string): MeasureSeries[] {
  const observations = observationsOf(measure, figures);
  const groups = [...new Set(observations.map(({ group }) => group))];
  return groups.map((group) => {
    const own = observations.filter((observation) => observation.group === group);
    return {
      group,
      rows: withComparability(rowsOf(own, measure), measure, home),
      years: [...new Set(own.map(({ figure }) => figure.year))].sort((a, b) => a - b),
    };
  });
}

/** Every cell of the figures that states a number of the measure itself, and not a change in it. */
export function observationsOf(measure: Measure, figures: readonly Figure[]): Observation[] {
  return figures
    .flatMap((figure) => figure.rows.flatMap(({ cells }) => cells.map((cell) => ({ ...cell, figure }))))
    .filter((cell) => cell.measure === measure.id && cell.value !== null && !cell.isChange);
}

function rowsOf(observations: readonly Observation[], measure: Measure): SeriesRow[] {
  const rows = new Map<string, SeriesRow>();
  for (const observation of observations) {
    const { period, definition } = observation;
    const population = observation.population ?? measure.population;
    const key = [period?.text, formatAges(population), definition].join('|');
    const row = rows.get(key) ?? { period, population, definition, observations: [] };
    row.observations.push(observation);
    rows.set(key, row);
  }
  return inStrands([...rows.values()]);
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
