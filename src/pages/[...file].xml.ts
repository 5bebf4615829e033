import type { APIRoute } from 'astro';
import { library } from '../site/library.ts';
import { xmlFiles } from '../site/xml-files.ts';

export const getStaticPaths = () => xmlFiles(library, import.meta.env.IS_PREVIEW ? undefined : import.meta.env.SITE);

export const GET: APIRoute<{ xml: () => string }> = ({ props: { xml } }) => new Response(xml());
