import type { APIRoute } from 'astro';
import { comparisonCsv, comparisonJson } from '../../export/comparison.ts';
import { stringify } from '../../export/json.ts';
import type { ComparisonFile } from '../../plan/publish/addresses.ts';
import type { PlanComparison } from '../../plan/compare/compare.ts';
import { library } from '../../site/library.ts';
import { addressesAt } from '../../site/href.ts';
import { comparisonFilePaths } from '../../site/paths.ts';

export const getStaticPaths = comparisonFilePaths;

interface Props {
  comparison: PlanComparison;
  ending: ComparisonFile;
}

export const GET: APIRoute<Props> = ({ props: { comparison, ending }, site }) =>
  new Response(
    ending === 'csv'
      ? comparisonCsv(comparison, library)
      : stringify(comparisonJson(comparison, library, addressesAt(site))),
  );
