import { differenceBetween } from '../assess/differences.ts';
import type { Cell } from '../library/figure.ts';
import { findCellAt, type Library } from '../library/library.ts';
import { addresses } from './addresses.ts';
import { parseCellReference } from '../value/cell-address.ts';
import { formatNumber, formatQuantity } from '../words/danish.ts';
import type { PlanYear } from '../value/plan-year.ts';

/** The numbers that the text of a chapter takes from tables: no number is typed twice. */

/** How a sentence wants a number. */
export interface Wanted {
  /** "no": only the number, where the sentence names the unit itself. */
  unit?: 'no' | undefined;
  /** "no": without its sign, where the sentence says "faldt". */
  signed?: 'no' | undefined;
}

/** The number of a cell as running text has it, and where it stands. The check has made sure that it is there. */
export function numberFrom(
  reference: string,
  year: PlanYear,
  wanted: Wanted,
  library: Pick<Library, 'figures'>,
): { text: string; address: string } {
  const at = parseCellReference(reference, year)!;
  return { text: numberText(findCellAt(library, at)!, wanted), address: addresses.cell(at) };
}

/** What the document prints in words stays so, but for a change in percent and where a number without a sign is wanted. */
function numberText(
  cell: Pick<Cell, 'value' | 'shown' | 'isWords' | 'isPercentInWords' | 'unit' | 'decimals'>,
  { unit, signed }: Wanted,
): string {
  if (cell.isWords && !cell.isPercentInWords && signed !== 'no') return cell.shown;
  const { decimals } = cell;
  const value = signed === 'no' ? Math.abs(cell.value!) : cell.value!;
  return cell.unit && unit !== 'no'
    ? formatQuantity(value, cell.unit, { decimals })
    : formatNumber(value, { decimals });
}

/** How far two numbers are apart, without a sign: the sentence says which way. */
export function differenceText(
  of: string,
  from: string,
  year: PlanYear,
  library: Pick<Library, 'figures' | 'measures'>,
): string {
  const found = differenceBetween(of, from, year, library);
  if (!found || 'refused' in found) throw new Error(`no difference of ${of} from ${from}`);
  const { value, unit, decimals } = found.quantity;
  return formatQuantity(value, unit, { decimals });
}
