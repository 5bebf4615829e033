import type { BrowserContextOptions } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openPage, useBrowser } from '../support/browser.ts';
import { readSite, siteFiles, weight } from '../support/site.ts';

const browser = useBrowser();

const open = async (address: string, options?: BrowserContextOptions) => openPage(await browser(), address, options);

describe('the search', () => {
  it('answers with the word of the glossary first, what it is today, and then what matches best', async () => {
    const page = await open('/soeg/?q=ungehjaelp');
    const best = page.locator('.meaning');
    expect(await best.textContent()).toBe('UngehjælpHjælp til unge uden uddannelse.I dag: startydelse');
    expect(await page.getByRole('status').textContent()).toBe('Ét fund.');
    await page.getByRole('searchbox').fill('loentimer');
    await expect.poll(() => best.textContent()).toContain('Timer med løn i et almindeligt job.');
    expect(await page.locator('.answers li').first().textContent()).toBe('Flere med løntimer mål, 2019');
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
      .toMatch(/^Intet fundet om ”ungehjlæp”\. Mente du ”ungehjælp”\? Ét fund\.$/);
    await page.getByRole('searchbox').fill('romfart');
    await expect.poll(() => page.getByRole('status').textContent()).toBe('Intet fundet om ”romfart”.');
    expect(await page.getByText('Prøv et kortere ord').isVisible()).toBe(true);
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
    expect(fetched.filter((path) => /indeks|answers/.test(path))).toEqual([]);
    await page.getByRole('searchbox').fill('m');
    await expect.poll(() => fetched.filter((path) => /indeks|answers/.test(path)).length).toBe(2);
    expect(weight(...siteFiles().filter((file) => /answers.*\.js$/.test(file)))).toBeLessThanOrEqual(4_000);
    expect(JSON.parse(readSite('soeg/indeks.json'))).not.toHaveLength(0);
  });

  it('says so where it cannot be fetched, and leaves the list', async () => {
    const page = await open('/soeg/');
    await page.route('**/indeks.json', (route) => route.abort());
    await page.getByRole('searchbox').fill('mentor');
    await expect.poll(() => page.getByRole('status').textContent()).toContain('Søgningen kunne ikke hentes.');
    expect(await page.locator('.letter:visible').count()).toBeGreaterThan(0);
  });

  it('is a list from A to Z without script', async () => {
    const page = await open('/soeg/?q=mentor', { javaScriptEnabled: false });
    expect(await page.locator('.answers').isVisible()).toBe(false);
    expect(await page.locator('.letter a', { hasText: 'Mentor' }).isVisible()).toBe(true);
  });
});
