import { placesIn, type AddressList } from '../entry/address-list.ts';
import type { Redirect } from '../entry/redirect.ts';
import { namedEndings } from './addresses.ts';

/** What became of an address. */
export interface Moved {
  from: string;
  /** Where it leads now; undefined where it is gone. */
  to: string | undefined;
  redirect: Redirect;
}

/**
 * What became of addresses that were published, by the redirects that editors have written. One for a page takes along the
 * places on it, the files beside it, and the pages below it: each leads to its like at the new place, or else to the page.
 */
export function redirectsFor(
  redirects: readonly Redirect[],
  living: AddressList,
): { of: (address: string) => Moved | undefined } {
  const exact = new Map(redirects.map((redirect) => [redirect.from, redirect]));
  const pages = redirects.filter(({ from }) => from.endsWith('/')).sort((a, b) => b.from.length - a.from.length);
  return {
    of(address) {
      const own = exact.get(address);
      if (own) return { from: address, to: own.to, redirect: own };
      const above = pages.find(({ from }) => isTakenAlong(address, from));
      return above && takenAlong(address, above, living);
    },
  };
}

/** Whether an address is a place on a page, a file beside it, or lies below it. */
export function isTakenAlong(address: string, page: string): boolean {
  if (address.startsWith(page)) return true;
  const stem = page.slice(0, -1);
  const rest = address.slice(stem.length);
  return address.startsWith(stem) && (rest.startsWith('.') || namedEndings.includes(rest));
}

function takenAlong(address: string, redirect: Redirect, living: AddressList): Moved | undefined {
  const { to } = redirect;
  if (to === undefined) return { from: address, to, redirect };
  const like = to.replace(/\/(?:#.*)?$/, '') + address.slice(redirect.from.length - 1);
  if (isLiving(like, living)) return { from: address, to: like, redirect };
  // A program that fetches a file has no use for a page.
  return isPage(address) ? { from: address, to, redirect } : undefined;
}

/** Whether an address is that of a page, or of a place on one. */
export const isPage = (address: string): boolean => address.split('#')[0]!.endsWith('/');

/** Whether an address is there, and the place that it names. */
export function isLiving(address: string, living: AddressList): boolean {
  const [path = '', place] = address.split('#');
  const places = living.get(path);
  return places !== undefined && (place === undefined || placesIn(places).includes(place));
}

/** All that has moved or gone: what redirects name, and what was published and is taken along. */
export function movedAddresses(
  published: AddressList,
  living: AddressList,
  redirects: readonly Redirect[],
): { pages: Moved[]; files: Moved[]; places: Moved[] } {
  if (redirects.length === 0) return { pages: [], files: [], places: [] };
  const { of } = redirectsFor(redirects, living);
  const named = redirects.map(({ from }) => from);
  const all = [...new Set([...named, ...published.keys()])].filter((address) => !isLiving(address, living));
  const moved = all.flatMap((address) => of(address) ?? []);
  return {
    pages: moved.filter(({ from }) => isPage(from) && !from.includes('#')),
    files: moved.filter(({ from }) => !isPage(from)),
    places: moved.filter(({ from }) => from.includes('#')),
  };
}
