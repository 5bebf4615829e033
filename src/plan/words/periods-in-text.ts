import { parsePeriod, type Period } from '../value/period.ts';
import { monthNames } from './danish.ts';

/** A period that a text names, and where. */
export interface NamedPeriod {
  index: number;
  text: string;
  period: Period;
}

/** Whole or cut short: "december", "dec", "dec.", "sept.". */
const month = monthNames.map((name) => `${name.slice(0, 3)}(?:${name.slice(3)}|t?\\.)?`).join('|');
const monthNumber = (name: string): string =>
  String(monthNames.findIndex((each) => each.startsWith(name.slice(0, 3).toLowerCase())) + 1).padStart(2, '0');
const century = (year: string): string => (year.length === 2 ? `20${year}` : year);

/** How documents write periods, the longest way first: what one has read, the next ones do not see. */
const ways: readonly { pattern: RegExp; compact: (found: RegExpExecArray) => string }[] = [
  {
    pattern: new RegExp(String.raw`(?<!\d)(\d{1,2})\. ?(${month}) ?((?:19|20)\d\d)(?!\d)`, 'giu'),
    compact: ([, day, name, year]) => `${year}-${monthNumber(name!)}-${day!.padStart(2, '0')}`,
  },
  {
    pattern: new RegExp(String.raw`(?<![\p{L}\d])(${month}) ?((?:19|20)\d\d)(?!\d)`, 'giu'),
    compact: ([, name, year]) => `${year}M${monthNumber(name!)}`,
  },
  {
    pattern: /(?<!\d)([1-4])\.? ?(?:kvartal|kvt\.?|kv\.?) ?((?:19|20)?\d\d)(?!\d)/giu,
    compact: ([, nth, year]) => `${century(year!)}Q${nth}`,
  },
  {
    pattern: /(?<!\d)([12])\. ?halvår ?((?:19|20)\d\d)(?!\d)/giu,
    compact: ([, nth, year]) => `${year}H${nth}`,
  },
  {
    pattern: /(?<![\d/])((?:19|20)\d\d)\/((?:19|20)?\d\d)(?![\d/])/gu,
    compact: ([, from, to]) => `${from}/${century(to!)}`,
  },
  {
    pattern: /(?<![\d.,-])((?:19|20)\d\d) ?[-–] ?((?:19|20)\d\d)(?![\d.,-]\d|\d)/gu,
    compact: ([, from, to]) => `${from}-${to}`,
  },
  { pattern: /(?<![\d.,-])(?:19|20)\d\d(?![\d/]|[.,]\d)/gu, compact: ([year]) => year },
];

/** The periods that a text names with their year: "4. kvt 2018", "maj 2019", "4kv18", "2018/2019", "31. december 2019". */
export function periodsIn(text: string): NamedPeriod[] {
  let rest = text.replaceAll('\u00a0', ' ');
  const found: NamedPeriod[] = [];
  for (const { pattern, compact } of ways) {
    rest = rest.replace(pattern, (...args) => {
      const groups = args.slice(0, -2) as unknown as RegExpExecArray;
      const period = parsePeriod(compact(groups));
      if (period) found.push({ index: args.at(-2) as number, text: groups[0], period });
      return ' '.repeat(groups[0].length);
    });
  }
  return found.sort((a, b) => a.index - b.index);
}

/** Whether a text is the name of periods and nothing else, so that it cannot be about another time. */
export const isOnlyPeriods = (text: string): boolean =>
  /^[\s\u00a0.,;:()–-]*$/.test(
    periodsIn(text).reduce(
      (rest, { index, text: { length } }) => rest.slice(0, index) + ' '.repeat(length) + rest.slice(index + length),
      text,
    ),
  );
