import type { APIRoute } from 'astro';
import type { Seal } from '../../plan/entry/seal.ts';
import { sealedText } from '../../plan/seal/seal.ts';
import { sealPaths } from '../../site/paths.ts';

export const getStaticPaths = sealPaths;

/** What the newest edition of a plan says, byte for byte as its digest was made from it. */
export const GET: APIRoute<{ seal: Seal }> = ({ props }) => new Response(sealedText(props.seal));
