import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { siteAddress, sitePages } from '../support/site.ts';

/**
 * Every page is visited once: axe-core looks at it, and it is squeezed to 320 pixels. Pages of one kind are built of the
 * same parts, so the first two of each kind are seen in every view, on a phone, a desktop and paper, light and dark, with
 * the contrast of their colours; of the others axe sees the structure, on a phone and a desktop in turn.
 */
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const addresses = sitePages()
  .map(({ address }) => address)
  .filter((address) => address !== '/was/');

const everything = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const contrast = ['color-contrast'];

interface View {
  name: string;
  width: number;
  colorScheme: 'light' | 'dark';
  media: 'screen' | 'print';
  rules: readonly string[];
  /** Rules that need not be asked again. */
  without?: readonly string[];
}

const phone = { name: 'a phone, light', width: 390, colorScheme: 'light', media: 'screen', rules: everything } as const;
const desktop = {
  name: 'a desktop, dark',
  width: 1280,
  colorScheme: 'dark',
  media: 'screen',
  rules: everything,
} as const;

/** What depends on width is seen on a phone and on a desktop, what depends on colour in each theme and on paper. */
const views: readonly View[] = [
  phone,
  { ...phone, name: 'a phone, dark', colorScheme: 'dark', rules: contrast },
  desktop,
  { ...desktop, name: 'a desktop, light', colorScheme: 'light', rules: contrast },
  { name: 'paper', width: 794, colorScheme: 'light', media: 'print', rules: contrast },
];

const browser = useBrowser();

/** What axe finds on the page as it is seen just now. */
async function violations(page: Page, { rules, without = [] }: View): Promise<string[]> {
  const { violations: found } = await page.evaluate(
    ([runOnly, off]) =>
      (globalThis as unknown as { axe: { run: (options: object) => Promise<AxeResults> } }).axe.run({
        runOnly,
        rules: Object.fromEntries(off!.map((rule) => [rule, { enabled: false }])),
        resultTypes: ['violations'],
      }),
    [[...rules], [...without]],
  );
  return found.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} ${target.join(' ')}`));
}

/** What kind of page an address is: all figures are one kind, all chapters another. */
const kindOf = (address: string): string =>
  address
    .replace(/^\/\d{4}(?:-\d{4})?\//, '/year/')
    .replace(/^(\/sammenlign\/)\d+-\d+\//, '$1pair/')
    .replace(/^\/year\/(?!maal\/|tal\/|opfoelgning\/|udskriv\/|bilag\/)[^/]+\/$/, '/year/chapter/')
    .replace(/^(\/.+\/)[^/]+\/$/, (whole, parent: string) => (whole === '/year/chapter/' ? whole : `${parent}*/`));

const seenInEveryView = 2;

/** Generous, for a busy machine, and more for a larger library: what it takes is no failure. */
const timeFor = (pageCount: number): number => 60_000 + pageCount * 5_000;

/** The views that a page is seen in. */
function viewsOf(address: string): readonly View[] {
  const nth = addresses.filter((other) => kindOf(other) === kindOf(address)).indexOf(address);
  return nth < seenInEveryView ? views : [{ ...(nth % 2 === 0 ? phone : desktop), without: contrast }];
}

/** Visits a page: what axe finds in its views, and whether it scrolls sideways at 320 pixels. */
async function survey(page: Page, address: string): Promise<string[]> {
  await page.goto(siteAddress + address);
  await page.evaluate(axe);
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
  const found: string[] = [];
  for (const view of viewsOf(address)) {
    await page.setViewportSize({ width: view.width, height: 900 });
    await page.emulateMedia({ media: view.media, colorScheme: view.colorScheme });
    const here = await violations(page, view);
    found.push(...here.map((violation) => `${address} on ${view.name}: ${violation}`));
  }
  return [...found, ...(await overflow(page, address))];
}

/** Every unfolded page fits the narrowest screen, as at 400 % zoom: only tables scroll, within themselves. */
async function overflow(page: Page, address: string): Promise<string[]> {
  await page.emulateMedia({ media: 'screen' });
  await page.setViewportSize({ width: 320, height: 640 });
  const pixels = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  return pixels > 0 ? [`${address} scrolls sideways by ${pixels}`] : [];
}

it('pages are told apart by kind', () => {
  expect(
    ['/2019/tal/tabel-1/', '/2021/tal/tabel-2/', '/2015/unge/', '/2015/bilag/bilag-2/', '/noegletal/x/', '/om/'].map(
      kindOf,
    ),
  ).toEqual(['/year/tal/*/', '/year/tal/*/', '/year/chapter/', '/year/bilag/*/', '/noegletal/*/', '/om/']);
});

it(
  'axe finds nothing on any page, and none scrolls sideways at 320 pixels',
  async () => {
    const half = Math.ceil(addresses.length / 2);
    const tabs = [addresses.slice(0, half), addresses.slice(half)];
    const found = await Promise.all(tabs.map(surveyAll));
    expect(found.flat()).toEqual([]);
  },
  timeFor(addresses.length),
);

/** Visits pages one after another in a tab of its own. */
async function surveyAll(pages: readonly string[]): Promise<string[]> {
  // The policy of the pages forbids foreign scripts, and axe is one.
  const context = await (await browser()).newContext({ bypassCSP: true });
  const page = await context.newPage();
  const found: string[] = [];
  for (const address of pages) found.push(...(await survey(page, address)));
  await context.close();
  return found;
}
