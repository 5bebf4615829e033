import { expect, it } from 'vitest';
import { readSite, siteFiles, sitePages, weight } from '../support/site.ts';

/** Budgets of a first view, in bytes over the wire (brotli). */
const files = siteFiles();
const styles = files.filter((file) => file.endsWith('.css'));
const fileOf = (address: string): string => `${address.slice(1)}index.html`;
const isPrint = (address: string): boolean => address.endsWith('/udskriv/');
const chapters = sitePages().filter(({ html, address }) => html.includes('Kort sagt') && !isPrint(address));

it('there are chapters to weigh', () => {
  expect(chapters.length).toBeGreaterThanOrEqual(40);
});

it.each(chapters)(
  '$address, HTML and CSS, is at most 40 KB, and 15 KB where it has no more than one chart',
  ({ address, html }) => {
    const chartCount = html.match(/class="plot"/g)?.length ?? 0;
    expect(weight(fileOf(address), ...styles)).toBeLessThanOrEqual(chartCount <= 1 ? 15_000 : 40_000);
  },
);

it.each(sitePages().filter(({ address }) => isPrint(address)))(
  '$address, a whole plan on one page, is at most 80 KB',
  ({ address }) => {
    expect(weight(fileOf(address), ...styles)).toBeLessThanOrEqual(80_000);
  },
);

it.each(sitePages().filter(({ address }) => /^\/(?:noegletal|temaer|maalgrupper|sammenlign)\//.test(address)))(
  '$address, which runs through all years, is at most 40 KB',
  ({ address }) => {
    expect(weight(fileOf(address), ...styles)).toBeLessThanOrEqual(40_000);
  },
);

it('a page of about 500 words with one chart is at most 15 KB', () => {
  expect(weight('2019/maal/loentimer/index.html', ...styles)).toBeLessThanOrEqual(15_000);
});

it('the script before a reader asks for more is at most 2 KB', () => {
  const scripts = new Set(
    sitePages().flatMap(({ html }) => [...html.matchAll(/<script[^>]*src="\/([^"]+)"/g)].map(([, file]) => file!)),
  );
  expect(scripts.size).toBeGreaterThan(0);
  expect(weight(...scripts)).toBeLessThanOrEqual(2_000);
  for (const { html } of sitePages()) expect(html).not.toMatch(/<script(?![^>]*src=)[^>]*>[^<]{2000,}/);
});

it('what exploring a chart fetches is at most 185 KB', () => {
  const live = files.filter((file) => /live-chart.*\.js$/.test(file));
  expect(live).toHaveLength(1);
  expect(weight(...live)).toBeLessThanOrEqual(185_000);
});

it('fonts are at most 100 KB, in our own folder, and never hold back the text', () => {
  const fonts = files.filter((file) => file.endsWith('.woff2'));
  expect(fonts).toHaveLength(2);
  expect(fonts.reduce((sum, font) => sum + weight(font), 0)).toBeLessThanOrEqual(100_000);
  expect(readSite('index.html').match(/font-display:swap/g)?.length).toBeGreaterThanOrEqual(2);
});
