import type { Browser } from 'playwright-core';

/**
 * What a page has that holds nothing, found in the browser: a heading that the next one follows at once or that nothing
 * follows, a list, a table or a part of the page without anything in it, and a count of none.
 */
function emptyParts(): string[] {
  const shows = (node: Node): boolean =>
    node instanceof Element
      ? node.matches('img, svg, canvas, input, select, textarea, table, hr') || node.textContent.trim() !== ''
      : node.textContent!.trim() !== '';
  const isHeading = (node: Node): node is HTMLHeadingElement => node instanceof HTMLHeadingElement;
  const levelOf = (heading: HTMLHeadingElement): number => Number(heading.tagName[1]);
  const main = document.querySelector('main')!;

  /** Whether text or a picture comes after a heading, before the next of its own level or a higher one. */
  const leads = (heading: HTMLHeadingElement): boolean => {
    const walk = document.createTreeWalker(main);
    walk.currentNode = heading;
    while (walk.nextNode()) {
      const node = walk.currentNode;
      if (heading.contains(node)) continue;
      if (isHeading(node) && levelOf(node) <= levelOf(heading)) return false;
      const isWithinHeading = node.parentElement!.closest('h1, h2, h3, h4, h5, h6') !== null;
      if (!isHeading(node) && !isWithinHeading && (node instanceof Text || node.childNodes.length === 0) && shows(node))
        return true;
    }
    return false;
  };

  const name = (element: Element): string =>
    `<${element.tagName.toLowerCase()}${element.className ? ` class="${element.getAttribute('class')}"` : ''}>`;
  const headings = [...main.querySelectorAll('h1, h2, h3, h4, h5, h6')].filter(isHeading);
  const holders = 'ul, ol, dl, li, dd, table, tbody, section, article, nav, details, p, figure';
  return [
    ...headings.filter((heading) => !leads(heading)).map((heading) => `${name(heading)} ${heading.textContent.trim()}`),
    ...[...document.querySelectorAll(holders)].filter((element) => !shows(element)).map(name),
    // Of what the site itself lists; a table may well say that there were 0 of something else.
    ...(main.innerText.match(
      /(?<![\d.,–-])\b0 (?:planår|mål|tabel|diagram|kapitl|tilbud|tema|ord|sammenligning)\p{Ll}*/gu,
    ) ?? []),
  ];
}

/** Neither scripts nor styles are needed to see what is empty, nor what a picture is of, nor what a page may do, or leads on to. */
const bare = (html: string): string =>
  html
    .replaceAll(/<script\b[\s\S]*?<\/script>|<link\b[^>]*>|<meta http-equiv=[^>]*>/g, '')
    .replaceAll(/(<svg\b[^>]*>)[\s\S]*?<\/svg>/g, '$1</svg>');

/** The pages that have something empty, each with what that is. */
export async function emptyPages(
  browser: Browser,
  pages: readonly { address: string; html: string }[],
): Promise<{ address: string; empty: string[] }[]> {
  const page = await browser.newPage({ javaScriptEnabled: true });
  const found = [];
  for (const { address, html } of pages) {
    if (!html.includes('<main')) continue;
    await page.setContent(bare(html));
    const empty = await page.evaluate(emptyParts);
    if (empty.length > 0) found.push({ address, empty });
  }
  await page.close();
  return found;
}
