import type { APIRoute } from 'astro';

/** A plain mark for a municipality that has none of its own: a `public/favicon.svg` stands in its place. */
const mark =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="6" fill="#3b4248"/><path d="M8 23V15M16 23V9M24 23v-5" stroke="#fff" stroke-width="4" stroke-linecap="round"/></svg>';

export const GET: APIRoute = () => new Response(mark, { headers: { 'Content-Type': 'image/svg+xml' } });
