import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { program } from '../../src/read/root.ts';
import { withoutWays } from './ways.ts';

/** A page of a built site that there is to be a PDF file of; both by their paths from the site's root. */
export interface PrintedPage {
  page: string;
  file: string;
}

/** Which pages are made for paper, and what the file of each is called, beside the folder of the page. */
const forPaper: Readonly<Record<string, string>> = { udskriv: 'plan.pdf', moedeark: 'moedeark.pdf' };

export function printedPages(site: string): PrintedPage[] {
  return Object.entries(forPaper)
    .flatMap(([folder, name]) =>
      [`*/${folder}/`, `sammenlign/*/${folder}/`].flatMap((pages) =>
        globSync(pages, { cwd: site }).map((found) => {
          const path = found.replaceAll('\\', '/').replace(/\/$/, '');
          return { page: `${path}/`, file: `${dirname(path)}/${name}` };
        }),
      ),
    )
    .filter(({ page }) => isEdition(join(site, page, 'index.html')))
    .sort((a, b) => (a.file < b.file ? -1 : 1));
}

/** A page for paper says of which day its edition is, unless it is a draft, of which there is none (`PaperHead.astro`). */
const isEdition = (page: string): boolean =>
  existsSync(page) && readFileSync(page, 'utf8').includes('<meta name="dcterms.modified"');

/** Where a built site is served, as far as its own pages say: a site that was built without a host names none. */
export interface SiteAddress {
  /** The host, as "https://plan.example.dk"; undefined where the site does not know it. */
  origin: string | undefined;
  /** The path that it is served below: "" or "/plan". */
  base: string;
}

export function addressOf(site: string): SiteAddress {
  const front = readFileSync(join(site, 'index.html'), 'utf8');
  const base = /<link rel="icon" href="([^"]*)\/favicon\.svg"/.exec(front)?.[1] ?? '';
  const canonical = /<link rel="canonical" href="([^"]*)"/.exec(front)?.[1];
  return { origin: canonical && new URL(canonical).origin, base };
}

/** The file that a site answers an address with; undefined where it has none. */
export function fileAt(site: string, { base }: SiteAddress, pathname: string): string | undefined {
  if (!pathname.startsWith(`${base}/`)) return undefined;
  const path = decodeURI(pathname.slice(base.length));
  const file = join(site, path.endsWith('/') ? `${path}index.html` : path);
  return existsSync(file) ? file : undefined;
}

/**
 * What a PDF file is made of, as a digest: the page with the edition that it names, the styles and pictures that it shows,
 * where it is served, and how this program prints. A file is of use as long as that is the same.
 */
export function digestOf({ page }: PrintedPage, site: string, address: SiteAddress): string {
  const html = withoutWays(readFileSync(join(site, page, 'index.html'), 'utf8'));
  const sum = createHash('sha256')
    .update(printing())
    .update(`${address.origin ?? ''}${address.base}\0${html}\0`);
  for (const shown of shownBy(html)) {
    const file = fileAt(site, address, shown);
    if (file) sum.update(shown).update('\0').update(readFileSync(file)).update('\0');
  }
  return sum.digest('hex');
}

const shownBy = (html: string): Set<string> =>
  new Set([...html.matchAll(/(?:href|src)="(\/[^"#?]+\.(?:css|svg|png|jpe?g|webp|avif))"/g)].map(([, path]) => path!));

let ours: string | undefined;

/** How this program prints: its files for that, and the packages in their very versions. */
function printing(): string {
  const files = ['package-lock.json', ...globSync('scripts/pdf/*.{ts,css}', { cwd: program }).sort()];
  return (ours ??= files.map((file) => readFileSync(join(program, file), 'utf8')).join('\0'));
}
