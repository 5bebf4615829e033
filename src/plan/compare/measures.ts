import type { Quantity } from '../assessment.ts';
import { comparabilityOf, withheldBy, withoutReservations, type Comparability } from '../comparability.ts';
import { difference } from '../decimal.ts';
import type { Library } from '../library.ts';
import type { Measure } from '../measure.ts';
import { measureSeries, type SeriesRow } from '../measure-series.ts';
import type { Observation } from '../observation.ts';
import { themesOfMeasure } from '../themes-of.ts';
import { unitOfDifference } from '../unit.ts';

/** Which way a measure went from one plan year to another, seen by what the measure calls better. */
export type Course = 'better' | 'worse' | 'same' | 'moved' | 'not-comparable';

/** What two plan years say of a measure, for one group of people in the municipality. */
export interface MeasurePair {
  measure: Measure;
  group: string | undefined;
  older: Observation;
  newer: Observation;
  comparability: Comparability;
  /** Newer minus older; missing where a refusal withholds it. */
  difference?: Quantity;
  course: Course;
  /** The same of the places that the municipality is held up against, where both plans give it as they give its own. */
  others: OtherPlace[];
  /** The themes that the pair stands under; none where it belongs to no one theme. */
  themes: string[];
}

/** What another place had at the same two times, counted in the same way. */
export interface OtherPlace {
  place: string;
  older: Observation;
  newer: Observation;
  difference?: Quantity;
}

/** Whether a reader who looks for real changes is to see a pair: what cannot be compared is no change that one knows of. */
export const hasMoved = ({ course }: Pick<MeasurePair, 'course'>): boolean =>
  course !== 'same' && course !== 'not-comparable';

/** The figures of two plan years: what can be held together, and what only one of them gives. */
export interface MeasureComparison {
  pairs: MeasurePair[];
  gaps: MeasureGap[];
}

/** A group that only one of two plan years has a number for, of a measure that both have for others. */
export interface MeasureGap {
  measure: Measure;
  group: string | undefined;
  /** The year that has one. */
  year: number;
}

/** Every measure that both plan years have a number for, like held with like where that can be done. */
export function compareMeasures(olderYear: number, newerYear: number, library: Library): MeasureComparison {
  if (olderYear === newerYear) return { pairs: [], gaps: [] };
  const compared = library.measures.map((measure) => compareMeasure(measure, olderYear, newerYear, library));
  // A measure that only one of the plans has is no gap in the other.
  const shared = compared.filter(({ pairs }) => pairs.length > 0);
  return { pairs: shared.flatMap(({ pairs }) => pairs), gaps: shared.flatMap(({ gaps }) => gaps) };
}

function compareMeasure(measure: Measure, olderYear: number, newerYear: number, library: Library): MeasureComparison {
  const home = library.site.place;
  const comparison: MeasureComparison = { pairs: [], gaps: [] };
  for (const { group, rows } of measureSeries(measure, library.figures, home)) {
    const own = rows.flatMap(({ observations }) => observations.filter(({ place }) => place === home));
    const pair = likest(numbersOf(own, olderYear), numbersOf(own, newerYear), measure);
    if (pair) {
      const others = othersOf(pair, rows, measure, library);
      comparison.pairs.push({
        ...pairOf(pair, group, measure),
        others,
        themes: themesOfMeasure(measure, group, library),
      });
      continue;
    }
    const [year, ...more] = [olderYear, newerYear].filter((each) => aboutYear(own, each).length > 0);
    if (year !== undefined && more.length === 0) comparison.gaps.push({ measure, group, year });
  }
  return comparison;
}

/** The numbers of a plan year: those about the year itself, whichever plan prints them, or else those that its plan prints. */
function numbersOf(observations: readonly Observation[], year: number): Observation[] {
  const about = aboutYear(observations, year);
  return about.length > 0 ? about : observations.filter(({ figure }) => figure.year === year);
}

const aboutYear = (observations: readonly Observation[], year: number): Observation[] =>
  observations.filter(({ period }) => period !== undefined && Number(period.end.slice(0, 4)) === year);

type Pair = [older: Observation, newer: Observation];

/** The two numbers that are most alike: the nearest ages, then least between them, the same part of the year, the newest. */
function likest(older: readonly Observation[], newer: readonly Observation[], measure: Measure): Pair | undefined {
  const unlikeness = ([a, b]: Pair): number[] => [
    ageGap(a, b, measure),
    withheldBy(comparabilityOf(a, b, measure)).length,
    Number(partOfYear(a) !== partOfYear(b)),
  ];
  return older
    .flatMap((a) => newer.map((b): Pair => [a, b]))
    .filter(([a, b]) => a.period && b.period && a.period.end < b.period.end)
    .map((pair) => ({ pair, unlikeness: unlikeness(pair), end: pair[1].period!.end }))
    .sort((x, y) => firstDifference(x.unlikeness, y.unlikeness) || y.end.localeCompare(x.end))[0]?.pair;
}

/** Orders by the first of several measures in which two differ. */
const firstDifference = (x: readonly number[], y: readonly number[]): number =>
  x.map((value, i) => value - y[i]!).find((difference) => difference !== 0) ?? 0;

/** How far the ages of two numbers lie apart, in years. */
function ageGap(a: Observation, b: Observation, measure: Measure): number {
  const [one, other] = [a, b].map(({ population }) => (population ?? measure.population)?.ages);
  return one && other ? Math.abs(one[0] - other[0]) + Math.abs(one[1] - other[1]) : 0;
}

const partOfYear = ({ period }: Observation): string => period?.text.replaceAll(/\d{4}/g, '') ?? '';

function pairOf(
  [older, newer]: Pair,
  group: string | undefined,
  measure: Measure,
): Omit<MeasurePair, 'others' | 'themes'> {
  const comparability = withoutReservations(comparabilityOf(older, newer, measure));
  const base = { measure, group, older, newer, comparability };
  if (comparability.refusals.length > 0) return { ...base, course: 'not-comparable' };
  const change = differenceOf([older, newer], measure);
  return { ...base, difference: change, course: courseOf(change.value, measure) };
}

/** Newer minus older, to the finer of the two numbers' decimals. */
function differenceOf([older, newer]: Pair, { unit }: Measure): Quantity {
  const decimals = Math.max(older.decimals, newer.decimals);
  return { value: difference(newer.value!, older.value!), unit: unitOfDifference(unit), decimals };
}

/** What both plans say of the other places in the very rows that the municipality's two numbers stand in, nearest first. */
function othersOf([older, newer]: Pair, rows: readonly SeriesRow[], measure: Measure, { site }: Library): OtherPlace[] {
  const rowOf = (observation: Observation): Observation[] =>
    rows.find(({ observations }) => observations.includes(observation))?.observations ?? [];
  return site.comparedWith.flatMap((place): OtherPlace[] => {
    const [before, after] = [older, newer].map((own) => rowOf(own).find((each) => each.place === place));
    if (!before || !after) return [];
    const refuses = withheldBy(comparabilityOf(before, after, measure)).length > 0;
    return [
      { place, older: before, newer: after, ...(!refuses && { difference: differenceOf([before, after], measure) }) },
    ];
  });
}

function courseOf(change: number, { better }: Measure): Course {
  if (change === 0) return 'same';
  if (better === 'neither') return 'moved';
  return change < 0 === (better === 'lower') ? 'better' : 'worse';
}
