import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterEach } from 'vitest';
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
  const [{ page } = { page: await (await from.newContext(others)).newPage() }] = at < 0 ? [] : idle.splice(at, 1);
  inUse.push({ page, kind });
  await page.setViewportSize(viewport ?? { width: 1280, height: 900 });
  await page.emulateMedia({ colorScheme, media: null });
  await page.goto(siteAddress + address);
  return page;
}

/** Takes back the pages of a test, with nothing of it left in them. */
async function putAside(): Promise<void> {
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
}
