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
    // Tables have a room of their own; a number stands on one line with its unit.
    const apart = 'svg, script, style, noscript, table, select, .spoken, .cell-link, .difference';
    return texts
      .filter((text) => /\p{L}{3}/u.test(text.data) && !text.parentElement!.closest(apart))
      .filter((text) => {
        const { data } = text;
        text.data = `${data} ${added}`;
        const isWide = documentElement.scrollWidth > 320;
        text.data = data;
        return isWide;
      })
      .map((text) => `${text.parentElement!.tagName}: ${text.data.trim()}`);
  }, word);
  expect(wide).toEqual([]);
  await page.context().close();
});
