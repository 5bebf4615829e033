import { readFile } from 'node:fs/promises';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { textWidth } from '../../src/chart/text-width.ts';
import { openPage, useBrowser } from '../support/browser.ts';
import { siteAddress } from '../support/site.ts';

const browser = useBrowser();

const open = async (address: string, options?: BrowserContextOptions) => openPage(await browser(), address, options);

/** A page whose citation a reader has come to: what copies and shares it is fetched then. */
async function openCitation(address: string, options?: BrowserContextOptions): Promise<Page> {
  const page = await open(address, options);
  await page.locator('.cite').scrollIntoViewIfNeeded();
  return page;
}

async function saved(page: Page, name: string): Promise<string> {
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name }).click()]);
  return readFile(await file.path(), 'latin1');
}

describe('a citation', () => {
  it.each(['/2019/tal/tabel-3/', '/2019/maal/loentimer/', '/noegletal/loentimer/', '/sammenlign/2019-2021/'])(
    'of %s has title, municipality, year, edition, the reader’s own address, the day, and is copied',
    async (path) => {
      const page = await openCitation(path, { permissions: ['clipboard-read', 'clipboard-write'] });
      await page.getByRole('button', { name: 'Kopiér henvisningen' }).click();
      await expect.poll(() => page.locator('.citation [role=status]').first().textContent()).toBe('Kopieret');
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      expect(copied).toContain('Lilleby Kommune');
      expect(copied).toContain('2019');
      expect(copied).toMatch(/webstedets udgave 1\.\d \(\d+\. \p{L}+ \d{4}\)/u);
      expect(copied).toContain(`${siteAddress}${path} (læst `);
      expect(copied).toMatch(/\(læst \d+\. \p{L}+ \d{4}\)$/u);
    },
  );

  it('says without script where on the site it is, and offers no button', async () => {
    const page = await open('/2019/tal/tabel-3/', { javaScriptEnabled: false });
    expect(await page.locator('.cite').textContent()).toMatch(/Adresse på webstedet: \/2019\/tal\/tabel-3\/\s*$/);
    expect(await page.getByRole('button', { name: /Kopiér/ }).count()).toBe(0);
  });

  it.each([
    ['/2019/tal/tabel-3/', 'tal', 'Tallet ”'],
    ['/ordbog/', 'ord', 'Ordet ”'],
    ['/sammenlign/2019-2021/', 'rækker', 'Rækken ”'],
  ])(
    'of %s can be of one of its %s, also in its files, and is of the one that one comes to',
    async (path, _, begins) => {
      const page = await openCitation(path);
      const read = async (): Promise<string> =>
        (await page.locator('.cite').textContent())!.replace(/\s+/g, ' ').trim();
      const whole = await read();
      await page.getByRole('button', { name: 'Henvis til et sted på siden' }).click();
      expect(await read()).toBe(whole);
      const choice = page.getByRole('combobox', { name: 'Henvis til' });
      const options = choice.locator('option');
      // What can be chosen is fetched when it is asked for.
      await expect.poll(() => options.allTextContents()).toContainEqual(expect.stringMatching(`^${begins}`));
      const place = (await options.allTextContents()).find((name) => name.startsWith(begins))!;
      await choice.selectOption(place);
      const id = await choice.inputValue();
      const cite = page.locator('.cite');
      expect(await cite.textContent()).toContain(`${place} i: `);
      expect(await read()).toContain(whole.split(' http')[0]!);
      expect(await cite.textContent()).toContain(`${siteAddress}${path}#${id} (læst `);
      const file = await page.getByRole('link', { name: 'RIS' }).getAttribute('href');
      expect(decodeURIComponent(file!)).toContain(`UR  - ${siteAddress}${path}#${id}\r\n`);
      await page.goto(`${siteAddress}${path}#${id}`);
      await page.reload();
      await expect.poll(() => page.locator('.cite').textContent()).toContain(`${place} i: `);
    },
  );

  it('is taken along as files for lists of references without script', async () => {
    const page = await open('/2019/tal/tabel-3/', { javaScriptEnabled: false, acceptDownloads: true });
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'BibTeX' }).click(),
    ]);
    expect(file.suggestedFilename()).toBe('2019-tal-tabel-3.bib');
    expect(await readFile(await file.path(), 'utf8')).toContain('author = {{Lilleby Kommune}}');
  });

  it('shares its address by the reader’s own device, or copies it', async () => {
    const page = await openCitation('/2019/tal/tabel-3/', { permissions: ['clipboard-read', 'clipboard-write'] });
    await page.getByRole('button', { name: /^(?:Del|Kopiér adressen)$/ }).click();
    await expect.poll(() => page.locator('.citation [role=status]').first().textContent()).toBe('Kopieret');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${siteAddress}/2019/tal/tabel-3/`);
  });
});

describe('a frame for other sites', () => {
  it('comes with a code that has its whole address and its name', async () => {
    const page = await open('/2019/tal/tabel-3/');
    expect(await page.locator('pre').textContent()).toMatch(
      new RegExp(
        `^<iframe src="${siteAddress}/2019/tal/tabel-3/indlejr/" title="Tabel 3, 2019: [^"]+" width="100%" height="\\d+"`,
      ),
    );
  });

  it.each([
    ['', 'dark', 'rgb(23, 26, 28)'],
    ['', 'light', 'rgb(251, 248, 242)'],
    ['#lys', 'dark', 'rgb(251, 248, 242)'],
    ['#moerk', 'light', 'rgb(23, 26, 28)'],
  ] as const)(
    'with %j on a %s screen has its tones, no script, and holds in 320 pixels',
    async (theme, colorScheme, paper) => {
      const page = await open(`/2019/tal/tabel-3/indlejr/${theme}`, {
        colorScheme,
        viewport: { width: 320, height: 700 },
      });
      expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe(paper);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
      expect(await page.locator('script, link[rel=stylesheet]').count()).toBe(0);
      expect(await page.evaluate(() => document.styleSheets[0]!.cssRules.length)).toBeGreaterThan(10);
    },
  );
});

