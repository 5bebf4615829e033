import { atom } from '../export/atom.ts';
import type { Library } from '../plan/library/library.ts';
import { addresses } from '../plan/publish/addresses.ts';
import { addressesAt } from './href.ts';
import { allNews } from './news.ts';
import { foundPages, siteMapXml } from './site-map.ts';

/** The files that are read away from the site, and so need its whole address: without one there are none. */
export function xmlFiles(library: Library, site: string | undefined) {
  if (site === undefined) return [];
  const at = addressesAt(new URL(site));
  return [
    { address: addresses.siteMap, xml: () => siteMapXml(foundPages(library), at) },
    ...allNews(library, at).map(({ address, news }) => ({ address, xml: () => atom(news) })),
  ].map(({ address, xml }) => ({ params: { file: address.slice(1).replace(/\.xml$/, '') }, props: { xml } }));
}
