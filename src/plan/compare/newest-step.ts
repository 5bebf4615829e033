import { comparabilityOf, type Comparability } from '../assess/comparability.ts';
import { strandOf, type MeasureSeries } from '../assess/measure-series.ts';
import type { Measure } from '../entry/measure.ts';
import type { Observation } from '../library/observation.ts';
import type { Way } from '../value/conclusion.ts';
import { difference } from '../value/decimal.ts';
import { comparePeriods } from '../value/period.ts';
import { plainReading } from './course.ts';
import { personsBehind } from './measures.ts';

/** The newest number of the municipality for a group, and the older one that tells where it came from. */
export interface NewestStep {
  newest: Observation;
  /** The oldest that it may be held against; where there is none such, the nearest of the others. */
  older: Observation | undefined;
  comparability: Comparability | undefined;
  way: Way;
}

/** Nothing where no document gives a dated number of the municipality. */
export function newestStep({ rows }: MeasureSeries, measure: Measure, home: string): NewestStep | undefined {
  const own = rows.flatMap((row) =>
    row.observations
      .filter(({ place, period }) => place === home && period)
      .map((observation) => ({ observation, strand: strandOf(row) })),
  );
  const byAge = own.sort((a, b) => comparePeriods(a.observation.period!, b.observation.period!));
  const last = byAge.at(-1);
  if (!last) return undefined;
  const { observation: newest } = last;
  const held = byAge
    .filter(({ observation }) => observation.period!.text !== newest.period!.text)
    .map(({ observation, strand }) => ({
      older: observation,
      isOfStrand: strand === last.strand,
      comparability: comparabilityOf(observation, newest, measure),
    }));
  const found =
    held.find(({ isOfStrand, comparability }) => isOfStrand && isFree(comparability)) ??
    held.findLast(({ comparability }) => comparability.refusals.length === 0) ??
    held.at(-1);
  return {
    newest,
    older: found?.older,
    comparability: found?.comparability,
    way: found ? wayOf({ older: found.older, newer: newest }, found.comparability, measure) : 'alone',
  };
}

const isFree = ({ refusals, reservations }: Comparability): boolean => refusals.length + reservations.length === 0;

type Both = Record<'older' | 'newer', Observation>;

function wayOf(both: Both, comparability: Comparability, measure: Measure): Way {
  if (comparability.refusals.length > 0) return 'refused';
  if (comparability.reservations.length > 0) return 'reserved';
  const persons = personsBehind(both, measure);
  switch (plainReading({ ...both, comparability, ...(persons && { persons }) }).course) {
    case 'same':
      return 'level';
    case 'changed':
      return difference(both.newer.value!, both.older.value!) > 0 ? 'up' : 'down';
    default:
      return 'uncertain';
  }
}
