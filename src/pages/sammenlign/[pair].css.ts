import type { APIRoute } from 'astro';
import { comparisonPaper } from '../../export/comparison-paper.ts';
import type { ComparisonPage } from '../../site/comparison/page.ts';
import { publicAddress } from '../../site/href.ts';
import { library } from '../../site/library.ts';
import { comparisonPaths } from '../../site/paths.ts';

export const getStaticPaths = comparisonPaths;

export const GET: APIRoute<{ page: ComparisonPage }> = ({ props: { page }, site }) =>
  new Response(comparisonPaper(page, library, publicAddress(page.address, site)), {
    headers: { 'Content-Type': 'text/css' },
  });
