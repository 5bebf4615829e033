import { targetSchema, type Target } from '../entry/target.ts';
import type { Cell, Figure } from '../library/figure.ts';
import { states, type State } from '../value/cell.ts';
import { formatNumber, minus } from '../words/danish.ts';
import { shownAs } from '../words/printed.ts';
import { changesBetween } from './changes.ts';
import { figurePart } from './figure-part.ts';
import { isPlainObject, type Plain, type PlainObject } from './plain.ts';
import { withheldMark } from './withhold.ts';

/** What an edition says, read back from its plain form, as far as a goal is assessed by it. */

const isNumber = (value: Plain | undefined): value is string =>
  typeof value === 'string' && /^-?\d+(?:\.\d+)?$/.test(value);

/** What numbers are held together by, beside what each cell says of itself. */
const heldBy: ReadonlySet<string> = new Set(['origin', 'provisional', 'smallCounts']);
/** What a cell can be given back of. */
const ofNumber: ReadonlySet<string> = new Set(['value', 'printed', 'state', 'notes']);

/** A figure with the numbers that an edition has of it; nothing where more than numbers was otherwise, or a number is withheld. */
export function figureAsSealed(figure: Figure, says: PlainObject): Figure | undefined {
  const changes = changesBetween(figurePart(figure).says, says);
  const changed = changes.filter(({ path }) => path[0] === 'cells');
  const isMore =
    changes.some(({ path }) => heldBy.has(path[0]!)) || changed.some(({ path }) => !ofNumber.has(path[2] ?? ''));
  const cells = isPlainObject(says['cells']) ? says['cells'] : {};
  const numbers = new Map(changed.map(({ path }) => [path[1]!, numberIn(cells[path[1]!])]));
  if (isMore || [...numbers.values()].includes(undefined)) return undefined;
  const asSealed = (cell: Cell): Cell => ({ ...cell, ...numbers.get(`${cell.row}/${cell.column}`) });
  return { ...figure, rows: figure.rows.map((row) => ({ ...row, cells: row.cells.map(asSealed) })) };
}

/** The number of a sealed cell, and how it is printed; nothing where that is withheld. */
function numberIn(says: Plain | undefined): Partial<Cell> | undefined {
  if (!isPlainObject(says)) return undefined;
  const { value, printed, state } = says;
  if (printed === withheldMark || (value !== undefined && !isNumber(value))) return undefined;
  const decimals = value?.split('.')[1]?.length ?? 0;
  const usual = value === undefined ? '' : formatNumber(Number(value), { decimals }).replace(minus, '-');
  const text = typeof printed === 'string' ? printed : usual;
  return {
    ...{ value: value === undefined ? null : Number(value), decimals, printed: text, ...shownAs(text) },
    state: isState(state) ? state : undefined,
  };
}

const isState = (state: Plain | undefined): state is State => (states as readonly unknown[]).includes(state);

/** A target as an edition has it; nothing where it cannot be read as one. */
export const targetAsSealed = (says: Plain | undefined): Target | undefined =>
  targetSchema.safeParse(withNumbers(says)).data;

const numbersOfTargets: ReadonlySet<string> = new Set(['value', 'by', 'between']);

function withNumbers(says: Plain | undefined, field = ''): unknown {
  if (Array.isArray(says)) return says.map((item: Plain) => withNumbers(item, field));
  if (isPlainObject(says))
    return Object.fromEntries(Object.entries(says).map(([key, item]) => [key, withNumbers(item, key)]));
  return numbersOfTargets.has(field) && isNumber(says) ? Number(says) : says;
}