/** What a frame is set in: where a reader has none of the narrow fonts, as a machine may have none, the wide ones. */
it.each([`"reader's own", "reader's wide"`, `"reader's wide"`])(
  'a frame has no text in %s wider than its chart has room for',
  async (fonts) => {
    const page = await open('/2019/tal/tabel-3/indlejr/');
    const texts = await page.evaluate((names) => {
      document.documentElement.style.setProperty('--ui', `${names}, sans-serif`);
      return [...document.querySelectorAll<SVGTextElement>('.chart text')]
        .filter((text) => text.checkVisibility())
        .map((text) => ({
          text: text.textContent,
          width: text.getComputedTextLength(),
          font: Number.parseFloat(getComputedStyle(text).fontSize),
        }));
    }, fonts);
    expect(texts.length).toBeGreaterThan(5);
    expect(texts.filter(({ text, width, font: size }) => width > textWidth(text, { font: size }))).toEqual([]);
  },
);

describe('the numbers of a measure', () => {
  it('are three clicks from the front page, with what to mind, file and citation', async () => {
    const page = await open('/', { acceptDownloads: true });
    await page.getByRole('navigation').getByRole('link', { name: 'Tal', exact: true }).first().click();
    await page.getByRole('link', { name: 'Andel med løntimer' }).first().click();
    expect(await page.locator('.measure table').count()).toBeGreaterThan(0);
    expect(await page.getByText('er påvirket af en pandemi').first().isVisible()).toBe(true);
    expect(await page.locator('.measure-take .cite').isVisible()).toBe(true);
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Til Excel (CSV)' }).click(),
    ]);
    expect(file.suggestedFilename()).toBe('loentimer-excel.csv');
  });
});

describe('what a reader explores', () => {
  it('says over the chart what is shown, and has one way out', async () => {
    const page = await open('/2019/tal/tabel-3/');
    const way = page.getByRole('button', { name: 'Udforsk tallene' });
    await way.click();
    const title = page.locator('.explorer-title');
    await expect.poll(() => title.textContent()).toBe('Lilleby og Råd Vest · 2019');
    expect(await way.isVisible()).toBe(false);
    await page.locator('.explorer-choices').getByText('Råd Vest').click();
    expect(await title.textContent()).toBe('Lilleby · 2019');
    await page.locator('.explorer-choices').getByText('Lilleby').click();
    expect(await title.textContent()).toBe('Der er ingen tal for det valgte.');
    await page.getByRole('button', { name: 'Luk' }).click();
    expect(await way.isVisible()).toBe(true);
    expect(await way.evaluate((element) => element === document.activeElement)).toBe(true);
  });

  it('is saved with title, what is chosen, marks, source and address, in light tones also in the dark', async () => {
    const page = await open('/2019/tal/tabel-3/', { acceptDownloads: true, colorScheme: 'dark' });
    await page.getByRole('button', { name: 'Udforsk tallene' }).click();
    await page.locator('.explorer-legend button').first().waitFor();
    const svg = Buffer.from(await saved(page, 'Gem som SVG'), 'latin1').toString('utf8');
    const texts = [...svg.matchAll(/<text[^>]*>([^<]+)</g)].map(([, text]) => text).join(' ');
    for (const said of ['Flere har løntimer i Lilleby end i Råd Vest', 'Lilleby og Råd Vest · 2019', 'pct.', 'Tabel 3'])
      expect(texts).toContain(said);
    expect(texts).toContain(`${siteAddress}/2019/tal/tabel-3/`);
    expect(texts.match(/Råd Vest/g)!.length).toBeGreaterThan(2);
    expect(svg).not.toContain('var(--');
    expect(svg).toContain('fill="#fbf8f2"');
    expect(await saved(page, 'Gem som PNG')).toMatch(/^\u0089PNG/);
  });
});
