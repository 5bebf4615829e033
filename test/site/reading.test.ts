import type { Browser, BrowserContextOptions } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser, openPage } from '../support/browser.ts';
import { siteAddress } from '../support/site.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const open = (address: string, options?: BrowserContextOptions) => openPage(browser, address, options);

describe('at 320 pixels, as at 400 % zoom', () => {
  it('wide tables scroll within themselves, by keyboard too', async () => {
    const page = await open('/2019/tal/tabel-15/', { viewport: { width: 320, height: 640 } });
    const region = page.getByRole('region', { name: /Uddannelseshjælp/ });
    await region.focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => region.evaluate((element) => element.scrollLeft)).toBeGreaterThan(0);
  });
});

describe('without script', () => {
  it('a chapter loses nothing: the chart is drawn, the table is there, words explain themselves', async () => {
    const page = await open('/2019/lokale-maal/', { javaScriptEnabled: false });
    expect(await page.locator('#tabel-12 .chart svg:visible').count()).toBe(1);
    await page.locator('#tabel-12 summary').click();
    expect(await page.getByRole('region', { name: /ordinære løntimer/ }).isVisible()).toBe(true);
    await page.getByRole('button', { name: 'Passivandelen' }).click();
    expect(await page.getByText('Andelen af dem på en ydelse, der ikke har været').isVisible()).toBe(true);
    expect(await page.getByText('Udforsk diagrammet').count()).toBe(0);
  });
});

describe('a chart', () => {
  it('is drawn for the width it has', async () => {
    const page = await open('/2019/tal/tabel-8/');
    const drawn = (size: string) => page.locator(`.plot > .${size}`).isVisible();
    expect([await drawn('wide'), await drawn('narrow')]).toEqual([true, false]);
    await page.setViewportSize({ width: 390, height: 844 });
    expect([await drawn('wide'), await drawn('narrow')]).toEqual([false, true]);
  });

  it('is one picture with a name and a description', async () => {
    const page = await open('/2019/tal/tabel-8/');
    const picture = page.getByRole('img', { name: 'Hedensted lå under både landet og RAR Østjylland' });
    expect(await picture.count()).toBe(1);
    const described = await picture.getAttribute('aria-describedby');
    expect(await page.locator(`[id="${described}"]`).textContent()).toContain('Hedensted: falder fra 16,9');
  });

  it('becomes live only when asked, under the page’s own security policy, and can be saved', async () => {
    const page = await open('/2019/tal/tabel-12/', { acceptDownloads: true });
    const errors: string[] = [];
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    page.on('pageerror', (error) => errors.push(error.message));
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    await page.reload();
    expect(requests.filter((url) => url.includes('live-chart'))).toEqual([]);

    await page.getByRole('button', { name: 'Udforsk diagrammet' }).click();
    const [png] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Gem som PNG' }).click(),
    ]);
    expect(png.suggestedFilename()).toBe('tabel-12.png');
    const [svg] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Gem som SVG' }).click(),
    ]);
    expect(svg.suggestedFilename()).toBe('tabel-12.svg');

    await page.locator('.plot .mark-symbol path').first().hover();
    await expect.poll(() => page.locator('#vg-tooltip-element').textContent()).toBe('Hedensted, maj 2019: 18,1');
    expect(await page.locator('.plot').textContent()).toContain('RAR Østjylland 8,7');
    expect(errors).toEqual([]);
    expect(requests.every((url) => url.startsWith(siteAddress) || url.startsWith('data:'))).toBe(true);
  });
});

