import type { APIRoute } from 'astro';
import { comparisonPaper } from '../../export/comparison-paper.ts';
import { comparisonCsv, comparisonJson } from '../../export/comparison.ts';
import { stringify } from '../../export/json.ts';
import { addresses, type ComparisonFile } from '../../plan/addresses.ts';
import type { PlanComparison } from '../../plan/compare.ts';
import { publicAddress } from '../../site/href.ts';
import { library } from '../../site/library.ts';
import { comparisonFilePaths } from '../../site/paths.ts';

export const getStaticPaths = comparisonFilePaths;

interface Props {
  comparison: PlanComparison;
  ending: ComparisonFile;
}

export const GET: APIRoute<Props> = ({ props: { comparison, ending }, site }) => {
  switch (ending) {
    case 'csv':
      return new Response(comparisonCsv(comparison, library));
    case 'json':
      return new Response(stringify(comparisonJson(comparison, library)));
    case 'css': {
      const address = addresses.comparison([comparison.older.year, comparison.newer.year]);
      return new Response(comparisonPaper(comparison, library, publicAddress(address, site)));
    }
  }
};
