import type { APIRoute } from 'astro';
import { planWorkbook } from '../../export/plan-workbook.ts';
import type { Plan } from '../../plan/library/library.ts';
import { addressesAt } from '../../site/href.ts';
import { library } from '../../site/library.ts';
import { planPaths } from '../../site/paths.ts';

export const getStaticPaths = planPaths;

export const GET: APIRoute<{ plan: Plan }> = async ({ props: { plan }, site }) =>
  new Response(new Uint8Array(await planWorkbook(plan, library, addressesAt(site))));
