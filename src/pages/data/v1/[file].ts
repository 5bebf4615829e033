import type { APIRoute } from 'astro';
import { gathered } from '../../../export/gathered.ts';
import type { GatheredFile } from '../../../plan/publish/addresses.ts';
import { addressesAt } from '../../../site/href.ts';
import { library } from '../../../site/library.ts';
import { gatheredPaths } from '../../../site/paths.ts';

export const getStaticPaths = gatheredPaths;

export const GET: APIRoute<{ file: GatheredFile }> = ({ props: { file }, site }) => {
  const { write, mediaType } = gathered[file];
  return new Response(asBody(write(library, addressesAt(site))), { headers: { 'content-type': mediaType } });
};

const asBody = (contents: string | Uint8Array): BodyInit =>
  typeof contents === 'string' ? contents : new Uint8Array(contents);
