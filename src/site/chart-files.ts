import { describeChart } from '../chart/describe.ts';
import { pictures, pictureTimes } from '../chart/drawn-pictures.ts';
import { renderExplorable } from '../chart/render-svg.ts';
import { chartText } from '../chart/spec.ts';
import { standaloneSvg } from '../chart/standalone-svg.ts';
import { colours, sizes } from '../chart/style.ts';
import { sourceLine } from '../export/csv.ts';
import type { Figure } from '../plan/library/figure.ts';
import { hueOf, planOf, type Library } from '../plan/library/library.ts';
import { editionText } from '../plan/library/plan-words.ts';
import { capitalize } from '../plan/words/danish.ts';
import type { DownloadEnding } from '../plan/publish/addresses.ts';
import { unitWords } from '../plan/words/labels.ts';
import { axisNote } from './axis-note.ts';
import { chartAbout } from './chart-about.ts';
import { figureCautions } from './figure-cautions.ts';
import { figureChart } from './figure-chart.ts';
import { exploredOf, leastNumbers } from './measure-explored.ts';

/** A chart as a picture that says by itself what it shows and where it comes from. */
export async function chartFile(figure: Figure, library: Library): Promise<string> {
  const chart = figure.chart!;
  const data = figureChart(figure, library);
  const hue = hueOf(library, figure.year)!;
  return standaloneSvg((await renderExplorable(chartText(data, sizes.wide))).svg, {
    title: chart.title,
    reading: chart.reading,
    about: chartAbout(figure, chart, library),
    description: describeChart(data),
    note: [axisNote(data).axisNote, ...figureCautions(figure, library)].filter(Boolean).join(' '),
    source: `${sourceOf(figure, library)}. ${capitalize(editionText(planOf(library, figure.year)))}.`,
    hue,
  });
}

/** The same as points, for where an SVG cannot be shown. */
export const chartPng = async (
  figure: Figure,
  library: Library,
  size: keyof typeof pictureTimes,
): Promise<Uint8Array<ArrayBuffer>> =>
  Uint8Array.from(await pictures.maker!(await chartFile(figure, library), pictureTimes[size]));

/** The files that a chart can be taken along as, and what each is for. */
export const pictureFiles: readonly { text: string; ending: DownloadEnding }[] = [
  { text: 'Til web og mail (PNG, lille)', ending: '-lille.png' },
  { text: 'Til lysbilleder (PNG, mellem)', ending: '-mellem.png' },
  { text: 'Til tryk (PNG, stor)', ending: '-stor.png' },
  { text: 'I alle størrelser (SVG)', ending: '.svg' },
];

const sourceOf = (figure: Figure, library: Library): string =>
  `${library.site.municipality}. ${sourceLine(figure, library)}`;

/** The chart as the browser runs it, compiled here so that the browser need not, at both widths. */
export async function explorableChart(figure: Figure, library: Library): Promise<string> {
  const data = figureChart(figure, library);
  // On paper and not on nothing, so that a picture saved in the dark can be read in the light.
  const specs = await Promise.all(
    Object.values(sizes).map(async (size) => {
      const { compiled } = await renderExplorable(chartText(data, size));
      return [size.name, { ...(JSON.parse(compiled) as object), background: colours.paper }] as const;
    }),
  );
  return JSON.stringify(Object.fromEntries(specs));
}

/** A line of enough numbers and places or groups to choose among. */
export function isExploredFigure(figure: Figure, library: Library): boolean {
  if (figure.chart?.kind !== 'line') return false;
  const { points, series } = figureChart(figure, library);
  return series.length > 1 && points.filter(({ value }) => value !== null).length >= leastNumbers;
}

/** All numbers of a line chart, for a reader who explores it. */
export function exploredFigure(figure: Figure, library: Library): string {
  const chart = figure.chart!;
  const data = figureChart(figure, library);
  const unit = data.unit ? unitWords(data.unit).many : '';
  const source = sourceOf(figure, library);
  return JSON.stringify(exploredOf([{ data, group: '', way: '' }], { title: chart.title, unit, source }));
}
