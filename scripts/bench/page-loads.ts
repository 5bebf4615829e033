import type { Browser, Page } from 'playwright-core';

/** What a reader waits for on a first visit to a page; milliseconds, but for CLS. */
export interface PageLoad {
  /** When the largest part of what is seen first was there: Largest Contentful Paint. */
  lcp: number;
  /** How much of what was seen has moved: Cumulative Layout Shift. */
  cls: number;
  /** How long tasks kept the page from answering, beyond 50 ms each: Total Blocking Time. */
  tbt: number;
  /** From a first press until the next frame: Interaction to Next Paint; undefined where the page has nothing to press. */
  inp: number | undefined;
  /** From asking to explore a chart until it can be; undefined where the page has none. */
  explored: number | undefined;
  requests: number;
  /** Over the wire. */
  bytes: number;
}

/** As Lighthouse's "Slow 4G": https://github.com/GoogleChrome/lighthouse/blob/main/docs/throttling.md. */
const slow = {
  offline: false,
  latency: 150,
  downloadThroughput: (1.6e6 / 8) * 0.9,
  uploadThroughput: (750e3 / 8) * 0.9,
};
const cpuSlowdown = 4;

/** What the page notes of itself while it loads. */
interface Noted {
  lcp: number;
  cls: number;
  tbt: number;
  inp: number;
}

/** Visits a page for the first time, on a phone with a slow processor and a slow network, and presses the first thing it has. */
export async function pageLoad(browser: Browser, address: string): Promise<PageLoad> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  await page.addInitScript(note);
  const client = await context.newCDPSession(page);
  await client.send('Network.enable');
  await client.send('Network.emulateNetworkConditions', slow);
  await client.send('Emulation.setCPUThrottlingRate', { rate: cpuSlowdown });
  let [requests, bytes] = [0, 0];
  client.on('Network.loadingFinished', ({ encodedDataLength }) => {
    requests += 1;
    bytes += encodedDataLength;
  });
  await page.goto(address, { waitUntil: 'networkidle' });
  const first = { requests, bytes };
  const { lcp, cls, tbt } = await noted(page);
  const inp = await pressed(page);
  const explored = await timeToExplore(page);
  await context.close();
  return { lcp, cls, tbt, inp, explored, ...first };
}

/** Runs in the page before all else. */
function note(): void {
  const noted: Noted = { lcp: 0, cls: 0, tbt: 0, inp: 0 };
  (globalThis as unknown as { noted: Noted }).noted = noted;
  const watch = <Entry extends PerformanceEntry>(type: string, take: (entry: Entry) => void, more = {}): void =>
    new PerformanceObserver((list) => list.getEntries().forEach((entry) => take(entry as Entry))).observe({
      type,
      buffered: true,
      ...more,
    });
  watch('largest-contentful-paint', ({ startTime }) => (noted.lcp = startTime));
  watch<PerformanceEntry & { value: number; hadRecentInput: boolean }>('layout-shift', ({ value, hadRecentInput }) => {
    // What moves since a reader pressed something is what they asked for.
    if (!hadRecentInput) noted.cls += value;
  });
  watch('longtask', ({ duration }) => (noted.tbt += duration - 50));
  watch('event', ({ duration }) => (noted.inp = Math.max(noted.inp, duration)), { durationThreshold: 16 });
}

const noted = (page: Page): Promise<Noted> => page.evaluate(() => (globalThis as unknown as { noted: Noted }).noted);

const settled = 500;

async function pressed(page: Page): Promise<number | undefined> {
  const first = page.locator('main :is(summary, button, input[type="checkbox"], input[type="radio"])').first();
  if ((await first.count()) === 0) return undefined;
  await first.click({ force: true });
  await page.waitForTimeout(settled);
  // The browser tells of no event below 16 ms.
  return Math.max((await noted(page)).inp, 16);
}

async function timeToExplore(page: Page): Promise<number | undefined> {
  const button = page.locator('button:visible', { hasText: 'Udforsk' }).first();
  if ((await button.count()) === 0) return undefined;
  const start = performance.now();
  await button.click();
  await page.locator('.explorer-chart svg').first().waitFor({ timeout: 60_000 });
  return performance.now() - start;
}
