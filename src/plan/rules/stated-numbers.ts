import { numbersIn } from '../danish.ts';
import { columnTitle, rowName, type Figure } from '../figure.ts';
import type { Finding } from '../problem.ts';
import type { Rule } from './rule.ts';

/** What stands about a figure in words states no number that its table does not have. */
export const statedNumbers: Rule = ({ shelves }) =>
  shelves.figures.flatMap((figure) => {
    if (!figure.chart) return [];
    const inTable = numbersOf(figure);
    return (['title', 'reading'] as const).flatMap((key): Finding[] =>
      numbersIn(figure.chart![key])
        .filter((number) => !inTable.has(Math.abs(number)))
        .map((number) => ({
          rule: 'number-not-in-figure',
          file: figure.file,
          where: { path: ['chart', key] },
          message: `Teksten siger ${String(number).replace('.', ',')}, men det tal står ikke i ${figure.label}.`,
          hint: 'Ret tallet, eller sig det uden tal.',
        })),
    );
  });

/** The numbers that a figure prints, without sign, and those that stand in its heads and labels (years, hours). */
function numbersOf(figure: Figure): Set<number> {
  const heads = [figure.title, ...figure.columns.map(columnTitle), ...figure.rows.map(rowName)];
  const cells = figure.rows.flatMap((row) => row.cells);
  return new Set(
    [...heads.flatMap(numbersIn), ...cells.flatMap(({ value }) => value ?? [])].map((number) => Math.abs(number)),
  );
}
