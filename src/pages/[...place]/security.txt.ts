import type { APIRoute } from 'astro';
import { library } from '../../site/library.ts';
import { securityPaths, securityText } from '../../site/security-text.ts';

export const getStaticPaths = () => securityPaths(library, import.meta.env.BASE_URL);

export const GET: APIRoute<{ security: Parameters<typeof securityText>[0] }> = ({ props: { security }, site }) =>
  new Response(securityText(security, site));
