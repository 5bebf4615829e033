import type { PublicAddress } from '../plan/publish/addresses.ts';

/** An address as a page links to it: below the path that the host serves the site at; one that is elsewhere stays. */
export function href(address: string): string {
  if (!address.startsWith('/')) return address;
  return import.meta.env.BASE_URL.replace(/\/$/, '') + address;
}

/** The address of the page at a path: what it is below the path that the host serves the site at. */
export const addressAt = (path: string): string => path.slice(import.meta.env.BASE_URL.replace(/\/$/, '').length);

/** An address as someone elsewhere would use it; without a host where the site does not know its own. */
export const publicAddress = (address: string, site: URL | undefined): string =>
  site ? new URL(href(address), site).href : href(address);

/** The same for many addresses, where a file is made of them. */
export const addressesAt =
  (site: URL | undefined): PublicAddress =>
  (address) =>
    publicAddress(address, site);
