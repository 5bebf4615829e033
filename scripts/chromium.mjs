import { existsSync } from 'node:fs';

/** The one without a window does the same in two thirds of the time, and is not what readers have. */
const withoutWindow = ['/usr/bin/chromium-headless-shell'];
const withWindow = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
];

/**
 * Where a Chromium is that can be driven: one named by CHROMIUM, one of the system's, or Playwright's own. What readers wait for
 * is measured in the one that they have, where there is one.
 */
export async function findChromium({ isMeasured = false } = {}) {
  const named = process.env.CHROMIUM;
  if (named) return existsSync(named) ? named : undefined;
  const { chromium } = await import('playwright-core');
  const installed = isMeasured ? [...withWindow, ...withoutWindow] : [...withoutWindow, ...withWindow];
  return [...installed, chromium.executablePath()].find((path) => existsSync(path));
}
