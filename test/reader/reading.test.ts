import type { BrowserContextOptions } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openPage, useBrowser } from '../support/browser.ts';
import { siteAddress } from '../support/site.ts';

const browser = useBrowser();

const open = async (address: string, options?: BrowserContextOptions) => openPage(await browser(), address, options);

describe('at 320 pixels, as at 400 % zoom', () => {
  it('a table shows the municipality’s own, and scrolls within itself once one asks for all, by keyboard too', async () => {
    const page = await open('/2019/tal/tabel-2/', { viewport: { width: 320, height: 640 } });
    const region = page.getByRole('region', { name: /Borgere på en ydelse/ });
    expect(await region.count()).toBe(0);
    expect(await page.locator('td.is-other:visible').count()).toBe(0);
    await page.getByLabel(/^Vis også .*, i dokumentets rækkefølge$/).check();
    expect(await page.locator('td.is-other:visible').count()).toBeGreaterThan(0);
    await region.focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => region.evaluate((element) => element.scrollLeft)).toBeGreaterThan(0);
  });
});

describe('on a phone', () => {
  it('the first screen says that no plan applies, how it went and who one may be', async () => {
    const page = await open('/', { viewport: { width: 360, height: 640 } });
    for (const part of ['.front-lead b', '.result-sentence', '#soegeord', '.front-you h2']) {
      const { y, height } = (await page.locator(part).boundingBox())!;
      expect(y + height).toBeLessThanOrEqual(640);
    }
    const names = page.locator('.result-names');
    expect(await names.isVisible()).toBe(false);
    await page.getByText('Hvilke mål?').click();
    expect(await names.isVisible()).toBe(true);
  });

  it('three plan years stand in the matrix on the narrowest, from the first', async () => {
    const page = await open('/', { viewport: { width: 320, height: 640 }, javaScriptEnabled: false });
    const room = await page.locator('.mx-scroll').evaluate((box) => box.scrollWidth - box.clientWidth);
    expect(room).toBe(0);
  });

  it('an explanation has the room of a sentence wherever its word stands', async () => {
    const page = await open('/2019/loentimer/', { viewport: { width: 360, height: 740 } });
    const words = page.locator('main .term');
    const widths: number[] = [];
    for (const word of await words.all()) {
      // At the right edge there is least room to the right of it.
      await word.evaluate((element) => (element.style.marginLeft = `${300 - element.getBoundingClientRect().left}px`));
      await word.click();
      const { x, width } = (await page.locator('.term-explanation:popover-open').boundingBox())!;
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x + width).toBeLessThanOrEqual(360);
      widths.push(width);
      await page.keyboard.press('Escape');
    }
    expect(Math.min(...widths)).toBeGreaterThanOrEqual(250);
  });
});

describe('where there is no room for all plan years', () => {
  const narrow = { viewport: { width: 150, height: 640 }, javaScriptEnabled: false };

  it('the newest are in view, in the year rail and in the matrix, without script', async () => {
    const page = await open('/', narrow);
    for (const box of [page.locator('.year-rail'), page.locator('.mx-scroll')]) {
      const [rest, room] = await box.evaluate((element) => {
        const last = [...element.querySelectorAll('li, thead th')].at(-1)!.getBoundingClientRect();
        const frame = element.getBoundingClientRect();
        return [Math.round(last.right - frame.right), element.scrollWidth - element.clientWidth];
      });
      expect(room).toBeGreaterThan(0);
      expect(rest).toBeLessThanOrEqual(0);
    }
  });

  it('the year of the page is in view', async () => {
    const page = await open('/2015/', narrow);
    const box = page.locator('.year-rail');
    const [own, frame] = [await box.locator('[aria-current]').boundingBox(), await box.boundingBox()];
    expect(own!.x).toBeGreaterThanOrEqual(frame!.x - 1);
    expect(own!.x + own!.width).toBeLessThanOrEqual(frame!.x + frame!.width + 1);
  });
});

