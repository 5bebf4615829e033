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
  isBefore: boolean;
  hue: Plan['hue'];
}

/** Rows that are of the same two times. */
export interface TableSection {
  /** The two times, and whom the numbers count. */
  when: string;
  lines: MeasureLine[];
}

type Years = Pick<PlanComparison, 'older' | 'newer'>;

/** Pairs of numbers under what they have in common, each with the name of its row. */
interface Gathered {
  id: string;
  title: string;
  rows: { pair: MeasurePair; name: string; isPart: boolean }[];
}

/** The numbers of two plans group by group; groups that have few stand together, measure by measure, where that is shorter. */
export function groupTables(pairs: readonly MeasurePair[], years: Years, context: LineContext): GroupTable[] {
  return gathered(withoutCounts(pairs), context.library).map(({ id, title, rows }) => {
    const own = rows.map(({ pair }) => pair);
    const heads = { older: headOf('older', own, years.older), newer: headOf('newer', own, years.newer) };
    const timeOf = (pair: MeasurePair): string => timesOf(pair, heads);
    const times = new Set(own.map(timeOf));
    return {
      id,
      title,
      heads,
      sections: [...times].map((time) => ({
        when: time,
        lines: rows
          .filter(({ pair }) => timeOf(pair) === time)
          .map(({ pair, name, isPart }) => lineOf(pair, name, isPart, context)),
      })),
    };
  });
}

/** Counts that stand beside their share need no row of their own. */
function withoutCounts(pairs: readonly MeasurePair[]): MeasurePair[] {
  const cellOf = ({ figure, row, column }: Observation): string => [figure.year, figure.id, row, column].join('/');
  const keyOf = ({ older, newer }: Pick<MeasurePair, 'older' | 'newer'>): string => `${cellOf(older)} ${cellOf(newer)}`;
  const behind = new Set(pairs.flatMap(({ persons }) => (persons ? [keyOf(persons)] : [])));
  return pairs.filter((pair) => !behind.has(keyOf(pair)));
}

/** A group of so few rows may be a row itself. */
const fewRows = 2;

function gathered(pairs: readonly MeasurePair[], library: Library): Gathered[] {
  const inGroups = library.groups
    .map(({ id, title }) => ({ id, title, own: pairs.filter(({ group }) => group === id) }))
    .filter(({ own }) => own.length > 0);
  const few = inGroups.filter(({ own }) => own.length <= fewRows);
  const ofFew = few.flatMap(({ own }) => own);
  const measures = inOrder(ofFew);
  const isShorter = measures.length < few.length;
  return [
    ...inGroups
      .filter((each) => !isShorter || !few.includes(each))
      .map(({ id, title, own }) => ofGroup(`gruppe-${id}`, capitalize(title), own)),
    ...(isShorter
      ? measures.map((measure) =>
          ofMeasure(
            ofFew.filter((pair) => pair.measure === measure),
            library,
          ),
        )
      : []),
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
function timesOf(pair: MeasurePair, heads?: GroupTable['heads']): string {
  const side = (which: SideName): string =>
    [
      ...whenOf(pair, which),
      ...(pair.standing[which] === 'before' && !heads?.[which].isBefore ? ['før planåret'] : []),
    ].join(', ');
  return `${side('older')} og ${side('newer')}`;
}

function headOf(which: SideName, pairs: readonly MeasurePair[], { year, hue }: Plan): Head {
  const isBefore = pairs.every(({ standing }) => standing[which] === 'before');
  return {
    title: isBefore ? `Før ${year}` : String(year),
    isBefore,
    hue,
  };
}
