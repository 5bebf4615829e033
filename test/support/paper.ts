import type { Page } from 'playwright-core';

/** A page as a browser prints it: the text of a PDF file. */
export const paperOf = async (page: Page): Promise<string> =>
  (await page.pdf({ preferCSSPageSize: true })).toString('latin1');

export const sheetsOf = (file: string): number => file.match(/\/Type\s*\/Page\b/g)?.length ?? 0;

/** Whether every sheet is wider than it is high. */
export const isAcross = (file: string): boolean =>
  [...file.matchAll(/\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/g)].every(
    ([, width, height]) => Number(width) > Number(height),
  );
