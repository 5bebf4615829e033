import { describe, expect, it } from 'vitest';
import type { Library } from '../../src/plan/library/library.ts';
import { addresses } from '../../src/plan/publish/addresses.ts';
import { isHiddenPage } from '../../src/site/hidden-pages.ts';
import { foundPages, siteMapXml } from '../../src/site/site-map.ts';
import { plansAt } from '../../src/site/plans-at.ts';
import { twoYears } from '../support/plan-years.ts';

const library = twoYears();
const draft: Library = {
  ...library,
  plans: library.plans.map((plan) => (plan.year === '2021' ? { ...plan, status: 'draft' } : plan)),
};

describe('the plans that a page tells of', () => {
  it.each([
    ['/2019/', ['2019']],
    ['/2019/maal/lavere-ledighed/', ['2019']],
    ['/sammenlign/2019-2021/job/', ['2019', '2021']],
    ['/sammenlign/', []],
    ['/ordbog/', []],
  ])('%s: %s', (address, years) => {
    expect(plansAt(address, library).map(({ year }) => year)).toEqual(years);
  });
});

describe('a page that search engines leave out', () => {
  it.each([
    ['repeats others for paper', '/2019/udskriv/'],
    ['is a sheet for a meeting', '/2019/moedeark/'],
    ['is a sheet on two plans', '/sammenlign/2019-2021/moedeark/'],
    ['is for editors', '/vejledning/'],
    ['has nothing', '/2021/tal/'],
  ])('%s: %s', (_, address) => expect(isHiddenPage(address, library)).toBe(true));

  it.each(['/', '/2019/', '/2019/maal/lavere-ledighed/', '/sammenlign/2019-2021/', '/tilgaengelighed/'])(
    'is not %s',
    (address) => expect(isHiddenPage(address, library)).toBe(false),
  );

  it('is of a draft, or holds one up against another plan', () => {
    expect(
      ['/2021/', '/2021/maal/', '/sammenlign/2019-2021/', '/2019/'].map((page) => isHiddenPage(page, draft)),
    ).toEqual([true, true, true, false]);
  });
});

describe('the list of pages for search engines', () => {
  const pages = foundPages(library);

  it('has each page to be found, and none that is not', () => {
    const all = pages.map(({ address }) => address);
    expect(all).toEqual(expect.arrayContaining(['/', '/2019/', '/ordbog/']));
    expect(all.filter((address) => isHiddenPage(address, library))).toEqual([]);
    expect(foundPages(draft).filter(({ address }) => address.includes('2021'))).toEqual([]);
  });

  it('says when a page changed only where an edition does', () => {
    const changed = Object.fromEntries(pages.map((page) => [page.address, page.changed]));
    expect(changed[addresses.plan('2019')]).toBe('2019-01-01');
    expect(changed['/sammenlign/2019-2021/']).toBe('2021-01-01');
    expect(changed[addresses.glossary]).toBeUndefined();
  });

  it('is written with whole addresses', () => {
    const xml = siteMapXml(
      [
        { address: '/', changed: undefined },
        { address: '/2019/', changed: '2019-01-01' },
      ],
      (address) => `https://lilleby.example${address}`,
    );
    expect(xml).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
<url><loc>https://lilleby.example/</loc></url>
<url><loc>https://lilleby.example/2019/</loc><lastmod>2019-01-01</lastmod></url>
</urlset>
`);
  });
});
