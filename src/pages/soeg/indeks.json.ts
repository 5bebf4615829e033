import type { APIRoute } from 'astro';
import { href } from '../../site/href.ts';
import { library } from '../../site/library.ts';
import { searchIndex } from '../../site/search-page.ts';

export const GET: APIRoute = () => new Response(JSON.stringify(searchIndex(library, href)));
