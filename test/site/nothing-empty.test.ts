import { expect, it } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { emptyPages } from '../support/empty-parts.ts';
import { sitePages } from '../support/site.ts';

const browser = useBrowser();

it('no page has a heading without anything under it, an empty list, or counts what is not there', async () => {
  expect(await emptyPages(await browser(), sitePages())).toEqual([]);
});
