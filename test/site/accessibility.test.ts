import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { siteAddress, sitePages } from '../support/site.ts';

/**
 * axe-core on every page. Pages of one kind are built of the same parts, so the first few of each kind are seen in every
 * view, on a phone, a desktop and paper, light and dark; the others in one full view each, turn by turn.
 */
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const addresses = sitePages()
  .map(({ address }) => address)
  .filter((address) => address !== '/was/');

const everything = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const contrast = ['color-contrast'];

/** What depends on width is seen on a phone and on a desktop, what depends on colour in each theme and on paper. */
const views = [
  { name: 'a phone, light', width: 390, colorScheme: 'light', media: 'screen', rules: everything },
  { name: 'a phone, dark', width: 390, colorScheme: 'dark', media: 'screen', rules: contrast },
  { name: 'a desktop, dark', width: 1280, colorScheme: 'dark', media: 'screen', rules: everything },
  { name: 'a desktop, light', width: 1280, colorScheme: 'light', media: 'screen', rules: contrast },
  { name: 'paper', width: 794, colorScheme: 'light', media: 'print', rules: contrast },
] as const;

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** What axe finds on the page as it is seen just now. */
async function violations(page: Page, rules: readonly string[]): Promise<string[]> {
  const { violations: found } = await page.evaluate(
    (runOnly) =>
      (globalThis as unknown as { axe: { run: (options: object) => Promise<AxeResults> } }).axe.run({
        runOnly,
        resultTypes: ['violations'],
      }),
    [...rules],
  );
  return found.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} ${target.join(' ')}`));
}

/** What kind of page an address is: all figures are one kind, all chapters another. */
const kindOf = (address: string): string =>
  address
    .replace(/^\/\d{4}\//, '/year/')
    .replace(/^\/year\/(?!maal\/|tal\/|opfoelgning\/|udskriv\/|bilag\/)[^/]+\/$/, '/year/chapter/')
    .replace(/^(\/.+\/)[^/]+\/$/, (whole, parent: string) => (whole === '/year/chapter/' ? whole : `${parent}*/`));

const seenInEveryView = 3;

/** The views that a page is seen in: all for the first pages of its kind, one full view in turn for the rest. */
function viewsOf(address: string): readonly (typeof views)[number][] {
  const nth = addresses.filter((other) => kindOf(other) === kindOf(address)).indexOf(address);
  const full = views.filter(({ rules }) => rules === everything);
  return nth < seenInEveryView ? views : [full[nth % full.length]!];
}

/** Opens pages one after another in a tab of its own, and says what axe finds on each, in its views. */
async function survey(pages: readonly string[]): Promise<string[]> {
  // The policy of the pages forbids foreign scripts, and axe is one.
  const context = await browser.newContext({ bypassCSP: true });
  const page = await context.newPage();
  const found: string[] = [];
  for (const address of pages) {
    await page.goto(siteAddress + address);
    await page.evaluate(axe);
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    for (const { name, width, colorScheme, media, rules } of viewsOf(address)) {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ media, colorScheme });
      const here = await violations(page, rules);
      found.push(...here.map((violation) => `${address} on ${name}: ${violation}`));
    }
  }
  await context.close();
  return found;
}

it('pages are told apart by kind', () => {
  expect(
    ['/2019/tal/tabel-1/', '/2021/tal/tabel-2/', '/2015/unge/', '/2015/bilag/bilag-2/', '/noegletal/x/', '/om/'].map(
      kindOf,
    ),
  ).toEqual(['/year/tal/*/', '/year/tal/*/', '/year/chapter/', '/year/bilag/*/', '/noegletal/*/', '/om/']);
});

it('axe finds nothing on any page: on a phone, a desktop and paper, light and dark', async () => {
  const halves = [addresses.filter((_, i) => i % 2 === 0), addresses.filter((_, i) => i % 2 === 1)];
  const found = await Promise.all(halves.map(survey));
  expect(found.flat()).toEqual([]);
  expect(addresses.length).toBeGreaterThan(250);
}, 300_000);
