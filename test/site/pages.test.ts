import { describe, expect, it } from 'vitest';
import { ofYear } from '../../src/plan/library.ts';
import { publishedLibrary } from '../support/libraries.ts';
import { attributes, readSite, siteFiles, sitePages } from '../support/site.ts';

const pages = sitePages();
const library = publishedLibrary();
const files = new Set(siteFiles().map((file) => `/${file}`));

describe('every page', () => {
  it('of every plan year, and of what runs through them, is there', () => {
    const addresses = pages.map(({ address }) => address);
    expect(addresses).toEqual(
      expect.arrayContaining([
        '/',
        '/2019/',
        '/2019/saadan-laeser-du-planen/',
        '/2019/overordnet-status/',
        '/2019/ministermaal/',
        '/2019/lokale-maal/',
        '/2019/to-spor/',
        '/2019/fokuspunkter/',
        '/2019/bilag/bilag-1/',
        '/2019/maal/',
        '/2019/maal/loentimer/',
        '/2019/opfoelgning/',
        '/2019/tal/',
        '/2019/tal/tabel-16/',
        '/2019/udskriv/',
        '/2015/',
        '/2015/bilag/bilag-12/',
        '/2015/maal/langtidsledige-under-region-og-klynge/',
        '/2015/tal/faktaark/',
        '/2015/tal/flygtninge-aargange/',
        '/2021/',
        '/2021/baggrund/',
        '/2021/tidlig-indsats/',
        '/2021/tal/benchmark/',
        '/2021/tal/tabel-5/',
        '/sammenlign/',
        '/sammenlign/2015-2019/',
        '/sammenlign/2015-2021/',
        '/sammenlign/2019-2021/',
        '/noegletal/',
        '/noegletal/ordinaere-loentimer/',
        '/temaer/',
        '/temaer/langtid/',
        '/maalgrupper/',
        '/maalgrupper/unge/',
        '/tilbud/',
        '/det-ved-vi-ikke/',
        '/ordbog/',
        '/data/',
        '/om/',
        '/tilgaengelighed/',
        '/was/',
        '/404.html',
      ]),
    );
    expect(addresses.filter((address) => address.startsWith('/2019/tal/')).length).toBe(1 + 20);
    expect(addresses.filter((address) => address.startsWith('/2019/maal/')).length).toBe(1 + 26);
    for (const { year } of library.plans) {
      const of = (part: string): number =>
        addresses.filter((address) => address.startsWith(`/${year}/${part}/`)).length;
      expect(of('tal')).toBe(1 + ofYear(library.figures, year).length);
      expect(of('maal')).toBe(1 + ofYear(library.goals, year).length);
    }
  });

  it.each(pages)('$address is Danish, named, described, and has one main heading', ({ html }) => {
    expect(html).toMatch(/^<!DOCTYPE html>\s*<html lang="da"/i);
    expect(html).toMatch(/<title>[^<]{5,}<\/title>/);
    expect(html).toMatch(/<meta name="description" content="[^"]{15,}"/);
    expect(html.match(/<h1[\s>]/g)).toHaveLength(1);
    expect(html).toContain('<a class="skip" href="#main-content">Gå til sidens indhold</a>');
    expect(html).toContain('<main id="main-content"');
  });

  it('has a title of its own', () => {
    const titles = pages.map(({ html }) => /<title>([^<]*)/.exec(html)![1]);
    expect(
      titles.filter((title, i) => titles.indexOf(title) !== i && !title!.startsWith('Tilgængelighedserklæring')),
    ).toEqual([]);
  });

  it.each(pages)('$address links only to pages, files and places that exist', ({ address, html }) => {
    const ids = new Map(pages.map((page) => [page.address, new Set(attributes(page.html, 'id'))]));
    const broken = [...attributes(html, 'href'), ...attributes(html, 'src'), ...attributes(html, 'data-explore')]
      .filter((url) => !/^(?:https:|mailto:|tel:)/.test(url))
      .filter((url) => {
        const [path = '', anchor] = url.startsWith('#') ? [address, url.slice(1)] : url.split('#');
        if (!ids.has(path)) return !files.has(path);
        return anchor !== undefined && !ids.get(path)!.has(decodeURIComponent(anchor));
      });
    expect(broken).toEqual([]);
  });

  it.each(pages)('$address uses each id once', ({ html }) => {
    const ids = attributes(html, 'id');
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
  });

  it.each(pages)('$address asks no one else for anything', ({ html }) => {
    const requested = [...html.matchAll(/<(?:script|img|iframe|source|link)\b[^>]*?(?:src|href)="([^"]+)"/g)].map(
      ([, url]) => url!,
    );
    expect(requested.filter((url) => !url.startsWith('/'))).toEqual([]);
  });

  it.each(pages)('$address forbids what it does not need, evaluated code above all', ({ html }) => {
    const policy = /<meta http-equiv="content-security-policy" content="([^"]+)"/.exec(html)?.[1] ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toMatch(/script-src 'self'/);
    expect(policy).not.toMatch(/unsafe-eval|unsafe-inline/);
    expect(html).not.toMatch(/\sstyle="|\son[a-z]+="/);
  });

  it.each(pages)('$address says nothing that a program forgot to fill in', ({ html }) => {
    const text = html.replace(/<(script|style)[\s\S]*?<\/\1>/g, '').replace(/<[^>]+>/g, ' ');
    expect(text).not.toMatch(/undefined|\bNaN\b|\[object|\bnull\b|\{group\}|pct\.\s*\./);
  });
});

describe('nothing that must never be published', () => {
  const personalNumber = /(?<![\d.,a-f])(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])\d{2}-\d{4}(?!\d)/;
  const written = siteFiles().filter((file) => /\.(?:html|json|csv|svg)$/.test(file));
  const scripts = siteFiles().filter((file) => file.endsWith('.js'));

  it('stands in what a reader sees or downloads: no internal links, no scripts in links, no personal numbers', () => {
    const found = written.filter((file) => {
      const text = readSite(file);
      return /file:\/\/|javascript:/.test(text) || personalNumber.test(text);
    });
    expect(found).toEqual([]);
    expect(written.length).toBeGreaterThan(150);
  });

  it('tells of the machine that it was built on', () => {
    const found = [...written, ...scripts].filter((file) => readSite(file).includes(process.cwd()));
    expect(found).toEqual([]);
    expect(scripts.length).toBeGreaterThan(0);
  });
});

it('each figure stands beside its page as files', () => {
  for (const ending of ['.csv', '-excel.csv', '.json', '.svg', '.vega.json'])
    expect(files).toContain(`/2019/tal/tabel-8${ending}`);
});

it('open data is where others expect it', () => {
  expect(JSON.parse(readSite('data/figures.json'))).toHaveLength(library.figures.length);
  expect(JSON.parse(readSite('data/goals.json'))).toHaveLength(
    library.goals.filter(({ kind }) => kind !== 'project').length,
  );
  expect(JSON.parse(readSite('data/schemas/goal.json'))).toHaveProperty('$defs');
});

it('a picture of a chart says by itself what it shows and where it comes from', () => {
  const svg = readSite('2019/tal/tabel-8.svg');
  expect(svg).toContain('<title>Hedensted lå under både landet og RAR Østjylland</title>');
  expect(svg).toContain('Kilde: Registeret for arbejdsmarkedsstatistik');
  expect(svg).not.toContain('var(--');
});
