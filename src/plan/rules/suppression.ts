import type { Cell, Figure, Row } from '../library/figure.ts';
import { eachCell } from './cells.ts';
import type { Rule } from './rule.ts';

/** A suppressed cell must not be the only one that hides under a printed total, of its column or of its row. */
export const suppression: Rule = ({ shelves }) =>
  shelves.figures.flatMap((figure) =>
    eachCell(figure, (cell) => {
      const total = cell.state === 'suppressed' && (totalBelow(figure, cell) ?? totalBeside(figure, cell));
      if (!total) return undefined;
      return {
        rule: 'derivable',
        message: `Det skjulte tal kan regnes ud: det er det eneste, der mangler i summen ${total.printed}.`,
        hint: 'Skjul endnu et tal i samme sum, eller skjul summen.',
      };
    }),
  );

/** The printed total of the cell's column, where all other parts in its section are printed too. */
function totalBelow(figure: Figure, cell: Cell): Cell | undefined {
  const { section } = rowOf(figure, cell);
  const family = figure.rows.filter((row) => row.section === section);
  const inColumn = ({ cells }: Row): Cell => cells.find(({ column }) => column === cell.column)!;
  const parts = family.filter(({ total }) => !total).map(inColumn);
  const total = family.find((row) => row.total);
  return onlyHidden(parts, cell) ? printedOf(total && inColumn(total)) : undefined;
}

/** The printed total of the cell's row, where all other parts are printed too. */
function totalBeside(figure: Figure, cell: Cell): Cell | undefined {
  const totals = figure.columns.filter(({ total }) => total).map(({ id }) => id);
  const { cells } = rowOf(figure, cell);
  const parts = cells.filter(({ column, unit }) => !totals.includes(column) && unit === cell.unit);
  const total = cells.find(({ column, unit }) => totals.includes(column) && unit === cell.unit);
  return onlyHidden(parts, cell) ? printedOf(total) : undefined;
}

const rowOf = (figure: Figure, { row }: Cell): Row => figure.rows.find(({ id }) => id === row)!;

const onlyHidden = (parts: readonly Cell[], cell: Cell): boolean =>
  parts.every((part) => part.value !== null || part === cell);

const printedOf = (cell: Cell | undefined): Cell | undefined => (cell && cell.value !== null ? cell : undefined);
