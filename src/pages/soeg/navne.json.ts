import type { APIRoute } from 'astro';
import { href } from '../../site/href.ts';
import { library } from '../../site/library.ts';
import { proposedNames } from '../../site/search/names.ts';

export const GET: APIRoute = () => new Response(JSON.stringify(proposedNames(library, href)));
