import type { PlanComparison } from '../../plan/compare/compare.ts';
import type { MeasurePair } from '../../plan/compare/measures.ts';
import { tellings, type Measure } from '../../plan/entry/measure.ts';
import { byId, type Library, type Plan } from '../../plan/library/library.ts';
import type { Observation } from '../../plan/library/observation.ts';
import { capitalize, compareDanish } from '../../plan/words/danish.ts';
import { lineOf, nameBelow, whenOf, type LineContext, type MeasureLine, type SideName } from './measure-lines.ts';

/** The numbers of a group that two plans both have, measure by measure; or of a measure, group by group. */
export interface GroupTable {
  id: string;
  title: string;
  heads: { older: Head; newer: Head };
  sections: TableSection[];
}

/** The head of a year's column. Where no number is about the year, it says that they are from before it. */
export interface Head {
  title: string;
  hue: Plan['hue'];
  /** When and whom the numbers count, where all rows agree on that. */
  details: string[];
}

/** Rows that are of the same two times. */
export interface TableSection {
  /** The two times, where the rows of the table have several. */
  when?: string;
  lines: MeasureLine[];
}

type Years = Pick<PlanComparison, 'older' | 'newer'>;

/** Pairs of numbers under what they have in common, each with the name of its row. */
interface Gathered {
  id: string;
  title: string;
  rows: { pair: MeasurePair; name: string; isPart: boolean }[];
}

/** The numbers of two plans group by group; groups that have only one number stand together under its measure. */
export function groupTables(pairs: readonly MeasurePair[], years: Years, context: LineContext): GroupTable[] {
  const shown = pairs.filter(({ measure }) => !context.counts.has(measure.id));
  return gathered(shown, context.library).map(({ id, title, rows }) => {
    const own = rows.map(({ pair }) => pair);
    const times = new Set(own.map(timesOf));
    const heads = { older: headOf('older', own, years.older), newer: headOf('newer', own, years.newer) };
    return {
      id,
      title,
      heads,
      sections: [...times].map((time) => ({
        ...(times.size > 1 && { when: time }),
        lines: rows
          .filter(({ pair }) => timesOf(pair) === time)
          .map(({ pair, name, isPart }) => lineOf(pair, name, isPart, context)),
      })),
    };
  });
}

/** Counts of which every number stands beside the share that it belongs to, so that they need no row of their own. */
export function countsShownWithin(pairs: readonly MeasurePair[]): Set<string> {
  const cellOf = ({ figure, row, column }: Observation): string => [figure.year, figure.id, row, column].join('/');
  const behind = new Set(
    pairs.flatMap(({ persons }) => (persons ? [cellOf(persons.older), cellOf(persons.newer)] : [])),
  );
  const counts = new Set(pairs.flatMap(({ measure }) => measure.count ?? []));
  const isBehind = ({ older, newer }: MeasurePair): boolean => behind.has(cellOf(older)) && behind.has(cellOf(newer));
  return new Set([...counts].filter((id) => pairs.filter(({ measure }) => measure.id === id).every(isBehind)));
}

function gathered(pairs: readonly MeasurePair[], library: Library): Gathered[] {
  const inGroups = library.groups
    .map(({ id, title }) => ({ id, title, own: pairs.filter(({ group }) => group === id) }))
    .filter(({ own }) => own.length > 0);
  const single = inGroups.filter(({ own }) => own.length === 1).flatMap(({ own }) => own);
  const byMeasure = inOrder(single).map((measure) => single.filter((pair) => pair.measure === measure));
  const together = byMeasure.filter((own) => own.length > 1);
  return [
    ...inGroups
      .filter(({ own }) => !together.some((each) => each.includes(own[0]!)))
      .map(({ id, title, own }) => ofGroup(`gruppe-${id}`, capitalize(title), own)),
    ...together.map((own) => ofMeasure(own, library)),
    ...ofAll(pairs.filter(({ group }) => group === undefined)),
  ];
}

const ofAll = (own: readonly MeasurePair[]): Gathered[] =>
  own.length > 0 ? [ofGroup('gruppe-alle', 'Hele kommunen', own)] : [];

function ofGroup(id: string, title: string, own: readonly MeasurePair[]): Gathered {
  const rows = inOrder(own).flatMap((measure) =>
    own
      .filter((pair) => pair.measure === measure)
      .map((pair) => {
        // Numbers of another time stand apart from their whole, and say themselves what they are a part of.
        const whole = wholeOf(
          measure,
          own.filter((other) => timesOf(other) === timesOf(pair)),
        );
        return { pair, name: nameBelow(measure, whole), isPart: whole !== undefined };
      }),
  );
  return { id, title, rows };
}

const ofMeasure = (own: readonly MeasurePair[], { groups }: Library): Gathered => ({
  id: `tal-${own[0]!.measure.id}`,
  title: own[0]!.measure.title,
  rows: own.map((pair) => ({ pair, name: capitalize(byId(groups, pair.group!).title), isPart: false })),
});

/** What came of it first, then what was done; what can be held together first; a whole before its parts. */
function inOrder(pairs: readonly MeasurePair[]): Measure[] {
  const isRefused = (measure: Measure): boolean => pairs.every((pair) => pair.measure !== measure || !pair.difference);
  const measures = [...new Set(pairs.map(({ measure }) => measure))].sort(
    (a, b) =>
      tellings.indexOf(a.tells) - tellings.indexOf(b.tells) ||
      Number(isRefused(a)) - Number(isRefused(b)) ||
      compareDanish(a.title, b.title),
  );
  const wholes = measures.filter((measure) => !wholeOf(measure, pairs));
  return wholes.flatMap((whole) => [whole, ...measures.filter((measure) => wholeOf(measure, pairs) === whole)]);
}

/** The measure that another is shown below, where that one is shown too. */
const wholeOf = ({ partOf }: Measure, pairs: readonly MeasurePair[]): Measure | undefined =>
  pairs.find(({ measure }) => measure.id === partOf && measure.partOf === undefined)?.measure;

/** "2. kvt. 2019 og 2. kvt. 2021", with whom the numbers count where the table says it. */
const timesOf = (pair: MeasurePair): string =>
  [whenOf(pair, 'older'), whenOf(pair, 'newer')].map((facts) => facts.join(', ')).join(' og ');

function headOf(which: SideName, pairs: readonly MeasurePair[], { year, hue }: Plan): Head {
  const isBefore = pairs.every(({ standing }) => standing[which] === 'before');
  const isOneTime = new Set(pairs.map(timesOf)).size === 1;
  return {
    title: isBefore ? `Før ${year}` : String(year),
    hue,
    details: isOneTime ? whenOf(pairs[0]!, which) : [],
  };
}
