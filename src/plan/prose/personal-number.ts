const dash = String.raw`\-\u00ad\u2010-\u2015\u2212\u2043\u30fc\ufe58\ufe63\uff0d`;
const unseen = String.raw`\u200b-\u200f\u2060\ufeff`;
const markdown = '*_~`\\[\\]\\\\';
/** Signs that hold two halves of a number together, where no word and no list comes between. */
const sign = '+:=|·•…%&;#()"\'”“’';

const day = '(?:0[1-9]|[12]\\d|3[01])';
const month = '(?:0[1-9]|1[0-2])';
const monthName =
  'jan(?:uar)?|feb(?:ruar)?|marts?|apr(?:il)?|maj|juni?|juli?|aug(?:ust)?|sept?(?:ember)?|okt(?:ober)?|nov(?:ember)?|dec(?:ember)?';
/** What stands where the four last digits would, and is a year. */
const noYear = '(?!(?:19|20)\\d\\d(?!\\d))';

/** Every form of a personal number: the day, month and year, and what may stand between them and the last four digits. */
const forms: readonly RegExp[] = [
  // 010203-1234, 010203 12 34
  String.raw`(?<!\d)(?<!\d[.,])${day}${month}\d{2}[\s${dash}${unseen}${markdown}./]{0,8}\d{2}[\s\u00a0${dash}]?\d{2}(?!\d|[.,]\d)`,
  // 010203+1234, 010203&ndash;1234; but 120101 (2015) and 120101: 2015 are a number and a year
  String.raw`(?<!\d)(?<!\d[.,])${day}${month}\d{2}[\s${dash}${unseen}${markdown}./${sign}]{1,8}(?<![\s\u00a0:(;])\d{4}(?!\d|[.,]\d)`,
  // 010203:1234, 010203(1234)
  String.raw`(?<!\d)(?<!\d[.,])${day}${month}\d{2}[:(;]\d{4}(?!\d|[.,]\d)`,
  // A number does not begin with a nought: 010203,1234 and 010203 (1234) are no list and no year beside a number.
  String.raw`(?<!\d)(?<!\d[.,])0[1-9]${month}\d{2}(?:,|[\s\u00a0]?\()${noYear}\d{4}(?!\d|[.,]\d)`,
  // (010203) 1234
  String.raw`\(${day}${month}\d{2}\)[\s${dash}]{0,3}${noYear}\d{4}(?!\d|[.,]\d)`,
  // 0102 03 1234
  String.raw`(?<!\d)(?<!\d[\s\u00a0.,/${dash}])(?!(?:19|20)\d\d)${day}${month}[\s${dash}.]\d{2}[\s${dash}.]\d{4}(?!\d|[.,]\d)`,
  // 0 1 0 2 0 3 1 2 3 4
  String.raw`(?<![\d.,] ?)(?:0 [1-9]|[12] \d|3 [01]) (?:0 [1-9]|1 [0-2]) \d \d ?[${dash}]? ?\d \d \d \d(?! ?\d|[.,]\d)`,
  // 01011990-1234, 010119901234
  String.raw`(?<![\d.,])${day}${month}(?:19|20)\d{2}(?:\s?[${dash}]\s?${noYear}|(?=\d{4}))\d{4}(?!\d|[.,]\d)`,
  // 01.01.90-1234, 01 01 90 1234
  String.raw`(?<!\d[\s\u00a0.,/${dash}]?)${day}(?<between>[\s\u00a0./${dash}])${month}\k<between>\d{2}[\s${dash}${unseen}${markdown}]{1,5}\d{4}(?!\d|[.,]\d)`,
  // 1.1.1990-1234, 1/1-90-1234: a dash, since a year may stand beside a date
  String.raw`(?<!\d[\s\u00a0.,/${dash}]?)(?:0?[1-9]|[12]\d|3[01])[\s./${dash}](?:0?[1-9]|1[0-2])[\s./${dash}](?:19|20)?\d{2}\s?[${dash}]\s?${noYear}\d{4}(?![\d${dash}]|[.,]\d)`,
  // 1. januar 1990-1234
  String.raw`(?<!\d)(?:0?[1-9]|[12]\d|3[01])\.?[\s\u00a0]?(?:${monthName})\.?[\s\u00a0](?:19|20)?\d{2}\s?[${dash}]\s?${noYear}\d{4}(?![\d${dash}]|[.,]\d)`,
  // The day of a substitute number is sixty more; with a dash or in one it cannot be taken for anything else.
  String.raw`(?<![\d.,/=?${dash}])(?:6[1-9]|[78]\d|9[01])${month}\d{2}(?:\s?[${dash}]\s?)?\d{4}(?![\d${dash}]|[.,]\d)`,
].map((form) => new RegExp(form, 'giu'));

/** No form has fewer digits: a day, a year in two and the four last, with the month in letters. Most texts have not so many. */
const enoughDigits = /(?:[\d０-９][^\d０-９]*){7}/;

/** As many dashes as a text has signs there: a dash or a space as an address or HTML writes it. */
const encoded = /%(?:2[0df]|c2%a0|e2%80%9[0-5])|&(?:#\d+|#x[\da-f]+|[a-z]+);/gi;

/**
 * Where a text has what looks like a personal number, whatever dash, space, sign or emphasis parts it. The check digit is
 * no help: numbers without one have been given out since 2007.
 */
export function personalNumbers(text: string): number[] {
  if (!enoughDigits.test(text)) return [];
  const plain = text
    .replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))
    .replace(encoded, (sign) => '-'.repeat(sign.length));
  const found = forms.flatMap((form) =>
    [...plain.matchAll(form)].map(({ 0: { length }, index }) => ({ index, length })),
  );
  return found
    .filter(({ index }, i) => !found.some((o, k) => k !== i && isWithin(index, o) && (o.index < index || k < i)))
    .map(({ index }) => index)
    .sort((a, b) => a - b);
}

/** The same number in two forms is one. */
const isWithin = (place: number, { index, length }: { index: number; length: number }): boolean =>
  place >= index && place < index + length;
