import { statusLabels } from '../../plan/words/labels.ts';
import type { PlanComparison } from '../../plan/compare/compare.ts';
import type { Goal } from '../../plan/entry/goal.ts';
import type { Library } from '../../plan/library/library.ts';
import { goalSummary } from '../../plan/publish/goal-summary.ts';
import { goalsByTheme, whatBecame, type ThemeGoals } from './goals.ts';
import type { MeasureLine, Side } from './measure-lines.ts';
import type { Head, MeasureTable } from './measure-tables.ts';
import type { ComparedMeasures } from './measures.ts';

/** Two plan years on one sheet of paper. */
export interface MeetingSheet {
  /** The comparison in a few sentences, and the first of what is missing. */
  short: string[];
  goals: SheetTheme[];
  /** Nothing where the two have no number to hold together. */
  measures?: SheetMeasures;
}

export interface SheetMeasures {
  /** What is to be borne in mind at all of them, and that there are more. */
  note: string;
  tables: SheetTable[];
}

/** The goals of a theme, and how they stand to each other. */
export interface SheetTheme {
  title: string;
  sides: [older: SheetGoal[], newer: SheetGoal[]];
  became: string;
}

export interface SheetGoal {
  title: string;
  status?: string;
}

/** A measure as it is set where there is little room. */
export interface SheetTable {
  name: string;
  remarks: string;
  heads: [older: Head, newer: Head];
  /** What stands over the differences: with their unit, where it is not the one of the numbers. */
  difference: string;
  rows: { name: string; sides: [older: Side, newer: Side]; verdict: string }[];
}

export function meetingSheet(
  comparison: PlanComparison,
  { answer, measures }: { answer: readonly string[]; measures: ComparedMeasures | undefined },
  library: Library,
): MeetingSheet {
  return {
    short: [...answer, ...missingInShort(comparison)],
    goals: goalsByTheme(comparison, library).map((theme) => sheetTheme(theme, comparison, library)),
    ...(measures && measures.tables.length > 0 && { measures: sheetMeasures(measures) }),
  };
}

function missingInShort({ older, newer }: PlanComparison): string[] {
  const first = [older, newer].flatMap(({ missing: [text] }) => text ?? []);
  return first.length > 0 ? [`Det mangler: ${first.join(' ')}`] : [];
}

const sheetTheme = (
  { title, pairs, lone }: ThemeGoals,
  { older, newer }: PlanComparison,
  library: Library,
): SheetTheme => {
  const alone = (year: number): Goal[] => lone.flatMap(({ goal }) => (goal.year === year ? [goal] : []));
  const lines = (goals: readonly Goal[]): SheetGoal[] => [...new Set(goals)].map((goal) => sheetGoal(goal, library));
  return {
    title,
    sides: [
      lines([...pairs.map((pair) => pair.older), ...alone(older.year)]),
      lines([...pairs.map((pair) => pair.newer), ...alone(newer.year)]),
    ],
    became: whatBecame(pairs, lone, library),
  };
};

const sheetGoal = (goal: Goal, library: Library): SheetGoal => ({
  title: goal.title,
  ...(goal.target && { status: statusLabels[goalSummary(goal, library).status] }),
});

/** What came of it and what was done, the wholes and not their parts. */
function sheetMeasures({ remark, tables: all }: ComparedMeasures): SheetMeasures {
  const tables = all.filter(({ isPart, measure }) => !isPart && measure.tells !== 'context');
  const notes = [remark, tables.length < all.length ? moreNumbers : undefined];
  return { note: notes.filter(Boolean).join(' '), tables: tables.map(sheetTable) };
}

const moreNumbers =
  'Hele sammenligningen har flere tal: dele af disse, tal, der måler næsten det samme, og tal for rammerne om dem.';

const sheetTable = ({ name, remarks, heads, differenceUnit, rows }: MeasureTable): SheetTable => ({
  name,
  remarks: remarks.join(' '),
  heads: [heads.older, heads.newer],
  difference: differenceUnit ? `Forskel, ${differenceUnit}` : 'Forskel',
  rows: rows.map((line) => ({ name: line.name, sides: [line.older, line.newer], verdict: verdictInShort(line) })),
});

/** The difference, what may be said of it, and what stands between the two numbers. */
const verdictInShort = ({ difference, verdict, obstacles }: MeasureLine): string =>
  [difference, ...[verdict, ...obstacles].map((text) => text.toLocaleLowerCase('da'))].filter(Boolean).join(', ');
