import type { Site } from '../plan/entry/site.ts';
import type { Link } from './navigation.ts';

/** A web address as it is read: "www.lilleby.dk/job". */
export const shownAddress = (address: string): string => address.replace('https://', '');

/** The same where there is little room: "lilleby.dk/job". */
export const shortAddress = (address: string): string => address.replace('https://www.', '');

/** Where the municipality is to be asked, as far as it has a page for that. */
export const contactLink = ({ webAddress }: Site['contact']): Link | undefined =>
  webAddress ? { text: shownAddress(webAddress), address: webAddress } : undefined;
