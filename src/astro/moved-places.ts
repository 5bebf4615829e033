import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { AddressList } from '../plan/entry/address-list.ts';
import type { Library } from '../plan/library/library.ts';
import { allRedirects, livingAddresses } from '../plan/publish/public-addresses.ts';
import { movedAddresses, type Moved } from '../plan/publish/redirects.ts';

/**
 * Puts what has moved at its old addresses in a site that is built: a file as a copy, since a program that fetches it follows
 * no page, and a place on a page as an empty element at the new place, or as a line at the end that tells where it is, without script. Pages that have
 * moved are pages of their own (src/site/moved-pages.ts).
 */
export function putMovedPlaces(library: Library, siteFolder: string, base = ''): void {
  const living = livingAddresses(library, library.site.comparisons);
  const { files, places } = movedAddresses(library.published, living, allRedirects(library, library.site.comparisons));
  for (const { from, to } of files) if (to !== undefined) copy(join(siteFolder, to), join(siteFolder, from));
  const byPage = Map.groupBy(
    places.map((place) => ({ ...place, page: pageToMend(place, living) })),
    ({ page }) => page,
  );
  for (const [page, moved] of byPage) {
    if (page === undefined) continue;
    const file = join(siteFolder, page, 'index.html');
    writeFileSync(file, withPlaces(readFileSync(file, 'utf8'), page, moved, base));
  }
}

const pathOf = (address: string): string => address.split('#')[0]!;

/** The page that one comes to by the old address of a place: that which it stood on, or that which this has become. */
function pageToMend({ from, to }: Moved, living: AddressList): string | undefined {
  if (living.has(pathOf(from))) return pathOf(from);
  return to === undefined ? undefined : pathOf(to);
}

function copy(from: string, to: string): void {
  if (!existsSync(from)) return;
  mkdirSync(dirname(to), { recursive: true });
  copyFileSync(from, to);
}

/** A page with the old names of places: beside the new ones, or at its end, where what stood there is elsewhere or gone. */
function withPlaces(html: string, page: string, moved: readonly Moved[], base: string): string {
  return moved.reduce((text, { from, to, redirect }) => {
    const [, old = ''] = from.split('#');
    if (text.includes(` id="${old}"`)) return text;
    const [path, now] = to?.split('#') ?? [];
    if (path === page && now !== undefined) {
      const place = new RegExp(`<[a-z][a-z0-9]*\\b[^>]*\\sid="${RegExp.escape(now)}"[^>]*>`);
      const span = `<span id="${old}"></span>`;
      return text.replace(place, (tag) => (isFull.test(tag) ? span + tag : tag + span));
    }
    const said =
      to === undefined
        ? `Det, der stod her, er væk. ${escaped(redirect.gone ?? '')}`
        : `Det, der stod her, er flyttet til <a href="${base}${to}">${to}</a>`;
    return text.replace('</main>', () => `<div class="wrap moved-on" id="${old}"><p>${said}</p></div></main>`);
  }, html);
}

/** What may not begin with a span: it stands before them. */
const isFull = /^<(?:figure|table|ul|ol|dl|details)\b/;

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
