import type { AssessmentRule } from '../assessment-rules.ts';
import type { ExampleSituation, Numbers } from './situation.ts';
import type { SimpleTarget } from '../../entry/target.ts';

/**
 * Worked examples of the rules of assessment, with invented numbers: what stands in the tables, what the goal asks for, and
 * what comes of it. They are the specification that a test holds the program to, and the site shows them with the rules.
 */
export interface AssessmentExample extends ExampleSituation {
  /** The rule that it shows. */
  rule: AssessmentRule;
  /** What is at stake in it, in a few words. */
  about: string;
  /** The status in words, with its reason. */
  status: string;
  /** The assessment in sentences, and what stands beside it. */
  says: string;
}

type Level = Extract<SimpleTarget, { kind: 'level' }>;
type Change = Extract<SimpleTarget, { kind: 'relative-change' | 'point-change' }>;

export const level = (comparator: Level['comparator'], value: number, more: Partial<Level> = {}): Level => ({
  kind: 'level',
  measure: 'ledighed',
  comparator,
  value,
  deadline: { period: 2019 },
  ...more,
});

export const fall = (kind: Change['kind'], by: number, more: Partial<Change> = {}): Change => ({
  kind,
  measure: 'ledighed',
  direction: 'down',
  by,
  from: 2018,
  deadline: { period: 2019 },
  ...more,
});

export const under = (
  place: string,
  more: Partial<Extract<SimpleTarget, { kind: 'relative-to-place' }>> = {},
): SimpleTarget => ({
  kind: 'relative-to-place',
  measure: 'ledighed',
  comparator: 'at-most',
  place,
  deadline: { period: 2019 },
  ...more,
});

/** One table with one row about the municipality. */
export const table = (numbers: Numbers): Pick<ExampleSituation, 'tables'> => ({ tables: [[{ numbers }]] });

/** One table with the municipality and the whole country. */
export const beside = (home: Numbers, country: Numbers): Pick<ExampleSituation, 'tables'> => ({
  tables: [[{ numbers: home }, { place: 'hele-landet', numbers: country }]],
});

export const ledige = (numbers: Numbers): Pick<ExampleSituation, 'tables'> => ({
  tables: [[{ measure: 'ledige', numbers }]],
});
