import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openPage, useBrowser } from '../support/browser.ts';
import { addressesOf, hitsOf, searchIn } from '../support/search.ts';
import { attributes, readSite, siteFiles, siteFolder, sitePages, wordsOf } from '../support/site.ts';

/** What is at addresses that are no more, by test/havnkoebing/data/redirects.yaml. */
const browser = useBrowser();
const htmlOf = (address: string): string => sitePages().find((page) => page.address === address)!.html;
const old = '/2020-2022/tal/ydelser/';
const now = '/2020-2022/tal/tabel-1/';

describe('a page that has moved', () => {
  it('says so where it was, in a sentence with a link, and leads on by itself', () => {
    const html = htmlOf(old);
    expect(html).toContain(`<meta http-equiv="refresh" content="0; url=${now}">`);
    expect(html).toContain('<meta name="robots" content="noindex">');
    expect(wordsOf(html)).toContain(`Siden er flyttet Siden har fået en ny adresse. Gå til ${now}`);
  });

  it('takes a reader to the place that was asked for', async () => {
    const page = await openPage(await browser(), `${old}#i-alt.2019q1`);
    await page.waitForURL(`**${now}#i-alt.2019q1`);
    expect(await page.locator('td:target').textContent()).toContain('4.100');
  });

  it('takes one without script to the page', async () => {
    const page = await openPage(await browser(), `${old}#i-alt.2019q1`, { javaScriptEnabled: false });
    await page.waitForURL(`**${now}*`);
  });

  it('has its files where programs fetch them, byte for byte', () => {
    const endings = siteFiles()
      .filter((file) => file.startsWith('2020-2022/tal/ydelser'))
      .map((file) => file.slice('2020-2022/tal/ydelser'.length));
    expect(endings).toEqual(['-excel.csv', '.csv', '.json', '.svg', '/index.html']);
    for (const ending of endings.slice(0, -1)) {
      expect(readSite(`2020-2022/tal/ydelser${ending}`)).toBe(readSite(`2020-2022/tal/tabel-1${ending}`));
    }
  });

  it('is in no menu, and no search', async () => {
    const linking = sitePages().filter(
      ({ address, html }) => address !== old && attributes(html, 'href').includes(old),
    );
    expect(linking).toEqual([]);
    const ask = await searchIn(join(siteFolder, 'soeg/indeks'), []);
    const found = hitsOf(await ask('tabel 1')).flatMap(addressesOf);
    expect(found).toContain(now);
    expect(found).not.toContain(old);
    expect(readSite('soeg/navne.json')).not.toContain(old);
  });
});

describe('a page that is gone', () => {
  it('says why and since when, and leads nowhere', () => {
    const html = htmlOf('/2020-2022/maal/opgivet/');
    expect(wordsOf(html)).toMatch(
      /Siden er her ikke mere Siden blev taget ned 1\.\s+marts 2023\. Målet stod der ved en fejl\./,
    );
    expect(html).not.toContain('http-equiv="refresh"');
  });
});

describe('a place that has another name', () => {
  it.each([
    [now, 'i-alt.foerste', 'i-alt.2019q1'],
    ['/ordbog/', 'bistandshjaelp', 'kontanthjaelp'],
  ])('on %s: the old one is at the new one', (address, was, is) => {
    expect(htmlOf(address)).toMatch(new RegExp(`id="${RegExp.escape(is)}"[^>]*><span id="${was}"></span>`));
  });

  it('is told at the end of the page, where it is on another page: to those who ask for it', async () => {
    const page = await openPage(await browser(), '/ordbog/#genhusning', { javaScriptEnabled: false });
    const told = page.getByText('Det, der stod her, er flyttet til /2020-2022/ydelser/');
    expect(await told.isVisible()).toBe(true);
    const box = await told.boundingBox();
    expect(box!.y).toBeLessThan(900);
    await page.goto(page.url().replace(/#.*/, '?x'));
    expect(await told.isVisible()).toBe(false);
  });
});
