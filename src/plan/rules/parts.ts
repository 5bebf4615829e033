import type { Cell, Figure } from '../library/figure.ts';
import { isRemarked } from '../library/figure.ts';
import { isObservation } from '../library/observation.ts';
import type { Shelves } from '../library/library.ts';
import type { Finding } from '../value/problem.ts';
import { isCounted, isShare } from '../value/unit.ts';
import { eachCell } from './cells.ts';
import type { Rule } from './rule.ts';

/**
 * A part is no more than its whole, where a table has both for the same place and time: fewer of a group's part than of the
 * group, fewer in a kind of offer than in any. A part of a measure may be nearly the same, counted otherwise, so of that
 * there is only a warning.
 */
export const parts: Rule = ({ shelves }) =>
  shelves.figures.flatMap((figure) => {
    const wholes = wholesIn(figure);
    return eachCell(figure, (cell) => {
      if (!isObservation(cell) || !cell.unit || isRemarked(cell, figure)) return undefined;
      return ofGroup(cell, wholes, shelves) ?? ofMeasure(cell, wholes, shelves);
    });
  });

type Said = Pick<Finding, 'rule' | 'message' | 'hint' | 'severity'>;

/** What a number counts: of which measure, for which group, where, when and how. */
const keyOf = ({ measure, group, place, period, unit, population, definition }: Cell): string =>
  JSON.stringify([measure, group, place, period?.text, unit, population, definition]);

const wholesIn = ({ rows }: Figure): ReadonlyMap<string, Cell> =>
  new Map(rows.flatMap(({ cells }) => cells.filter(isObservation).map((cell) => [keyOf(cell), cell] as const)));

function ofGroup(cell: Cell, wholes: ReadonlyMap<string, Cell>, { groups }: Shelves): Said | undefined {
  const group = groups.find(({ id }) => id === cell.group)?.partOf;
  // Of a share, a part may have more than its whole: it is of other people.
  const whole = group !== undefined && isCounted(cell.unit!) ? wholes.get(keyOf({ ...cell, group })) : undefined;
  return whole && above(cell, whole, `”${cell.group}” er en del af ”${group}”`, 'group');
}

function ofMeasure(cell: Cell, wholes: ReadonlyMap<string, Cell>, { measures }: Shelves): Said | undefined {
  const measure = measures.find(({ id }) => id === cell.measure)?.partOf;
  const adds = isCounted(cell.unit!) || isShare(cell.unit!);
  const whole = measure !== undefined && adds ? wholes.get(keyOf({ ...cell, measure })) : undefined;
  const said = whole && above(cell, whole, `”${cell.measure}” er en del af ”${measure}”`, 'measure');
  return said && { ...said, severity: 'warning' };
}

function above(cell: Cell, whole: Cell, why: string, key: string): Said | undefined {
  if (cell.value! <= whole.value!) return undefined;
  return {
    rule: 'part-above-whole',
    message: `${cell.printed} er mere end det hele, ${whole.printed}: ${why}.`,
    hint: `Ret tallet, eller ret ${key} på rækken eller kolonnen. Trykker dokumentet det sådan, så sig det under remarks med cells: [${cell.row}/${cell.column}].`,
  };
}
