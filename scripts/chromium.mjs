import { existsSync } from 'node:fs';

/** The one without a window first: it does the same in two thirds of the time. */
const installed = [
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
];

/** Where a Chromium is that can be driven: one named by CHROMIUM, one of the system's, or Playwright's own. */
export async function findChromium() {
  const named = process.env.CHROMIUM;
  if (named) return existsSync(named) ? named : undefined;
  const { chromium } = await import('playwright-core');
  return [...installed, chromium.executablePath()].find((path) => existsSync(path));
}
