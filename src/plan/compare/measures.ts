import type { Quantity } from '../assess/assessment.ts';
import { comparabilityOf, type Comparability } from '../assess/comparability.ts';
import { difference } from '../value/decimal.ts';
import type { Figure } from '../library/figure.ts';
import { byId, type Library, type Plan } from '../library/library.ts';
import type { Aim, Measure } from '../entry/measure.ts';
import { measureSeries, type MeasureSeries, type SeriesRow } from '../assess/measure-series.ts';
import type { Observation } from '../library/observation.ts';
import { onceFor } from '../library/once-for.ts';
import { themesOfMeasure } from '../library/themes-of.ts';
import { unitOfDifference } from '../value/unit.ts';
import { readChange, type Reading } from './course.ts';
import { likest, numbersOf, type Pair, type Standee } from './likest.ts';
import { runsOf, type MeasureRun } from './runs.ts';
import { standsFor, type Standing } from './standing.ts';
import type { PlanYear } from '../value/plan-year.ts';

/** What two plan years say of a measure, for one group of people in the municipality. */
export interface MeasurePair {
  measure: Measure;
  group: string | undefined;
  /** The plan years that the two numbers stand for. */
  years: { older: PlanYear; newer: PlanYear };
  older: Observation;
  newer: Observation;
  /** Whether each number is about its plan year, or what the plan's own document knew before it. */
  standing: { older: Standing; newer: Standing };
  comparability: Comparability;
  /** Newer minus older; missing where a refusal withholds it. */
  difference?: Quantity;
  /** What may be said of the difference. */
  reading: Reading;
  /** The number of persons behind a share, where the tables give it. */
  persons?: { older: Observation; newer: Observation };
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

/** Whether a reader who looks for real changes is to see a pair: what one cannot know to have changed is no change. */
export const hasMoved = ({ reading: { course } }: Pick<MeasurePair, 'reading'>): boolean =>
  course === 'changed' || course === 'as-aimed' || course === 'against-aim';

/** Whether one document printed both numbers, and so holds them together itself. */
export const isOfOneDocument = ({ older, newer }: Pick<MeasurePair, 'older' | 'newer'>): boolean =>
  older.figure.origin.document === newer.figure.origin.document;

/** The figures of two plan years: what can be held together, what stands in series, and what only one of them gives. */
export interface MeasureComparison {
  pairs: MeasurePair[];
  runs: MeasureRun[];
  gaps: MeasureGap[];
}

/** A group that only one of two plan years has a number for, of a measure that both have for others. */
export interface MeasureGap {
  measure: Measure;
  group: string | undefined;
  /** The year that has one. */
  year: PlanYear;
}

/** Every measure that both plan years have a number for, like held with like where that can be done. */
export function compareMeasures(older: Plan, newer: Plan, library: Library): MeasureComparison {
  if (older.year === newer.year) return { pairs: [], runs: [], gaps: [] };
  const compared = library.measures.map((measure) => compareMeasure(measure, [older, newer], library));
  // A measure that only one of the plans has is no gap in the other.
  const shared = compared.filter(({ pairs }) => pairs.length > 0);
  return {
    pairs: shared.flatMap(({ pairs }) => pairs),
    runs: compared.flatMap(({ runs }) => runs),
    gaps: shared.flatMap(({ gaps }) => gaps),
  };
}

type Years = [older: Plan, newer: Plan];

/** What a group's numbers of the municipality say, whichever plan years are compared. */
interface OwnSeries {
  group: string | undefined;
  rows: readonly SeriesRow[];
  themes: string[];
  runs: ReturnType<typeof runsOf>;
  /** The numbers that stand for each plan year. */
  numbers: ReadonlyMap<PlanYear, Standee[]>;
}

/** Gathered once for a library, and not for each of its pairs of plan years. */
const ownSeries = onceFor(
  (library: Library) =>
    new Map(
      library.measures.map((measure) => [
        measure.id,
        measureSeries(measure, library).map((series) => ownOf(series, measure, library)),
      ]),
    ),
);

function ownOf({ group, rows }: MeasureSeries, measure: Measure, library: Library): OwnSeries {
  const home = library.site.place;
  const own = rows.flatMap(({ observations }) => observations.filter(({ place }) => place === home));
  return {
    group,
    rows,
    themes: themesOfMeasure(measure, group, library),
    runs: runsOf(rows, home),
    numbers: new Map(library.plans.map((plan) => [plan.year, numbersOf(own, plan, library)])),
  };
}

function compareMeasure(measure: Measure, years: Years, library: Library): MeasureComparison {
  const comparison: MeasureComparison = { pairs: [], runs: [], gaps: [] };
  const groupsPaired = new Map<string | undefined, { pair: Pair; rows: readonly SeriesRow[]; themes: string[] }>();
  for (const { group, rows, themes, runs: all, numbers } of ownSeries(library).get(measure.id)!) {
    const [older, newer] = years.map(({ year }) => numbers.get(year)!) as [Standee[], Standee[]];
    const runs = all.filter(({ figure, observations }) => reaches(figure, observations, years, library));
    const pair = likest(older, newer, measure);
    const runOfPair =
      pair && runs.find(({ observations }) => pair.every((each) => observations.includes(each.observation)));
    if (pair && !runOfPair) groupsPaired.set(group, { pair, rows, themes });
    else if (runs.length > 0) comparison.runs.push(...runs.map((run) => ({ ...run, measure, group, themes })));
    else comparison.gaps.push(...gapOf(measure, group, older, newer, years));
  }
  for (const [group, { pair, rows, themes }] of groupsPaired) {
    const isPart = isPartOfPaired(group, groupsPaired, library);
    const ofYears = { older: years[0].year, newer: years[1].year };
    comparison.pairs.push(pairOf(pair, { measure, group, rows, themes, isPart, years: ofYears }, library));
  }
  return comparison;
}

/** Whether a table of one of the two years gives, time by time, a number that stands for the other year. */
function reaches(figure: Figure, observations: readonly Observation[], years: Years, library: Library): boolean {
  const other = years.find(({ year }) => year !== figure.year);
  const isOfOne = years.some(({ year }) => year === figure.year);
  return isOfOne && observations.some((each) => standsFor(each, other!, library) === 'year');
}

/** Only what a year says of itself is missed in the other. */
function gapOf(
  measure: Measure,
  group: string | undefined,
  older: readonly Standee[],
  newer: readonly Standee[],
  years: Years,
): MeasureGap[] {
  const about = (standees: readonly Standee[]): boolean => standees.some(({ standing }) => standing === 'year');
  const having = [older, newer].flatMap((standees, i) => (about(standees) ? [years[i]!.year] : []));
  return having.length === 1 ? [{ measure, group, year: having[0]! }] : [];
}

/** Whether the group is a part of another that the two years are compared for: a whole and its parts are one thing. */
function isPartOfPaired(
  group: string | undefined,
  paired: ReadonlyMap<string | undefined, unknown>,
  { groups }: Library,
): boolean {
  const whole = group === undefined ? undefined : byId(groups, group).partOf;
  return whole !== undefined && paired.has(whole);
}

function pairOf(
  [older, newer]: Pair,
  about: Pick<MeasurePair, 'measure' | 'group' | 'years' | 'themes'> & { rows: readonly SeriesRow[]; isPart: boolean },
  library: Library,
): MeasurePair {
  const { measure, group, years, rows, themes, isPart } = about;
  const both = { older: older.observation, newer: newer.observation };
  const standing = { older: older.standing, newer: newer.standing };
  const comparability = comparabilityOf(both.older, both.newer, measure);
  const aim = isPart ? undefined : aimOf(measure, group, years.newer);
  const persons = personsBehind(both, measure);
  const change = { measure, ...both, standing, comparability, ...(persons && { persons }), ...(aim && { aim }) };
  const isWithheld = comparability.refusals.length > 0;
  return {
    measure,
    group,
    years,
    ...both,
    standing,
    comparability,
    ...(!isWithheld && { difference: differenceOf(both, measure) }),
    reading: readChange(change),
    ...(persons && { persons }),
    others: othersOf(both, rows, measure, library),
    themes,
  };
}

interface Both {
  older: Observation;
  newer: Observation;
}

/** What a document of a plan year wants of a measure for a group; nothing where documents want it both ways. */
export function aimOf({ aims = [], partOf }: Measure, group: string | undefined, year: PlanYear): Aim | undefined {
  if (partOf !== undefined) return undefined;
  const fitting = aims.filter(
    ({ plan, groups }) => plan === year && (groups === undefined || groups.some((each) => each === group)),
  );
  return new Set(fitting.map(({ direction }) => direction)).size === 1 ? fitting[0] : undefined;
}

/** Newer minus older, to the finer of the two numbers' decimals. */
function differenceOf({ older, newer }: Both, { unit }: Pick<Measure, 'unit'>): Quantity {
  const decimals = Math.max(older.decimals, newer.decimals);
  return { value: difference(newer.value!, older.value!), unit: unitOfDifference(unit), decimals };
}

/** The counts that two shares stand for, each in the share's own table. */
export function personsBehind({ older, newer }: Both, { count }: Measure): Both | undefined {
  if (count === undefined) return undefined;
  const [before, after] = [older, newer].map((share) => countOf(share, count));
  return before && after ? { older: before, newer: after } : undefined;
}

function countOf(share: Observation, measure: string): Observation | undefined {
  const found = share.figure.rows
    .flatMap(({ cells }) => cells)
    .find(
      (cell) =>
        cell.measure === measure &&
        cell.value !== null &&
        !cell.isChange &&
        cell.place === share.place &&
        cell.group === share.group &&
        cell.period?.text === share.period!.text,
    );
  return found && { ...found, figure: share.figure };
}

/** What both plans say of the other places in the very rows that the municipality's two numbers stand in, nearest first. */
function othersOf(
  { older, newer }: Both,
  rows: readonly SeriesRow[],
  measure: Measure,
  { site }: Library,
): OtherPlace[] {
  const rowOf = (observation: Observation): readonly Observation[] =>
    rows.find(({ observations }) => observations.includes(observation))!.observations;
  return site.comparedWith.flatMap((place): OtherPlace[] => {
    const [before, after] = [older, newer].map((own) => rowOf(own).find((each) => each.place === place));
    if (!before || !after) return [];
    const isWithheld = comparabilityOf(before, after, measure).refusals.length > 0;
    const both = { older: before, newer: after };
    return [{ place, ...both, ...(!isWithheld && { difference: differenceOf(both, measure) }) }];
  });
}
