import type { APIRoute } from 'astro';
import { library } from '../site/library.ts';
import { manifest } from '../site/manifest.ts';
import { tones } from '../styles/tones.ts';

export const GET: APIRoute = () => new Response(JSON.stringify(manifest(library, tones.paper.light)));
