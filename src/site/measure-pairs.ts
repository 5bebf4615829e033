import type { Course, MeasurePair } from '../plan/compare/measures.ts';
import { capitalize, formatNumber, formatPeriod } from '../plan/danish.ts';
import type { Figure } from '../plan/figure.ts';
import { byId, type Library } from '../plan/library.ts';
import type { Measure } from '../plan/measure.ts';
import type { Observation } from '../plan/observation.ts';
import { formatAges } from '../plan/text.ts';
import { units } from '../plan/unit.ts';

/** A measure that two plans both have, group by group. */
export interface MeasureTable {
  measure: Measure;
  unit: string;
  differenceUnit: string;
  /** What is true of every row: when and whom each side counts, and what to bear in mind. */
  facts: { older: string[]; newer: string[] };
  remarks: string[];
  /** What the tables say that one must know before reading them. */
  cautions: string[];
  /** The figures that the numbers stand in. */
  figures: Figure[];
  rows: MeasureLine[];
}

export interface MeasureLine {
  pair: MeasurePair;
  id: string;
  name: string;
  older: Side;
  newer: Side;
  difference: string;
  course: Course;
  /** What refuses, and what to bear in mind that is not true of all, in a few words. */
  refusals: string[];
  warnings: string[];
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

export const courseWords: Record<Course, string> = {
  better: 'Bedre',
  worse: 'Dårligere',
  same: 'Uændret',
  moved: 'Ændret',
  'not-comparable': 'Kan ikke sammenlignes',
};

/** The measures of two plans, and what is to be borne in mind at every one of them. */
export interface MeasureTables {
  remarks: string[];
  tables: MeasureTable[];
}

/** The measures of a comparison as tables: first those of which one can say whether they went the right way. */
export function measureTables(pairs: readonly MeasurePair[], library: Library): MeasureTables {
  const remarks = commonTo(pairs.map(remarksOf));
  const rank = (measure: Measure): number =>
    Math.min(...pairs.filter((pair) => pair.measure === measure).map(({ course }) => courseRank[course]));
  const measures = [...new Set(pairs.map(({ measure }) => measure))].sort((a, b) => rank(a) - rank(b));
  const ofMeasure = (measure: Measure): MeasurePair[] => pairs.filter((pair) => pair.measure === measure);
  return {
    remarks,
    tables: measures.map((measure) => tableOf(measure, ofMeasure(measure), remarks, library)),
  };
}

const courseRank: Record<Course, number> = { better: 0, worse: 0, same: 0, moved: 1, 'not-comparable': 2 };

function tableOf(
  measure: Measure,
  pairs: readonly MeasurePair[],
  saidBefore: readonly string[],
  library: Library,
): MeasureTable {
  const common = commonTo(pairs.map(remarksOf));
  const said = [...saidBefore, ...common];
  const sides = pairs.map(({ older, newer }) => ({
    older: whenAndWhom(older, measure),
    newer: whenAndWhom(newer, measure),
  }));
  // Where the lines do not agree on all of it, each line says its own.
  const agree = sides.every(({ older, newer }) => `${older} ${newer}` === `${sides[0]!.older} ${sides[0]!.newer}`);
  const facts = agree ? sides[0]! : { older: [], newer: [] };
  const figures = [...new Set(pairs.flatMap(({ older, newer }) => [older.figure, newer.figure]))];
  const withDifference = pairs.find(({ difference }) => difference);
  return {
    measure,
    unit: units[measure.unit].label,
    differenceUnit: withDifference?.difference ? units[withDifference.difference.unit].label : '',
    facts,
    remarks: common.filter((remark) => !saidBefore.includes(remark)),
    cautions: [...new Set(figures.flatMap(({ cautions = [] }) => cautions))],
    figures,
    rows: pairs.map((pair) => ({
      pair,
      id: lineId(pair),
      name: pair.group ? capitalize(byId(library.groups, pair.group).title) : 'Alle',
      older: sideOf(pair.older, facts.older, measure),
      newer: sideOf(pair.newer, facts.newer, measure),
      difference: differenceText(pair.difference),
      course: pair.course,
      refusals: pair.comparability.refusals.map(({ label }) => label),
      warnings: pair.comparability.warnings.flatMap(({ label, text }) => (said.includes(text) ? [] : [label])),
      remarks: remarksOf(pair).filter((remark) => !said.includes(remark)),
      others: pair.others.map(({ place, older, newer, difference }) => ({
        place: capitalize(byId(library.places, place).name),
        older: sideOf(older, facts.older, measure),
        newer: sideOf(newer, facts.newer, measure),
        difference: differenceText(difference),
      })),
    })),
  };
}

/** The anchor of a measure and group on the page of two plan years: an address to cite. */
const lineId = ({ measure, group }: Pick<MeasurePair, 'measure' | 'group'>): string =>
  group ? `${measure.id}.${group}` : measure.id;

const remarksOf = ({ comparability }: MeasurePair): string[] =>
  [...comparability.refusals, ...comparability.warnings].map(({ text }) => text);

const commonTo = (lists: readonly string[][]): string[] =>
  (lists[0] ?? []).filter((text) => lists.every((list) => list.includes(text)));

/** "2. kvt. 2019" and "16-66 år", as far as they are known. */
const whenAndWhom = ({ period, population }: Observation, measure: Measure): string[] =>
  [period ? formatPeriod(period, 'short') : 'udateret', formatAges(population ?? measure.population)].filter(Boolean);

const sideOf = (observation: Observation, common: readonly string[], measure: Measure): Side => ({
  observation,
  text: formatNumber(observation.value!, { decimals: observation.decimals }),
  facts: whenAndWhom(observation, measure).filter((fact) => !common.includes(fact)),
});

const differenceText = (difference: MeasurePair['difference']): string =>
  difference ? formatNumber(difference.value, { decimals: difference.decimals, signed: true }) : '';
