/* What is asked of a page in the browser. Each function is sent there alone, and knows nothing of what stands around it. */
import type { Places } from './places.ts';

/** What a page says of itself, for the file that it becomes. */
export interface AboutPage {
  title: string;
  author: string;
  description: string;
  /** The day of the edition, as an ISO date. */
  date: string;
  /** What stands over its parts, in order, as it is read. */
  headings: string[];
  /** What each way within the page is called, by the place that it leads to. */
  ways: Record<string, string>;
}

/**
 * Makes a page ready to be a file: what can be pressed becomes words, and a way to a page of the plan that stands here itself leads
 * there. Where the site does not know its host, ways to its other pages are words too, for from a file they lead nowhere.
 */
export async function readyForPaper(isHostKnown: boolean): Promise<AboutPage> {
  for (const button of document.querySelectorAll('main button')) {
    const words = document.createElement('span');
    words.className = button.className;
    words.append(...button.childNodes);
    button.replaceWith(words);
  }
  const parts = new Map(
    [...document.querySelectorAll<HTMLElement>('[data-part-of]')].map((part) => [part.dataset['partOf'], part.id]),
  );
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[href]')) {
    const part = link.origin === location.origin && !link.hash ? parts.get(link.pathname) : undefined;
    const isAway = link.origin !== location.origin || link.pathname !== location.pathname;
    if (part !== undefined) {
      link.setAttribute('href', `#${part}`);
      link.dataset['sheet'] = '';
    } else if (isAway && !isHostKnown && link.origin === location.origin) link.removeAttribute('href');
    else if (isAway && getComputedStyle(link, '::after').content.includes('(')) {
      const address = document.createElement('span');
      address.dataset['toldAddress'] = '';
      address.textContent = ` (${link.dataset['address'] ?? link.href})`;
      link.append(address);
    }
  }
  const pictures = [...document.images];
  for (const picture of pictures) picture.loading = 'eager';
  await Promise.all([
    ...pictures.map((picture) => picture.decode()),
    ...[...document.fonts].filter(({ family }) => family.includes('Paper')).map((font) => font.load()),
  ]);
  const read = (element: Element): string => element.textContent.replaceAll(/\s+/g, ' ').trim();
  const meta = (name: string): string => document.querySelector<HTMLMetaElement>(`meta[name="${name}"]`)?.content ?? '';
  return {
    title: document.title,
    author: meta('author'),
    description: meta('description'),
    date: meta('dcterms.modified'),
    headings: [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')]
      .filter((heading) => heading.checkVisibility() && !heading.closest('[aria-hidden="true"]'))
      .map(read),
    ways: Object.fromEntries(
      [...document.querySelectorAll('a[href^="#"]')].map((link) => [
        decodeURIComponent(link.getAttribute('href')!.slice(1)),
        link.getAttribute('aria-label') ?? read(link),
      ]),
    ),
  };
}

/**
 * Makes room for the number of the sheet at the ways of the contents, and at what a text refers to elsewhere in the file, and gives
 * the places that they lead to. The numbers are words of the page: what styles alone add is not read aloud from a file.
 */
export const numberedPlaces = (): string[] => {
  const places = new Set<string>();
  for (const link of document.querySelectorAll<HTMLElement>('.print-contents a, a[data-sheet]')) {
    link.dataset['sheet'] = '';
    link.append(document.createElement('span'));
    places.add(decodeURIComponent(link.getAttribute('href')!.slice(1)));
  }
  return [...places];
};

/** Sets the numbers. */
export const setNumbers = (numbers: Places): void => {
  for (const link of document.querySelectorAll<HTMLElement>('a[data-sheet]')) {
    const number = String(numbers[decodeURIComponent(link.getAttribute('href')!.slice(1))]);
    link.lastElementChild!.textContent = link.closest('.print-contents') ? number : ` (side ${number})`;
  }
};
