import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import axe, { type AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { kindOf } from '../support/page-kind.ts';
import { siteAddress, sitePages } from '../support/site.ts';

/**
 * Every page is visited once: nothing on it moves once it is drawn, it is squeezed to 320 pixels, and axe-core looks at it. Pages
 * of one kind are built of the same parts, so the first of each kind is seen whole in every view, on a phone, a desktop and paper,
 * light and dark; of each other those parts that are unlike all that has been seen (see {@link partsOfPage}) on a phone or a
 * desktop in turn. Of texts, axe is asked for the contrast of each that is unlike all that its theme has shown (see
 * {@link unlikeTexts}). What parts that are each in order can still fail in together is asked of every page in
 * test/site/pages.test.ts, and `npm run a11y` asks axe everything of every page.
 */
const everyAddress = sitePages()
  .map(({ address }) => address)
  .filter((address) => address !== '/was/');

/** Frames for other sites repeat a chart and a table whose own page is seen; of them so many of each kind are. */
const framesSeen = 5;
const isFrame = (address: string): boolean => address.endsWith('/indlejr/');
const framesOf = Map.groupBy(everyAddress.filter(isFrame), kindOf);
const addresses = everyAddress.filter(
  (address) => !isFrame(address) || framesOf.get(kindOf(address))!.indexOf(address) < framesSeen,
);

const everything = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const contrast = 'color-contrast';

interface View {
  name: string;
  width: number;
  colorScheme: 'light' | 'dark';
  media: 'screen' | 'print';
  /** Whether its structure is asked too, and not only its colours. */
  hasStructure: boolean;
}

const phone = {
  name: 'a phone, light',
  width: 390,
  colorScheme: 'light',
  media: 'screen',
  hasStructure: true,
} as const;
const desktop = {
  name: 'a desktop, dark',
  width: 1280,
  colorScheme: 'dark',
  media: 'screen',
  hasStructure: true,
} as const;

/** What depends on width is seen on a phone and on a desktop, what depends on colour in each theme and on paper. */
const views: readonly View[] = [
  phone,
  { ...phone, name: 'a phone, dark', colorScheme: 'dark', hasStructure: false },
  desktop,
  { ...desktop, name: 'a desktop, light', colorScheme: 'light', hasStructure: false },
  { name: 'paper', width: 794, colorScheme: 'light', media: 'print', hasStructure: false },
];

const browser = useBrowser();

/** axe as an address that the browser compiles once, and not for each page. */
const axeServer = createServer((_request, response) => {
  response.setHeader('content-type', 'text/javascript');
  response.setHeader('cache-control', 'max-age=3600');
  response.end(axe.source);
});
beforeAll(() => new Promise<void>((listening) => void axeServer.listen(0, 'localhost', listening)));
afterAll(() => void axeServer.close());
const axeAddress = (): string => `http://localhost:${(axeServer.address() as AddressInfo).port}/axe.js`;

/** What runs in the page. */
interface Asked {
  axe: typeof axe;
  /** One text of each look that the page has, by that look. */
  looks: Map<string, Element>;
  /** One element of each part that the page has, by that part. */
  parts: Map<string, Element>;
}

const told = ({ violations }: AxeResults): string[] =>
  violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} ${target.join(' ')}`));

/** What axe finds in the structure of the page as it is seen just now: of all of it, or of some of its parts. */
const faultsOfStructure = async (page: Page, some?: readonly string[]): Promise<string[]> =>
  told(
    await page.evaluate(
      ([runOnly, off, parts]) => {
        const here = globalThis as unknown as Asked;
        const looked = parts?.map((part) => here.parts.get(part)!).filter((element) => element.isConnected);
        return here.axe.run(looked ? { include: looked } : document, {
          runOnly: [...runOnly],
          rules: { [off]: { enabled: false } },
          resultTypes: ['violations'],
        });
      },
      [everything, contrast, some] as const,
    ),
  );

/**
 * What the parts of a page are, whatever they say: each element by its name, class and what it tells those who do not see it,
 * whether it is empty, and the same of the two that it stands in. That is what the faults of a part come from.
 */
function partsOfPage(): string[] {
  const tellsByValue = /^(?:role|scope|type|open|hidden|tabindex|aria-(?:hidden|live|current|expanded|pressed|sort))$/;
  const tells = /^(?:aria-.*|alt|for|href|id|lang|title)$/;
  const told = ({ name, value }: Attr): string[] => {
    if (tellsByValue.test(name)) return [`${name}=${value}`];
    return tells.test(name) ? [value === '' ? `${name}=` : name] : [];
  };
  // Numbers in classes are widths, which change no more than that.
  const classOf = (element: Element): string => (element.getAttribute('class') ?? '').replaceAll(/\d+/g, '');
  const names = new Map<Element | null, string>([[null, '']]);
  const nameOf = (element: Element | null): string => {
    const name =
      names.get(element) ?? [element!.tagName, classOf(element!), ...[...element!.attributes].flatMap(told)].join(' ');
    names.set(element, name);
    return name;
  };
  const partOf = (element: Element): string => {
    const { parentElement } = element;
    const around = [element, parentElement, parentElement?.parentElement ?? null].map(nameOf);
    return [...around, element.textContent.trim() === '' ? 'empty' : ''].join(' < ');
  };
  const parts = new Map<string, Element>();
  for (const element of document.body.querySelectorAll('*')) {
    const part = partOf(element);
    if (!parts.has(part)) parts.set(part, element);
  }
  (globalThis as unknown as Asked).parts = parts;
  return [...parts.keys()];
}

/**
 * The texts of a page, one of each look: what it is and what it stands in, in which colour, size and weight, on which
 * backgrounds. That is what contrast comes from. The tests keep the looks, the page what has them.
 */
function unlikeTexts(): string[] {
  const backgrounds = new Map<Element, string>();
  /** The backgrounds of an element and all that it stands in, and what else changes its colours. */
  const backgroundsOf = (element: Element | null): string => {
    if (!element) return '';
    const known = backgrounds.get(element);
    if (known !== undefined) return known;
    const { backgroundColor, backgroundImage, opacity, filter, position } = getComputedStyle(element);
    const own = `${backgroundColor} ${backgroundImage} ${opacity} ${filter} ${position}`;
    const isPlain = own === 'rgba(0, 0, 0, 0) none 1 none static';
    const all = isPlain ? backgroundsOf(element.parentElement) : `${own} | ${backgroundsOf(element.parentElement)}`;
    backgrounds.set(element, all);
    return all;
  };
  const nameOf = (element: Element | null): string =>
    element ? `${element.tagName} ${element.getAttribute('class')}` : '';
  const hasText = (element: Element): boolean =>
    [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent!.trim() !== '');

  const looks = new Map<string, Element>();
  for (const element of document.body.querySelectorAll('*:not(script, style, noscript)')) {
    if (!hasText(element) || !element.checkVisibility({ visibilityProperty: true })) continue;
    const { color, fill, fontSize, fontWeight, textShadow } = getComputedStyle(element);
    const { parentElement } = element;
    const around = [element, parentElement, parentElement?.parentElement ?? null].map(nameOf);
    const look = [...around, color, fill, fontSize, fontWeight, textShadow, backgroundsOf(element)].join(' / ');
    if (!looks.has(look)) looks.set(look, element);
  }
  (globalThis as unknown as Asked).looks = looks;
  return [...looks.keys()];
}

const themeOf = ({ colorScheme, media }: View): string => `${colorScheme} ${media}`;

/** The looks that axe has been asked of, in each theme. */
const asked = new Map(views.map((view) => [themeOf(view), new Set<string>()]));

/** What axe finds of contrast on a page, in those texts that are unlike all that the theme has shown. */
async function faultsOfContrast(page: Page, view: View): Promise<string[]> {
  const known = asked.get(themeOf(view))!;
  const fresh = (await page.evaluate(unlikeTexts)).filter((look) => !known.has(look));
  if (fresh.length === 0) return [];
  for (const look of fresh) known.add(look);
  return told(
    await page.evaluate(
      ([looks, runOnly]) => {
        const here = globalThis as unknown as Asked;
        const include = looks.map((look) => here.looks.get(look)!);
        return here.axe.run({ include }, { runOnly: [runOnly], resultTypes: ['violations'] });
      },
      [fresh, contrast] as const,
    ),
  );
}

/** Generous, for a busy machine, and more for a larger library: what it takes is no failure. */
const timeFor = (pageCount: number): number => 60_000 + pageCount * 5_000;

const nthOfKind = (address: string): number =>
  addresses.filter((other) => kindOf(other) === kindOf(address)).indexOf(address);

/** The views that a page is seen in: all, where it is the first of its kind. */
function viewsOf(nth: number, isUnlike: boolean): readonly View[] {
  if (nth === 0) return views;
  return isUnlike ? [nth % 2 === 0 ? phone : desktop] : [];
}

/** How far what a page has drawn is moved after, by scripts, pictures or fonts that come late: the reader loses the place. */
const moved = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    await new Promise((drawn) => {
      requestAnimationFrame(() => requestAnimationFrame(drawn));
    });
    const shifts = new PerformanceObserver(() => undefined);
    shifts.observe({ type: 'layout-shift', buffered: true });
    const entries = shifts.takeRecords() as (PerformanceEntry & { value: number })[];
    return entries.reduce((sum, { value }) => sum + value, 0);
  });

/**
 * Visits a page: whether it moves, whether it scrolls sideways at 320 pixels, and what axe finds in its views. What parts it has that its tab
 * had not yet `seen` is added to them.
 */
async function survey(page: Page, address: string, seen: Set<string>): Promise<string[]> {
  await page.emulateMedia({ media: 'screen', colorScheme: 'light' });
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(siteAddress + address);
  const movedBy = await moved(page);
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
  const found = await overflow(page, address);
  if (movedBy > 0) found.push(`${address} moves by ${movedBy.toFixed(4)}`);
  const parts = (await page.evaluate(partsOfPage)).filter((part) => !seen.has(part));
  for (const part of parts) seen.add(part);
  const nth = nthOfKind(address);
  const seenIn = viewsOf(nth, parts.length > 0);
  if (seenIn.length > 0) await page.addScriptTag({ url: axeAddress() });
  for (const view of seenIn) {
    await page.setViewportSize({ width: view.width, height: 900 });
    await page.emulateMedia({ media: view.media, colorScheme: view.colorScheme });
    const ofStructure = view.hasStructure ? await faultsOfStructure(page, nth === 0 ? undefined : parts) : [];
    const here = [...ofStructure, ...(await faultsOfContrast(page, view))];
    found.push(...here.map((violation) => `${address} on ${view.name}: ${violation}`));
  }
  return found;
}

/** Every unfolded page fits the narrowest screen, as at 400 % zoom: only tables scroll, within themselves. */
async function overflow(page: Page, address: string): Promise<string[]> {
  const pixels = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  return pixels > 0 ? [`${address} scrolls sideways by ${pixels}`] : [];
}

it(
  'axe finds nothing on any page, none moves once it is drawn, and none scrolls sideways at 320 pixels',
  async () => {
    const half = Math.ceil(addresses.length / 2);
    const tabs = [addresses.slice(0, half), addresses.slice(half)];
    const found = await Promise.all(tabs.map(surveyAll));
    expect(found.flat()).toEqual([]);
  },
  timeFor(addresses.length),
);

/** Visits pages one after another in a tab of its own. */
async function surveyAll(pages: readonly string[]): Promise<string[]> {
  // The policy of the pages forbids foreign scripts, and axe is one.
  const context = await (await browser()).newContext({ bypassCSP: true });
  const page = await context.newPage();
  const found: string[] = [];
  const seen = new Set<string>();
  for (const address of pages) found.push(...(await survey(page, address, seen)));
  await context.close();
  return found;
}
