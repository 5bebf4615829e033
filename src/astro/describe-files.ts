import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { catalogue } from '../export/catalogue.ts';
import { jsonLd, turtle } from '../export/rdf.ts';
import type { Library } from '../plan/library/library.ts';
import { addresses, type PublicAddress } from '../plan/publish/addresses.ts';
import { formatBytes } from '../plan/words/danish.ts';

/**
 * What can be told of the files of a site only when all of them are there: how large they are, on the page of open data, and
 * the catalogue of them, where the site knows the address that it is published at.
 */
export function describeFiles(library: Library, siteFolder: string, at: PublicAddress | undefined): void {
  const sizeOf = (address: string): number | undefined =>
    statSync(join(siteFolder, address), { throwIfNoEntry: false })?.size;
  if (at !== undefined) {
    const facts = catalogue(library, at, sizeOf);
    writeFileSync(join(siteFolder, addresses.catalogue('ttl')), turtle(facts));
    writeFileSync(join(siteFolder, addresses.catalogue('jsonld')), JSON.stringify(jsonLd(facts), null, 1));
  }
  const page = join(siteFolder, addresses.data, 'index.html');
  writeFileSync(page, withSizes(readFileSync(page, 'utf8'), sizeOf));
}

/** The places that a page keeps for the sizes of files. */
const place = /(<span data-bytes="([^"]+)">)[^<]*(?=<\/span>)/g;

export const withSizes = (html: string, sizeOf: (address: string) => number | undefined): string =>
  html.replaceAll(place, (_, begin: string, address: string) => {
    const bytes = sizeOf(address);
    return bytes === undefined ? begin : `${begin}${formatBytes(bytes)}`;
  });
