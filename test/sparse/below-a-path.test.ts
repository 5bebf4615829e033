import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { keptFor, previewFolder, siteFolder } from '../../src/read/root.ts';
import type { Files } from '../../src/read/read-library.ts';
import { useBrowser } from '../support/browser.ts';
import { draftedFiles } from '../support/libraries.ts';
import { writeFiles } from '../support/project-folder.ts';
import { leastFiles } from '../support/sparse-libraries.ts';

/** Where a host serves the site: below a path, as GitHub does. */
const base = '/kommune/plan';
const host = 'https://havnkoebing.example';

/** Without what vitest tells the programs that it starts: its BASE_URL would stand in the place of the site's own. */
const ofTheMachine = Object.fromEntries(Object.entries(process.env).filter(([name]) => name !== 'BASE_URL'));

const browser = useBrowser();
let folder: string;

const roots: string[] = [];
afterAll(() =>
  roots.flatMap((root) => [root, keptFor(root)]).forEach((each) => rmSync(each, { recursive: true, force: true })),
);

/** Builds a site as a host that serves it below a path asks for it, and gives the folder of the library. */
function built(files: Files, ...options: string[]): string {
  const root = mkdtempSync(join(tmpdir(), 'below-'));
  roots.push(root);
  writeFiles(root, files);
  const { status, stderr } = spawnSync(process.execPath, [resolve('scripts/build.ts'), '--root', root, ...options], {
    encoding: 'utf8',
    env: { ...ofTheMachine, SITE_BASE: base, SITE_URL: host },
  });
  if (status !== 0) throw new Error(stderr);
  return root;
}

beforeAll(() => {
  folder = siteFolder(built(draftedFiles()));
});

const filesIn = (ending: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith(ending));
const textOf = (file: string): string => readFileSync(join(folder, file), 'utf8');

