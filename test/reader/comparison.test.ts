import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openPage, useBrowser } from '../support/browser.ts';
import { paperOf, sheetsOf } from '../support/paper.ts';

const browser = useBrowser();

const open = async (address: string, options?: BrowserContextOptions) => openPage(await browser(), address, options);
const phone = { viewport: { width: 390, height: 800 } };
const textOf = async (page: Page, selector: string): Promise<string> =>
  (await page.locator(selector).innerText()).replaceAll(/\s+/g, ' ');

describe('in two clicks from the front page', () => {
  it('one finds what became of the goals on a theme from the first plan to the last, and what is unknown', async () => {
    const page = await open('/');
    await page.getByRole('link', { name: 'Sammenlign', exact: true }).click();
    const told = await textOf(page, 'main');
    expect(told).toContain('Sygdom');
    expect(told).toMatch(/ukendt/i);
  });

  it('one sees how a number changed from 2019 to 2021, and what to know of it', async () => {
    const page = await open('/');
    await page.getByRole('link', { name: 'Sammenlign', exact: true }).click();
    await page
      .getByRole('main')
      .getByRole('link', { name: /2019 og 2021/ })
      .click();
    expect(await textOf(page, '[id="loentimer.parate"]')).toMatch(/42,6 43,9 \+1,3/);
    expect(await textOf(page, '#kan-ikke-sammenlignes')).toContain('påvirket af en pandemi');
  });

  it('one reads which offers for young people only one year tells of', async () => {
    const page = await open('/sammenlign/2015-2019/');
    await page.locator('#tekst').getByRole('link', { name: 'Unge' }).click();
    const only = page.locator('.offer-lists section', { hasText: 'Nævnt i dokumenterne for 2015' });
    expect(await only.getByRole('link').allInnerTexts()).toContain('Ungeværket');
  });
});

