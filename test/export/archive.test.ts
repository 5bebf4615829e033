import { strFromU8, strToU8, unzipSync } from 'fflate';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { diskPage } from '../../src/export/archive/disk-page.ts';
import { editionArchive } from '../../src/export/archive/edition-archive.ts';
import { fileOf, relative } from '../../src/export/archive/paths.ts';
import { buildLibrary, planOf } from '../../src/plan/library/library.ts';
import { readLibrary } from '../support/read-library.ts';
import { inventedEditions } from '../support/editions.ts';

describe('an address', () => {
  const below = { host: 'https://x.example', base: '/plan' };
  it.each([
    ['/plan/2019/', '2019/index.html'],
    ['/plan/2019/tal/a.csv?x#y', '2019/tal/a.csv'],
    ['https://x.example/plan/2019/', '2019/index.html'],
    ['/plan/', 'index.html'],
    ['../maal/', '2019/maal/index.html'],
    ['fonts/a.woff2', '2019/tal/fonts/a.woff2'],
    ['/andet/2019/', undefined],
    ['https://y.example/2019/', undefined],
    ['//y.example/2019/', undefined],
    ['mailto:a@b.dk', undefined],
    ['data:image/png;base64,xx', undefined],
  ])('%s leads to the file %s', (address, file) => expect(fileOf(address, '2019/tal/index.html', below)).toBe(file));

  it.each([
    ['2019/index.html', '2019/tal/index.html', 'tal/index.html'],
    ['2019/tal/a/index.html', '2019/index.html', '../../index.html'],
    ['2019/tal/a/index.html', '_astro/x.css', '../../../_astro/x.css'],
    ['2019/a.html', '2019/a.html', 'a.html'],
    ['a.html', '2019/blå.html', '2019/bl%C3%A5.html'],
  ])('from %s to %s is %s', (from, to, way) => expect(relative(from, to)).toBe(way));
});

describe('a page from a disk', () => {
  const isWithin = (file: string): boolean => file.startsWith('2019/');
  const on = (html: string, host?: string) =>
    diskPage(html, '2019/tal/index.html', { host, base: '', isWithin, note: 'Om filen.' });

  it('shows and leads to what lies beside it', () => {
    const { text, needs } = on(
      '<link rel="stylesheet" href="/_astro/a.css"><img alt="a > b" src="/2019/a.svg" srcset="/2019/a.webp 1x, /2019/b.webp 2x"><a href="/2019/maal/#x">Mål</a>',
    );
    expect(text).toBe(
      '<link rel="stylesheet" href="../../_astro/a.css"><img alt="a > b" src="../a.svg" srcset="../a.webp 1x, ../b.webp 2x"><a href="../maal/index.html#x">Mål</a>',
    );
    expect(needs).toEqual(['_astro/a.css', '2019/a.svg', '2019/a.webp', '2019/b.webp', '2019/maal/index.html']);
  });

  it('has the whole address of what lies elsewhere on the site, where that is known', () => {
    expect(on('<a class="x" href="/ordbog/#job">job</a>', 'https://x.example').text).toBe(
      '<a class="x" href="https://x.example/ordbog/#job">job</a>',
    );
    expect(on('<form action="/soeg/" method="get"><input></form>', 'https://x.example').text).toContain(
      'action="https://x.example/soeg/"',
    );
  });

  it('has words for a way that leads nowhere, and no form', () => {
    expect(
      on('<p><a class="x" download href="/data/"><b>Data</b></a> her.</p><form action="/soeg/"><input></form>').text,
    ).toBe('<p><span class="x"><b>Data</b></span> her.</p>');
    expect(on('<link rel="alternate" href="/feed.xml">').text).toBe('');
  });

  it('leaves the web, places on the page and mail alone', () => {
    const html = '<a href="https://y.example/">y</a><a href="#note">n</a><a href="mailto:a@b.dk">m</a>';
    expect(on(html).text).toBe(html);
  });

  it('runs nothing, and says at the top of its text what it is', () => {
    expect(
      on(
        '<meta http-equiv="content-security-policy" content="default-src \'self\'"><script type="module">if (a > b) x()</script><main id="m">Tekst</main>',
      ).text,
    ).toBe('<main id="m"><p class="wrap meta">Om filen.</p>Tekst</main>');
  });

  it('finds the fonts of its styles', () => {
    const { text, needs } = on('<style>@font-face{src:url("/_astro/f.woff2") format("woff2"), url(data:x)}</style>');
    expect(text).toContain('url("../../_astro/f.woff2")');
    expect(text).toContain('url(data:x)');
    expect(needs).toEqual(['_astro/f.woff2']);
  });
});

describe('the file of an edition', () => {
  const library = buildLibrary(readLibrary(inventedEditions()).entries);
  const [seal] = library.seals;
  const files: Record<string, string> = {
    'index.html': '<main></main>',
    '2019/index.html': '<link rel="stylesheet" href="/_astro/a.css"><main><a href="/2019/maal/">Mål</a></main>',
    '2019/maal/index.html': '<main><img src="/noegletal/x.svg"></main>',
    '2019/tal/a.csv': 'a,b\r\n',
    '2019/tal/a-udforsk.json': '{}',
    '2019/forsegling.json': '{}',
    '2019/plan.pdf': '%PDF',
    '2021/index.html': '<main></main>',
    '_astro/a.css': 'a { src: url(/_astro/fonts/f.woff2) }',
    '_astro/b.css': '',
    '_astro/fonts/f.woff2': 'f',
    'noegletal/x.svg': '<svg/>',
  };
  const site = { host: undefined, base: '', files: Object.keys(files), read: (file: string) => strToU8(files[file]!) };
  const make = (): Uint8Array => editionArchive(planOf(library, '2019'), seal!, site, library);
  afterAll(() => void vi.useRealTimers());

  it('has the pages and files of the plan, what they show, and a way in; nothing of other plans', () => {
    expect(Object.keys(unzipSync(make()))).toEqual([
      '2019/forsegling.json',
      '2019/index.html',
      '2019/maal/index.html',
      '2019/tal/a.csv',
      '_astro/a.css',
      '_astro/fonts/f.woff2',
      'index.html',
      'laes-mig.txt',
      'noegletal/x.svg',
    ]);
  });

  it('says in plain words what it is, and the digest of the seal', () => {
    const text = strFromU8(unzipSync(make())['laes-mig.txt']!);
    expect(text).toContain('åbn index.html');
    expect(text).toContain(seal!.digest);
  });

  it('is the same bytes each time', () => {
    vi.useFakeTimers({ now: new Date('2030-01-01') });
    const once = make();
    vi.setSystemTime(new Date('2031-06-07'));
    expect(Buffer.compare(once, make())).toBe(0);
  });
});
