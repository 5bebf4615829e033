import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { Figure } from '../../src/plan/library/figure.ts';
import { addresses, cellAnchor } from '../../src/plan/publish/addresses.ts';
import { openPage, useBrowser } from '../support/browser.ts';
import { siteAddress, siteLibrary } from '../support/site.ts';

/** How the tables of any library fit a screen: nothing cut, nothing to scroll that one has not asked for. */
const { figures } = siteLibrary();

const browser = useBrowser();

/** What the page does when its width changes is done in the frame that follows. */
const laidOut = (): Promise<unknown> =>
  new Promise((done) => {
    requestAnimationFrame(() => requestAnimationFrame(done));
  });

/** What is seen of a table at a width. */
interface Seen {
  width: number;
  looks: readonly ((page: Page) => Promise<readonly string[]>)[];
}

/** Nothing of a table depends on the charts around it, and to lay these out at each width takes a fourth of the time. */
const putChartsAway = (): void => {
  for (const chart of document.querySelectorAll<HTMLElement>('.plot')) chart.style.display = 'none';
};

/** Visits each table once, and looks at it at several widths; one tab is asked while the other waits to be laid out. */
const faultsOf = async (seen: readonly Seen[]): Promise<string[]> => {
  const half = Math.ceil(figures.length / 2);
  const tabs = [figures.slice(0, half), figures.slice(half)].map((some) => faultsIn(some, seen));
  return (await Promise.all(tabs)).flat();
};

async function faultsIn(some: readonly Figure[], seen: readonly Seen[]): Promise<string[]> {
  const page = await openPage(await browser(), '/');
  const found: string[] = [];
  for (const figure of some) {
    await page.goto(siteAddress + addresses.figure(figure));
    await page.evaluate(putChartsAway);
    for (const { width, looks } of seen) {
      await page.setViewportSize({ width, height: 740 });
      await page.evaluate(laidOut);
      for (const look of looks)
        found.push(...(await look(page)).map((fault) => `${figure.file} at ${width}: ${fault}`));
    }
  }
  return found;
}

/** Boxes that are a stop for the keyboard, and do not scroll. */
const idleStops = (page: Page): Promise<string[]> =>
  page
    .locator('.table-scroll[tabindex]')
    .evaluateAll((boxes) =>
      boxes.filter((box) => box.scrollWidth <= box.clientWidth).map((box) => `idle: ${box.ariaLabel!}`),
    );

/** Boxes that scroll sideways, and cells with more in them than they have room for. */
const cut = (page: Page): Promise<string[]> =>
  page
    .locator('.table-fit')
    .first()
    .evaluate((fit) => {
      const box = fit.querySelector('.table-scroll')!;
      for (const heard of fit.querySelectorAll('td .spoken')) heard.remove();
      const isCut = (cell: Element): boolean => {
        const text = document.createRange();
        text.selectNodeContents(cell);
        return text.getBoundingClientRect().right > cell.getBoundingClientRect().right + 1;
      };
      return [
        ...(fit.scrollWidth > fit.clientWidth || box.scrollWidth > box.clientWidth ? ['scrolls'] : []),
        ...[...fit.querySelectorAll('th, td')].filter(isCut).map((cell) => `cut: ${cell.textContent}`),
      ];
    });

/** Numbers without the head of their column, above them or before them. */
const headless = (page: Page): Promise<string[]> =>
  page
    .locator('.table-fit')
    .first()
    .evaluate((fit) => {
      const isSeen = (part: Element): boolean => part.getClientRects().length > 0;
      const cells = [...fit.querySelectorAll('tbody tr:has(td + td) td')];
      if ([...fit.querySelectorAll('thead th')].some(isSeen)) return [];
      return cells
        .filter((cell) => isSeen(cell) && getComputedStyle(cell, '::before').content === 'none')
        .map((cell) => `no head: ${cell.textContent}`);
    });

describe('a table', () => {
  it('shows all of itself on phones, keeps its heads in large type, and is a stop for the keyboard only where it scrolls', async () => {
    const faults = await faultsOf([
      { width: 1280, looks: [idleStops] },
      { width: 412, looks: [cut] },
      { width: 360, looks: [cut] },
      { width: 320, looks: [idleStops, cut] },
      // As much as a phone holds where letters are twice as large.
      { width: 180, looks: [headless] },
    ]);
    expect(faults).toEqual([]);
  });
});

/** The tallest table, and the first whose columns fold away. */
const looked = [
  figures.toSorted((a, b) => b.rows.length - a.rows.length).slice(0, 1),
  figures.filter(({ columns }) => new Set(columns.map(({ place }) => place)).size > 1).slice(0, 1),
].flat();

describe.each(looked)('a link to a cell of $file', (figure) => {
  const { rows } = figure;
  const cells = [rows.at(-1)!, rows[0]!, rows[Math.floor(rows.length / 2)]!].flatMap(({ cells: inRow }) => [
    ...new Set([inRow[0]!, inRow[Math.floor(inRow.length / 2)]!, inRow.at(-1)!]),
  ]);

  it.each([360, 1280])('leaves it in view at %i, below its heads', async (width) => {
    const page = await openPage(await browser(), '/', { viewport: { width, height: 740 } });
    const hidden: string[] = [];
    for (const { row, column } of cells) {
      const anchor = cellAnchor(row, column);
      await page.goto('about:blank');
      await page.goto(`${siteAddress}${addresses.figure(figure)}#${anchor}`);
      const cell = page.locator(`td[id="${anchor}"]`);
      const isSeen = await cell.evaluate((element) => {
        const { left, width: wide, top, bottom } = element.getBoundingClientRect();
        const isOn = (y: number): boolean => element.contains(document.elementFromPoint(left + wide - 3, y));
        return isOn(top + 3) && isOn(bottom - 3);
      });
      if (!isSeen) hidden.push(anchor);
    }
    expect(hidden).toEqual([]);
  });
});
