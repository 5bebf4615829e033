import axe, { type AxeResults } from 'axe-core';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openPage, useBrowser } from '../support/browser.ts';

const browser = useBrowser();

const open = async (address: string, options?: BrowserContextOptions) => openPage(await browser(), address, options);

/** What axe-core has against a page as it stands. */
async function faultsOf(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(() =>
    (globalThis as unknown as { axe: { run: () => Promise<AxeResults> } }).axe.run(),
  );
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${String(target)}`));
}

describe('the search', () => {
  it('answers with the word of the glossary first, what it is today, and then what matches best', async () => {
    const page = await open('/soeg/?q=ungehjaelp');
    const best = page.locator('.meaning');
    expect(await best.textContent()).toBe('UngehjælpHjælp til unge uden uddannelse.I dag: startydelse');
    expect(await page.getByRole('status').textContent()).toMatch(/^(?:Ét fund|\d+ fund, det bedste først)\.$/);
    await page.getByRole('searchbox').fill('loentimer');
    await expect.poll(() => best.textContent()).toContain('Timer med løn i et almindeligt job.');
    const goal = page.locator('.answers li', { has: page.getByText('mål, 2019', { exact: true }) }).first();
    expect(await goal.locator('a').first().textContent()).toBe('Flere med løntimer');
    expect(await goal.locator('mark').first().textContent()).toBe('løntimer');
    expect(await page.getByRole('status').textContent()).toMatch(/^\d+ fund, det bedste først\.$/);
  });

  it('says nothing of today where the glossary has no other name for a word', async () => {
    const page = await open('/soeg/?q=maksijob');
    expect(await page.locator('.meaning').textContent()).not.toContain('I dag');
  });

  it('hides the letters and the list while there is a question, and shows them again', async () => {
    const page = await open('/soeg/');
    const letters = page.getByRole('navigation', { name: 'Fra A til Å' });
    expect(await letters.isVisible()).toBe(true);
    await page.getByRole('searchbox').fill('mentor');
    await page.locator('.answers a').first().waitFor();
    expect(await letters.isVisible()).toBe(false);
    expect(await page.locator('.letter:visible').count()).toBe(0);
    await page.getByRole('searchbox').fill('');
    await expect.poll(() => letters.isVisible()).toBe(true);
    expect(await page.locator('.answers').isVisible()).toBe(false);
    expect(await page.getByRole('status').textContent()).toBe('');
  });

  it('leads to each plan year that has the same goal', async () => {
    const page = await open('/soeg/?q=f%C3%A6rre%20p%C3%A5%20en%20ydelse');
    const goal = page.locator('.answers li', { hasText: 'mål' }).first();
    await goal.waitFor();
    expect(await goal.locator('a').allTextContents()).toEqual(['Færre på en ydelse', '2019', '2015']);
  });

  it('says what it took a misspelt word for, and what to try where nothing is like it', async () => {
    const page = await open('/soeg/?q=ungehjl%C3%A6p');
    await expect
      .poll(() => page.getByRole('status').textContent())
      .toMatch(/^Intet fundet om ”ungehjlæp”\. Mente du ”ungehjælp”\? .+ fund/);
    await page.getByRole('searchbox').fill('romfart');
    await expect.poll(() => page.getByRole('status').textContent()).toBe('Intet fundet om ”romfart”.');
    expect(await page.getByText('Prøv et kortere ord').isVisible()).toBe(true);
  });

  it('answers without the names that a misspelt word is held against, where these cannot be fetched', async () => {
    const page = await open('/soeg/');
    await page.route('**/navne.json', (route) => route.fulfill({ status: 404, body: '' }));
    await page.getByRole('searchbox').fill('ungehjælp');
    await expect.poll(() => page.getByRole('status').textContent()).toMatch(/fund/);
    await page.unroute('**/navne.json');
  });

  it('has its question in the address, and gives the focus to the first answer', async () => {
    const page = await open('/soeg/');
    await page.getByRole('searchbox').fill('mentor');
    await page.getByRole('searchbox').press('Enter');
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Mentor');
    expect(new URL(page.url()).searchParams.get('q')).toBe('mentor');
  });

  it('fetches nothing before something is asked', async () => {
    const page = await open('/soeg/');
    const fetched: string[] = [];
    page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
    await page.reload();
    const ofSearch = (): string[] => fetched.filter((path) => /indeks|navne|\/show\./.test(path));
    expect(ofSearch()).toEqual([]);
    await page.getByRole('searchbox').fill('mentor');
    await page.locator('.answers a').first().waitFor();
    expect(ofSearch().length).toBeGreaterThan(4);
    expect(fetched.filter((path) => /worker|unknown/.test(path))).toEqual([]);
  });

  it.each(['**/pagefind.js', '**/indeks/index/**'])(
    'says so where %s cannot be fetched, and leaves the list',
    async (part) => {
      const page = await open('/soeg/');
      await page.route(part, (route) => route.abort());
      await page.getByRole('searchbox').fill('mentor');
      await expect.poll(() => page.getByRole('status').textContent()).toContain('Søgningen kunne ikke hentes.');
      expect(await page.locator('.letter:visible').count()).toBeGreaterThan(0);
    },
  );

  it('has the question still when one comes back from a hit', async () => {
    const page = await open('/soeg/');
    await page.getByRole('searchbox').pressSequentially('mentor');
    await page.locator('.answers a').first().click();
    await page.waitForURL((url) => url.pathname !== '/soeg/');
    await page.goBack();
    await page.locator('.answers a').first().waitFor();
    expect(await page.getByRole('searchbox').inputValue()).toBe('mentor');
  });

  it('says where it is what was chosen that has nothing', async () => {
    const page = await open('/soeg/?q=mentor&aar=1999');
    await expect
      .poll(() => page.getByRole('status').textContent())
      .toBe('Intet fundet om ”mentor” blandt det, der er valgt.');
  });

  it('chooses among plan years, kinds and groups, and keeps what is chosen in the address', async () => {
    const page = await open('/soeg/?q=l%C3%B8ntimer&slags=M%C3%A5l');
    const kinds = page.getByLabel('Slags');
    await page.locator('.answers li').first().waitFor();
    expect(await kinds.inputValue()).toBe('Mål');
    const kindsShown = await page.locator('.answers li .meta').allTextContents();
    expect(kindsShown.filter((kind) => !kind.startsWith('mål'))).toEqual([]);
    await kinds.selectOption({ label: 'Alle slags' });
    await expect.poll(() => page.locator('.answers .meaning').count()).toBe(1);
    await page.locator('select[name="aar"]').selectOption('2021');
    await expect.poll(() => new URL(page.url()).search).toBe('?q=l%C3%B8ntimer&aar=2021');
    await expect.poll(() => page.locator('.answers li').first().textContent()).toContain('2021');
  });

  it('is readable for all while it answers and while it proposes', async () => {
    const page = await open('/soeg/?q=mentor', { bypassCSP: true, colorScheme: 'dark' });
    await page.locator('.answers a').first().waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await page.goto(new URL('/2019/', page.url()).href);
    await page.keyboard.press('/');
    await page.keyboard.type('ung');
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('ArrowDown');
    expect(await faultsOf(page)).toEqual([]);
  });

  it('is a list from A to Z without script', async () => {
    const page = await open('/soeg/?q=mentor', { javaScriptEnabled: false });
    expect(await page.locator('.answers').isVisible()).toBe(false);
    expect(await page.locator('.letter a', { hasText: 'Mentor' }).isVisible()).toBe(true);
  });
});

describe('a field of the search on any page', () => {
  it('is gone to with the key "/", and proposes words, groups and goals that lead on by keyboard alone', async () => {
    const page = await open('/2019/');
    await page.keyboard.press('/');
    const field = page.getByRole('combobox', { name: 'Søg i planerne' });
    await expect.poll(() => field.getAttribute('aria-expanded')).toBe('false');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('soeg-her');
    await page.keyboard.type('ungehj');
    const option = page.getByRole('option', { name: 'Ungehjælp ord' });
    await option.waitFor();
    expect(await field.getAttribute('aria-expanded')).toBe('true');
    await page.keyboard.press('ArrowDown');
    expect(await option.getAttribute('aria-selected')).toBe('true');
    expect(await field.getAttribute('aria-activedescendant')).toBe(await option.getAttribute('id'));
    await page.keyboard.press('Enter');
    await page.waitForURL('**/ordbog/#ungehjaelp');
  });

  it('closes what is proposed with Escape, and searches with Enter', async () => {
    const page = await open('/2019/');
    await page.keyboard.press('/');
    await page.getByRole('combobox').waitFor();
    await page.keyboard.type('mentor/2');
    expect(await page.getByRole('combobox').inputValue()).toBe('mentor/2');
    await page.getByRole('combobox').fill('syge');
    await page.getByRole('listbox').waitFor();
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Escape');
    expect(await page.getByRole('listbox').isVisible()).toBe(false);
    await page.keyboard.press('ArrowDown');
    expect(await page.getByRole('listbox').isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/soeg/?q=syge');
  });

  it('is on the page itself where that has one, and on the page of the search where there is no room', async () => {
    const page = await open('/');
    expect(await page.locator('#soeg-her').isVisible()).toBe(false);
    await page.keyboard.press('/');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('soegeord');
    const phone = await open('/2019/', { viewport: { width: 360, height: 700 } });
    expect(await phone.locator('#soeg-her').isVisible()).toBe(false);
    await phone.keyboard.press('/');
    await phone.waitForURL('**/soeg/');
  });
});