describe('a reader', () => {
  it('goes from a number in the text to the cell that it comes from, and sees it marked', async () => {
    const page = await open('/2019/overordnet-status/');
    await page.locator('a.val', { hasText: '16,7' }).first().click();
    expect(new URL(page.url()).pathname).toBe('/2019/tal/tabel-8/');
    expect(await page.locator('td:target').textContent()).toContain('16,7');
  });

  it('goes from a mark in a table to its note and back', async () => {
    const page = await open('/2019/tal/tabel-1/');
    await page.getByRole('link', { name: 'Note a', exact: true }).first().click();
    expect(await page.locator('li:target').textContent()).toContain('kontantydelse');
    await page.locator('li:target').getByRole('link', { name: 'Til tabellen' }).click();
    expect(await page.locator('a:target').textContent()).toBe('a');
  });

  it('hears what a mark means', async () => {
    const page = await open('/2019/tal/tabel-1/');
    expect(await page.locator('td', { hasText: 'tegn, som dokumentet ikke forklarer' }).count()).toBe(10);
  });

  it('reaches any part of the plan by keyboard, the content first', async () => {
    const page = await open('/2019/');
    await page.keyboard.press('Tab');
    expect(await page.locator(':focus').textContent()).toBe('Gå til sidens indhold');
    await page.keyboard.press('Enter');
    expect(await page.locator(':focus').getAttribute('id')).toBe('main-content');
  });

  it('stays on the theme when moving along the year rail', async () => {
    const page = await open('/2019/maal/loentimer/');
    await page.getByRole('navigation', { name: 'Planår' }).getByRole('link', { name: '2015' }).click();
    await page.waitForURL('**/2015/maal/#tema-kanten');
    await page.goto(`${siteAddress}/2015/unge/`);
    await page.getByRole('navigation', { name: 'Planår' }).getByRole('link', { name: '2021' }).click();
    await page.waitForURL('**/2021/nytteindsats-og-praktik/');
    expect(await page.locator('h1').textContent()).toContain('Unge');
  });

  it('is told that a year’s goals on the theme are unknown where its plan is not there', async () => {
    const page = await open('/2021/maal/#tema-langtid');
    expect(await page.locator('#tema-langtid').textContent()).toContain('Ukendt i 2021.');
  });

  it('of an older plan reads at the top that it no longer applies, which plan does, and what words are today', async () => {
    const page = await open('/2019/lokale-maal/');
    const notice = page.getByRole('complementary', { name: 'Om planens gyldighed' });
    expect(await notice.textContent()).toContain('Planen for 2019 gælder ikke længere. Det nyeste planår her er 2021');
    await notice.locator('summary').click();
    expect(await notice.getByRole('link', { name: 'Uddannelseshjælp' }).isVisible()).toBe(true);
  });

  it('finds in two clicks what became of the goal on long-term unemployment', async () => {
    const page = await open('/');
    await page.getByRole('link', { name: 'Langtidsledighed' }).click();
    const text = (await page.locator('main').textContent())!;
    expect(text).toContain('En mindre andel langtidsledige end i regionen og klyngen');
    expect(text).toContain('I 2019 står de sammen med langtidssyge i et strategisk mål uden måltal.');
    expect(text).toContain('Mål på temaet er ukendt i 2021.');
  });

  it('sees whether wage hours may be compared from 2019 to 2021, and why', async () => {
    const page = await open('/noegletal/ordinaere-loentimer/');
    const rows = await page.locator('#kontanthjaelp-jobparat tbody tr').allTextContents();
    const told = rows.map((row) => row.replace(/\s+/g, ' ').trim());
    expect(told.slice(-4)).toEqual([
      expect.stringContaining('Kan ikke sammenlignes. Det ene tal dækker en måned, det andet et kvartal.'),
      expect.stringMatching(/^2\. kvartal 2019\s*40,5/),
      expect.stringContaining('Bemærk. Tallene fra foråret 2020 og frem er påvirket af Covid-19.'),
      expect.stringMatching(/^2\. kvartal 2021\s*41,8/),
    ]);
  });

  it('who took a wrong way is shown another', async () => {
    const page = await open('/2019/findes-ikke/');
    expect(await page.locator('h1').textContent()).toBe('Siden findes ikke');
  });
});

describe('on paper', () => {
  it('there is no navigation, and every table is unfolded', async () => {
    const page = await open('/2019/udskriv/');
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.bar').isVisible()).toBe(false);
    const folded = await page.evaluate(
      () => [...document.querySelectorAll('.numbers table')].filter((table) => !table.checkVisibility()).length,
    );
    expect(folded).toBe(0);
    expect(await page.locator('.numbers table').count()).toBe(20);
  });

  it('the whole plan has every chapter, every goal and every figure once', async () => {
    const page = await open('/2019/udskriv/');
    const shown = await page.locator('figure.figure').evaluateAll((figures) => figures.map(({ id }) => id));
    expect(new Set(shown).size).toBe(20);
    expect(shown).toHaveLength(20);
    expect(await page.locator('.print-goal').count()).toBe(26);
  });
});
