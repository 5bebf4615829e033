import { describe, expect, it } from 'vitest';
import {
  addresses,
  downloadEndings,
  isOfChart,
  listPages,
  measureEndings,
  observedMeasures,
  pairName,
} from '../../src/plan/publish/addresses.ts';
import { ofYear } from '../../src/plan/library/library.ts';
import { planPairs } from '../../src/plan/library/plan-pairs.ts';
import { emptyPages } from '../../src/site/empty-pages.ts';
import { movedPages } from '../../src/site/moved-pages.ts';
import { attributes, readSite, siteFiles, siteLibrary, sitePages, wordsOf } from '../support/site.ts';

/** What must hold of the site of any library. Nothing here knows what the files say, only that each is where it should be. */
const pages = sitePages();
const library = siteLibrary();
const { figures, goals, offers, terms, plans, site } = library;
const files = new Set(siteFiles().map((file) => `/${file}`));
const expectedPages = listPages(library, site.comparisons);
const idsOf = new Map(pages.map(({ address, html }) => [address, new Set(attributes(html, 'id'))]));
const htmlOf = (address: string): string => pages.find((page) => page.address === address)?.html ?? '';

/** Pages that no page leads to: what stands where there is none, where the authorities look, and where a page has been. */
const moved = movedPages(library).map(({ from }) => from);
const unlinked = ['/404.html', '/was/', ...moved];
const empty = emptyPages(library);

/** Where a link of a page leads to: the address and the anchor. */
function targetOf(url: string, address: string): { path: string; anchor: string | undefined } {
  const [path = '', anchor] = url.split('#');
  return { path: path.replace(/\?.*/, '') || address, anchor };
}

