import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, it } from 'vitest';
import { openPage, useBrowser } from '../support/browser.ts';
import { readSite, siteAddress, siteFiles, siteFolder } from '../support/site.ts';

const browser = useBrowser();

it('a picture from a camera that was held on its side stands upright, in its own shape, and moves nothing when it comes', async () => {
  const phone = { viewport: { width: 360, height: 700 }, deviceScaleFactor: 2 };
  const page = await openPage(await browser(), '/', phone);
  const { promise: shown, resolve: show } = Promise.withResolvers<undefined>();
  await page.route('**/_astro/*.webp', (route) => shown.then(() => route.continue()));
  await page.goto(`${siteAddress}/2019/loentimer/`, { waitUntil: 'domcontentloaded' });
  const picture = page.locator('.image img');
  const before = await picture.boundingBox();
  expect(await picture.evaluate((image: HTMLImageElement) => image.complete)).toBe(false);
  show(undefined);
  await picture.scrollIntoViewIfNeeded();
  await page.waitForFunction(() => document.querySelector<HTMLImageElement>('.image img')!.complete);
  const after = await picture.boundingBox();
  expect([after!.width, after!.height]).toEqual([before!.width, before!.height]);
  expect(after!.width / after!.height).toBeCloseTo(1200 / 750, 2);
  const fetched = await picture.evaluate((image: HTMLImageElement) => image.currentSrc.split('/').at(-1)!);
  const { width, height, format } = await sharp(readFileSync(join(siteFolder, '_astro', fetched))).metadata();
  expect({ width, height, format }).toEqual({ width: 720, height: 450, format: 'webp' });
});

it('nothing of what the camera wrote is in any file', () => {
  const secrets = ['HEMMELIG BESKRIVELSE', 'KAMERAETS EJER'];
  const original = readFileSync(join(import.meta.dirname, '../invented/content/2019/billeder/havnen.jpg'));
  expect(secrets.map((secret) => original.includes(secret))).toEqual([true, true]);
  const files = siteFiles().filter((file) => !/\.(?:woff2|html)$/.test(file));
  const telling = files.filter((file) => {
    const bytes = readFileSync(join(siteFolder, file));
    return secrets.some((secret) => bytes.includes(secret)) || bytes.equals(original);
  });
  expect(telling).toEqual([]);
});

it('a picture stands with its section beside another plan, and on paper', async () => {
  expect(readSite('sammenlign/2019-2021/job/index.html')).toContain('På havnen er der brug for hænder om sommeren.');
  const page = await openPage(await browser(), '/2019/udskriv/');
  const paper = (await page.pdf()).toString('latin1');
  expect(paper.match(/\/Subtype \/Image/g)?.length).toBeGreaterThan(0);
});
