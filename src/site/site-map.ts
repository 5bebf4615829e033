import type { Library } from '../plan/library/library.ts';
import { listPages, type PublicAddress } from '../plan/publish/addresses.ts';
import { isHiddenPage } from './hidden-pages.ts';
import { plansAt } from './plans-at.ts';

/** A page to be found, and the day of its edition, where it belongs to one: nobody knows when the others last changed. */
export interface FoundPage {
  address: string;
  changed: string | undefined;
}

export const foundPages = (library: Library): FoundPage[] =>
  [...listPages(library, library.site.comparisons).keys()]
    .filter((address) => !isHiddenPage(address, library))
    .map((address) => ({
      address,
      changed: plansAt(address, library)
        .map(({ edition }) => edition.date)
        .toSorted()
        .at(-1),
    }));

/** The pages as search engines read them (sitemaps.org). An address has no sign that XML would take for its own. */
export const siteMapXml = (pages: readonly FoundPage[], at: PublicAddress): string =>
  [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...pages.map(
      ({ address, changed }) => `<url><loc>${at(address)}</loc>${changed ? `<lastmod>${changed}</lastmod>` : ''}</url>`,
    ),
    '</urlset>',
    '',
  ].join('\n');
