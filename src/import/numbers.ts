import type { GridCell } from './grid.ts';
import { tidy } from './grid.ts';

/** Which sign a file has before its decimals. */
export type DecimalSign = 'comma' | 'point';

/** A text that is a number and nothing more, with what it can mean. */
const sign = String.raw`[-−–+]?`;
const grouped = (mark: string): string => String.raw`[1-9]\d{0,2}(?:${mark}\d{3})+`;
const shape = {
  /** 1.234,5 · 16,8 · 1 234,5 · 0,123 */
  comma: new RegExp(String.raw`^${sign}(?:${grouped('\\.')}|${grouped(' ')}|\d+)(?:,\d+)?$`),
  /** 1,234.5 · 16.8 · 1 234.5 */
  point: new RegExp(String.raw`^${sign}(?:${grouped(',')}|${grouped(' ')}|\d+)(?:\.\d+)?$`),
  /** 1.234 and 1,234: a thousand and more, or one and a little. */
  either: new RegExp(String.raw`^${sign}[1-9]\d{0,2}[.,]\d{3}$`),
};

/** What is printed right after a number and says its unit. */
const after = /\s*(?:%|‰|pct\.?-?point|procentpoint|pct\.?|procent|kr\.?|p\.?p\.?)$/i;

/** Whether what stands after a number is its unit and nothing else. */
export const isUnitAfter = (text: string): boolean => after.exec(text)?.[0] === text;

/** A cell's text as a number and what follows it: "16,8 %" is "16,8" and " %". */
function numberAndSuffix(text: string): { number: string; suffix: string } {
  const plain = tidy(text).replace(/^([-−–]) (?=\d)/, '$1');
  const suffix = after.exec(plain)?.[0] ?? '';
  return { number: plain.slice(0, plain.length - suffix.length), suffix };
}

const isWhole = (text: string): boolean => /^[-−–+]?\d+$/.test(text);

const isNumberText = (text: string): boolean => {
  const { number } = numberAndSuffix(text);
  return shape.comma.test(number) || shape.point.test(number);
};

/** How a text speaks for one of the signs; both where it may be either, neither where it has no sign at all. */
function speaksFor(text: string): DecimalSign[] {
  const { number } = numberAndSuffix(text);
  if (isWhole(number)) return [];
  const fits = (['comma', 'point'] as const).filter((each) => shape[each].test(number));
  return fits.length === 2 && !shape.either.test(number) ? [] : fits;
}

export interface SignFound {
  /** The sign that the numbers agree on; none where no number has decimals or thousands. */
  sign?: DecimalSign;
  /** Numbers that may mean two things, where no other number tells. */
  ambiguous: GridCell[];
  /** One that speaks for each, where they do not agree. */
  mixed?: [GridCell, GridCell];
}

/** Which sign the decimals of a file have, as its own numbers tell. */
export function signOf(cells: readonly GridCell[]): SignFound {
  const texts = cells.filter(({ number, text }) => number === undefined && isNumberText(text));
  const spoken = texts.map((cell) => ({ cell, signs: speaksFor(cell.text) }));
  const sure = (sign: DecimalSign): GridCell | undefined =>
    spoken.find(({ signs }) => signs.length === 1 && signs[0] === sign)?.cell;
  const [comma, point] = [sure('comma'), sure('point')];
  if (comma && point) return { ambiguous: [], mixed: [comma, point] };
  const ambiguous = spoken.filter(({ signs }) => signs.length === 2).map(({ cell }) => cell);
  if (comma) return { sign: 'comma', ambiguous: [] };
  // Beside 17.1, the number 1.234 has three decimals and no other number has: that is more likely a thousand.
  if (point) return { sign: 'point', ambiguous: ambiguous.filter(({ text }) => text.includes('.')) };
  return { ambiguous };
}

/** The number of a text by the sign of its file, with the decimals that it is written with. */
export function readNumber(
  text: string,
  by: DecimalSign,
): { value: number; decimals: number; suffix: string } | undefined {
  const { number, suffix } = numberAndSuffix(text);
  if (!shape[by].test(number)) return undefined;
  const plain = by === 'comma' ? number.replace(/[. ]/g, '').replace(',', '.') : number.replace(/[, ]/g, '');
  const value = Number(plain.replace(/^[−–]/, '-').replace(/^\+/, ''));
  return { value, decimals: plain.split('.')[1]?.length ?? 0, suffix };
}

/** Marks that stand where a number is not: signs, what hides a small number, and words for it. */
const marks =
  /^(?:[-–—]|\.{1,3}|…|\*{1,3}|#|[xX:?]|[<≤>] ?\d{1,2}|(?:under|færre end|højst) \d{1,2}|1 ?[-–] ?4|0 ?[-–] ?4|i\.?o\.?|n\.?a\.?|uoplyst|ikke oplyst|(?:data)?diskretion(?:eret)?|disk\.?|skjult|anonymiseret|foreligger ikke|null)$/i;

/** Whether a text is a mark that stands in place of a number. */
export const isMark = (text: string): boolean => marks.test(tidy(text));

/** A text that stands in a cell of numbers: a number, with its unit or not, or a mark. */
export const isCellText = (text: string): boolean => isNumberText(text) || isMark(text);
