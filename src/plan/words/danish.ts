import type { Population } from '../entry/population.ts';
import type { Period } from '../value/period.ts';
import { decimalsOf, type Unit } from '../value/unit.ts';
import { unitWords } from './labels.ts';

import { joinList } from './lists.ts';

export { joinList, withJoints } from './lists.ts';

/**
 * Danish numbers, dates and periods. The locale lives here and nowhere else.
 * Conventions: numbers as in Folketingstidende and sprogbasen.ft.dk ("10 pct.", "procentpoint", "2 mio. kr."),
 * the true minus sign for display, and a space that does not break between a number and its unit.
 */

const nbsp = '\u00a0';
export const minus = '\u2212';

export interface NumberStyle {
  decimals?: number;
  /** Writes a plus before a positive number: for changes. */
  signed?: boolean;
}

/**
 * A number in Danish: 4.940 · 16,8 · −0,1. Minus zero keeps its sign, since a document that prints "-0,0" says that
 * something fell a little; a result of arithmetic that merely rounds to zero does not.
 */
export function formatNumber(value: number, { decimals, signed }: NumberStyle = {}): string {
  if (!Number.isFinite(value)) throw new Error(`not a number to print: ${value}`);
  const size = formatterOf(decimals).format(Math.abs(value));
  const isNothing = !/[1-9]/.test(size);
  if (Object.is(value, -0) || (value < 0 && !isNothing)) return minus + size;
  return signed && !isNothing ? `+${size}` : size;
}

const formatters = new Map<number | undefined, Intl.NumberFormat>();

/** One formatter for each number of decimals: making one takes far longer than using it. */
function formatterOf(decimals: number | undefined): Intl.NumberFormat {
  let formatter = formatters.get(decimals);
  if (!formatter) {
    const digits =
      decimals === undefined
        ? { maximumFractionDigits: 6 }
        : { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
    formatter = new Intl.NumberFormat('da-DK', digits);
    formatters.set(decimals, formatter);
  }
  return formatter;
}

/** A number with its unit: 18,2 pct. · 1,8 procentpoint · 7.465 kr. */
export function formatQuantity(value: number, unit: Unit, style: NumberStyle = {}): string {
  const number = formatNumber(value, { decimals: decimalsOf(unit), ...style });
  const { one, many } = unitWords(unit);
  return `${number}${nbsp}${/^[+−]?1$/.test(number) ? one : many}`;
}

/**
 * Reads a Danish number: "4.940" is 4940, "16,8" is 16.8, "-0,0" is minus zero. Refuses what may mean two things
 * ("4.94", "1,234.5") by returning undefined, because Number() and parseFloat() would guess.
 */
export function parseDanishNumber(text: string): number | undefined {
  const match = /^([-−])?(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d+))?$/.exec(text.trim());
  if (!match) return undefined;
  const size = Number(`${match[2]!.replaceAll('.', '')}.${match[3] ?? '0'}`);
  return match[1] ? -size : size;
}

/** Every number that a Danish text states, in order, with the signs as written. */
export function numbersIn(text: string): number[] {
  const written = text.match(/(?<![\p{L}\d.,])[-−]?\d+(?:\.\d{3})*(?:,\d+)?(?![\p{L}\d]|[.,]\d)/gu) ?? [];
  return written.map(parseDanishNumber).filter((value) => value !== undefined);
}

const wordsOfUnits =
  'pct|procentpoint|kr|mio|mia|timer|dage|uger|måneder|årsværk|personer|fuldtidspersoner|elever|virksomheder|år|kvartal|halvår';
const spaceBeforeUnit = new RegExp(String.raw`(?<=\d\.?) (?=(?:${wordsOfUnits})(?![\p{L}]))`, 'gu');

/** Running text in which no line breaks between a number and its unit: "16,7 pct.", "1.027 personer", "3. kvartal". */
export const tieNumbers = (text: string): string => text.replace(spaceBeforeUnit, nbsp);

/** A text for files, where programs look words up: with ordinary spaces instead of those that do not break. */
export const plainSpaces = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');

const dateFormats = {
  long: new Intl.DateTimeFormat('da', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }),
  short: new Intl.DateTimeFormat('da', { day: 'numeric', month: 'numeric', year: 'numeric', timeZone: 'UTC' }),
};

/** A date: "30. november 2020" or, short, "30.11.2020" without leading zeros. */
export const formatDate = (iso: string, length: 'long' | 'short' = 'long'): string =>
  dateFormats[length].format(new Date(iso)).replace('. ', `.${nbsp}`);

/** A piece of a text: words, or a date as data write it too. */
export interface DatedPiece {
  text: string;
  iso?: string;
}

/** A text cut where {@link formatDate} wrote a date in it. */
export function cutAtDates(text: string): DatedPiece[] {
  const pieces: DatedPiece[] = [];
  let from = 0;
  for (const { 0: date, 1: day, 2: month, 3: year, index } of text.matchAll(writtenDate)) {
    if (index > from) pieces.push({ text: text.slice(from, index) });
    const number = monthNames.indexOf(month!) + 1;
    pieces.push({ text: date, iso: `${year}-${String(number).padStart(2, '0')}-${day!.padStart(2, '0')}` });
    from = index + date.length;
  }
  if (from < text.length) pieces.push({ text: text.slice(from) });
  return pieces;
}

const isoDayFormat = new Intl.DateTimeFormat('sv', { timeZone: 'Europe/Copenhagen' });

/** The day that it is in Denmark at a moment, as data write dates: "2020-11-30". */
export const isoDay = (moment: Date): string => isoDayFormat.format(moment);

