import { join } from 'node:path';
import { expect, it } from 'vitest';
import { launchBrowser } from '../support/launch-browser.ts';
import { letterWidths } from '../support/letter-widths.ts';

const table = join(import.meta.dirname, '..', '..', 'src', 'chart', 'letter-widths.json');

it('charts know how wide the letters of the font are', async () => {
  const browser = await launchBrowser();
  const widths = await letterWidths(browser);
  await browser.close();
  await expect(`${JSON.stringify(widths, null, 2)}\n`).toMatchFileSnapshot(table);
});
