import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { afterAll } from 'vitest';
import { findChromium } from '../../scripts/chromium.mjs';
import { siteAddress } from './site.ts';

/** Chromium, quiet: no calls home, which a closed network would refuse one by one. */
export async function launchBrowser(): Promise<Browser> {
  const executablePath = await findChromium();
  if (!executablePath) throw new Error('No Chromium: run npm test, which installs one, or set CHROMIUM to its path.');
  return chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

/**
 * The browser of a file of tests: launched when it is first asked for, closed when they are done, and launched anew should
 * it have died under them (vitest.config.ts asks such a test once more).
 */
export function useBrowser(): () => Promise<Browser> {
  let browser: Browser | undefined;
  afterAll(() => browser?.close());
  return async () => {
    if (!browser?.isConnected()) browser = await launchBrowser();
    return browser;
  };
}

/** A page of the site as a reader has it, on a desktop unless said otherwise. */
export async function openPage(browser: Browser, address: string, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  await page.goto(siteAddress + address);
  return page;
}
