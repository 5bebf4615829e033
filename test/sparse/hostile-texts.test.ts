import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { dsvFormat } from 'd3-dsv';
import { gunzipSync, strFromU8, unzipSync } from 'fflate';
import { readXlsx } from 'hucre/xlsx';
import { Parser } from 'n3';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { keptFor, program } from '../../src/read/root.ts';
import { launchBrowser } from '../support/launch-browser.ts';
import { goodFiles } from '../support/libraries.ts';
import { hostileTexts, plantedEntries, plantedLibrary } from '../support/planted.ts';
import { writeFiles } from '../support/project-folder.ts';

const root = mkdtempSync(join(tmpdir(), 'planted-'));
const site = join(keptFor(root), 'planted');
const figure = plantedLibrary().figures[0]!;
let page: Page;
let close: () => Promise<void>;

beforeAll(async () => {
  writeFiles(root, goodFiles());
  const { status, stderr } = spawnSync(process.execPath, [resolve('test/support/build-planted.ts'), root, site], {
    cwd: program,
    encoding: 'utf8',
    env: { ...process.env, SITE_URL: 'https://plan.example', BASE_URL: undefined },
  });
  if (status !== 0) throw new Error(stderr);
  const browser = await launchBrowser();
  page = await browser.newPage();
  close = () => browser.close();
});
afterAll(async () => {
  await close();
  for (const folder of [root, keptFor(root)]) rmSync(folder, { recursive: true, force: true });
});

const files = (...endings: string[]): string[] =>
  readdirSync(site, { recursive: true, encoding: 'utf8' }).filter((file) => endings.some((end) => file.endsWith(end)));
const bytes = (file: string): Uint8Array => readFileSync(join(site, file));
const text = (file: string): string => readFileSync(join(site, file), 'utf8');

interface Parsed {
  /** What came of a text that is no text: elements, handlers, scripts, a document that is none. */
  faults: string[];
  /** All that is said in it, also in attributes. */
  said: string;
}