/** The file that an address below the path is answered with; nothing where there is none. */
function fileAt(address: string): string | undefined {
  const [path = ''] = decodeURI(address).split(/[?#]/);
  if (!path.startsWith(`${base}/`)) return undefined;
  const file = join(folder, path.slice(base.length), path.endsWith('/') ? 'index.html' : '');
  return existsSync(file) && statSync(file).isFile() ? file : undefined;
}

const named = /\s(?:href|src|action|poster|data-src|data-url)="([^"]*)"|\ssrcset="([^"]*)"/g;

/** All that a page leads to or fetches within its own host. */
const addressesIn = (html: string): string[] =>
  [...html.matchAll(named)]
    .flatMap(([, one, several]) => one ?? several!.split(',').map((each) => each.trim().split(' ')[0]!))
    .map((address) => address.replace(host, ''))
    .filter((address) => address.startsWith('/'));

describe('a site below a path', () => {
  it('leads to nothing outside the path, and to nothing that is not there', () => {
    const pages = filesIn('.html');
    const found = pages.flatMap((page) => addressesIn(textOf(page)).map((address) => `${page}: ${address}`));
    expect(found.length).toBeGreaterThan(10 * pages.length);
    expect(found.filter((each) => !fileAt(each.slice(each.indexOf(': ') + 2)))).toEqual([]);
  });

  it('fetches fonts and pictures of its styles from below the path', () => {
    const urls = filesIn('.css').flatMap((file) =>
      [...textOf(file).matchAll(/url\(["']?(\/[^"')]+)/g)].map(([, url]) => url!),
    );
    const inPages = filesIn('.html').flatMap((file) =>
      [...textOf(file).matchAll(/url\(["']?(\/[^"')]+)/g)].map(([, url]) => url!),
    );
    expect([...urls, ...inPages].length).toBeGreaterThan(0);
    expect([...urls, ...inPages].filter((url) => !fileAt(url))).toEqual([]);
  });

  it('gives other programs whole addresses that lead below the path', () => {
    const given = ['.json', '.jsonld', '.ttl', '.html'].flatMap(filesIn).flatMap((file) => [
      ...textOf(file)
        .replaceAll(/"data:[^"]*"/g, '')
        .matchAll(/https:\/\/havnkoebing\.example(\/[^"'<>&\\\s]*)/g),
    ]);
    expect(given.length).toBeGreaterThan(0);
    expect(given.map(([, address]) => address!).filter((address) => !fileAt(address))).toEqual([]);
  });
});

describe('those who are told of a site with an address', () => {
  const whole = new RegExp(`${RegExp.escape(host)}(/[^"<\\s]*)`, 'g');
  const addressesOf = (file: string): string[] => [...textOf(file).matchAll(whole)].map(([, address]) => address!);

  it('find its pages, but not those that ask to be left out', () => {
    const found = addressesOf('sitemap.xml');
    expect(found.filter((address) => !fileAt(address))).toEqual([]);
    const canonical = filesIn('.html').filter((file) => textOf(file).includes('<link rel="canonical"'));
    const copies = canonical.filter((file) =>
      /http-equiv="refresh"|name="robots" content="noindex"/.test(textOf(file)),
    );
    expect(found).toHaveLength(canonical.length - copies.length);
    expect(textOf('robots.txt')).toContain(`Sitemap: ${host}${base}/sitemap.xml`);
  });

  it('follow what is new by feeds that lead to pages', () => {
    for (const file of ['nyt.xml', 'rettelser.xml', '2020-2022/nyt.xml'])
      expect(addressesOf(file).filter((address) => !fileAt(address.replace(/#.*/, '')))).toEqual([]);
    expect(addressesOf('2020-2022/nyt.xml').length).toBeGreaterThan(2);
  });

  it('see a picture of each page, in the size that it says', () => {
    const shared = filesIn('.html').filter((file) => !textOf(file).includes('name="robots" content="noindex"'));
    const pictures = shared.map((file) => /property="og:image" content="([^"]*)"/.exec(textOf(file))?.[1]);
    const files = new Set(pictures.map((picture) => fileAt(picture!.replace(host, ''))!));
    expect(files.size).toBeGreaterThan(5);
    for (const file of files) {
      const png = readFileSync(file);
      expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
    }
    expect(filesIn('delebillede.svg')).toEqual([]);
  });
});

describe('what a site that knows its address says to programs', () => {
  it('is a catalogue, and blocks of data on its pages that are nothing but that', () => {
    expect(textOf('data/katalog.ttl')).toContain(`<${host}${base}/data/#katalog> a dcat:Catalog`);
    expect(JSON.parse(textOf('data/katalog.jsonld'))).toHaveProperty('@graph');
    expect(textOf('data/index.html')).toContain(`${host}${base}/data/katalog.ttl`);
    const typesOn = (page: string): unknown[] =>
      [...textOf(page).matchAll(/<script type="application\/ld\+json">([^<]*)<\/script>/g)].map(
        ([, text]) => (JSON.parse(text!) as { '@type': string })['@type'],
      );
    const [table = ''] = filesIn('.json').filter((file) => /\/tal\/[^/]+(?<!-udforsk|\.vega)\.json$/.test(file));
    expect(typesOn('index.html')).toEqual(['GovernmentOrganization']);
    expect(typesOn('data/index.html')).toEqual(['DataCatalog', 'BreadcrumbList']);
    expect(typesOn(table.replace(/\.json$/, '/index.html'))).toEqual(['BreadcrumbList', 'Dataset']);
  });
});

describe('a reader of a site below a path', () => {
  let server: Server;
  let origin: string;
  const missed: string[] = [];
  const types: Record<string, string> = {
    '.html': 'text/html',
    '.js': 'text/javascript',
    '.css': 'text/css',
    '.json': 'application/json',
    '.svg': 'image/svg+xml',
  };

  beforeAll(async () => {
    server = createServer(({ url = '' }, response) => {
      const file = fileAt(url);
      if (!file) missed.push(url);
      response.writeHead(file ? 200 : 404, {
        'content-type': types[extname(file ?? '')] ?? 'application/octet-stream',
      });
      response.end(file && readFileSync(file));
    });
    await new Promise<void>((listening) => server.listen(0, 'localhost', listening));
    origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => server.close());

  it('searches, follows an answer and explores a table, and nothing is missing', async () => {
    const page = await (await browser()).newPage();
    await page.goto(`${origin}${base}/soeg/`);
    await page.getByRole('searchbox').fill('kontanthjælp');
    await page.locator('.answers a').first().click();
    expect(new URL(page.url()).pathname.startsWith(`${base}/`)).toBe(true);
    const explored = filesIn('-udforsk.json')[0]!.replace('-udforsk.json', '/');
    await page.goto(`${origin}${base}/${explored}`);
    await page.getByRole('button', { name: 'Udforsk tallene' }).first().click();
    await page.getByRole('region', { name: /^Udforsk: / }).waitFor();
    await page.close();
    expect(missed).toEqual([]);
  });
});

describe('a preview', () => {
  it('asks search engines to leave every page of it alone, which the published site does not', () => {
    const preview = previewFolder(built(leastFiles(), '--preview'));
    const isHidden = (html: string): boolean => html.includes('<meta name="robots" content="noindex"');
    const pages = readdirSync(preview, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'));
    expect(pages.filter((file) => !isHidden(readFileSync(join(preview, file), 'utf8')))).toEqual([]);
    expect(isHidden(textOf('index.html'))).toBe(false);
    expect(existsSync(join(preview, 'data/katalog.ttl'))).toBe(false);
  });
});
