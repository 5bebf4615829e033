import { listPages } from '../plan/publish/addresses.ts';
import { allRedirects, livingAddresses } from '../plan/publish/public-addresses.ts';
import { redirectsFor } from '../plan/publish/redirects.ts';
import type { Library } from '../plan/library/library.ts';
import type { Libraries } from './details.ts';

/** Where an address that is no more leads, for those that lead on. */
export type LeadsTo = (address: string) => string | undefined;

/** Where the addresses lead that a library has had, by its redirects. */
export function redirectsOf(library: Library): LeadsTo {
  const { of } = redirectsFor(
    allRedirects(library, library.site.comparisons),
    livingAddresses(library, library.site.comparisons),
  );
  return (address) => of(address)?.to;
}

/** The public addresses that come and go, and those that lead on to another. */
export interface PageChanges {
  come: string[];
  /** Links to these from elsewhere end nowhere. */
  gone: string[];
  moved: { from: string; to: string }[];
  /** The same of the places within pages that stay: `/2019/maal/#tema-unge`. */
  goneAnchors: string[];
}

/** What changes of the addresses that readers may have kept. */
export function pageChanges({ before, after }: Libraries, leadsTo: LeadsTo): PageChanges {
  const [was, is] = [listPages(before, before.site.comparisons), listPages(after, after.site.comparisons)];
  const lost = [...was.keys()].filter((address) => !is.has(address));
  const moved = lost.flatMap((from) => {
    const to = leadsTo(from);
    return to === undefined ? [] : [{ from, to }];
  });
  const newPlaces = new Set(moved.map(({ to }) => to));
  return {
    come: [...is.keys()].filter((address) => !was.has(address) && !newPlaces.has(address)),
    gone: lost.filter((address) => leadsTo(address) === undefined),
    moved,
    goneAnchors: [...was].flatMap(([address, anchors]) => {
      const left = is.get(address);
      if (!left) return [];
      return [...anchors]
        .filter((anchor) => !left.has(anchor))
        .map((anchor) => `${address}#${anchor}`)
        .filter((place) => leadsTo(place) === undefined);
    }),
  };
}