describe('without script', () => {
  it('a chapter loses nothing: the chart is drawn, the table is there, words explain themselves', async () => {
    const page = await open('/2019/loentimer/', { javaScriptEnabled: false });
    expect(await page.locator('#tabel-3 .chart svg:visible').count()).toBe(1);
    await page.locator('#tabel-3 summary').click();
    expect(await page.getByRole('table', { name: /Andel med ordinære løntimer/ }).isVisible()).toBe(true);
    await page.getByRole('button', { name: 'Løntimer', exact: true }).click();
    expect(await page.getByText('Timer med løn i et almindeligt job.').last().isVisible()).toBe(true);
    expect(await page.getByText('Udforsk tallene').count()).toBe(0);
  });
});

describe('a chart', () => {
  it('is told in words to who cannot see it', async () => {
    const page = await open('/2019/tal/tabel-3/');
    const picture = page.getByRole('img', { name: 'Flere har løntimer i Lilleby end i Råd Vest' });
    const described = await picture.getAttribute('aria-describedby');
    expect(await page.locator(`[id="${described}"]`).textContent()).toContain('Lilleby: stiger fra 23,4');
  });

  it('becomes live only when asked, under the page’s own security policy, and can be saved', async () => {
    const page = await open('/2019/tal/tabel-3/', { acceptDownloads: true });
    const errors: string[] = [];
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    page.on('pageerror', (error) => errors.push(error.message));
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    await page.reload();
    expect(requests.filter((url) => url.includes('live-chart'))).toEqual([]);

    await page.getByRole('button', { name: 'Udforsk tallene' }).click();
    const [png] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Gem som PNG' }).click(),
    ]);
    expect(png.suggestedFilename()).toBe('tabel-3.png');
    const [svg] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Gem som SVG' }).click(),
    ]);
    expect(svg.suggestedFilename()).toBe('tabel-3.svg');

    // The chart takes its width from the page when it is first laid out: a mark may move away from under the mouse.
    const pointedAt = async () => {
      await page.mouse.move(0, 0);
      await page.locator('.explorer-chart .mark-symbol path').first().hover();
      return page.locator('.explorer-tip').textContent();
    };
    await expect.poll(pointedAt).toContain('Lilleby, maj 2019');
    expect(await page.locator('.explorer-legend').textContent()).toContain('Råd Vest');
    expect(errors).toEqual([]);
    expect(requests.every((url) => url.startsWith(siteAddress) || url.startsWith('data:'))).toBe(true);
  });

  it('is made without text that becomes elements or code, which no page lets any script do', async () => {
    // A page of its own, since what is refused here would fail any other test.
    const page = await (await browser()).newPage();
    await page.goto(`${siteAddress}/2019/tal/tabel-3/`);
    const nothing = { html: 'refused', script: 'refused', address: 'refused', policy: 'refused' };
    expect(await page.evaluate(tryToMakeOfText)).toEqual(nothing);
    await page.getByRole('button', { name: 'Udforsk tallene' }).click();
    await page.locator('.explorer-chart .mark-symbol path').first().waitFor();
    expect(await page.evaluate(tryToMakeOfText)).toEqual(nothing);
    await page.close();
  });
});

/** What a foreign script that has come on the page would try. */
function tryToMakeOfText(): Record<string, string> {
  const outcome = (attempt: () => unknown): string => {
    try {
      attempt();
      return 'done';
    } catch {
      return 'refused';
    }
  };
  const { trustedTypes } = globalThis as unknown as { trustedTypes: { createPolicy: (name: string) => unknown } };
  return {
    html: outcome(() => (document.createElement('div').innerHTML = '<p></p>')),
    script: outcome(() => (document.createElement('script').text = '1')),
    address: outcome(() => (document.createElement('script').src = '/x.js')),
    policy: outcome(() => trustedTypes.createPolicy('own')),
  };
}

describe('exploring', () => {
  it('goes from number to number with the arrow keys, says each, and gives the focus back on Escape', async () => {
    const page = await open('/2019/tal/tabel-3/');
    await page.getByRole('button', { name: 'Udforsk tallene' }).press('Enter');
    const chart = page.getByRole('application');
    await expect.poll(() => chart.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => chart.getByRole('status').textContent()).toContain('Lilleby, maj 2019: 23,4');
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => chart.getByRole('status').textContent()).toContain('Råd Vest, maj 2019');
    await page.getByText('Tabel', { exact: true }).click();
    expect(await page.locator('.explorer table').textContent()).toContain('23,4 pct.');
    await page.keyboard.press('Escape');
    await expect.poll(() => page.locator(':focus').textContent()).toBe('Udforsk tallene');
  });
});

