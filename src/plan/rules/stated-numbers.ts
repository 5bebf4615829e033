import { formatNumber, formatPeriod, numbersIn, formatAges } from '../words/danish.ts';
import { columnTitle, rowName, type Figure } from '../library/figure.ts';
import { findGoal, type Shelves } from '../library/library.ts';
import type { Period } from '../value/period.ts';
import type { Finding } from '../value/problem.ts';
import { writtenNumbers, type WrittenNumber } from '../prose/written-numbers.ts';
import { limitProblems } from './cell-limits.ts';
import { cellProblems } from './cells.ts';
import type { Rule } from './rule.ts';

/** What stands about a figure in words states no number that its table does not have. */
export const statedNumbers: Rule = ({ shelves }) =>
  shelves.figures.flatMap((figure) => {
    if (!figure.chart || hasUnreadCell(figure)) return [];
    const inTable = numbersOf(figure, shelves);
    const found = (['title', 'reading'] as const).flatMap((key): Finding[] =>
      writtenNumbers(figure.chart![key]).flatMap((number) => {
        const said = complaint(number, inTable, figure);
        return said
          ? [{ rule: 'number-not-in-figure', file: figure.file, where: { path: ['chart', key] }, ...said }]
          : [];
      }),
    );
    // A number of the table that is told of may well be the one that the text has right.
    return found.length > 0 && hasWrongCell(figure, shelves) ? [] : found;
  });

const hasWrongCell = (figure: Figure, shelves: Shelves): boolean =>
  cellProblems(figure).length > 0 || limitProblems(figure, shelves).length > 0;

/** A cell that is told of already may be the one with the number. */
const hasUnreadCell = ({ rows }: Figure): boolean =>
  rows.some(({ cells }) => cells.some(({ value, state }) => value === null && state === undefined));

function complaint(
  { text, value, isEnglish, use, part }: WrittenNumber,
  inTable: ReadonlySet<number>,
  figure: Figure,
): Pick<Finding, 'message' | 'hint'> | undefined {
  if (isEnglish && use !== 'label') {
    return {
      message: `Tallet ${text} er skrevet med punktum som i tabellens fil.`,
      hint: `Skriv tal i tekst på dansk: ${formatNumber(value!)}.`,
    };
  }
  if (value === undefined || inTable.has(Math.abs(value))) return undefined;
  if (part) return partComplaint(`${text}. ${part}`, part, figure);
  return {
    message: `Teksten siger ${text.replace(/^[-−]/, '')}, men det tal står ikke i ${figure.label}.`,
    hint: 'Ret tallet, eller sig det uden tal.',
  };
}

/** "3. kvartal" is no number of a table: only where the table has other quarters is it told. */
function partComplaint(named: string, part: string, { rows, label }: Figure): ReturnType<typeof complaint> {
  const isOfKind = rows.some(({ cells }) => cells.some(({ period }) => period && formatPeriod(period).includes(part)));
  if (!isOfKind) return undefined;
  return {
    message: `Teksten siger ${named}, men ingen celle i ${label} er derfra.`,
    hint: 'Ret perioden i teksten, eller i tabellen.',
  };
}

/**
 * The numbers that a figure prints, without sign, and those that it is said to be about: in its heads, periods, ages and
 * notes, how many rows, columns and sections it has, and what the goal in its chart asks for.
 */
function numbersOf(figure: Figure, shelves: Shelves): Set<number> {
  const { sections = [], notes = [], columns, rows, title, label, definition } = figure;
  const cells = rows.flatMap((row) => row.cells);
  const words = [
    title,
    label,
    definition ?? '',
    ...columns.map(columnTitle),
    ...rows.map(rowName),
    ...sections.map((section) => section.title),
    ...notes.map(({ text }) => text),
    ...cells.flatMap(({ population, definition: own = '' }) => [population?.text ?? '', formatAges(population), own]),
    ...cells.flatMap(({ period }) => (period ? periodWords(period) : [])),
    ...namesOf(figure, shelves),
  ];
  const goal = figure.chart?.target === undefined ? undefined : findGoal(shelves, figure.year, figure.chart.target);
  return new Set(
    [
      ...words.flatMap(numbersIn),
      ...cells.flatMap(({ value }) => value ?? []),
      ...[rows.length, columns.length, sections.length].filter((count) => count > 1),
      ...(goal ? numbersIn(goal.wording) : []),
    ].map(Math.abs),
  );
}

/** A period in words, and the first and last day that it covers. */
const periodWords = (period: Period): string[] => [
  formatPeriod(period),
  ...(period.ends ?? []).map((end) => formatPeriod(end)),
  period.start.slice(0, 4),
  period.end.slice(0, 4),
];

function namesOf(figure: Figure, { groups, measures }: Shelves): string[] {
  const cells = figure.rows.flatMap((row) => row.cells);
  return [
    ...groups.filter(({ id }) => cells.some(({ group }) => group === id)).map(({ title }) => title),
    ...measures
      .filter(({ id }) => cells.some(({ measure }) => measure === id))
      .flatMap(({ title, definition }) => [title, definition]),
  ];
}