describe('a comparison', () => {
  it('has the answer first, in words', async () => {
    const page = await open('/sammenlign/2019-2021/');
    const answer = await textOf(page, '.comparison-answer');
    expect(answer).toContain('Tallene viser ikke, om planerne virkede.');
    const [first, goals] = await Promise.all([
      page.locator('.comparison-answer').boundingBox(),
      page.locator('#maal').boundingBox(),
    ]);
    expect(first!.y).toBeLessThan(goals!.y);
  });

  it('has both years and their difference in view in every row, on a phone too', async () => {
    const page = await open('/sammenlign/2019-2021/', phone);
    const numbers = page.locator('.group-table tbody tr:not(.section-row)').locator('.number');
    const sides = await numbers.evaluateAll((cells) =>
      cells.map((cell) => {
        const { left, right, width } = cell.getBoundingClientRect();
        return left >= 0 && right <= innerWidth && width > 0;
      }),
    );
    expect(sides.length).toBeGreaterThan(5);
    expect(sides.every(Boolean)).toBe(true);
  });

  it('keeps its rows a table on a phone, where they are laid out as a grid', async () => {
    const page = await open('/sammenlign/2019-2021/', phone);
    const table = page.getByRole('table').first();
    expect(await table.getByRole('columnheader').allInnerTexts()).toEqual(['2019', '2021', 'Forskel']);
    expect(await table.getByRole('rowheader').count()).toBeGreaterThan(1);
  });

  it('can be cited row by row, by the name of the row, which says what it is once', async () => {
    const page = await open('/sammenlign/2019-2021/');
    const row = page.locator('[id="loentimer.parate"]');
    await row.getByRole('link').first().click();
    expect(new URL(decodeURIComponent(page.url())).hash).toBe('#loentimer.parate');
    expect(await page.locator('tr:target').innerText()).toContain('43,9');
    expect(await page.locator('main a', { hasText: /^\s*#\s*$/ }).count()).toBe(0);
  });

  it('of one theme has an address of its own, and its numbers lead to their cells', async () => {
    const page = await open('/sammenlign/2015-2019/unge/', { javaScriptEnabled: false });
    const rows = await page.locator('.text-row h3').allInnerTexts();
    expect(rows.slice(0, 3)).toEqual(['Kapitlerne kort sagt', 'Sådan så det ud', 'Det ville man']);
    const outcome = page.locator('#tekst-outcome .year-side');
    expect(await outcome.nth(0).innerText()).toContain('Intet tal for, hvor mange der begyndte');
    expect(await outcome.nth(1).innerText()).toContain('Intet tal for unge i uddannelse');
    // References are resolved in the plan of each column.
    const values = await outcome
      .nth(1)
      .locator('a.cell-link')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')!));
    expect(values.length).toBeGreaterThan(0);
    expect(values.every((href) => href.startsWith('/2019/'))).toBe(true);
  });
});

describe('the years over the columns', () => {
  it('stay in sight on a desktop', async () => {
    const page = await open('/sammenlign/2019-2021/job/');
    await page
      .locator('.goal-pair')
      .last()
      .evaluate((pair) => pair.scrollIntoView());
    await expect.poll(async () => (await page.locator('.year-head').boundingBox())?.y).toBe(0);
  });

  it('are a choice on a phone: one tap turns from the one to the other, and nothing moves', async () => {
    const page = await open('/sammenlign/2019-2021/job/', { ...phone, javaScriptEnabled: false });
    const sides = page.locator('.goal-pair').nth(0).locator('.year-side');
    const shown = () =>
      sides.evaluateAll((both) => both.map((side) => getComputedStyle(side).visibility === 'visible'));
    const place = () => page.locator('.goal-pair').nth(0).boundingBox();
    expect(await shown()).toEqual([false, true]);
    const before = await place();
    await page.locator('.year-flip').getByText('2019').click();
    expect(await shown()).toEqual([true, false]);
    const after = await place();
    expect([after!.height, after!.width]).toEqual([before!.height, before!.width]);
    await page.locator('.year-flip').getByText('Begge').click();
    expect(await shown()).toEqual([true, true]);
    const [older, newer] = await Promise.all([sides.nth(0).boundingBox(), sides.nth(1).boundingBox()]);
    expect(newer!.y).toBeGreaterThanOrEqual(older!.y + older!.height);
  });

  it('keep the goals that one reads in their place when one turns', async () => {
    const page = await open('/sammenlign/2019-2021/job/', phone);
    const pair = page.locator('.goal-pair').last();
    await pair.evaluate((element) => scrollTo(0, element.getBoundingClientRect().top + scrollY - 150));
    const top = async () => Math.round((await pair.boundingBox())!.y);
    const before = await top();
    // A finger, which does not scroll the page first as a click of the test's own would.
    const label = (await page.locator('.year-flip').getByText('Begge').boundingBox())!;
    await page.mouse.click(label.x + label.width / 2, label.y + label.height / 2);
    expect(await pair.locator('.year-side').nth(0).isVisible()).toBe(true);
    expect(Math.abs((await top()) - before)).toBeLessThanOrEqual(1);
  });
});

describe('what two plan years write on a theme', () => {
  it('is titles of both in view at once, after the numbers, that open where they stand', async () => {
    const page = await open('/sammenlign/2015-2019/unge/', { ...phone, javaScriptEnabled: false });
    const [parts, links] = await Promise.all([
      page.locator('main .block').evaluateAll((blocks) => blocks.map(({ id }) => id)),
      page.locator('nav[aria-label="På siden"] a').evaluateAll((all) => all.map((link) => link.getAttribute('href'))),
    ]);
    expect(links).toEqual(parts.map((id) => `#${id}`));
    const sides = page.locator('#tekst-outcome .year-side');
    const shown = await sides.evaluateAll((both) => both.map((side) => side.checkVisibility()));
    expect(shown).toEqual([true, true]);
    const section = sides.nth(1).locator('details').first();
    const text = section.locator('p').last();
    expect(await text.isVisible()).toBe(false);
    await section.locator('summary').click();
    expect(await text.isVisible()).toBe(true);
  });
});

describe('on paper', () => {
  it.each(['2019-2021', '2015-2021', '2015-2019'])('the meeting sheet for %s is two pages at most', async (pair) => {
    expect(sheetsOf(await paperOf(await open(`/sammenlign/${pair}/moedeark/`)))).toBeLessThanOrEqual(2);
  });

  it.each([2015, 2019, 2021])('and so is the one for %d', async (year) => {
    expect(sheetsOf(await paperOf(await open(`/${year}/moedeark/`)))).toBeLessThanOrEqual(2);
  });

  it('the sheet offers to be printed only where a script can do it', async () => {
    const button = (page: Page) => page.getByRole('button', { name: 'Skriv arket ud' });
    expect(await button(await open('/2019/moedeark/')).count()).toBe(1);
    expect(await button(await open('/2019/moedeark/', { javaScriptEnabled: false })).count()).toBe(0);
  });
});

it('a wording that only one side has is told to who listens', async () => {
  const page = await open('/sammenlign/2019-2021/job/');
  const marked = page.locator('.goal-pair ins, .goal-pair del');
  expect(await marked.count()).toBeGreaterThan(0);
  for (const text of await marked.allTextContents()) expect(text).toMatch(/^\s*\[kun her: .*\]\s*$/s);
});
