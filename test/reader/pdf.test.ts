import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PDFDict, PDFDocument, PDFName } from '@cantoo/pdf-lib';
import { getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pdf } from '../../scripts/pdf.ts';
import { keptFor } from '../../src/read/root.ts';
import { openPage, useBrowser } from '../support/browser.ts';
import { recorded } from '../support/effects.ts';
import { outlineOf, partsOf, sheetOf, type Part } from '../support/pdf-file.ts';
import { siteFolder } from '../support/site.ts';

const browser = useBrowser();

/** A site of which one plan year, and the sheet of two, are made files of. */
let root: string;
const file = (name: string): Buffer => readFileSync(join(root, 'dist', name));
const [plan, pair] = ['2019/plan.pdf', 'sammenlign/2015-2019/moedeark.pdf'];

const forPaper = /\/(?:udskriv|moedeark)$/;
const isWanted = (path: string): boolean =>
  !forPaper.test(path) || /(?:\/2019\/udskriv|2015-2019\/moedeark)$/.test(path);

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'plan-pdf-'));
  cpSync(siteFolder, join(root, 'dist'), { recursive: true, filter: (path) => isWanted(path.replaceAll('\\', '/')) });
  expect(await pdf({ root }, recorded())).toBe(0);
});
afterAll(() => {
  for (const folder of [root, keptFor(root)]) rmSync(folder, { recursive: true, force: true });
});

const opened = (name: string): ReturnType<typeof getDocumentProxy> => getDocumentProxy(new Uint8Array(file(name)));
const bare = (text: string): string => text.replaceAll(/[\s\u00AD\u2060]+/g, '');

describe.each([
  [plan, '/2019/udskriv/'],
  [pair, '/sammenlign/2015-2019/moedeark/'],
])('%s', (name, address) => {
  let parts: Part[];
  let headings: string[];
  beforeAll(async () => {
    parts = await partsOf(await opened(name));
    const page = await openPage(await browser(), address);
    await page.emulateMedia({ media: 'print' });
    headings = await page
      .locator(':is(h1, h2, h3, h4, h5, h6):not([aria-hidden="true"] *)')
      .evaluateAll((all) => all.filter((each) => each.checkVisibility()).map(({ textContent }) => textContent));
  });

  it('says what it is, whose, of which day, and in which language', async () => {
    const read = await opened(name);
    const { info, metadata } = await read.getMetadata();
    const told = info as Record<string, unknown>;
    expect(told).toMatchObject({ Author: expect.stringMatching(/Kommune$/) as string, Language: 'da' });
    expect(told['Title']).toContain('2019');
    expect(metadata.get('dc:title')).toBe(told['Title']);
    expect(told['CreationDate']).toMatch(/^D:\d{8}000000/);
    expect(told['ModDate']).toBe(told['CreationDate']);
    expect(await read.getMarkInfo()).toMatchObject({ Marked: true });
    expect(await read.getViewerPreferences()).toMatchObject({ DisplayDocTitle: true });
  });

  it('is read in the order of the page, from heading to heading, and its outline has the same', async () => {
    expect(headings.length).toBeGreaterThan(2);
    const read = parts.flatMap(({ role, text }) => (/^H\d$/.test(role) && bare(text) ? bare(text) : []));
    expect(read).toEqual(headings.map(bare));
    const outline = (await outlineOf(await opened(name))).map(({ title }) => bare(title));
    expect(outline).toEqual(headings.map(bare));
  });

  it('tells the heads of its tables, and what its figures show; nothing of it is to be pressed', () => {
    const roles = parts.map(({ role }) => role);
    const [tables, heads] = ['Table', 'TH'].map((role) => roles.filter((each) => each === role).length);
    expect(tables).toBeGreaterThan(0);
    expect(heads).toBeGreaterThanOrEqual(tables!);
    expect(parts.filter(({ role, alt }) => role === 'Figure' && !alt?.trim())).toEqual([]);
    expect(roles).not.toContain('Form');
  });

  it('has letters that can be searched, none drawn, and leads to no place that is not there', async () => {
    const { context } = await PDFDocument.load(file(name), { updateMetadata: false });
    const dicts = context.enumerateIndirectObjects().flatMap(([, object]) => (object instanceof PDFDict ? object : []));
    const kinds = dicts.map((dict) => String(dict.get(PDFName.of('Subtype'))));
    expect(kinds).toContain('/CIDFontType2');
    expect(kinds).not.toContain('/Type3');
    const ways = dicts.filter((dict) => String(dict.get(PDFName.of('Subtype'))) === '/Link');
    expect(ways.filter((dict) => !dict.has(PDFName.of('Contents')))).toEqual([]);
    expect(dicts.filter((dict) => String(dict.get(PDFName.of('URI'))).includes('invalid'))).toEqual([]);
    expect(file(name).length).toBeLessThan(2_000_000);
  });
});

describe('the files of a site', () => {
  it('have contents that say on which sheet each part begins', async () => {
    const read = await opened(plan);
    const page = await openPage(await browser(), '/2019/udskriv/');
    const contents = await page
      .locator('.print-contents a')
      .evaluateAll((links) => links.map((link) => [link.getAttribute('href')!.slice(1), link.textContent.trim()]));
    expect(contents.length).toBeGreaterThan(2);
    const said = (await partsOf(read)).filter(({ role }) => role === 'Link').map(({ text }) => bare(text));
    for (const [anchor, title] of contents) {
      const sheet = await sheetOf(read, anchor!);
      expect(said).toContain(bare(`${title!}${sheet}`));
      const { items } = await (await read.getPage(sheet)).getTextContent();
      expect(bare(items.map((item) => ('str' in item ? item.str : '')).join(''))).toContain(bare(title!));
    }
  });

  it('are led to by the pages, with how large they are, and no page leads to a file that is not there', () => {
    expect(file('2019/index.html').toString()).toMatch(
      /<a href="plan\.pdf"[^>]*>Hent som PDF<\/a> \(\d+ sider, \d+ KB\)/,
    );
    expect(file('2015/index.html').toString()).not.toMatch(/href="[^"]*\.pdf"/);
  });

  it('are the same, byte for byte, when they are made again', async () => {
    const before = file(pair);
    rmSync(join(keptFor(root), 'pdf', pair));
    rmSync(join(root, 'dist', pair));
    await pdf({ root }, recorded());
    expect(file(pair).equals(before)).toBe(true);
  });
});
