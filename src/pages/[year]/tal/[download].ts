import type { APIRoute } from 'astro';
import { chartFile, chartPng, explorableChart, exploredFigure } from '../../../site/chart-files.ts';
import { figureCsv, figureExcelCsv } from '../../../export/csv.ts';
import { figureJson, stringify } from '../../../export/json.ts';
import type { DownloadEnding } from '../../../plan/publish/addresses.ts';
import type { Figure } from '../../../plan/library/figure.ts';
import { addressesAt } from '../../../site/href.ts';
import { library } from '../../../site/library.ts';
import { downloadPaths } from '../../../site/paths.ts';

export const getStaticPaths = downloadPaths;

type Content = string | Uint8Array<ArrayBuffer>;

const contents: Record<DownloadEnding, (figure: Figure, site: URL | undefined) => Content | Promise<Content>> = {
  '.csv': (figure) => figureCsv(figure, library),
  '-excel.csv': (figure) => figureExcelCsv(figure, library),
  '.json': (figure, site) => stringify(figureJson(figure, library, addressesAt(site))),
  '.svg': (figure) => chartFile(figure, library),
  '-lille.png': (figure) => chartPng(figure, library, 'lille'),
  '-mellem.png': (figure) => chartPng(figure, library, 'mellem'),
  '-stor.png': (figure) => chartPng(figure, library, 'stor'),
  '.vega.json': (figure) => explorableChart(figure, library),
  '-udforsk.json': (figure) => exploredFigure(figure, library),
};

export const GET: APIRoute<{ figure: Figure; ending: DownloadEnding }> = async ({ props: { figure, ending }, site }) =>
  new Response(await contents[ending](figure, site));
