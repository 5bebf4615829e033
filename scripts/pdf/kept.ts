import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { keptFor } from '../../src/read/root.ts';
import { addressOf, digestOf, printedPages, type PrintedPage } from './built-site.ts';
import { showWays, type PlacedPdf } from './ways.ts';
import { writeWhole } from './write-whole.ts';

/** A PDF file, and how many sheets of paper it is. */
export interface Pdf {
  bytes: Uint8Array;
  sheets: number;
}

/** What is kept beside a PDF file: what it was made of, and what it is. */
interface Note {
  digest: string;
  sheets: number;
  sum: string;
}

const placeOf = (root: string, file: string): string => join(keptFor(root), 'pdf', file);
const sumOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** Keeps the PDF file of a page until what it is made of changes. A site is whole without it. */
export function keep(root: string, file: string, digest: string, { bytes, sheets }: Pdf): void {
  writeWhole(placeOf(root, file), bytes);
  writeWhole(`${placeOf(root, file)}.json`, JSON.stringify({ digest, sheets, sum: sumOf(bytes) } satisfies Note));
}

/** The kept file of a page, where it was made of just what the page is now. */
function kept(root: string, file: string, digest: string): Pdf | undefined {
  try {
    const note = JSON.parse(readFileSync(`${placeOf(root, file)}.json`, 'utf8')) as Note;
    const bytes = readFileSync(placeOf(root, file));
    return note.digest === digest && note.sum === sumOf(bytes) ? { bytes, sheets: note.sheets } : undefined;
  } catch {
    return undefined;
  }
}

/** What became of the pages for paper: those whose PDF file is in the site now, and those that have none. */
export interface TakenIn {
  placed: PlacedPdf[];
  lacking: (PrintedPage & { digest: string })[];
}

/**
 * Takes the kept PDF files into a built site, and shows the ways to them. A file comes in only where it was made of the very
 * page that lies in the site, so that none is of another edition, and a way is shown only where its file is.
 */
export function takeIn(site: string, root: string): TakenIn {
  const taken: TakenIn = { placed: [], lacking: [] };
  const pages = printedPages(site);
  if (pages.length === 0) return taken;
  const address = addressOf(site);
  for (const each of pages) {
    const digest = digestOf(each, site, address);
    const pdf = kept(root, each.file, digest);
    if (pdf) {
      writeWhole(join(site, each.file), pdf.bytes);
      taken.placed.push({ file: each.file, sheets: pdf.sheets, bytes: pdf.bytes.length });
    } else taken.lacking.push({ ...each, digest });
  }
  if (taken.placed.length > 0) showWays(site, taken.placed);
  return taken;
}
