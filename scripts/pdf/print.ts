import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser, type Page, type Route } from 'playwright-core';
import { findChromium } from '../chromium.mjs';
import { CommandError } from '../reason.ts';
import { addressOf, fileAt, type PrintedPage, type SiteAddress } from './built-site.ts';
import { finish } from './finish.ts';
import type { Pdf } from './kept.ts';
import { sheetsOfPlaces, type Places } from './places.ts';
import { numberedPlaces, readyForPaper, setNumbers } from './ready-page.ts';

/** Prints pages of a site. */
export interface Printer {
  print: (page: PrintedPage & { digest: string }) => Promise<Pdf>;
  close: () => Promise<void>;
}

/** A Chromium that prints the pages of a site from the disk; it asks nothing of any network. */
export async function openPrinter(site: string): Promise<Printer> {
  const executablePath = await findChromium();
  if (!executablePath) throw new CommandError(noChromium);
  const browser = await chromium.launch({ executablePath, args: quiet });
  const address = addressOf(site);
  return { print: (each) => printPage(each, { browser, site, address }), close: () => browser.close() };
}

const quiet = [
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  // Without it, a Chromium without a window rounds the width of each letter.
  '--font-render-hinting=none',
];

const noChromium = `PDF-filer laves med Chromium eller Google Chrome, og der er ingen af dem her.
Installer en af dem (på Debian: apt-get install chromium; ellers: npx playwright-core install chromium), eller sæt CHROMIUM til stien. Kør så npm run pdf igen.
Webstedet er helt uden: siderne viser kun vej til de PDF-filer, der er.`;

interface Given {
  browser: Browser;
  site: string;
  address: SiteAddress;
}

/** The host of a site that was built without SITE_URL: it leads nowhere. */
const nowhere = 'https://plan.invalid';

async function printPage(
  { page: path, digest }: PrintedPage & { digest: string },
  { browser, site, address }: Given,
): Promise<Pdf> {
  // The page's own policy allows no styles but its own; fonts for paper are ours.
  const page = await browser.newPage({ bypassCSP: true });
  try {
    const lacking: string[] = [];
    await page.route('**/*', (route) => answerFromDisk(route, site, address, lacking));
    await page.emulateMedia({ media: 'print', colorScheme: 'light' });
    await page.goto(`${address.origin ?? nowhere}${address.base}/${path}`);
    await page.addStyleTag({ content: paperFonts() });
    const about = await page.evaluate(readyForPaper, address.origin !== undefined);
    await page.addStyleTag({ content: ofFiles() });
    if (lacking.length > 0) throw new CommandError(lacks(path, lacking));
    const { bytes, sheets } = await printNumbered(page, path);
    return { bytes: await finish(bytes, about, digest), sheets };
  } finally {
    await page.close();
  }
}

const lacks = (page: string, files: readonly string[]): string =>
  `Siden /${page} skal bruge filer, som ikke er i webstedet: ${files.join(', ')}. Kør npm run build, og så npm run pdf.`;

/** Scripts are for readers at a screen: paper is printed without. */
async function answerFromDisk(route: Route, site: string, address: SiteAddress, lacking: string[]): Promise<void> {
  const { pathname } = new URL(route.request().url());
  const file = route.request().resourceType() === 'script' ? undefined : fileAt(site, address, pathname);
  const type = file && types[extname(file)];
  if (file) return route.fulfill({ path: file, ...(type && { contentType: type }) });
  if (route.request().resourceType() !== 'script') lacking.push(pathname);
  return route.abort();
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** So many times a page is printed before its numbers must hold: to set them may move what they lead to, hardly twice. */
const mostPasses = 4;

/**
 * Prints a page with the number of the sheet at each way to a part of it. Browsers cannot count ahead (`target-counter`): the page is
 * printed with room for the numbers, the file says where each part came to lie, and the page is printed again until that
 * is where its numbers say.
 */
async function printNumbered(page: Page, path: string): Promise<{ bytes: Uint8Array; sheets: number }> {
  const places = await page.evaluate(numberedPlaces);
  let numbers: Places = Object.fromEntries(places.map((place) => [place, 10]));
  for (let pass = 0; pass < mostPasses; pass += 1) {
    await page.evaluate(setNumbers, numbers);
    const isFirst = pass === 0 && places.length > 0;
    const bytes = await page.pdf({ preferCSSPageSize: true, tagged: !isFirst, outline: !isFirst });
    const { sheets, found } = await sheetsOfPlaces(bytes, places);
    if (!isFirst && places.every((place) => found[place] === numbers[place])) return { bytes, sheets };
    numbers = found;
  }
  throw new Error(`the parts of ${path} move each time that their numbers are set`);
}

const fontFolder = (name: string): string =>
  fileURLToPath(import.meta.resolve(`@fontsource/${name}/package.json`)).replace(/package\.json$/, 'files/');

const faces = (family: string, name: string): string =>
  ['400-normal', '400-italic', '600-normal', '700-normal']
    .map((cut) => {
      const [weight, style] = cut.split('-');
      const file = readFileSync(`${fontFolder(name)}${name}-latin-${cut}.woff2`).toString('base64');
      return `@font-face { font-family: '${family}'; font-weight: ${weight}; font-style: ${style}; src: url(data:font/woff2;base64,${file}); }`;
    })
    .join('\n');

/**
 * The site's fonts cut by cut, for paper alone. Those of the site have all weights in one file, which is lighter on a screen,
 * but becomes drawings of letters in a PDF file, which is heavier and can be searched less well.
 */
const paperFonts = (): string =>
  `${faces('Paper Text', 'source-serif-4')}
${faces('Paper Ui', 'source-sans-3')}
:root { --font-text: 'Paper Text', serif !important; --font-ui: 'Paper Ui', sans-serif !important; }`;

const ofFiles = (): string => readFileSync(new URL('file.css', import.meta.url), 'utf8');
