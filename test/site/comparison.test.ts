import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { planPairs } from '../../src/plan/plan-pairs.ts';
import { launchBrowser, openPage } from '../support/browser.ts';
import { publishedLibrary } from '../support/libraries.ts';
import { readSite, siteAddress } from '../support/site.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const open = (address: string, options?: BrowserContextOptions) => openPage(browser, address, options);
const phone = { viewport: { width: 390, height: 800 } };
const pairs = planPairs(publishedLibrary(), 'all').map(([older, newer]) => `${older}-${newer}`);
const shownParts = (page: Page) =>
  page.locator('[data-part]:visible').evaluateAll((parts) => parts.map((part) => part.getAttribute('data-part')));
const textOf = async (page: Page, selector: string): Promise<string> =>
  (await page.locator(selector).innerText()).replaceAll(/\s+/g, ' ');

describe('in two clicks from the front page', () => {
  it('one finds what became of the goal on long-term unemployment from 2015 to 2021', async () => {
    const page = await open('/');
    await page.getByRole('link', { name: 'alle planår' }).click();
    await page
      .getByRole('navigation', { name: 'Temaer på siden' })
      .getByRole('link', { name: 'Langtidsledighed' })
      .click();
    const told = await textOf(page, '#langtid');
    expect(told).toContain('2015 Færre ledige i lang tid');
    expect(told).toContain('En mindre andel langtidsledige end i regionen og klyngen');
    expect(told).toContain('2019 Færre langtidsledige og langtidssyge');
    expect(told).toContain('2021 Intet mål bygger videre på det');
  });

  it('one sees how wage hours changed from 2019 to 2021, and whether the two may be compared', async () => {
    const page = await open('/');
    await page.getByRole('link', { name: '2019 og 2021' }).click();
    const row = await textOf(page, '[id="ordinaere-loentimer.kontanthjaelp-jobparat"]');
    expect(row).toMatch(/^Kontanthjælp, jobparate# 40,5 41,8 \+1,3 Bedre$/);
    expect(await textOf(page, '#tal .intro + .intro')).toContain('påvirket af Covid-19');
  });

  it('one reads which offers for young people are gone', async () => {
    const page = await open('/');
    await page.getByRole('link', { name: '2015 og 2019' }).click();
    await page.getByRole('navigation', { name: 'Ét tema' }).getByRole('link', { name: 'Unge og uddannelse' }).click();
    const gone = page.locator('.offer-lists section', { hasText: 'Kun nævnt i 2015' });
    expect(await gone.getByRole('link').allInnerTexts()).toEqual(expect.arrayContaining(['Ungegruppen', 'Laden']));
  });
});

describe('what is shown of a comparison', () => {
  it.each([true, false])('follows the choices, with script: %s', async (javaScriptEnabled) => {
    const page = await open('/sammenlign/2019-2021/', { javaScriptEnabled });
    expect(await shownParts(page)).toEqual(['maal', 'tal', 'tilbud', 'tekst']);
    await page.getByLabel('Tilbud', { exact: true }).check();
    expect(await shownParts(page)).toEqual(['tilbud']);
    await page.getByLabel('Alt', { exact: true }).check();
    const unchanged = page.locator('.compared tbody tr:not([data-changed])');
    expect(await unchanged.locator('visible=true').count()).toBeGreaterThan(0);
    await page.getByLabel('Kun det, der er ændret').check();
    expect(await unchanged.locator('visible=true').count()).toBe(0);
    expect(await page.locator('.compared tbody tr[data-changed]').first().isVisible()).toBe(true);
  });

  it('follows the address without script', async () => {
    const page = await open('/sammenlign/2019-2021/#kun-tal', { javaScriptEnabled: false });
    expect(await shownParts(page)).toEqual(['tal']);
    await page.getByLabel('Mål', { exact: true }).check();
    expect(await shownParts(page)).toEqual(['maal']);
  });

  it('follows the address with script too, and the address follows the choices', async () => {
    const page = await open('/sammenlign/2019-2021/#kun-tal');
    expect(await shownParts(page)).toEqual(['tal']);
    expect(new URL(page.url()).search).toBe('?vis=tal');
    await page.getByLabel('Mål', { exact: true }).check();
    expect(await shownParts(page)).toEqual(['maal']);
    await page.getByLabel('Kun det, der er ændret').check();
    expect(new URL(page.url()).search).toBe('?vis=maal&kun=aendringer');
    const sent = await open(new URL(page.url()).href.replace(siteAddress, ''));
    expect(await shownParts(sent)).toEqual(['maal']);
    expect(await sent.getByLabel('Kun det, der er ændret').isChecked()).toBe(true);
  });

  it('can be one theme, on an address of its own', async () => {
    const page = await open('/sammenlign/2015-2019/unge/', { javaScriptEnabled: false });
    const rows = await page.locator('.text-row h3').allInnerTexts();
    expect(rows.slice(0, 3)).toEqual(['Kapitlerne kort sagt', 'Sådan så det ud', 'Det ville planen']);
    const outcome = page.locator('#tekst-outcome .side');
    expect(await outcome.nth(0).innerText()).toContain('Intet tal for, hvor mange der begyndte på en uddannelse');
    expect(await outcome.nth(1).innerText()).toContain('Intet tal for unge på offentlig forsørgelse');
    // References are resolved in the plan of each column.
    const values = await outcome
      .nth(1)
      .locator('a.val')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')!));
    expect(values.length).toBeGreaterThan(0);
    expect(values.every((href) => href.startsWith('/2019/'))).toBe(true);
  });

  it('shows everything again where a link leads into a part that is hidden', async () => {
    const page = await open('/sammenlign/2019-2021/?vis=maal');
    await page.locator('#kan-ikke-sammenlignes').getByRole('link', { name: 'Andel aktiveringsberørte' }).click();
    expect(await shownParts(page)).toEqual(['maal', 'tal', 'tilbud', 'tekst']);
    expect(await page.getByRole('heading', { name: 'Andel aktiveringsberørte' }).isVisible()).toBe(true);
  });

  it('can be cited row by row', async () => {
    const page = await open('/sammenlign/2019-2021/');
    await page.getByRole('link', { name: 'Link til Andel personer med ordinære løntimer, Ressourceforløb' }).click();
    expect(new URL(decodeURIComponent(page.url())).hash).toBe('#ordinaere-loentimer.ressourceforloeb');
    expect(await page.locator('tr:target').innerText()).toContain('6,2');
  });
});

describe('the years over the columns', () => {
  it('stay in sight on a desktop', async () => {
    const page = await open('/sammenlign/2019-2021/');
    await page.locator('.pair').last().scrollIntoViewIfNeeded();
    await page
      .locator('.pair')
      .last()
      .evaluate((pair) => pair.scrollIntoView());
    await expect.poll(async () => (await page.locator('.year-head').boundingBox())?.y).toBe(0);
  });

  it('are a choice on a phone: one tap turns from the one to the other, and nothing moves', async () => {
    const page = await open('/sammenlign/2019-2021/', { ...phone, javaScriptEnabled: false });
    const sides = page.locator('.pair').nth(1).locator('.side');
    const shown = () =>
      sides.evaluateAll((both) => both.map((side) => getComputedStyle(side).visibility === 'visible'));
    const place = () => page.locator('.pair').nth(1).boundingBox();
    expect(await shown()).toEqual([false, true]);
    const before = await place();
    await page.locator('.flip').getByText('2019').click();
    expect(await shown()).toEqual([true, false]);
    const after = await place();
    expect([after!.height, after!.width]).toEqual([before!.height, before!.width]);
    await page.locator('.flip').getByText('Begge').click();
    expect(await shown()).toEqual([true, true]);
    const [older, newer] = await Promise.all([sides.nth(0).boundingBox(), sides.nth(1).boundingBox()]);
    expect(newer!.y).toBeGreaterThanOrEqual(older!.y + older!.height);
  });

  it('keep the text that one reads in its place when one turns', async () => {
    const page = await open('/sammenlign/2015-2019/job/', phone);
    const row = page.locator('#tekst-outcome');
    await row.evaluate((element) => scrollTo(0, element.getBoundingClientRect().top + scrollY - 150));
    const top = async () => Math.round((await row.boundingBox())!.y);
    const before = await top();
    // A finger, which does not scroll the page first as a click of the test's own would.
    const label = (await page.locator('.flip').getByText('2015').boundingBox())!;
    await page.mouse.click(label.x + label.width / 2, label.y + label.height / 2);
    expect(await row.locator('.side').nth(0).isVisible()).toBe(true);
    expect(Math.abs((await top()) - before)).toBeLessThanOrEqual(1);
  });
});

describe('on paper', () => {
  const pdf = async (address: string): Promise<string> => {
    const page = await open(address);
    return (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  };
  const pagesOf = (file: string): number => file.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
  const isAcross = (file: string): boolean =>
    [...file.matchAll(/\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/g)].every(
      ([, width, height]) => Number(width) > Number(height),
    );

  it.each(pairs)('the meeting sheet for %s is two pages at most, across the sheet', async (pair) => {
    const file = await pdf(`/sammenlign/${pair}/moedeark/`);
    expect(pagesOf(file)).toBeLessThanOrEqual(2);
    expect(isAcross(file)).toBe(true);
  });

  it.each(pairs)('the whole comparison of %s lies across the sheet too', async (pair) => {
    const file = await pdf(`/sammenlign/${pair}/`);
    expect(pagesOf(file)).toBeGreaterThan(2);
    expect(isAcross(file)).toBe(true);
  });

  it.each(pairs)('each page for %s has its address, the editions and their dates at the foot', (pair) => {
    const [older, newer] = pair.split('-');
    const style = readSite(`sammenlign/${pair}.css`);
    const [, foot] = /@bottom-left \{\s*content: "(.*)"/.exec(style)!;
    const edition = String.raw`webstedets \d+\.\s+udgave \(\d+\.\s+\w+ \d{4}\)`;
    expect(foot).toMatch(
      new RegExp(
        `(?:Beskæftigelsesplan|Planåret) ${older}, ${edition} og (?:Beskæftigelsesplan|Planåret) ${newer}, ${edition}\\. .*/sammenlign/${pair}/$`,
      ),
    );
  });
});

it('a wording that only one side has is told to who listens', async () => {
  const page = await open('/sammenlign/2015-2019/');
  const marked = page.locator('.pair ins, .pair del');
  expect(await marked.count()).toBeGreaterThan(0);
  for (const text of await marked.allTextContents()) expect(text).toMatch(/^\s*\[kun her: .*\]\s*$/s);
});
