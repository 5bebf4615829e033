import type { APIRoute } from 'astro';
import { publishedSchemas } from '../../../../export/published.ts';
import { publishedKinds, type PublishedKind } from '../../../../plan/publish/addresses.ts';
import { addressesAt } from '../../../../site/href.ts';

export const getStaticPaths = () => publishedKinds.map((kind) => ({ params: { kind } }));

export const GET: APIRoute<Record<string, never>, { kind: PublishedKind }> = ({ params, site }) => {
  const { schema } = publishedSchemas(addressesAt(site)).find(({ kind }) => kind === params.kind)!;
  return new Response(JSON.stringify(schema, null, 1));
};
