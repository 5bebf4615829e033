import { parseDanishNumber, plainSpaces } from '../plan/words/danish.ts';

/**
 * A text as a cell of a file for Excel. Excel calculates what begins like a formula and makes dates of what looks like one
 * ("1-2" becomes 1 February), so such a text gets an apostrophe in front, which is how one types a text in Excel. Numbers
 * in Danish stay as they are. Spaces are ordinary ones, so that what is looked up is found.
 */
export function excelText(text: string): string {
  const plain = plainSpaces(text);
  if (parseDanishNumber(plain) !== undefined) return plain;
  return takenForFormula.test(plain) || takenForDate.test(plain) ? `'${plain}` : plain;
}

/** What a text was, before it became a cell of a file for Excel. */
export const fromExcelText = (text: string): string =>
  text.startsWith("'") && excelText(text.slice(1)) === text ? text.slice(1) : text;

const takenForFormula = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/;
const takenForDate = /^\s*\d{1,4}[-/.]\d{1,4}(?:[-/.]\d{1,4})?\.?\s*$/;
