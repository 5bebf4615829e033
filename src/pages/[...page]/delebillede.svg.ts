import type { APIRoute } from 'astro';
import { cardPaths, type Card } from '../../site/card/cards.ts';
import { library } from '../../site/library.ts';

/** The drawing; `src/astro/put-cards.ts` makes a picture of it. */
export const getStaticPaths = () => (import.meta.env.SITE && !import.meta.env.IS_PREVIEW ? cardPaths(library) : []);

export const GET: APIRoute<{ card: Card }> = ({ props: { card } }) => new Response(card.draw());
