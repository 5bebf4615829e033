import type { APIRoute } from 'astro';
import { pagePaper } from '../export/page-paper.ts';
import { addresses } from '../plan/publish/addresses.ts';
import { publicAddress } from '../site/href.ts';
import { library } from '../site/library.ts';

export const GET: APIRoute = ({ site }) =>
  new Response(pagePaper(library, undefined, site && publicAddress(addresses.front, site)), {
    headers: { 'Content-Type': 'text/css' },
  });
