import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { addresses, pairName } from '../../src/plan/publish/addresses.ts';
import { ofYear } from '../../src/plan/library/library.ts';
import { planPairs } from '../../src/plan/library/plan-pairs.ts';
import { planWords } from '../../src/plan/library/plan-words.ts';
import { openPage, useBrowser } from '../support/browser.ts';
import { isAcross, paperOf } from '../support/paper.ts';
import { readSite, siteLibrary } from '../support/site.ts';

/** How the pages of any library behave in a browser: the first of each kind, or those of every year and pair. */
const library = siteLibrary();
const { plans, figures, goals, chapters, terms, targetGroups, site } = library;
const pairs = planPairs(library, site.comparisons);
const charted = figures.filter(({ chart }) => chart).slice(0, 1);

const browser = useBrowser();

const open = async (address: string, options?: BrowserContextOptions) => openPage(await browser(), address, options);

/** The first page of each kind that could lose anything. */
const oneOfEachKind = [
  chapters.filter(({ components }) => components.some(({ name }) => name === 'Figure')).map(addresses.chapter),
  charted.map(addresses.figure),
  goals.filter(({ target }) => target).map(addresses.goal),
  plans.map(({ year }) => addresses.plan(year)),
  pairs.map(addresses.comparison),
  terms.map(() => addresses.glossary),
].flatMap((list) => list.slice(0, 1));

const wordsOn = async (page: Page): Promise<Set<string>> =>
  new Set((await page.locator('main').innerText()).split(/\s+/));
const wordsOnOffers = async (page: Page): Promise<string[]> =>
  (await page.locator('main :is(button, .table-find, .citation)').allInnerTexts()).flatMap((text) => text.split(/\s+/));

describe.each(targetGroups)('the page of $title', ({ id }) => {
  it('is read on a phone in a few screens, with few ways onward', async () => {
    const page = await open(addresses.targetGroup(id), { viewport: { width: 360, height: 740 } });
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    expect(height).toBeLessThanOrEqual(4000);
    expect(await page.locator('.group-onward a').count()).toBeLessThanOrEqual(7);
  });
});

describe('without script', () => {
  it.each(oneOfEachKind)('%s says all that it says with it, but for what a script offers to do', async (address) => {
    const [scripted, bare] = await Promise.all([open(address), open(address, { javaScriptEnabled: false })]);
    const there = await wordsOn(bare);
    const offered = await wordsOnOffers(scripted);
    const lost = [...(await wordsOn(scripted))].filter((word) => !there.has(word) && !offered.includes(word));
    expect(lost).toEqual([]);
    expect(there.size).toBeGreaterThan(10);
  });
});

describe.each(charted)('the chart of $file', (figure) => {
  it('is drawn for the width it has', async () => {
    const page = await open(addresses.figure(figure));
    const drawn = (size: string) => page.locator(`.plot > .${size}`).isVisible();
    expect([await drawn('wide'), await drawn('narrow')]).toEqual([true, false]);
    await page.setViewportSize({ width: 390, height: 844 });
    expect([await drawn('wide'), await drawn('narrow')]).toEqual([false, true]);
  });

  it('is one picture with a name and a description', async () => {
    const page = await open(addresses.figure(figure));
    const picture = page.getByRole('img', { name: figure.chart!.title });
    expect(await picture.count()).toBe(1);
    const described = await picture.getAttribute('aria-describedby');
    expect((await page.locator(`[id="${described}"]`).textContent())!.length).toBeGreaterThan(20);
  });
});

describe.each(plans)('the plan for $year on paper', ({ year }) => {
  it('has no navigation, every table unfolded, and every table and goal once', async () => {
    const page = await open(addresses.print(year));
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.site-bar').isVisible()).toBe(false);
    const tables = page.locator('.figure-numbers table');
    expect(await tables.evaluateAll((all) => all.filter((table) => !table.checkVisibility()).length)).toBe(0);
    const ids = await page.locator('figure.figure').evaluateAll((shown) => shown.map(({ id }) => id));
    expect(ids.toSorted()).toEqual(
      ofYear(figures, year)
        .map(({ id }) => id)
        .toSorted(),
    );
    expect(await page.locator('.print-goal').count()).toBe(ofYear(goals, year).length);
  });
});

describe.each(pairs.map((pair) => ({ pair, name: pairName(pair) })))('the comparison $name on paper', ({ pair }) => {
  it.each([addresses.comparison(pair), addresses.meetingSheet(pair)])('lies across the sheet: %s', async (address) => {
    expect(isAcross(await paperOf(await open(address)))).toBe(true);
  });

  it('has its address, the editions and their dates at the foot', () => {
    const [, foot] = /@bottom-left \{\s*content: "(.*)"/.exec(readSite(addresses.comparisonPaper(pair).slice(1)))!;
    const [older, newer] = pair.map((year) => {
      const plan = plans.find((each) => each.year === year)!;
      return String.raw`${RegExp.escape(planWords(plan).name)}, webstedets\s+udgave ${plan.edition.number} \(`;
    });
    expect(foot).toMatch(new RegExp(`${older}.*${newer}`, 'i'));
    expect(foot!.endsWith(addresses.comparison(pair))).toBe(true);
  });
});
