import type { Page } from 'playwright-core';

/** More stops than any page has: who is still on the page then is caught in it. */
const mostStops = 2000;

interface Stop {
  target: string;
  fault: string | undefined;
  isOut: boolean;
}

/**
 * Goes through a page with Tab, from its top until one has left it, as one does who has no mouse: what has the focus is
 * always to be seen, with a mark of its own, and nothing lies over it (WCAG 2.2, 2.1.2, 2.4.7, 2.4.11). The faults, and the
 * number of stops.
 */
export async function walk(page: Page): Promise<{ stops: number; faults: { rule: string; target: string }[] }> {
  const faults: { rule: string; target: string }[] = [];
  for (let stops = 0; stops < mostStops; stops += 1) {
    await page.keyboard.press('Tab');
    const { target, fault, isOut } = await page.evaluate(seen);
    if (isOut) return { stops, faults };
    if (fault) faults.push({ rule: fault, target });
  }
  return { stops: mostStops, faults: [...faults, { rule: 'no way out', target: 'page' }] };
}

/** What has the focus, in the page. */
function seen(): Stop {
  const element = document.activeElement;
  const here = globalThis as { firstStop?: Element };
  // A browser without a frame goes from the last stop to the first, or to the page itself.
  const isRoundAgain = element !== null && here.firstStop === element;
  if (element && element !== document.body) here.firstStop ??= element;
  if (!element || element === document.body || isRoundAgain) return { target: '', fault: undefined, isOut: true };
  const { tagName, id, textContent } = element;
  const target = `${tagName.toLowerCase()}${id && `#${id}`} ”${textContent.trim().slice(0, 40)}”`;
  const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
  // What is clipped away itself, as a box that a label stands for, has its mark on the label.
  const marked = element.closest('label') ?? element;
  const label = marked === element ? undefined : getComputedStyle(marked);
  const hasMark =
    (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0) ||
    boxShadow !== 'none' ||
    (label !== undefined && label.outlineStyle !== 'none');
  if (!hasMark) return { target, fault: 'focus without a mark', isOut: false };
  const boxes = [...marked.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
  const inView = boxes.filter(
    ({ top, bottom, left, right }) => bottom > 0 && right > 0 && top < innerHeight && left < innerWidth,
  );
  if (inView.length === 0) return { target, fault: 'focus out of sight', isOut: false };
  const isFree = inView.some(({ top, bottom, left, right }) => {
    const x = (Math.max(left, 0) + Math.min(right, innerWidth)) / 2;
    const y = (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2;
    const over = document.elementFromPoint(x, y);
    return over !== null && (marked.contains(over) || over.contains(marked));
  });
  return { target, fault: isFree ? undefined : 'focus under something', isOut: false };
}
