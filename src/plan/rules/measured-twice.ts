import { isObservation } from '../library/observation.ts';
import type { Cell, Figure } from '../library/figure.ts';
import type { Finding } from '../value/problem.ts';
import { heads } from './heads.ts';
import type { Rule } from './rule.ts';

/** A table has one number for the same thing: for a measure in a place and a period, for the same people, counted in the same way. */
export const measuredTwice: Rule = (context) => {
  const misled = new Set(heads(context).flatMap(({ file, severity }) => (severity ? [] : [file])));
  return context.shelves.figures.filter(({ file }) => !misled.has(file)).flatMap(inTable);
};

/** The first pair only: a column with the wrong period is at odds with another one in every row. */
function inTable(figure: Figure): Finding[] {
  const seen = new Map<string, Cell>();
  for (const [r, { cells }] of figure.rows.entries()) {
    for (const [c, cell] of cells.entries()) {
      const key = keyOf(cell);
      if (key === undefined) continue;
      const other = seen.get(key);
      if (other && other.value !== cell.value) return [complaint(other, cell, figure, [r, c])];
      seen.set(key, cell);
    }
  }
  return [];
}

/** Whether two cells say that they are the same number: where that is told, what comes of it need not be. */
export const measureTheSame = (one: Cell, other: Cell): boolean =>
  keyOf(one) !== undefined && keyOf(one) === keyOf(other) && one.value !== other.value;

function keyOf(cell: Cell): string | undefined {
  const { measure, place, period, group, unit, population, definition } = cell;
  if (!isObservation(cell) || !measure || !place || !period) return undefined;
  return JSON.stringify([measure, place, period.text, group, unit, population, definition]);
}

function complaint(other: Cell, cell: Cell, figure: Figure, [r, c]: [number, number]): Finding {
  const inRows = other.row !== cell.row;
  const [what, one, two] = inRows ? ['Rækkerne', other.row, cell.row] : ['Kolonnerne', other.column, cell.column];
  const where = inRows ? ['rows', r, 'id'] : ['columns', c, 'id'];
  return {
    rule: 'measured-twice',
    file: figure.file,
    where: { path: where },
    message: `${what} ”${one}” og ”${two}” har hver sit tal for det samme: ${other.printed} og ${cell.printed}.`,
    hint: 'Skriv på den ene, hvad der skiller dem: period, place, group, population eller definition. Er den kopieret, så slet den.',
  };
}
