import { z } from 'zod';
import { compareText } from './order.ts';

/**
 * A stretch of time as statistics use it. Written compactly in YAML:
 *
 * | text            | kind        | meaning                                  |
 * | --------------- | ----------- | ---------------------------------------- |
 * | `2019`          | year        |                                          |
 * | `2019H2`        | half        | second half                              |
 * | `2019Q3`        | quarter     | third quarter                            |
 * | `2019M08`       | month       | August                                   |
 * | `2017/2018`     | school-year | 1 August 2017 to 31 July 2018            |
 * | `2019-12-31`    | point       | a single day                             |
 * | `2018Q4-2019Q3` | window      | from the first period to the last one    |
 */
export interface Period {
  kind: PeriodKind;
  /** The compact text, e.g. `2019Q3`; equal texts are equal periods. */
  text: string;
  /** First day, ISO date. */
  start: string;
  /** Last day, ISO date, included. */
  end: string;
  /** The two ends of a window. */
  ends?: [Period, Period];
}

export type PeriodKind = 'year' | 'half' | 'quarter' | 'month' | 'school-year' | 'point' | 'window';

const simple = String.raw`\d{4}(?:H[12]|Q[1-4]|M(?:0[1-9]|1[0-2]))?`;
const pattern = new RegExp(String.raw`^(?:${simple}|${simple}-${simple}|\d{4}/\d{4}|\d{4}-\d{2}-\d{2})$`);

/** The months that a year, half, quarter or month covers, by the letter that it is written with. */
const spans = { H: 6, Q: 3, M: 1 } as const;
const kinds = { H: 'half', Q: 'quarter', M: 'month' } as const;

/** Reads a period. Returns undefined for a text that is none, such as `2019Q5` or a window that ends before it starts. */
export function parsePeriod(written: string | number): Period | undefined {
  const text = String(written);
  if (!pattern.test(text)) return undefined;
  if (text.includes('/')) return parseSchoolYear(text);
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return parsePoint(text);
  return text.includes('-') ? parseWindow(text) : parseSimple(text);
}

function parseSimple(text: string): Period {
  const year = Number(text.slice(0, 4));
  const letter = text[4] as keyof typeof spans | undefined;
  if (!letter) return { kind: 'year', text, start: `${year}-01-01`, end: `${year}-12-31` };
  const last = Number(text.slice(5)) * spans[letter];
  return {
    kind: kinds[letter],
    text,
    start: isoDay(year, last - spans[letter] + 1, 1),
    end: isoDay(year, last, lastDayOf(year, last)),
  };
}

function parseSchoolYear(text: string): Period | undefined {
  const [from, to] = text.split('/').map(Number) as [number, number];
  if (to !== from + 1) return undefined;
  return { kind: 'school-year', text, start: `${from}-08-01`, end: `${to}-07-31` };
}

function parsePoint(text: string): Period | undefined {
  const [year, month, day] = text.split('-').map(Number) as [number, number, number];
  if (month < 1 || month > 12 || day < 1 || day > lastDayOf(year, month)) return undefined;
  return { kind: 'point', text, start: text, end: text };
}

function parseWindow(text: string): Period | undefined {
  const [from, to] = text.split('-').map(parseSimple) as [Period, Period];
  if (from.kind !== to.kind || from.start > to.start) return undefined;
  return { kind: 'window', text, start: from.start, end: to.end, ends: [from, to] };
}

const isoDay = (year: number, month: number, day: number): string =>
  `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;

const lastDayOf = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** Orders periods by when they end, then by when they start: the last one holds the newest figures. */
export function comparePeriods(a: Period, b: Period): number {
  return compareText(a.end, b.end) || compareText(a.start, b.start);
}

/** A period as it is written in YAML, see {@link Period}. A bare year is a number there. */
export const periodSchema = z
  .union([z.int(), z.string().regex(pattern, { error: 'period', abort: true })], { error: 'period' })
  .refine((written) => parsePeriod(written) !== undefined, { error: 'period' })
  .meta({ id: 'Period', description: 'Periode: 2019, 2019H2, 2019Q3, 2019M08, 2017/2018, 2019-12-31, 2018Q4-2019Q3' });

export type PeriodText = z.infer<typeof periodSchema>;

/** Reads a period that the schema has already accepted. */
export function toPeriod(written: PeriodText): Period {
  const period = parsePeriod(written);
  if (!period) throw new Error(`not a period: ${written}`);
  return period;
}
