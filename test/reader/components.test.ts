import { spawn, type ChildProcess } from 'node:child_process';
import { resolve } from 'node:path';
import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it, vi } from 'vitest';
import { goalPairs, groupTables, yearTurns } from '../../src/components/examples/comparison.ts';
import { dataTables } from '../../src/components/examples/data-table.ts';
import { distances } from '../../src/components/examples/distance.ts';
import { statusBadges } from '../../src/components/examples/status-badge.ts';
import { useBrowser } from '../support/browser.ts';
import { siteFiles } from '../support/site.ts';

const port = 4393;
const address = `http://localhost:${port}/komponenter/`;
const kinds = {
  'status-badge': statusBadges,
  distance: distances,
  'data-table': dataTables,
  'year-turn': yearTurns,
  'goal-pairs': goalPairs,
  'group-tables': groupTables,
};
const examples = Object.entries(kinds).flatMap(([kind, list]) =>
  list.map(({ about, says }) => ({ name: `${kind}: ${about}`, says })),
);

const browser = useBrowser();

/** The page of components is drawn by the development server, as one who works on the program sees it. */
let server: ChildProcess;
let page: Page;
beforeAll(async () => {
  const args = [resolve('scripts/dev.ts'), '--root', inject('libraryFolder'), '--port', String(port)];
  // Astro serves no page where it believes that it is tested itself.
  server = spawn(process.execPath, args, { env: { PATH: process.env['PATH'] } });
  await vi.waitFor(async () => expect((await fetch(address)).status).toBe(200), { timeout: 50_000, interval: 250 });
  page = await (await browser()).newPage({ viewport: { width: 1280, height: 900 } });
  await page.goto(address);
});
afterAll(async () => {
  await page.close();
  server.kill();
});

describe('a component', () => {
  it.each(examples)('says what it must: $name', async ({ name, says }) => {
    const text = await page.locator(`[data-example="${name}"]`).innerText();
    for (const words of says) expect(text).toContain(words);
  });

  it('has an example for each that the page draws', async () => {
    const drawn = await page.locator('[data-example]').evaluateAll((all) => all.map((each) => each.dataset.example));
    expect(drawn).toEqual(examples.map(({ name }) => name));
  });

  it.each([
    { width: 1280, scheme: 'light' as const },
    { width: 360, scheme: 'dark' as const },
  ])('has nothing that axe finds at $width, $scheme, and is no wider than the screen', async ({ width, scheme }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme: scheme });
    await page.evaluate(axe.source);
    const found = await page.evaluate(async () => {
      const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run('[data-example]');
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
    });
    expect(found).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });

  it('is shown to nobody else: a published site has no such page', () => {
    expect(siteFiles().filter((file) => file.includes('komponenter'))).toEqual([]);
  });
});
