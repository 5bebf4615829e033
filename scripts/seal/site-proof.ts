import { thingAt } from '../../src/plan/publish/thing-at.ts';
import { changedParts, type Parts } from '../../src/plan/seal/changes.ts';
import { partName } from '../../src/plan/seal/part-names.ts';
import type { PlainObject } from '../../src/plan/seal/plain.ts';
import { joinList } from '../../src/plan/words/danish.ts';
import { shownApart } from '../../src/plan/words/shown.ts';

/** The files of a site by their addresses: "/2019/maal/loentimer/", "/2019/tal/tabel-1.csv". */
export type SiteFiles = ReadonlyMap<string, Uint8Array>;

/** The address that a file of a site is fetched from, by its path from the site's root. */
export const addressOf = (path: string): string => `/${path}`.replace(/\/index\.html$/, '/');

/** How a file of a site can be another than it should, what bears most on readers first. */
const ways = ['says', 'missing', 'added', 'form'] as const;

interface Fault {
  way: (typeof ways)[number];
  text: string;
}

/**
 * What of a site is not what is built of the files of its library, byte for byte: one sentence each, with the address, the
 * place on the page and the file of the library that it is of, and with what stands there and what should.
 */
export function siteFaults(site: SiteFiles, wanted: SiteFiles, library: ReadonlySet<string>): string[] {
  const all = [...new Set([...wanted.keys(), ...site.keys()])].sort();
  return all
    .flatMap((address) => faultsOf(address, site.get(address), wanted.get(address), library))
    .sort((a, b) => ways.indexOf(a.way) - ways.indexOf(b.way))
    .map(({ text }) => text);
}

function faultsOf(
  address: string,
  is: Uint8Array | undefined,
  should: Uint8Array | undefined,
  library: ReadonlySet<string>,
): Fault[] {
  const name = named(address, library);
  if (!is) return [{ way: 'missing', text: `${name} mangler.` }];
  if (!should) return [{ way: 'added', text: `${name} er lagt til: den kommer ikke af filerne.` }];
  if (Buffer.compare(is, should) === 0) return [];
  const [text, right] = [textOf(is), textOf(should)];
  if (text === undefined || right === undefined) return [{ way: 'says', text: `${name} er en anden fil.` }];
  if (!isPage(address)) return [{ way: 'says', text: `${name}: ${apart(address, text, right)}` }];
  const place = placeOf(right, firstDifference(text, right));
  const where = named(place === undefined ? address : `${address}#${place}`, library);
  const [said, rightly] = [readOn(text), readOn(right)];
  return said === rightly
    ? [{ way: 'form', text: `${where} siger det samme, men er sat op på en anden måde, fx et link eller et script.` }]
    : [{ way: 'says', text: `${where}: ${apart(address, said, rightly)}` }];
}

/** An address with the file of the library that it comes of, where there is one. */
function named(address: string, library: ReadonlySet<string>): string {
  const [page = ''] = address.split('#');
  const file = [address, page].map((each) => thingAt(each)?.file).find((each) => each && library.has(each));
  return file === undefined ? address : `${address} (${file})`;
}

function apart(address: string, is: string, should: string): string {
  const parts = address.endsWith('/forsegling.json') ? changedParts(partsIn(should), partsIn(is)).map(partName) : [];
  if (parts.length > 0) return `${joinList(parts)} er ikke, som det er forseglet.`;
  const inOneLine = (text: string): string => text.replaceAll(/\s+/g, ' ');
  const [right, wrong] = shownApart(inOneLine(should), inOneLine(is));
  return `der står ${wrong}, og der skal stå ${right}.`;
}

function partsIn(text: string): Parts {
  try {
    return (JSON.parse(text) as { parts?: Record<string, PlainObject> }).parts ?? {};
  } catch {
    return {};
  }
}

const decoder = new TextDecoder('utf-8', { fatal: true });

/** A file as text; undefined of a picture and the like. */
function textOf(bytes: Uint8Array): string | undefined {
  try {
    return bytes.includes(0) ? undefined : decoder.decode(bytes);
  } catch {
    return undefined;
  }
}

const isPage = (address: string): boolean => /(?:\/|\.html)$/.test(address);

function firstDifference(one: string, other: string): number {
  let at = 0;
  while (at < Math.min(one.length, other.length) && one[at] === other[at]) at += 1;
  return at;
}

/** The last thing before a point of a page that a link can lead to: a cell, a heading, a word. */
const placeOf = (html: string, at: number): string | undefined =>
  [
    ...html.slice(0, html.indexOf('>', at) + 1).matchAll(/<(?:td|h\d|dt|li|section|article|div)\b[^>]*\sid="([^"]+)"/g),
  ].at(-1)?.[1];

/** What is read, heard or told to others of a page, in order: its text, and the texts in its tags. */
const readOn = (html: string): string =>
  html
    .replaceAll(/<(script|style)\b(?![^>]*ld\+json)[\s\S]*?<\/\1>/g, ' ')
    .replaceAll(/<[^>]*>/g, (tag) => (inline.test(tag) ? '' : ' ') + spokenIn(tag))
    .replaceAll(/\s+/g, ' ')
    .trim();

/** Tags within a line of text set no words apart. */
const inline = /^<\/?(?:a|abbr|b|bdi|cite|code|em|i|q|small|span|strong|sub|sup|time|wbr)\b/;

const spokenIn = (tag: string): string =>
  [...tag.matchAll(/\s(?:alt|title|aria-label|content|datetime|label|value)="([^"]*)"/g)]
    .map(([, text]) => ` ${text!} `)
    .join('');
