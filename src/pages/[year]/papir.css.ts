import type { APIRoute } from 'astro';
import { pagePaper } from '../../export/page-paper.ts';
import { addresses } from '../../plan/publish/addresses.ts';
import { publicAddress } from '../../site/href.ts';
import { library } from '../../site/library.ts';
import { planPaths } from '../../site/paths.ts';

export const getStaticPaths = planPaths;

type Props = ReturnType<typeof planPaths>[number]['props'];

export const GET: APIRoute<Props> = ({ props: { plan }, site }) =>
  new Response(pagePaper(library, plan, site && publicAddress(addresses.plan(plan.year), site)), {
    headers: { 'Content-Type': 'text/css' },
  });