/** A document as a browser parses it, without running anything of it. */
const parsed = (source: string, type: string): Promise<Parsed> =>
  page.evaluate(
    ([from, kind]) => {
      const document = new DOMParser().parseFromString(from!, kind as DOMParserSupportedType);
      const all = [...document.querySelectorAll('*')];
      const attributes = all.flatMap((element) => [...element.attributes]);
      return {
        faults: [
          ...all.filter(({ localName }) => /ondt|parsererror/.test(localName)).map(({ outerHTML }) => outerHTML),
          ...attributes.filter(({ name }) => /^on|["'<]|ondt/.test(name)).map(({ name }) => `attribute ${name}`),
          ...attributes
            .filter(({ name, value }) => /^(?:xlink:)?(?:href|src)$/.test(name) && /^\s*javascript:/i.test(value))
            .map(({ value }) => value),
          ...[...document.querySelectorAll('script:not([type="application/ld+json"])')]
            .filter(({ textContent }) => textContent.startsWith('ondt'))
            .map(({ textContent }) => `script ${textContent}`),
        ],
        said: [document.documentElement.textContent, ...attributes.map(({ value }) => value)].join('\n'),
      };
    },
    [source, type],
  );

describe('texts that mean something to programs', () => {
  it('are more than there are texts, and all of them are planted', () => {
    const planted = JSON.stringify(plantedEntries());
    for (const each of hostileTexts) expect(planted).toContain(JSON.stringify(each).slice(1, -1));
  });

  it.each([
    ['pages', '.html', 'text/html'],
    ['pictures', '.svg', 'image/svg+xml'],
    ['feeds and site maps', '.xml', 'application/xml'],
  ])('are text in %s, and nothing else', async (_, ending, type) => {
    const found = files(ending);
    expect(found.length).toBeGreaterThan(0);
    const all = await Promise.all(found.map((file) => parsed(text(file), type)));
    expect(found.flatMap((file, i) => all[i]!.faults.map((fault) => `${file}: ${fault}`))).toEqual([]);
  });

  it('are text in JSON, as they were written', () => {
    const found = files('.json', '.jsonld', '.webmanifest');
    expect(found.length).toBeGreaterThan(20);
    for (const file of found) expect(() => JSON.parse(text(file)) as unknown, file).not.toThrow();
    const { title } = JSON.parse(text('2019/tal/tabel-1.json')) as { title: string };
    expect(title).toBe(figure.title.toWellFormed());
  });

  it('are text in what search engines are given in pages', async () => {
    const scripts = await page.evaluate(
      (sources) =>
        sources.flatMap((source) =>
          [
            ...new DOMParser().parseFromString(source, 'text/html').querySelectorAll('[type="application/ld+json"]'),
          ].map(({ textContent }) => textContent),
        ),
      files('.html').map(text),
    );
    expect(scripts.length).toBeGreaterThan(0);
    for (const script of scripts) expect(() => JSON.parse(script) as unknown, script).not.toThrow();
  });

  it('are text in Turtle, and say nothing of their own', () => {
    const quads = files('.ttl').flatMap((file) => new Parser().parse(text(file)));
    expect(quads.length).toBeGreaterThan(20);
    const named = quads.flatMap(({ subject, predicate, object }) => [subject, predicate, object]);
    expect(named.filter(({ termType, value }) => termType === 'NamedNode' && value.includes('ondt'))).toEqual([]);
  });

  it('are text in CSV: as many fields in each line, and none that a spreadsheet calculates', () => {
    const found = files('.csv');
    expect(found.length).toBeGreaterThan(5);
    const cells = found.flatMap((file) => {
      const read = dsvFormat(file.endsWith('-excel.csv') ? ';' : ',');
      const [head = [], ...rows] = read.parseRows(text(file).replace(/^\ufeff/, ''));
      expect(
        rows.filter((row) => row.length !== head.length),
        file,
      ).toEqual([]);
      return rows.flat();
    });
    expect(cells.filter((cell) => /^[=+\-@\t\r]./s.test(cell) && Number.isNaN(Number(cell.replace(',', '.'))))).toEqual(
      [],
    );
    expect(cells.some((cell) => cell.startsWith("'="))).toBe(true);
  });

  it('are text in workbooks: parts that are XML, and no cell that calculates', async () => {
    const parts = files('.xlsx').flatMap((file) => Object.entries(unzipSync(bytes(file))));
    expect(parts.length).toBeGreaterThan(5);
    const all = await Promise.all(parts.map(([, part]) => parsed(strFromU8(part), 'application/xml')));
    expect(all.flatMap(({ faults }) => faults)).toEqual([]);
    expect(parts.filter(([name]) => /^\/|\.\.|\\/.test(name))).toEqual([]);
    for (const [name, part] of parts.filter(([each]) => each.startsWith('xl/worksheets/sheet')))
      expect(strFromU8(part), name).not.toMatch(/<(?:\w+:)?f[ >]/);
    const { sheets } = await readXlsx(bytes('2019/plan.xlsx'));
    expect(sheets.length).toBeGreaterThan(1);
  });

  it('are text in style sheets, and style nothing', async () => {
    const sheets = files('.css').filter((file) => !file.startsWith('_astro'));
    expect(sheets.length).toBeGreaterThan(0);
    const selectors = await page.evaluate(
      (sources) =>
        sources.flatMap((source) => {
          const sheet = new CSSStyleSheet();
          sheet.replaceSync(source);
          return [...sheet.cssRules].map(({ cssText }) => cssText.split('{')[0]!.trim());
        }),
      sheets.map(text),
    );
    expect(selectors.length).toBeGreaterThan(0);
    expect([...new Set(selectors)].filter((selector) => !selector.startsWith('@'))).toEqual([]);
  });

  it('are found by the search as they were written', () => {
    const fragments = files('.pf_fragment').map((file) =>
      strFromU8(gunzipSync(bytes(file))).replace(/^pagefind_dcd/, ''),
    );
    expect(fragments.length).toBeGreaterThan(10);
    for (const fragment of fragments)
      expect(() => JSON.parse(fragment) as unknown, fragment.slice(0, 200)).not.toThrow();
  });
});
