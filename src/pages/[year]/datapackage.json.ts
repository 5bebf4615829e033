import type { APIRoute } from 'astro';
import { dataPackage } from '../../export/data-package.ts';
import type { Plan } from '../../plan/library/library.ts';
import { addressesAt } from '../../site/href.ts';
import { library } from '../../site/library.ts';
import { dataPackagePaths } from '../../site/paths.ts';

export const getStaticPaths = dataPackagePaths;

/** The tables of a plan, described for programs. */
export const GET: APIRoute<{ plan: Plan }> = ({ props: { plan }, site }) =>
  new Response(JSON.stringify(dataPackage(plan, library, addressesAt(site)), null, 1));
