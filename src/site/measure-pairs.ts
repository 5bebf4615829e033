import type { Obstacle } from '../plan/assess/comparability.ts';
import type { PlanComparison } from '../plan/compare/compare.ts';
import { aimText } from '../plan/compare/course.ts';
import type { MeasurePair } from '../plan/compare/measures.ts';
import { capitalize, compareDanish, formatNumber, formatPeriod, formatAges } from '../plan/words/danish.ts';
import type { Figure } from '../plan/library/figure.ts';
import { byId, type Library } from '../plan/library/library.ts';
import { tellings, type Measure } from '../plan/entry/measure.ts';
import type { Observation } from '../plan/library/observation.ts';
import { unitLabels, courseLabels } from '../plan/words/labels.ts';

/** A measure that two plans both have, group by group. */
export interface MeasureTable {
  measure: Measure;
  /** It is a part of another measure that is shown, or measures nearly the same. */
  isPart: boolean;
  /** The measure's name, with its unit where the name does not say it. */
  name: string;
  unit: string;
  differenceUnit: string;
  heads: { older: Head; newer: Head };
  /** What is true of every row and is to be borne in mind. */
  remarks: string[];
  /** Which way a document wants it to go; only where rows are held up against that. */
  aim?: string;
  /** What the tables say that one must know before reading them. */
  cautions: string[];
  /** The figures that the numbers stand in. */
  figures: Figure[];
  rows: MeasureLine[];
}

/** The head of a year's column: the year, or where no number is about it, that it is what the plan knew before. */
export interface Head {
  title: string;
  /** When and whom the numbers count, where all rows agree on that. */
  details: string[];
}

export interface MeasureLine {
  pair: MeasurePair;
  id: string;
  name: string;
  older: Side;
  newer: Side;
  difference: string;
  /** What may be said of the difference; empty where it speaks for itself. */
  verdict: string;
  /** The persons behind the two shares. */
  persons?: { older: Side; newer: Side; unit: string };
  /** What stands between the two numbers and not between all, in a few words. */
  obstacles: string[];
  /** What is true of this row and not of all. */
  remarks: string[];
  others: { place: string; older: Side; newer: Side; difference: string }[];
}

/** One side of a line: the number, where it stands, and when and whom it counts, where the lines do not agree on that. */
export interface Side {
  observation: Observation;
  text: string;
  facts: string[];
}

/** The measures of two plans, and what is to be borne in mind at every one of them. */
export interface MeasureTables {
  remarks: string[];
  tables: MeasureTable[];
}

/** Whether there is a number to show for two plan years at all. */
export const hasNumbers = ({
  measures,
  measureRuns,
  forecasts,
}: Pick<PlanComparison, 'measures' | 'measureRuns' | 'forecasts'>): boolean =>
  measures.length + measureRuns.length + forecasts.length > 0;

/** The measures of a comparison as tables: what came of it first, then what was done; a whole before its parts. */
export function measureTables(pairs: readonly MeasurePair[], library: Library): MeasureTables {
  const remarks = commonTo(pairs.map(remarksOf));
  const counts = countsShownWithin(pairs);
  const shown = pairs.filter(({ measure }) => !counts.has(measure.id));
  return {
    remarks,
    tables: inOrder(shown).map((measure) =>
      tableOf(
        measure,
        shown.filter((pair) => pair.measure === measure),
        { saidBefore: remarks, counts, library, isPart: wholeOf(measure, shown) !== undefined },
      ),
    ),
  };
}

/** Where a measure stands on a page: in a table of its own, or its counts in the table of their share. */
export function anchorOf(measure: Measure, pairs: readonly MeasurePair[]): string {
  const share = countsShownWithin(pairs).has(measure.id)
    ? pairs.find((pair) => pair.measure.count === measure.id)
    : undefined;
  return `tal-${(share?.measure ?? measure).id}`;
}

/** Counts of which every number stands beside the share that it belongs to, so that they need no table of their own. */
function countsShownWithin(pairs: readonly MeasurePair[]): Set<string> {
  const cellOf = ({ figure, row, column }: Observation): string => [figure.year, figure.id, row, column].join('/');
  const behind = new Set(
    pairs.flatMap(({ persons }) => (persons ? [cellOf(persons.older), cellOf(persons.newer)] : [])),
  );
  const counts = new Set(pairs.flatMap(({ measure }) => measure.count ?? []));
  const isBehind = ({ older, newer }: MeasurePair): boolean => behind.has(cellOf(older)) && behind.has(cellOf(newer));
  return new Set([...counts].filter((id) => pairs.filter(({ measure }) => measure.id === id).every(isBehind)));
}

function inOrder(pairs: readonly MeasurePair[]): Measure[] {
  const measures = [...new Set(pairs.map(({ measure }) => measure))].sort(
    (a, b) =>
      tellings.indexOf(a.tells) - tellings.indexOf(b.tells) ||
      Number(isRefused(a, pairs)) - Number(isRefused(b, pairs)) ||
      compareDanish(a.title, b.title),
  );
  const wholes = measures.filter((measure) => !wholeOf(measure, pairs));
  return wholes.flatMap((whole) => [whole, ...measures.filter((measure) => wholeOf(measure, pairs) === whole)]);
}

