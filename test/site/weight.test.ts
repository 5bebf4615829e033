import { brotliCompressSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { scriptsOf } from '../support/page-scripts.ts';
import { attributes, readSite, roughWeight, siteFiles, sitePages, weight, wordsOf } from '../support/site.ts';

/** Budgets of a first view, in bytes over the wire (brotli). */
const files = siteFiles();
const stylesOf = (html: string): string[] =>
  [...html.matchAll(/<link rel="stylesheet" href="\/([^"]+)"/g)].map(([, file]) => file!);
const fileOf = (address: string): string => address.slice(1).replace(/(?:^|\/)$/, '$&index.html');

/**
 * A page of 500 words with one chart; who writes more, or has more charts, may have a heavier page. Of a picture only the tag
 * counts, which names it in all its sizes: it is fetched when a reader comes near, in the size that the screen can show.
 */
const ofAPage = { bytes: 15_000, words: 500, charts: 1, perWord: 5, perChart: 4_000, perPicture: 500 };

function budgetOf(html: string): number {
  const words = wordsOf(html).split(' ').length;
  const charts = html.match(/class="plot"/g)?.length ?? 0;
  const pictures = html.match(/<picture/g)?.length ?? 0;
  const more = (count: number, included: number): number => Math.max(0, count - included);
  return (
    ofAPage.bytes +
    ofAPage.perWord * more(words, ofAPage.words) +
    ofAPage.perChart * more(charts, ofAPage.charts) +
    ofAPage.perPicture * pictures
  );
}

it('a page of 500 words with one chart is at most 15 KB, HTML and CSS; each further word is 5 bytes, each chart 4 KB, each picture 500 bytes', () => {
  const heavy = sitePages()
    .map(({ address, html }) => ({ file: fileOf(address), styles: weight(...stylesOf(html)), budget: budgetOf(html) }))
    // Only what is near its budget is weighed to the byte.
    .filter(({ file, styles, budget }) => roughWeight(file) + styles > budget)
    .map(({ file, styles, budget }) => ({ file, bytes: weight(file) + styles, budget }))
    .filter(({ bytes, budget }) => bytes > budget);
  expect(heavy).toEqual([]);
});

it('the script of a page before a reader asks for more is at most 2 KB, with what it imports', () => {
  const heavy = sitePages()
    .map(({ address, html }) => {
      const { files, inline } = scriptsOf(html, readSite);
      return { address, bytes: weight(...files) + brotliCompressSync(inline).length };
    })
    .filter(({ bytes }) => bytes > 2_000);
  expect(heavy).toEqual([]);
});

it('what exploring a chart fetches is at most 185 KB', () => {
  const live = files.filter((file) => /live-chart.*\.js$/.test(file));
  expect(live).toHaveLength(1);
  expect(weight(...live)).toBeLessThanOrEqual(185_000);
});

it('fonts are at most 100 KB, in our own folder, asked for at once, and neither hold back nor move a text that is read', () => {
  const fonts = files.filter((file) => file.endsWith('.woff2'));
  expect(fonts).toHaveLength(2);
  expect(fonts.reduce((sum, font) => sum + weight(font), 0)).toBeLessThanOrEqual(100_000);
  const html = readSite('index.html');
  expect(attributes(html, 'href').filter((file) => fonts.includes(file.slice(1)))).toHaveLength(2);
  const faces = html.match(/@font-face\{[^}]*\.woff2[^}]*\}/g) ?? [];
  expect(faces).toHaveLength(2);
  // With any other display letters change while they are read, and lines break elsewhere.
  expect(faces.filter((face) => !face.includes('font-display:optional'))).toEqual([]);
});
