import { expect, it } from 'vitest';
import { openPage, useBrowser } from '../support/browser.ts';
import { sitePages } from '../support/site.ts';

const browser = useBrowser();

/** One page of each kind: addresses that differ only in a year or a name below another are of one. */
const kinds = new Map(
  sitePages()
    .filter(({ html }) => !html.includes('http-equiv="refresh"'))
    .map(({ address }) => [address.replace(/\d{4}(?:-\d{4})?/, '*').replace(/(?<=\/[^/]+\/)[^/]+\/$/, '*/'), address]),
);

/** Longer than the narrowest screen is wide, and without a place to break at. */
const word = 'Arbejdsmarkedsuddannelsesforberedelsesmedarbejderkompetence';

it.each([...kinds.values()])('on %s at 320 pixels no word is too long', async (address) => {
  const page = await openPage(await browser(), address, { viewport: { width: 320, height: 640 } });
  const wide = await page.evaluate((added) => {
    const { body, documentElement } = document;
    const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode()) texts.push(walker.currentNode as Text);
    // Tables have a room of their own; a number stands on one line with its unit, and a range or a name with a number on one.
    const apart = 'svg, script, style, noscript, table, select, .spoken, .cell-link, .difference, .tied';
    const looked = texts.filter((text) => /\p{L}{3}/u.test(text.data) && !text.parentElement!.closest(apart));
    /** Those of these texts that make the page too wide with the word added: all at once, then each half of those that do. */
    const tooWide = (some: readonly Text[]): readonly Text[] => {
      const before = some.map(({ data }) => data);
      for (const text of some) text.data += ` ${added}`;
      const isWide = documentElement.scrollWidth > 320;
      some.forEach((text, i) => (text.data = before[i]!));
      if (!isWide || some.length < 2) return isWide ? some : [];
      const half = Math.ceil(some.length / 2);
      return [...tooWide(some.slice(0, half)), ...tooWide(some.slice(half))];
    };
    return tooWide(looked).map((text) => `${text.parentElement!.tagName}: ${text.data.trim()}`);
  }, word);
  expect(wide).toEqual([]);
});
