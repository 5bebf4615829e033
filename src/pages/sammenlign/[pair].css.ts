import type { APIRoute } from 'astro';
import { comparisonPaper } from '../../export/comparison-paper.ts';
import { addresses } from '../../plan/publish/addresses.ts';
import type { PlanComparison } from '../../plan/compare/compare.ts';
import { publicAddress } from '../../site/href.ts';
import { library } from '../../site/library.ts';
import { comparisonPaths } from '../../site/paths.ts';

export const getStaticPaths = comparisonPaths;

export const GET: APIRoute<{ comparison: PlanComparison }> = ({ props: { comparison }, site }) => {
  const address = publicAddress(addresses.comparison(comparison.years), site);
  return new Response(comparisonPaper(comparison, library, address), { headers: { 'Content-Type': 'text/css' } });
};
