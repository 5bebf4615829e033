import type { APIRoute } from 'astro';
import { comparisonWorkbook } from '../../export/comparison-workbook.ts';
import { comparisonCsv, comparisonJson } from '../../export/comparison.ts';
import { stringify } from '../../export/json.ts';
import type { ComparisonFile, PublicAddress } from '../../plan/publish/addresses.ts';
import type { PlanComparison } from '../../plan/compare/compare.ts';
import { library } from '../../site/library.ts';
import { addressesAt } from '../../site/href.ts';
import { comparisonFilePaths } from '../../site/paths.ts';

export const getStaticPaths = comparisonFilePaths;

interface Props {
  comparison: PlanComparison;
  ending: ComparisonFile;
}

const contents: Record<
  ComparisonFile,
  (comparison: PlanComparison, at: PublicAddress) => BodyInit | Promise<BodyInit>
> = {
  csv: (comparison) => comparisonCsv(comparison, library),
  json: (comparison, at) => stringify(comparisonJson(comparison, library, at)),
  xlsx: async (comparison, at) => new Uint8Array(await comparisonWorkbook(comparison, library, at)),
};

export const GET: APIRoute<Props> = async ({ props: { comparison, ending }, site }) =>
  new Response(await contents[ending](comparison, addressesAt(site)));
