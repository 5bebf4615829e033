import type { PlanComparison } from '../../plan/compare/compare.ts';
import { aimText } from '../../plan/compare/course.ts';
import { hasMoved, type MeasurePair } from '../../plan/compare/measures.ts';
import { tellings, type Measure } from '../../plan/entry/measure.ts';
import { byId, type Library, type Plan } from '../../plan/library/library.ts';
import type { Observation } from '../../plan/library/observation.ts';
import { addresses } from '../../plan/publish/addresses.ts';
import { unitLabels } from '../../plan/words/labels.ts';
import { compareDanish } from '../../plan/words/danish.ts';
import type { Link } from '../navigation.ts';
import { sourceLink } from '../source-link.ts';
import { valuesToDraw } from './slope-marks.ts';
import { factsOf, lineOf, remarksOf, type MeasureLine, type SideName } from './measure-lines.ts';

/** A measure that two plans both have, group by group. */
export interface MeasureTable {
  measure: Measure;
  id: string;
  /** It is a part of another measure that is shown, or measures nearly the same. */
  isPart: boolean;
  /** One of its numbers went up or down. */
  isChanged: boolean;
  /** The measure's name, with its unit where the name does not say it. */
  name: string;
  address: string;
  /** What the table holds, for who listens: the measure with its years, and with place and unit. */
  region: string;
  caption: string;
  /** The unit of the differences, where it is not the one of the numbers. */
  differenceUnit?: string;
  heads: { older: Head; newer: Head };
  /** What is true of every row and is to be borne in mind, and which way a document wants the rows to go. */
  remarks: string[];
  /** Which groups only one of the years has, and what the tables say that one must know before reading them. */
  notes: string[];
  /** The figures that the numbers stand in. */
  sources: Link[];
  rows: MeasureLine[];
}

/** The head of a year's column: the year, or where no number is about it, that it is what the plan knew before. */
export interface Head {
  title: string;
  hue: Plan['hue'];
  /** When and whom the numbers count, where all rows agree on that. */
  details: string[];
}

/** The measures of two plans, and what is to be borne in mind at every one of them. */
export interface MeasureTables {
  remarks: string[];
  tables: MeasureTable[];
}

/** The comparison that a table is of, also where it shows only some of it. */
type Whole = Pick<PlanComparison, 'years' | 'older' | 'newer' | 'measures' | 'measureGaps'>;

/** The measures of a comparison as tables: what came of it first, then what was done; a whole before its parts. */
export function measureTables(pairs: readonly MeasurePair[], whole: Whole, library: Library): MeasureTables {
  const remarks = commonTo(pairs.map(remarksOf));
  const counts = countsShownWithin(pairs);
  const shown = pairs.filter(({ measure }) => !counts.has(measure.id));
  return {
    remarks,
    tables: inOrder(shown).map((measure) =>
      tableOf(
        measure,
        shown.filter((pair) => pair.measure === measure),
        { saidBefore: remarks, counts, whole, library, isPart: wholeOf(measure, shown) !== undefined },
      ),
    ),
  };
}

/** Where a measure stands on a page: in a table of its own, or its counts in the table of their share. */
export function anchorOf(measure: Measure, pairs: readonly MeasurePair[]): string {
  const share = countsShownWithin(pairs).has(measure.id)
    ? pairs.find((pair) => pair.measure.count === measure.id)
    : undefined;
  return tableId(share?.measure ?? measure);
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
  whole: Whole;
  library: Library;
  isPart: boolean;
}

function tableOf(measure: Measure, pairs: readonly MeasurePair[], context: Context): MeasureTable {
  const { saidBefore, counts, whole, library, isPart } = context;
  const { older, newer } = whole;
  const common = commonTo(pairs.map(remarksOf));
  const heads = { older: headOf('older', pairs, older), newer: headOf('newer', pairs, newer) };
  const figures = [...new Set(pairs.flatMap((pair) => [pair.older.figure, pair.newer.figure]))];
  const aim = pairs.find(({ reading }) => reading.aim)?.reading.aim;
  const values = valuesToDraw(measure, whole);
  const home = byId(library.places, library.site.place).name;
  return {
    measure,
    id: tableId(measure),
    isPart,
    isChanged: pairs.some(hasMoved),
    name: nameOf(measure),
    address: addresses.measure(measure.id),
    region: `${measure.title}, ${older.year} og ${newer.year}`,
    caption: `${measure.title}, ${home}, ${unitLabels[measure.unit].many}`,
    ...differenceUnitOf(measure, pairs),
    heads,
    remarks: [...common.filter((remark) => !saidBefore.includes(remark)), ...(aim ? [aimText(aim, library)] : [])],
    notes: [...gapsOf(measure, whole, library), ...new Set(figures.flatMap(({ cautions = [] }) => cautions))],
    sources: figures.map((figure) => sourceLink(figure, library)),
    rows: pairs.map((pair) =>
      lineOf(pair, { said: [...saidBefore, ...common], heads, counts, whole, values }, library),
    ),
  };
}

const tableId = ({ id }: Measure): string => `tal-${id}`;

function differenceUnitOf({ unit }: Measure, pairs: readonly MeasurePair[]): Pick<MeasureTable, 'differenceUnit'> {
  const difference = pairs.find((pair) => pair.difference)?.difference;
  return difference && difference.unit !== unit ? { differenceUnit: unitLabels[difference.unit].many } : {};
}

/** The groups of a measure that only one of the years has a number for, in words. */
const gapsOf = (measure: Measure, { years, measureGaps }: Whole, { groups }: Library): string[] =>
  years.flatMap((year) => {
    const names = measureGaps
      .filter((gap) => gap.measure === measure && gap.year === year)
      .map(({ group }) => (group ? byId(groups, group).title : 'alle'));
    return names.length > 0 ? [`Tabellerne har kun tal fra ${year} for: ${names.join('; ')}.`] : [];
  });

function nameOf({ title, unit }: Measure): string {
  const label = unitLabels[unit].many;
  return title.toLocaleLowerCase('da').includes(label) ? title : `${title}, ${label}`;
}

function headOf(side: SideName, pairs: readonly MeasurePair[], { hue }: Plan): Head {
  const common = commonTo(pairs.map((pair) => factsOf(pair, side)));
  const isBefore = pairs.every(({ standing }) => standing[side] === 'before');
  return { title: isBefore ? 'Da planen blev skrevet' : String(pairs[0]!.years[side]), hue, details: common };
}

const commonTo = (lists: readonly string[][]): string[] =>
  (lists[0] ?? []).filter((text) => lists.every((list) => list.includes(text)));
