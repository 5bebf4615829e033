import type { APIRoute } from 'astro';
import { writeAddressList } from '../plan/entry/address-list.ts';
import { publishedAddresses } from '../plan/publish/public-addresses.ts';
import { library } from '../site/library.ts';

/** Every address that the site has and has had: the next publication is held against it. */
export const GET: APIRoute = () =>
  new Response(writeAddressList(publishedAddresses(library, library.site.comparisons)));
