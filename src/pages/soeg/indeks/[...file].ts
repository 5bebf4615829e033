import type { APIRoute, GetStaticPaths } from 'astro';
import { indexFiles, type IndexFile } from '../../../export/search-index.ts';
import { href } from '../../../site/href.ts';
import { library } from '../../../site/library.ts';
import { searchRecords } from '../../../site/search/records.ts';

export const getStaticPaths = (async () => {
  const files = await indexFiles(searchRecords(library, href));
  return files.map((file) => ({ params: { file: file.path }, props: { ...file } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<Pick<IndexFile, 'content' | 'type'>> = ({ props: { content, type } }) =>
  new Response(content, { headers: { 'content-type': type } });
