import type { APIRoute } from 'astro';
import { jsonSchemas } from '../../../plan/library/json-schema.ts';

export const getStaticPaths = () => jsonSchemas().map(({ kind, schema }) => ({ params: { kind }, props: { schema } }));

export const GET: APIRoute<{ schema: object }> = ({ props }) => new Response(JSON.stringify(props.schema, null, 1));
