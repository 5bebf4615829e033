import type { APIRoute } from 'astro';
import { addresses } from '../plan/publish/addresses.ts';
import { publicAddress } from '../site/href.ts';

/** Everything may be read: a page that is not to be found says so itself, and has to be read for that. */
export const GET: APIRoute = ({ site }) =>
  new Response(
    ['User-agent: *', 'Allow: /', ...(site ? ['', `Sitemap: ${publicAddress(addresses.siteMap, site)}`] : []), ''].join(
      '\n',
    ),
  );