/** How much a file weighs, never less than it does: "668 KB", "1,2 MB". */
export const formatBytes = (bytes: number): string =>
  bytes < 999_500
    ? `${formatNumber(Math.ceil(bytes / 1000))} KB`
    : `${formatNumber(Math.ceil(bytes / 100_000) / 10, { decimals: 1 })} MB`;

/** A period: "3. kvartal 2019", "august 2019", "skoleåret 2017/2018"; short for tight heads: "3. kvt. 2019", "aug. 2019". */
export function formatPeriod(period: Period, length: 'long' | 'short' = 'long'): string {
  const year = period.start.slice(0, 4);
  const nth = period.text.slice(5);
  switch (period.kind) {
    case 'year':
      return year;
    case 'half':
      return `${nth}.${nbsp}halvår ${year}`;
    case 'quarter':
      return `${nth}.${nbsp}${length === 'long' ? 'kvartal' : 'kvt.'} ${year}`;
    case 'month':
      return `${length === 'long' ? monthName(period) : shortMonth(period)} ${year}`;
    case 'school-year':
      return length === 'long' ? `skoleåret ${period.text}` : period.text;
    case 'point':
      return formatDate(period.text, length);
    case 'window':
      return `${formatPeriod(period.ends![0], length)}${nbsp}– ${formatPeriod(period.ends![1], length)}`;
  }
}

/** When something was, as a sentence says it: "i 3. kvartal 2019", "den 31. december 2019", "fra 2018 til 2019". */
export function formatWhen(period: Period): string {
  if (period.ends) return `fra ${formatPeriod(period.ends[0])} til ${formatPeriod(period.ends[1])}`;
  return `${period.kind === 'point' ? 'den' : 'i'} ${formatPeriod(period)}`;
}

const monthFormat = new Intl.DateTimeFormat('da', { month: 'long', timeZone: 'UTC' });

const monthName = ({ start }: Period): string => monthFormat.format(new Date(start));

/** The months by name, from "januar". */
export const monthNames: readonly string[] = Array.from({ length: 12 }, (_, i) =>
  monthFormat.format(new Date(Date.UTC(2000, i, 1))),
);

const writtenDate = new RegExp(String.raw`(?<!\d)(\d{1,2})\.[ ${nbsp}](${monthNames.join('|')}) (\d{4})(?!\d)`, 'gu');

/** As Danish tables have it: "aug.", and "juni", which three letters would not make shorter. */
function shortMonth(period: Period): string {
  const name = monthName(period);
  return name.length <= 4 ? name : `${name.slice(0, 3)}.`;
}

/** "2014-2025", "fra 2014", "til 2013". */
export const formatYears = (from: number | undefined, to: number | undefined): string =>
  from && to ? `${from}-${to}` : from ? `fra ${from}` : `til ${to}`;

/** "16-66 år", where the ages are known. */
export const formatAges = (population: Population | undefined): string =>
  population?.ages ? `${population.ages.join('-')} år` : '';

/** So many names fit a sentence. */
const mostNamed = 4;

/** Those of a list that a sentence names, and how many more there are; that there is one more is no shorter than its name. */
export function namedOf<Item>(items: readonly Item[]): { named: readonly Item[]; more: number } {
  const more = items.length - mostNamed;
  return more <= 1 ? { named: items, more: 0 } : { named: items.slice(0, mostNamed), more };
}

/** A list of names, cut where it would be long: "a, b, c, d og tre andre". */
export function joinSome(names: readonly string[], others = (count: string) => `${count} andre`): string {
  const { named, more } = namedOf(names);
  return joinList([...named, ...(more > 0 ? [others(countInWords(more))] : [])]);
}

const plurals = new Intl.PluralRules('da');

/** What goes with a count of things: "1 tabel", "0 tabeller", "2 tabeller". */
export const plural = (count: number, one: string, other: string): string =>
  plurals.select(count) === 'one' ? one : other;

/** Ends a sentence; one that has its full stop, also that of an abbreviation or within quotation marks, needs no second. */
export const endSentence = (text: string): string => (/[.!?…][”"’)]*$/.test(text) ? text : `${text}.`);

/** The first sentence of a text: up to a full stop before a capital letter, but for an ordinal's ("9. klasse"). */
export const firstSentence = (text: string): string => /^.*?(?<!\d)[.!?](?=\s+\p{Lu})/su.exec(text)?.[0] ?? text;

/** A count as running text writes it: words from one to ten, digits above; one thing is "én" or, in the neuter, "ét". */
export function countInWords(count: number, gender: 'common' | 'neuter' = 'common'): string {
  const words = [
    'ingen',
    gender === 'neuter' ? 'ét' : 'én',
    'to',
    'tre',
    'fire',
    'fem',
    'seks',
    'syv',
    'otte',
    'ni',
    'ti',
  ];
  return words[count] ?? formatNumber(count);
}

export const capitalize = (text: string): string => text.charAt(0).toLocaleUpperCase('da') + text.slice(1);

/** A sentence where it follows other words: its first letter small, whatever names it has; "SU-modtagere" stays as it is. */
export const uncapitalize = (text: string): string =>
  /^\p{Lu}{2}/u.test(text) ? text : text.charAt(0).toLocaleLowerCase('da') + text.slice(1);

/** Keeps what stands on its two sides on one line, and is not seen itself. */
export const wordJoiner = '\u2060';

/** "Covid-19" in one piece: browsers part a word from a number after its hyphen, where no invisible joiner keeps them. */
export const unbroken = (text: string): string => text.replaceAll(/(?<=\p{L})-(?=\d)/gu, `-${wordJoiner}`);

const collator = new Intl.Collator('da', { numeric: true });

/** Danish alphabetical order (æ, ø, å last; "9 uger" before "10 uger"). */
export const compareDanish = (a: string, b: string): number => collator.compare(a, b);
