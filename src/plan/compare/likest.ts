import { partOfYear } from '../assess/hold-change.ts';
import { comparabilityOf } from '../assess/comparability.ts';
import type { Library, Plan } from '../library/library.ts';
import type { Measure } from '../entry/measure.ts';
import type { Observation } from '../library/observation.ts';
import { comparePeriods } from '../value/period.ts';
import { standsFor, type Standing } from './standing.ts';

/** A number with how it stands to its plan year. */
export interface Standee {
  observation: Observation;
  standing: Standing;
}

export type Pair = [older: Standee, newer: Standee];

/** The numbers that stand for a plan year: those about the year, or else what its plan knew before it. */
export function numbersOf(observations: readonly Observation[], plan: Plan, library: Library): Standee[] {
  const standees = observations.flatMap((observation): Standee[] => {
    const standing = standsFor(observation, plan, library);
    return standing ? [{ observation, standing }] : [];
  });
  const about = standees.filter(({ standing }) => standing === 'year');
  return about.length > 0 ? about : standees;
}

/**
 * The two numbers that are most alike: the nearest ages, then least between them, the same part of the year, the newest.
 * Never by what the numbers are.
 */
export function likest(older: readonly Standee[], newer: readonly Standee[], measure: Measure): Pair | undefined {
  const unlikeness = (a: Observation, b: Observation): number[] => {
    const { refusals, reservations } = comparabilityOf(a, b, measure);
    return [ageGap(a, b, measure), refusals.length, reservations.length, Number(partOfYear(a) !== partOfYear(b))];
  };
  return older
    .flatMap((a) => newer.map((b): Pair => [a, b]))
    .filter(([a, b]) => a.observation.period!.end < b.observation.period!.end)
    .map((pair) => ({ pair, unlikeness: unlikeness(pair[0].observation, pair[1].observation) }))
    .sort((x, y) => firstDifference(x.unlikeness, y.unlikeness) || newestFirst(x.pair, y.pair))[0]?.pair;
}

/** Orders by the first of several measures in which two differ. */
const firstDifference = (x: readonly number[], y: readonly number[]): number =>
  x.map((value, i) => value - y[i]!).find((apart) => apart !== 0) ?? 0;

const newestFirst = ([a, b]: Pair, [c, d]: Pair): number =>
  comparePeriods(d.observation.period!, b.observation.period!) ||
  comparePeriods(c.observation.period!, a.observation.period!);

/** How far the ages of two numbers lie apart, in years. */
function ageGap(a: Observation, b: Observation, measure: Measure): number {
  const [one, other] = [a, b].map(({ population }) => (population ?? measure.population)?.ages);
  return one && other ? Math.abs(one[0] - other[0]) + Math.abs(one[1] - other[1]) : 0;
}
