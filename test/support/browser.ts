import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterEach, expect } from 'vitest';
import { launchBrowser } from './launch-browser.ts';
import { siteAddress } from './site.ts';

/** The browser of this process, which ends with it. */
let browser: Browser | undefined;

/** Pages that a test has, and those that tests are done with, by what they were opened for. */
let inUse: { page: Page; kind: string }[] = [];
let idle: { page: Page; kind: string }[] = [];

/**
 * The browser of the tests: launched when it is first asked for, and launched anew should it have died under them
 * (vitest.config.ts asks such a test once more).
 */
export function useBrowser(): () => Promise<Browser> {
  afterEach(putAside);
  return async () => {
    if (browser?.isConnected()) return browser;
    [inUse, idle] = [[], []];
    browser = await launchBrowser();
    return browser;
  };
}

/**
 * A page of the site as a reader has it, on a desktop unless said otherwise. A page that another test is done with is
 * taken where there is one: to open one is five times the work of turning to another address.
 */
export async function openPage(
  from: Browser,
  address: string,
  { viewport, colorScheme = 'light', ...others }: BrowserContextOptions = {},
): Promise<Page> {
  const kind = JSON.stringify(others);
  const at = idle.findIndex((each) => each.kind === kind);
  const [{ page } = { page: await watched(from, others) }] = at < 0 ? [] : idle.splice(at, 1);
  inUse.push({ page, kind });
  await page.setViewportSize(viewport ?? { width: 1280, height: 900 });
  await page.emulateMedia({ colorScheme, media: null });
  await page.goto(siteAddress + address);
  return page;
}

/** What pages have asked of others than their own site, and what their own policy has refused, while a test ran. */
let unwanted: string[] = [];

/** A page that is watched: whatever a test does with it, it asks nobody else for anything, and breaks no policy of its own. */
async function watched(from: Browser, options: BrowserContextOptions): Promise<Page> {
  const context = await from.newContext(options);
  context.on('request', (request) => {
    if (!isOwn(request.url())) unwanted.push(`asks ${request.url()}`);
  });
  context.on('console', (message) => {
    if (refusal.test(message.text())) unwanted.push(message.text());
  });
  const page = await context.newPage();
  // Fonts that do not come at once are left out of a page. They are asked for first, so that what a test sees is always the same.
  await page.goto(siteAddress);
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  return page;
}

/** What Chromium says where a policy stops something: a request, a style, or text that was to become elements. */
const refusal = /Content Security Policy|requires 'Trusted/;

const isOwn = (url: string): boolean => /^(?:about|blob|data):/.test(url) || url.startsWith(`${siteAddress}/`);

/** Takes back the pages of a test, with nothing of it left in them. */
async function putAside(): Promise<void> {
  const told = unwanted;
  unwanted = [];
  const returned = inUse.filter(({ page }) => !page.isClosed() && page.context().browser()?.isConnected());
  inUse = [];
  for (const { page, kind } of returned) {
    page.removeAllListeners();
    await page.unrouteAll({ behavior: 'ignoreErrors' });
    await page.mouse.move(-1, -1);
    await page.goto('about:blank');
    await page.context().clearCookies();
    idle.push({ page, kind });
  }
  expect(told, 'what pages asked of others').toEqual([]);
}
