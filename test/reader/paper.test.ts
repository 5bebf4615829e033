import { beforeAll, describe, expect, it } from 'vitest';
import { openPage, useBrowser } from '../support/browser.ts';
import { readPaper, type SheetRead } from '../support/paper.ts';

const browser = useBrowser();

/** What is only of use on a screen. */
const forScreens = [
  'Gå til sidens indhold',
  'Forside',
  'For dig',
  'Alle kapitler',
  'I kapitlet',
  'Forrige',
  'Næste',
  'Alt om Tabel',
  'Udforsk',
  'Hent ',
  'Vis også',
  'Cookies',
];

/** Two kinds of page: a whole plan year, and a chapter with charts. */
describe.each(['/2019/udskriv/', '/2019/loentimer/'])('%s on paper', (address) => {
  let sheets: SheetRead[];
  let fonts: string[];
  beforeAll(async () => {
    ({ sheets, fonts } = await readPaper(await openPage(await browser(), address)));
  });

  it('says on each sheet whose it is, and which sheet of how many', () => {
    expect(sheets.length).toBeGreaterThan(1);
    const heads = sheets.map(({ text }) => text.includes('Kommune') && text.includes('2019'));
    expect(heads).toEqual(sheets.map(() => true));
    const numbers = sheets.map(({ text }) => /side \d+ af \d+/.exec(text)?.[0]);
    expect(numbers).toEqual(sheets.map((_, i) => `side ${i + 1} af ${sheets.length}`));
  });

  it('has nothing of menus, nor what is to be pressed', () => {
    const text = sheets.map((sheet) => sheet.text).join(' ');
    expect(forScreens.filter((words) => text.includes(words))).toEqual([]);
  });

  it('tells what each figure shows', () => {
    const figures = sheets.flatMap((sheet) => sheet.figures);
    expect(figures.length).toBeGreaterThan(0);
    expect(figures.filter((alt) => !alt?.trim())).toEqual([]);
  });

  it('has no sheet under a third full but the last', () => {
    expect(sheets.slice(0, -1).filter(({ filled }) => filled < 1 / 3)).toEqual([]);
  });

  it('is set in the fonts of the site, charts too', () => {
    expect(fonts.filter((font) => !/^Source(Sans|Serif)/.test(font))).toEqual([]);
  });
});

describe('the whole plan year on paper', () => {
  it('begins with its contents, each of which leads to a part of it', async () => {
    const page = await openPage(await browser(), '/2019/udskriv/');
    const parts = await page
      .locator('.print-contents a')
      .evaluateAll((links) =>
        links.map((link) => [
          link.textContent.trim(),
          document.querySelector(link.getAttribute('href')!)?.textContent ?? '',
        ]),
      );
    expect(parts.length).toBeGreaterThan(2);
    expect(parts.filter(([title, part]) => !part!.includes(title!))).toEqual([]);
  });
});

describe('the front page on paper', () => {
  it('asks nobody who they are: what one presses is not printed', async () => {
    const page = await openPage(await browser(), '/');
    expect(await page.locator('.chips a:visible').count()).toBeGreaterThan(0);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.chips a:visible').count()).toBe(0);
    const text = (await readPaper(page)).sheets.map((sheet) => sheet.text).join(' ');
    expect(text).not.toContain('Hvem er du?');
  });
});
