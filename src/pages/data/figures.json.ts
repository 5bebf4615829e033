import type { APIRoute } from 'astro';
import { figuresJson, stringify } from '../../export/json.ts';
import { addressesAt } from '../../site/href.ts';
import { library } from '../../site/library.ts';

export const GET: APIRoute = ({ site }) => new Response(stringify(figuresJson(library, addressesAt(site))));
