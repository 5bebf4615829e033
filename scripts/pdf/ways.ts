import { globSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { formatBytes, formatNumber, plural } from '../../src/plan/words/danish.ts';
import { writeWhole } from './write-whole.ts';

/** A PDF file that lies in a site, by its path from the site's root. */
export interface PlacedPdf {
  file: string;
  sheets: number;
  bytes: number;
}

/** The place that a page keeps for a way to a PDF file (`PdfWay.astro`): hidden, with the words alone, until the file is there. */
const way = /<span(?: hidden)? data-pdf="\/([^"]+)">(?:<a [^>]*>)?([^<]*)(?:<\/a>[^<]*)?<\/span>/g;

/** A page as it is while no PDF file is there. */
export const withoutWays = (html: string): string =>
  html.replaceAll(way, (_, file: string, words: string) => `<span hidden data-pdf="/${file}">${words}</span>`);

/** A page with ways to the PDF files that are there, and to no others. The address of the page is its path from the root. */
export const withWays = (html: string, page: string, there: ReadonlyMap<string, PlacedPdf>): string =>
  withoutWays(html).replaceAll(way, (none, file: string, words: string) => {
    const pdf = there.get(file);
    if (!pdf) return none;
    const address = posix.relative(dirname(page), file);
    return `<span data-pdf="/${file}"><a href="${address}" type="application/pdf">${words}</a> (${sizeOf(pdf)})</span>`;
  });

/** "41 sider, 668 KB". */
export const sizeOf = ({ sheets, bytes }: Pick<PlacedPdf, 'sheets' | 'bytes'>): string =>
  `${formatNumber(sheets)} ${plural(sheets, 'side', 'sider')}, ${formatBytes(bytes)}`;

/** Shows the ways to PDF files on the pages of a site that keep a place for them. */
export function showWays(site: string, placed: readonly PlacedPdf[]): void {
  const there = new Map(placed.map((pdf) => [pdf.file, pdf]));
  for (const page of globSync('**/*.html', { cwd: site })) {
    const html = readFileSync(join(site, page), 'utf8');
    const shown = html.includes('data-pdf=') ? withWays(html, page.replaceAll('\\', '/'), there) : html;
    if (shown !== html) writeWhole(join(site, page), shown);
  }
}
