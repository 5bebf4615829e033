import { listPages } from '../plan/publish/addresses.ts';
import type { Libraries } from './details.ts';

/** Where an address that is no more leads, for those that lead on. */
export type Redirects = ReadonlyMap<string, string>;

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
export function pageChanges({ before, after }: Libraries, redirects: Redirects = new Map()): PageChanges {
  const [was, is] = [listPages(before, before.site.comparisons), listPages(after, after.site.comparisons)];
  const lost = [...was.keys()].filter((address) => !is.has(address));
  return {
    come: [...is.keys()].filter((address) => !was.has(address)),
    gone: lost.filter((address) => !redirects.has(address)),
    moved: lost.flatMap((from) => {
      const to = redirects.get(from);
      return to === undefined ? [] : [{ from, to }];
    }),
    goneAnchors: [...was].flatMap(([address, anchors]) => {
      const left = is.get(address);
      if (!left) return [];
      return [...anchors]
        .filter((anchor) => !left.has(anchor))
        .map((anchor) => `${address}#${anchor}`)
        .filter((place) => !redirects.has(place));
    }),
  };
}
