import type { APIRoute } from 'astro';
import { chartFile, explorableChart } from '../../../site/chart-files.ts';
import { figureCsv, figureExcelCsv } from '../../../export/csv.ts';
import { figureJson, stringify } from '../../../export/json.ts';
import type { DownloadEnding } from '../../../plan/addresses.ts';
import type { Figure } from '../../../plan/figure.ts';
import { library } from '../../../site/library.ts';
import { downloadPaths } from '../../../site/paths.ts';

export const getStaticPaths = downloadPaths;

const contents: Record<DownloadEnding, (figure: Figure) => string | Promise<string>> = {
  '.csv': (figure) => figureCsv(figure, library),
  '-excel.csv': (figure) => figureExcelCsv(figure, library),
  '.json': (figure) => stringify(figureJson(figure, library)),
  '.svg': (figure) => chartFile(figure, library),
  '.vega.json': (figure) => explorableChart(figure, library),
};

export const GET: APIRoute<{ figure: Figure; ending: DownloadEnding }> = async ({ props: { figure, ending } }) =>
  new Response(await contents[ending](figure));
