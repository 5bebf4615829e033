import { chromium, type Browser } from 'playwright-core';
import { findChromium } from '../../scripts/chromium.mjs';

/** Chromium, quiet: no calls home, which a closed network would refuse one by one. */
export async function launchBrowser({ isMeasured = false } = {}): Promise<Browser> {
  const executablePath = await findChromium({ isMeasured });
  if (!executablePath) throw new Error('No Chromium: run npm test, which installs one, or set CHROMIUM to its path.');
  return chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      // As on a screen: without it, the Chromium without a window rounds the width of each letter.
      '--font-render-hinting=none',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}