/** No two numbers of the measure can be held together. */
const isRefused = (measure: Measure, pairs: readonly MeasurePair[]): boolean =>
  pairs.every((pair) => pair.measure !== measure || !pair.difference);

/** The measure that another is shown below, where that one is shown too. */
const wholeOf = ({ partOf }: Measure, pairs: readonly MeasurePair[]): Measure | undefined =>
  pairs.find(({ measure }) => measure.id === partOf && measure.partOf === undefined)?.measure;

interface Context {
  saidBefore: readonly string[];
  counts: ReadonlySet<string>;
  library: Library;
  isPart: boolean;
}

function tableOf(measure: Measure, pairs: readonly MeasurePair[], context: Context): MeasureTable {
  const { saidBefore, library, isPart } = context;
  const common = commonTo(pairs.map(remarksOf));
  const heads = { older: headOf('older', pairs), newer: headOf('newer', pairs) };
  const figures = [...new Set(pairs.flatMap(({ older, newer }) => [older.figure, newer.figure]))];
  const difference = pairs.find((pair) => pair.difference)?.difference;
  const aim = pairs.find(({ reading }) => reading.aim)?.reading.aim;
  return {
    measure,
    isPart,
    name: nameOf(measure),
    unit: unitLabels[measure.unit].many,
    differenceUnit: difference ? unitLabels[difference.unit].many : '',
    heads,
    remarks: common.filter((remark) => !saidBefore.includes(remark)),
    ...(aim && { aim: aimText(aim, library) }),
    cautions: [...new Set(figures.flatMap(({ cautions = [] }) => cautions))],
    figures,
    rows: pairs.map((pair) => lineOf(pair, heads, [...saidBefore, ...common], context)),
  };
}

function nameOf({ title, unit }: Measure): string {
  const label = unitLabels[unit].many;
  return title.toLocaleLowerCase('da').includes(label) ? title : `${title}, ${label}`;
}

type SideName = 'older' | 'newer';

function headOf(side: SideName, pairs: readonly MeasurePair[]): Head {
  const common = commonTo(pairs.map((pair) => factsOf(pair, side)));
  const isBefore = pairs.every(({ standing }) => standing[side] === 'before');
  return { title: isBefore ? 'Da planen blev skrevet' : String(pairs[0]!.years[side]), details: common };
}

function lineOf(
  pair: MeasurePair,
  heads: MeasureTable['heads'],
  said: readonly string[],
  context: Context,
): MeasureLine {
  const { library, counts } = context;
  const { measure, group, persons } = pair;
  const isShown = persons && measure.count !== undefined && counts.has(measure.count);
  const side = (name: SideName, observation: Observation): Side => ({
    observation,
    text: formatNumber(observation.value!, { decimals: observation.decimals }),
    facts: factsOf(pair, name).filter((fact) => !heads[name].details.includes(fact)),
  });
  return {
    pair,
    id: lineId(pair),
    name: group ? capitalize(byId(library.groups, group).title) : 'Alle',
    older: side('older', pair.older),
    newer: side('newer', pair.newer),
    difference: differenceText(pair.difference),
    verdict: verdictOf(pair),
    ...(isShown && {
      persons: {
        older: side('older', persons.older),
        newer: side('newer', persons.newer),
        unit: persons.newer.unit ? unitLabels[persons.newer.unit].many : '',
      },
    }),
    obstacles: obstaclesOf(pair).flatMap(({ label, text }) => (said.includes(text) ? [] : [label])),
    remarks: remarksOf(pair).filter((remark) => !said.includes(remark)),
    others: pair.others.map(({ place, older, newer, difference }) => ({
      place: capitalize(byId(library.places, place).name),
      older: side('older', older),
      newer: side('newer', newer),
      difference: differenceText(difference),
    })),
  };
}

/** A change that is shown with a reservation is said to be so, whatever else may be said of it. */
const verdictOf = ({ reading, comparability }: MeasurePair): string =>
  reading.course === 'changed' && comparability.reservations.length > 0
    ? 'Med forbehold'
    : courseLabels[reading.course];

/** The anchor of a measure and group on the page of two plan years: an address to cite. */
const lineId = ({ measure, group }: Pick<MeasurePair, 'measure' | 'group'>): string =>
  group ? `${measure.id}.${group}` : measure.id;

const obstaclesOf = ({ comparability: { refusals, reservations, warnings } }: MeasurePair): Obstacle[] => [
  ...refusals,
  ...reservations,
  ...warnings,
];

const remarksOf = (pair: MeasurePair): string[] => obstaclesOf(pair).map(({ text }) => text);

const commonTo = (lists: readonly string[][]): string[] =>
  (lists[0] ?? []).filter((text) => lists.every((list) => list.includes(text)));

/** "2. kvt. 2019", "16-66 år", and where it is older than its plan year, that the plan itself printed it. */
function factsOf({ measure, standing, years, ...pair }: MeasurePair, side: SideName): string[] {
  const { period, population } = pair[side];
  return [
    period ? formatPeriod(period, 'short') : 'udateret',
    formatAges(population ?? measure.population),
    standing[side] === 'before' ? `trykt i planen for ${years[side]}` : '',
  ].filter(Boolean);
}

const differenceText = (difference: MeasurePair['difference']): string =>
  difference ? formatNumber(difference.value, { decimals: difference.decimals, signed: true }) : '';
