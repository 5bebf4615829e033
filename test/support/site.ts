import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { brotliCompressSync, constants } from 'node:zlib';
import { inject } from 'vitest';
import { checkedLibrary } from '../../src/astro/library-error.ts';
import { buildLibrary, type Library } from '../../src/plan/library/library.ts';
import { readFiles } from '../../src/read/files-fs.ts';
import type { SiteState } from './serve.ts';

/** Sites are built while tests that need none run; who needs one waits for it here. */
async function whenServed(state: string): Promise<string> {
  for (let tenths = 0; !existsSync(state); tenths += 1) {
    if (tenths > 6000) throw new Error(`No site within ten minutes: ${state}`);
    await setTimeout(100);
  }
  const told = JSON.parse(readFileSync(state, 'utf8')) as SiteState;
  if ('error' in told) throw new Error(told.error);
  return told.address;
}

export const siteFolder = inject('siteFolder');
const siteState = inject('siteState') as string | undefined;
/** Empty in a project whose tests each build a site of their own. */
export const siteAddress = siteState === undefined ? '' : await whenServed(siteState);

/** The site is what it is while it is tested: the files of a process read it once. */
function once<Made>(make: () => Made): () => Made {
  let made: { value: Made } | undefined;
  return () => (made ??= { value: make() }).value;
}

const siteEntries = once(() => checkedLibrary({ files: readFiles(inject('libraryFolder')), unreadable: [] }).entries);

/** What the site that is tested was made from: what is published of the library. */
export const siteLibrary = once((): Library => buildLibrary(siteEntries()));

/** What the library says itself that people search for, and what they are to find. */
export const expectedSearches = once((): [question: string, address: string][] =>
  siteEntries().flatMap((entry) => (entry.kind === 'expectations' ? Object.entries(entry.data.searches ?? {}) : [])),
);

/** Every file of the built site, by its path from the root. */
export const siteFiles = once((): readonly string[] =>
  readdirSync(siteFolder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(siteFolder.length + 1))
    .sort(),
);

export const readSite = (file: string): string => readFileSync(join(siteFolder, file), 'utf8');

const weighed = new Map<string, number>();

/** Bytes over the wire of a file of the site, compressed as a host would: slow, and so done once for each. */
function weightOf(file: string): number {
  const known = weighed.get(file) ?? brotliCompressSync(readFileSync(join(siteFolder, file))).length;
  weighed.set(file, known);
  return known;
}

/** Bytes over the wire of files of the site. */
export const weight = (...files: string[]): number => files.reduce((sum, file) => sum + weightOf(file), 0);

/** At least the bytes over the wire of a file, found fast: what is compressed with less care is no smaller. */
export const roughWeight = (file: string): number =>
  brotliCompressSync(readFileSync(join(siteFolder, file)), { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }).length;

interface SitePage {
  address: string;
  html: string;
}

const allPages = once((): readonly SitePage[] =>
  siteFiles()
    .filter((file) => file.endsWith('.html'))
    .map((file) => ({ address: `/${file.replace(/index\.html$/, '')}`, html: readSite(file) })),
);

const isFrame = ({ address }: SitePage): boolean => address.endsWith('/indlejr/');

/** The pages of the site that one reads there: address and HTML. */
export const sitePages = once((): readonly SitePage[] => allPages().filter((page) => !isFrame(page)));

/** Those that stand within pages of other sites, and have nothing of what is around a page. */
export const framePages = once((): readonly SitePage[] => allPages().filter(isFrame));

/** What an attribute holds in each tag that has it; one that is only shown, as an example, is none. */
export const attributes = (html: string, name: string): string[] =>
  [...html.replaceAll(/(<code\b[^>]*>)[^<]*/g, '$1').matchAll(new RegExp(`\\s${name}="([^"]*)"`, 'g'))].map(
    ([, value]) => value!.replaceAll('&amp;', '&'),
  );

/** The words of a page, without its markup; a date within a sentence is marked, and stands as closely to what follows. */
export const wordsOf = (html: string): string =>
  html
    .replaceAll(/<\/?time\b[^>]*>/g, '')
    .replaceAll(/<(script|style|svg)\b[\s\S]*?<\/\1>/g, ' ')
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/(?:&nbsp;|\s)+/g, ' ');
