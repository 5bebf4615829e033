import type { APIRoute } from 'astro';
import { comparisonCsv, comparisonJson } from '../../export/comparison.ts';
import { stringify } from '../../export/json.ts';
import type { PlanComparison } from '../../plan/compare.ts';
import { library } from '../../site/library.ts';
import { comparisonFilePaths } from '../../site/paths.ts';

export const getStaticPaths = comparisonFilePaths;

export const GET: APIRoute<{ comparison: PlanComparison; ending: 'csv' | 'json' }> = ({ props }) =>
  new Response(
    props.ending === 'csv'
      ? comparisonCsv(props.comparison, library)
      : stringify(comparisonJson(props.comparison, library)),
  );