describe('the pages', () => {
  it('are those that the files give rise to, each file its own, and no other', () => {
    const there = pages.map(({ address }) => address).filter((address) => !unlinked.includes(address));
    expect(there.toSorted()).toEqual([...expectedPages.keys()].toSorted());
  });

  it('have the places that chapters may link to', () => {
    const lacking = [...expectedPages].flatMap(([address, anchors]) =>
      [...anchors].filter((anchor) => !idsOf.get(address)?.has(anchor)).map((anchor) => `${address}#${anchor}`),
    );
    // Only the kinds and themes that a plan has goals of have a place among its goals.
    expect(lacking.filter((place) => !/^\/[\d-]+\/maal\/#/.test(place))).toEqual([]);
  });

  it('can all be reached by links from the front page', () => {
    const seen = new Set<string>(['/']);
    for (const address of seen) {
      for (const url of attributes(htmlOf(address), 'href')) {
        const { path } = targetOf(url, address);
        if (idsOf.has(path)) seen.add(path);
      }
    }
    const dead = [...idsOf.keys()].filter((address) => !seen.has(address) && !unlinked.includes(address));
    // Where there is nothing, no way leads.
    expect(dead.filter((address) => !empty.has(address))).toEqual([]);
  });

  it('have descriptions of their own, of 160 characters at most', () => {
    const described = pages
      .filter(({ address }) => !unlinked.includes(address))
      .map(({ address, html }) => ({ address, text: /<meta name="description" content="([^"]*)"/.exec(html)![1]! }));
    const texts = described.map(({ text }) => text);
    expect(described.filter(({ text }) => text.replaceAll(/&[#\w]+;/g, '.').length > 160)).toEqual([]);
    expect(described.filter(({ text }, i) => texts.indexOf(text) !== i)).toEqual([]);
  });

  it('ask to be left out where they are none, have nothing, are for editors, or repeat others for paper', () => {
    const hidden = pages.filter(({ html }) => html.includes('<meta name="robots" content="noindex"'));
    const isForPaper = (address: string): boolean => /\/(?:udskriv|moedeark)\/$/.test(address);
    const expected = pages.filter(
      ({ address }) =>
        unlinked.includes(address) || empty.has(address) || isForPaper(address) || address === addresses.guide,
    );
    expect(hidden.map(({ address }) => address)).toEqual(expected.map(({ address }) => address));
    const paper = plans.flatMap(({ year }) => [addresses.print(year), addresses.planSheet(year)]);
    expect(hidden.map(({ address }) => address)).toEqual(expect.arrayContaining([...unlinked, ...paper]));
    const named = hidden.filter(({ html }) => html.includes('rel="canonical"'));
    expect(named.filter(({ address }) => !moved.includes(address))).toEqual([]);
  });

  it('have titles of their own', () => {
    const titles = pages
      .filter(({ address }) => address !== '/was/')
      .map(({ html }) => /<title>([^<]*)/.exec(html)![1]!);
    expect(titles.filter((title, i) => titles.indexOf(title) !== i)).toEqual([]);
  });
});

describe('every page', () => {
  /** The addresses of the pages that do not hold, which says more than the pages themselves. */
  const without = (holds: (html: string) => boolean): string[] =>
    pages.filter(({ html }) => !holds(html)).map(({ address }) => address);
  /** What is wrong on each page, with its address before it. */
  const faults = (find: (html: string, address: string) => readonly string[]): string[] =>
    pages.flatMap(({ html, address }) => find(html, address).map((fault) => `${address} ${fault}`));

  it.each([
    ['is Danish', /^<!DOCTYPE html>\s*<html lang="da"/i],
    ['is named', /<title>[^<]{3,}<\/title>/],
    ['is described', /<meta name="description" content="[^"]+"/],
    ['lets one skip to what it is about', /<a class="skip-link" href="#main-content">Gå til sidens indhold<\/a>/],
    ['marks what it is about', /<main id="main-content"/],
    ['allows nothing but what it says', /http-equiv="content-security-policy" content="default-src 'none'/],
    ['runs its own scripts only', /content-security-policy"[^>]*script-src 'self'/],
    ['makes nothing of text', /content-security-policy"[^>]*require-trusted-types-for 'script';trusted-types default/],
    // The search runs WebAssembly; test/site/search.test.ts asks where.
    ['evaluates nothing', /^(?![\s\S]*(?<!wasm-)unsafe-(?:eval|inline))/],
    ['has no code or styles in its elements', /^(?![\s\S]*\s(?:style|on[a-z]+)=")/],
  ])('%s', (_what, pattern) => {
    expect(without((html) => pattern.test(html))).toEqual([]);
  });

  it('has one main heading', () => {
    expect(without((html) => html.match(/<h1[\s>]/g)?.length === 1)).toEqual([]);
  });

  it('links only to pages, files and places that exist', () => {
    const broken = faults((html, address) =>
      [...attributes(html, 'href'), ...attributes(html, 'src'), ...attributes(html, 'data-explore')]
        .filter((url) => !/^(?:https:|mailto:|tel:|data:)/.test(url))
        .filter((url) => {
          const { path, anchor } = targetOf(url, address);
          const ids = idsOf.get(path);
          return ids
            ? anchor !== undefined && !ids.has(decodeURIComponent(anchor))
            : !files.has(path.replace(/\/$/, '/index.html'));
        }),
    );
    expect(broken).toEqual([]);
  });

  it('uses each id once', () => {
    const ids = (html: string): string[] => attributes(html, 'id');
    expect(faults((html) => ids(html).filter((id, i, all) => all.indexOf(id) !== i))).toEqual([]);
  });

  it('goes from a heading to one that is at most a level deeper', () => {
    const skipped = faults((html) => {
      const levels = [...html.matchAll(/<h([1-6])[\s>]/g)].map(([, level]) => Number(level));
      return levels.flatMap((level, i) =>
        i > 0 && level > levels[i - 1]! + 1 ? [`h${levels[i - 1]} to h${level}`] : [],
      );
    });
    expect(skipped).toEqual([]);
  });

  it('tells what belongs together by ids that it has', () => {
    const refers = ['aria-labelledby', 'aria-describedby', 'aria-controls', 'for', 'popovertarget'];
    const lacking = faults((html, address) =>
      refers
        .flatMap((name) => attributes(html, name))
        .flatMap((ids) => ids.split(' '))
        .filter((id) => !idsOf.get(address)!.has(id)),
    );
    expect(lacking).toEqual([]);
  });

  it('tells its ways apart by their names', () => {
    const namesOf = (html: string): (string | undefined)[] =>
      [...html.matchAll(/<nav\b([^>]*)>/g)].map(([, given]) => /aria-label(?:ledby)?="([^"]+)"/.exec(given!)?.[1]);
    expect(
      faults((html) =>
        namesOf(html)
          .filter((name, i, all) => all.indexOf(name) !== i)
          .map(String),
      ),
    ).toEqual([]);
  });

  it('asks no one else for anything', () => {
    const asked = /<(?:script|img|iframe|source|link)\b[^>]*?(?:src|href)="([^"]+)"/g;
    const elsewhere = faults((html) =>
      [...html.matchAll(asked)].map(([, url]) => url!).filter((url) => !url.startsWith('/')),
    );
    expect(elsewhere).toEqual([]);
  });

  it('says nothing that a program forgot to fill in, and ends no sentence twice', () => {
    const forgotten = /.{0,40}(?:undefined|\bNaN\b|\[object|\bnull\b|\{group\}|\w\.\s*\.(?!\.)).{0,10}/;
    // What an example of the guide leaves open is left open.
    const said = (html: string): string => wordsOf(html.replaceAll(/<pre\b[\s\S]*?<\/pre>/g, ' '));
    expect(faults((html) => forgotten.exec(said(html)) ?? [])).toEqual([]);
  });

  it('has no list, paragraph or heading without anything in it', () => {
    const empty = /<(ul|ol|dl|dd|dt|p|h[1-6]|caption|nav|aside)\b[^>]*>\s*<\/\1>/g;
    expect(faults((html) => [...html.matchAll(empty)].map(([element]) => element))).toEqual([]);
  });

  it('breaks no line within a range of numbers, nor between a number and its unit, wherever they stand', () => {
    const apart =
      /<(style|script|svg|title|textarea|select|pre|code)\b[\s\S]*?<\/\1>|<span class="tied">[^<]*<\/span>/g;
    const broken = />[^<]*?(?:\b\d+-\d+\sår\b|\d (?:pct|procentpoint|personer|uger|kr)\b)/g;
    expect(faults((html) => html.replaceAll(apart, '').match(broken) ?? [])).toEqual([]);
  });

  it('names groups of columns only where there are such', () => {
    const tables = (html: string): string[] => html.match(/<table\b[\s\S]*?<\/table>/g) ?? [];
    const nameless = faults((html) =>
      tables(html).filter((table) => table.includes('scope="colgroup"') && !/<colgroup span="\d+"/.test(table)),
    );
    expect(nameless).toEqual([]);
  });

  it('has something under each of its headings', () => {
    expect(faults((html) => emptyHeadings(/<main\b[\s\S]*<\/main>/.exec(html)?.[0] ?? ''))).toEqual([]);
  });
});

/** Headings with no word, picture or deeper heading under them. */
function emptyHeadings(main: string): string[] {
  const headings = [...main.matchAll(/<h([1-6])\b[^>]*>([\s\S]*?)<\/h\1>/g)];
  return headings
    .filter(({ 0: whole, 1: depth, index }, i) => {
      const next = headings[i + 1];
      const under = main.slice(index + whole.length, next?.index);
      const isDeeper = next !== undefined && Number(next[1]) > Number(depth);
      return !isDeeper && !/<(?:svg|img|input)\b/.test(under) && wordsOf(under).trim() === '';
    })
    .map(([, , text]) => wordsOf(text!).trim());
}

describe('what the files hold is counted right', () => {
  const mentions = (address: string, items: readonly string[]): string[] => {
    const links = new Set(attributes(htmlOf(address), 'href'));
    return items.filter((item) => !links.has(item));
  };

  it.each(plans)('in the lists of $year: each goal and each table stands there', ({ year }) => {
    expect(mentions(addresses.figures(year), ofYear(figures, year).map(addresses.figure))).toEqual([]);
    expect(mentions(addresses.goals(year), ofYear(goals, year).map(addresses.goal))).toEqual([]);
  });

  it('in the glossary and the list of offers', () => {
    expect(terms.filter(({ id }) => !idsOf.get(addresses.glossary)?.has(id))).toEqual([]);
    expect(offers.filter(({ id }) => !idsOf.get(addresses.offers)?.has(id))).toEqual([]);
  });

  it('in the open data', () => {
    expect(JSON.parse(readSite('data/figures.json'))).toHaveLength(figures.length);
    expect(JSON.parse(readSite('data/goals.json'))).toHaveLength(goals.filter(({ kind }) => kind !== 'project').length);
    expect(JSON.parse(readSite('data/schemas/goal.json'))).toHaveProperty('$defs');
  });

  it('in each table: as many cells on its page as in its file', () => {
    const wrong = figures.filter((figure) => {
      const cells = figure.rows.flatMap(({ cells: inRow }) => inRow);
      const table = /<table\b[\s\S]*<\/table>/.exec(htmlOf(addresses.figure(figure)))?.[0] ?? '';
      return (table.match(/<td id=/g)?.length ?? 0) !== cells.length;
    });
    expect(wrong.map(({ file }) => file)).toEqual([]);
  });
});

describe('beside the pages', () => {
  it('stand the files of each figure, those of a chart only where it has one', () => {
    for (const figure of figures) {
      for (const ending of downloadEndings) {
        // Only charts with enough to choose among are explored.
        if (ending === '-udforsk.json') continue;
        const isExpected = figure.chart !== undefined || !isOfChart(ending);
        expect(files.has(addresses.download(figure, ending)), `${figure.file} ${ending}`).toBe(isExpected);
      }
    }
  });

  it('stand the files of each measure', () => {
    for (const id of observedMeasures(figures)) {
      for (const ending of measureEndings) expect(files).toContain(addresses.measureFile(id, ending));
    }
  });

  it('stand the files of each pair of years', () => {
    for (const pair of planPairs(library, site.comparisons)) {
      for (const ending of ['csv', 'json', 'css']) expect(files).toContain(`/sammenlign/${pairName(pair)}.${ending}`);
    }
  });

  it.each(figures.filter(({ chart }) => chart))(
    'stands the chart of $file as a picture that says by itself what it shows',
    (figure) => {
      const svg = readSite(addresses.download(figure, '.svg').slice(1));
      expect(svg).toMatch(/<title>[^<]+<\/title>/);
      for (const { name } of figure.source) expect(svg).toContain(name.split(' ')[0]);
      expect(svg).not.toContain('var(--');
    },
  );
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
    expect(written.length).toBeGreaterThan(pages.length);
  });

  it('tells of the machine that it was built on', () => {
    const found = [...written, ...scripts].filter((file) => readSite(file).includes(process.cwd()));
    expect(found).toEqual([]);
    expect(scripts.length).toBeGreaterThan(0);
  });
});
