import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { siteFolder } from '../support/site.ts';

/** An edition as someone has it who has unpacked its file, where there is no web. */
const browser = useBrowser();
const folder = mkdtempSync(join(tmpdir(), 'udgave å-'));

beforeAll(() => {
  for (const [file, bytes] of Object.entries(unzipSync(readFileSync(join(siteFolder, '2019/plan.zip'))))) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), bytes);
  }
});
afterAll(() => rmSync(folder, { recursive: true }));

it('is opened and read from page to page with the network off, in its own type and layout', async () => {
  const context = await (await browser()).newContext({ offline: true });
  const page = await context.newPage();
  const failed: string[] = [];
  page.on('requestfailed', (request) => failed.push(request.url()));
  await page.goto(pathToFileURL(join(folder, 'index.html')).href);
  await page.waitForURL('**/2019/index.html');
  expect(await page.getByText(/Du læser udgave 1\.\d som filer på din egen computer\./).isVisible()).toBe(true);
  await page.getByRole('link', { name: 'Tal', exact: true }).last().click();
  await page.locator('.figure-list a').first().click();
  expect(page.url()).toMatch(/\/2019\/tal\/[^/]+\/index\.html$/);
  expect(await page.locator('td').count()).toBeGreaterThan(3);
  const heading = page.locator('h1');
  expect(await heading.evaluate((element) => getComputedStyle(element).fontFamily)).toContain('Source Serif');
  expect(await page.evaluate(() => [...document.fonts].some(({ status }) => status === 'loaded'))).toBe(true);
  expect(failed).toEqual([]);
  await context.close();
});
