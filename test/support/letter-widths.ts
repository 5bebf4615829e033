import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser } from 'playwright-core';

/** What the font has: the letters, figures and signs of Latin-1, and those of good typesetting. */
const letters = [...codes(0x20, 0x7e), ...codes(0xa0, 0xff), ...'Œœ–—‘’‚“”„•…−'].filter(
  (letter) => letter !== '\u00ad',
);

function codes(from: number, to: number): string[] {
  return Array.from({ length: to - from + 1 }, (_, i) => String.fromCodePoint(from + i));
}

/** The letters of each width, in hundredths of the font size: as the sans of the site draws them, semibold with tabular figures. */
export async function letterWidths(browser: Browser): Promise<Record<number, string>> {
  const font = createRequire(import.meta.url).resolve(
    '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2',
  );
  const page = await browser.newPage();
  await page.setContent(`<style>
    @font-face { font-family: measured; font-weight: 200 900; src: url(data:font/woff2;base64,${readFileSync(font, 'base64')}) }
    i { font: normal 600 1000px measured; font-variant-numeric: lining-nums tabular-nums; white-space: pre }
  </style><i></i>`);
  const widths = await page.evaluate(async (all) => {
    await document.fonts.load('600 1000px measured');
    const measured = document.querySelector('i')!;
    return all.map((letter) => {
      measured.textContent = letter;
      return measured.getBoundingClientRect().width;
    });
  }, letters);
  await page.close();
  const byWidth: Record<number, string> = {};
  letters.forEach((letter, i) => {
    const width = Math.ceil(widths[i]! / 10);
    byWidth[width] = (byWidth[width] ?? '') + letter;
  });
  return byWidth;
}
