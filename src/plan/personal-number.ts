const dash = String.raw`\-\u00ad\u2010-\u2015\u2212\u2043\ufe58\ufe63\uff0d`;
const unseen = String.raw`\u200b-\u200f\u2060\ufeff`;
const markdown = '*_~`\\[\\]\\\\';

/** Day, month and year together, and what may stand between them and the last four digits. */
const together = new RegExp(
  String.raw`(?<!\d)(?<!\d[.,])(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])\d{2}` +
    String.raw`[\s${dash}${unseen}${markdown}./]{0,8}\d{2}[\s\u00a0]?\d{2}(?!\d|[.,]\d)`,
  'gu',
);

/** Day, month and year apart: 01.01.90-1234, 01 01 90 1234. */
const apart = new RegExp(
  String.raw`(?<!\d[\s\u00a0.,/${dash}]?)(?:0[1-9]|[12]\d|3[01])(?<between>[\s\u00a0./${dash}])(?:0[1-9]|1[0-2])\k<between>\d{2}` +
    String.raw`[\s${dash}${unseen}${markdown}]{1,5}\d{4}(?!\d|[.,]\d)`,
  'gu',
);

/** The day of a substitute number is sixty more; written with a dash, it cannot be taken for anything else. */
const substitute = new RegExp(
  String.raw`(?<![\d.,${dash}])(?:6[1-9]|[78]\d|9[01])(?:0[1-9]|1[0-2])\d{2}\s?[${dash}]\s?\d{4}(?![\d${dash}])`,
  'gu',
);

/**
 * Where a text has what looks like a personal number, whatever dash, space or emphasis parts it. The check digit is no
 * help: numbers without one have been given out since 2007.
 */
export function personalNumbers(text: string): number[] {
  const plain = text.replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));
  return [together, apart, substitute]
    .flatMap((pattern) => [...plain.matchAll(pattern)].map(({ index }) => index))
    .sort((a, b) => a - b);
}
