import type { APIRoute } from 'astro';
import { stringify } from '../../export/json.ts';
import { measureCsv, measureExcelCsv, measureJson } from '../../export/measure.ts';
import type { Measure } from '../../plan/entry/measure.ts';
import type { MeasureEnding } from '../../plan/publish/addresses.ts';
import { addressesAt } from '../../site/href.ts';
import { library } from '../../site/library.ts';
import { measureFilePaths } from '../../site/paths.ts';

export const getStaticPaths = measureFilePaths;

const contents: Record<MeasureEnding, (measure: Measure, site: URL | undefined) => string> = {
  '.csv': (measure) => measureCsv(measure, library),
  '-excel.csv': (measure) => measureExcelCsv(measure, library),
  '.json': (measure, site) => stringify(measureJson(measure, library, addressesAt(site))),
};

export const GET: APIRoute<{ measure: Measure; ending: MeasureEnding }> = ({ props: { measure, ending }, site }) =>
  new Response(contents[ending](measure, site));
