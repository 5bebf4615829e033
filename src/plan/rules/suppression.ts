import type { Cell } from '../library/figure.ts';
import { eachCell } from './cells.ts';
import type { Rule } from './rule.ts';
import { addedBy, rowOf, summedBelow, summedBeside, type Summed } from './total-parts.ts';

/** A suppressed cell must not be the only one that hides under a printed total, of its column or of its row. */
export const suppression: Rule = ({ shelves }) =>
  shelves.figures.flatMap((figure) =>
    eachCell(figure, (cell) => {
      if (cell.state !== 'suppressed') return undefined;
      const row = rowOf(figure, cell);
      const summed = [summedBelow(figure, row, cell.column), summedBeside(figure, row, cell.unit)].find(
        (each) => each && tells(each, cell),
      );
      if (!summed) return undefined;
      return {
        rule: 'derivable',
        message: `Det skjulte tal kan regnes ud: det er det eneste, der mangler i summen ${summed.total.printed}.`,
        hint: 'Skjul endnu et tal i samme sum, eller skjul summen.',
      };
    }),
  );

const tells = ({ total, parts }: Summed, cell: Cell): boolean =>
  total.value !== null && parts.every((part) => part === cell || addedBy(part) !== undefined);
