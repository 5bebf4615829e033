import { defineMiddleware } from 'astro/middleware';
import { tieLines } from './tie-lines.ts';

/** Every page, whichever part wrote the range: in titles, tables, chapters and sentences alike. */
export const onRequest = defineMiddleware(async (_context, next) => {
  const response = await next();
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  return new Response(tieLines(await response.text()), response);
});
