import type { Figure } from '../library/figure.ts';
import type { Measure } from '../entry/measure.ts';
import { strandOf, type SeriesRow } from '../assess/measure-series.ts';
import type { Observation } from '../library/observation.ts';

/** A measure that one table gives time by time: read as a whole, not as two of its numbers. */
export interface MeasureRun {
  measure: Measure;
  group: string | undefined;
  figure: Figure;
  /** Oldest first. */
  observations: Observation[];
  /** The themes that it stands under; none where it belongs to no one theme. */
  themes: string[];
}

/** From so many times on, a table shows a development, of which no two numbers may be picked. */
const timesOfRun = 3;

/** What each table tells of one place time by time, counted in the same way over the same kind of period. */
export function runsOf(rows: readonly SeriesRow[], place: string): { figure: Figure; observations: Observation[] }[] {
  const runs = new Map<string, Observation[]>();
  for (const row of rows) {
    for (const observation of row.observations) {
      if (observation.place !== place || !observation.period) continue;
      const { figure } = observation;
      const key = `${figure.year}/${figure.id}|${strandOf(row)}`;
      runs.set(key, [...(runs.get(key) ?? []), observation]);
    }
  }
  return [...runs.values()]
    .filter((observations) => new Set(observations.map(({ period }) => period!.text)).size >= timesOfRun)
    .map((observations) => ({ figure: observations[0]!.figure, observations }));
}
