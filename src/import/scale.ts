import type { Shelves } from '../plan/library/library.ts';
import { rounded } from '../plan/value/decimal.ts';
import { printedNumber, suffixOf } from './printed-number.ts';
import type { Question } from './refusal.ts';
import { decimalsOf, findUnit } from '../plan/value/unit.ts';
import type { Choices, TableCell } from './table.ts';

type Cells = readonly (readonly TableCell[])[];

/** No table prints more. */
const mostDecimals = 3;

/** Shares of a hundred that may be shares of one: all of them between 0 and 1, and not shown as percent. */
function maybeShares(cells: Cells): TableCell[] {
  const shares = cells.flat().filter(({ unit, value }) => unit === 'pct' && value !== null);
  const bare = shares.every(({ value, printed }) => Math.abs(value!) <= 1 && !/%|pct/.test(printed));
  return bare && shares.some(({ value }) => !Number.isInteger(value)) ? shares : [];
}

export function unsureShares(cells: Cells, { percent }: Choices): Question | undefined {
  const [first] = maybeShares(cells).filter(({ value }) => !Number.isInteger(value));
  if (!first || percent) return undefined;
  const hundredfold = String(hundred(first.value!)).replace('.', ',');
  return {
    option: 'percent',
    answers: ['whole', 'fraction'],
    where: first.at,
    message: `”${first.printed}” kan være ${first.printed} pct. eller ${hundredfold} pct.`,
    hint: `Skriv --percent whole, hvis det er ${first.printed} pct., eller --percent fraction, hvis det er ${hundredfold} pct.`,
  };
}

/** Fractions as percent, where the editor says that they are fractions. */
export function withShares(cells: Cells, { percent }: Choices): TableCell[][] {
  const shares = percent === 'fraction' ? new Set(maybeShares(cells)) : new Set<TableCell>();
  return cells.map((row) =>
    row.map((cell) => {
      if (!shares.has(cell)) return cell;
      const value = hundred(cell.value!);
      const decimals = Math.max(0, (cell.decimals ?? 0) - 2);
      return { ...cell, value, decimals, printed: printedNumber(value, decimals) };
    }),
  );
}

const hundred = (value: number): number => Number((value * 100).toPrecision(13));

export function unsureRounding(cells: Cells): Question | undefined {
  const fine = cells.flat().filter(({ decimals = 0 }) => decimals > mostDecimals);
  const [first] = fine;
  if (!first) return undefined;
  return {
    option: 'round',
    answers: ['0', '1', '2', '3'],
    where: first.at,
    message: `”${first.printed}” har flere decimaler, end en tabel kan vise${fine.length > 1 ? `; det har ${fine.length} celler` : ''}.`,
    hint: 'Skriv --round 1 (0, 1, 2 eller 3), så tallene står med så mange decimaler, som dokumentet trykker.',
  };
}

/** Numbers with no more decimals than the editor says that the document prints. */
export function withRounding(cells: Cells, { round }: Choices): TableCell[][] {
  return cells.map((row) =>
    row.map((cell) => {
      const { value, decimals = 0 } = cell;
      if (round === undefined || value === null || decimals <= round || suffixOf(cell) === undefined) return cell;
      const shown = rounded(value, round);
      return {
        ...cell,
        value: shown,
        decimals: round,
        printed: printedNumber(shown, round) + (suffixOf(cell) ?? ''),
      };
    }),
  );
}

/** Numbers whose file leaves out noughts at the end, with as many decimals as the others in their unit. */
export function withAllDecimals(
  cells: readonly (readonly { cell: TableCell; isLoose: boolean }[])[],
  { units }: Pick<Shelves, 'units'>,
): TableCell[][] {
  const most = new Map<string | undefined, number>();
  for (const { cell } of cells.flat())
    if (suffixOf(cell) !== undefined) most.set(cell.unit, Math.max(most.get(cell.unit) ?? 0, cell.decimals ?? 0));
  return cells.map((row) =>
    row.map(({ cell, isLoose }) => {
      const { value, unit, decimals = 0 } = cell;
      const suffix = suffixOf(cell);
      if (!isLoose || value === null || suffix === undefined) return cell;
      const known = unit === undefined ? undefined : findUnit(unit, units);
      const all = Math.max(most.get(unit) ?? 0, known && (most.get(unit) ?? 0) > 0 ? decimalsOf(known) : 0);
      return decimals >= all ? cell : { ...cell, decimals: all, printed: printedNumber(value, all) + suffix };
    }),
  );
}