describe('a reader', () => {
  it('goes from a number in the text to the cell that it comes from, and sees it marked', async () => {
    const page = await open('/2019/loentimer/');
    await page.locator('a.cell-link', { hasText: '23,5' }).first().click();
    expect(new URL(page.url()).pathname).toBe('/2019/tal/tabel-3/');
    expect(await page.locator('td:target').textContent()).toContain('23,5');
  });

  it('goes from a mark in a table to its note and back', async () => {
    const page = await open('/2019/tal/tabel-2/');
    await page.getByRole('link', { name: 'note a', exact: true }).first().click();
    expect(await page.locator('li:target').textContent()).toContain('halv tid');
    await page.locator('li:target').getByRole('link', { name: 'Til tabellen' }).click();
    expect(await page.locator('a:target').textContent()).toBe('a');
  });

  it('hears what a mark means', async () => {
    const page = await open('/2019/tal/tabel-2/');
    expect(await page.locator('td', { hasText: 'tegn, som dokumentet ikke forklarer' }).count()).toBe(3);
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
    await page.waitForURL('**/2015/maal/#tema-job');
    await page.goto(`${siteAddress}/2015/unge/`);
    await page.getByRole('navigation', { name: 'Planår' }).getByRole('link', { name: '2021' }).click();
    await page.waitForURL('**/2021/unge/');
    expect(await page.locator('h1').textContent()).toContain('Unge');
  });

  it('is told that a year’s goals on the theme are unknown where its plan is not there', async () => {
    const page = await open('/2021/maal/#tema-sygdom');
    const said = page
      .locator('section', { has: page.locator('#tema-sygdom') })
      .getByText(/^Mål på .* er ukendt i 2021\.$/);
    const { y } = (await said.boundingBox())!;
    expect(y).toBeGreaterThanOrEqual(0);
  });

  it('of an older plan reads at the top that it no longer applies, which plan does, and what words are today', async () => {
    const page = await open('/2019/loentimer/');
    const notice = page.getByRole('complementary', { name: 'Om planens gyldighed' });
    expect(await notice.textContent()).toContain('Planen for 2019 gælder ikke længere. Det nyeste planår her er 2021');
    await notice.locator('summary').click();
    expect(await notice.getByRole('link', { name: 'Ungehjælp' }).isVisible()).toBe(true);
  });

  it('finds in two clicks what became of the goals on a theme', async () => {
    const page = await open('/');
    await page.getByRole('link', { name: 'Virksomheder', exact: true }).click();
    const text = (await page.locator('main').textContent())!;
    expect(text).toContain('En tættere kontakt med virksomhederne');
    expect(text).toContain('Samme mål med nye ord.');
  });

  it('sees whether numbers of a measure may be compared over the years, and why', async () => {
    const page = await open('/noegletal/loentimer/');
    const rows = await page.locator('#parate tbody tr').allTextContents();
    expect(rows.map((row) => row.replace(/\s+/g, ' ').trim())).toEqual([
      expect.stringMatching(/^4\. kvartal 2014\s*22,4/),
      expect.stringMatching(/^2\. kvartal 2019\s*42,6/),
      'Bemærk. Tallene fra foråret 2020 og frem er påvirket af en pandemi.',
      expect.stringMatching(/^2\. kvartal 2021\s*43,9/),
      expect.stringMatching(/^Kan ikke sammenlignes\. Det ene tal dækker en måned, det andet et kvartal\./),
      expect.stringMatching(/^Maj 2019\s*33,3/),
    ]);
  });

  it('who took a wrong way is shown another', async () => {
    const page = await open('/2019/findes-ikke/');
    expect(await page.locator('h1').textContent()).toBe('Siden findes ikke');
  });
});
