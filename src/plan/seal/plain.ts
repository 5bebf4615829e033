import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';

/** What a sealed part consists of: no numbers, which programs write in many ways, and nothing that is empty. */
export type Plain = string | true | null | readonly Plain[] | { readonly [key: string]: Plain };
export type PlainObject = { readonly [key: string]: Plain };

/**
 * Fields that sort, place and lead to things: the site's own order, which goes on from year to year and says nothing of
 * what a plan says. An address on the web moves without anyone having decided anything.
 */
const notMeant: ReadonlySet<string> = new Set(['order', 'theme', 'themes', 'targetGroups', 'webAddress', 'uri']);

/**
 * The plain form of something that an editor wrote: the same for all that means the same. White space and the way that a
 * letter is composed are no meaning, 2019 and '2019' are one, and minus zero keeps its sign, since documents print it.
 */
function plain(value: unknown): Plain | undefined {
  if (typeof value === 'string') return plainText(value);
  if (typeof value === 'number') return Object.is(value, -0) ? '-0' : String(value);
  if (value === true) return true;
  if (Array.isArray(value)) return value.length > 0 ? value.flatMap((item) => plain(item) ?? []) : undefined;
  return typeof value === 'object' && value !== null ? plainObject(value) : undefined;
}

/** The plain form of an object, without the fields that mean nothing; undefined where nothing is left. */
export function plainObject(fields: object): PlainObject | undefined {
  const kept: [string, Plain][] = [];
  for (const [key, value] of Object.entries(fields)) {
    const said = notMeant.has(key) ? undefined : plain(value);
    if (said !== undefined) kept.push([key, said]);
  }
  return kept.length > 0 ? Object.fromEntries(kept) : undefined;
}

/** Fields without some of them. */
export const without = <T extends object>(fields: T, keys: readonly (keyof T)[]): object =>
  Object.fromEntries(Object.entries(fields).filter(([key]) => !(keys as readonly string[]).includes(key)));

export const plainText = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim();

export const isPlainObject = (value: Plain | undefined): value is PlainObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether two plain forms are the same, in whatever order their fields stand. */
export function isSamePlain(a: Plain | undefined, b: Plain | undefined): boolean {
  if (a === b) return true;
  if (Array.isArray(a)) {
    return Array.isArray(b) && a.length === b.length && a.every((item: Plain, i) => isSamePlain(item, b[i] as Plain));
  }
  if (!isPlainObject(a) || !isPlainObject(b)) return false;
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => isSamePlain(a[key], b[key]));
}

/** Canonical JSON, RFC 8785: the same bytes wherever it is written. */
export const canonicalText = (value: unknown): string => canonicalize(value)!;

/** SHA-256 of a text in UTF-8, or of a file, as `sha256sum` prints it. */
export const digestOf = (text: string | Uint8Array): string => createHash('sha256').update(text).digest('hex');
