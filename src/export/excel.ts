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
export const fromExcelText = (text: string): string => withoutApostrophe(text, excelText);

/**
 * A text as a cell of a file for programs, which somebody may open in a spreadsheet all the same: it stays as it is, letter for letter,
 * and only one that a spreadsheet would calculate gets an apostrophe in front. A sign alone, and a number, it would not.
 */
export function programText(text: string): string {
  if (!begunAsFormula.test(text) || parseDanishNumber(text) !== undefined) return text;
  return `'${text}`;
}

/** What a text was, before it became a cell of a file for programs. */
export const fromProgramText = (text: string): string => withoutApostrophe(text, programText);

const withoutApostrophe = (text: string, written: (text: string) => string): string =>
  text.startsWith("'") && written(text.slice(1)) === text ? text.slice(1) : text;

// A text that begins with an apostrophe itself gets one more, so that what was added can be told from what was there.
const takenForFormula = /^'*(?:\s*[=+\-@＝＋－＠]|[\t\r\n])/;
const takenForDate = /^'*\s*\d{1,4}[-/.]\d{1,4}(?:[-/.]\d{1,4})?\.?\s*$/;
const begunAsFormula = /^'*[=+\-@＝＋－＠\t\r]./s;
