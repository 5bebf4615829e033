/** What holds no running text: drawings, code, and what the browser itself shows as words only. */
const apart = String.raw`<(script|style|svg|title|textarea|select|pre)\b[\s\S]*?</\1>`;
const tag = String.raw`<!--[\s\S]*?-->|<(?:[^"'>]|"[^"]*"|'[^']*')*>`;
const range = String.raw`(?<![\p{L}\d/-])\d+-\d+(?:-\p{L}+|(?![\p{L}\d/-])(?: år(?!\p{L}))?)`;
const pieces = new RegExp(`${apart}|${tag}|${range}`, 'gu');

/**
 * A page in which a range of numbers stays on one line: browsers break "16-66 år" at the hyphen, no style forbids it, and a
 * hyphen that does not break would be copied along and not be found.
 */
export const tieRanges = (html: string): string =>
  html.replace(pieces, (piece) => (piece.startsWith('<') ? piece : `<span class="tied">${piece}</span>`));
