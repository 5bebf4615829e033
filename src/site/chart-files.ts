import { describeChart } from '../chart/describe.ts';
import { renderExplorable } from '../chart/render-svg.ts';
import { chartText } from '../chart/spec.ts';
import { standaloneSvg } from '../chart/standalone-svg.ts';
import { colours, sizes } from '../chart/style.ts';
import { sourceLine } from '../export/csv.ts';
import type { Figure } from '../plan/library/figure.ts';
import { hueOf, type Library } from '../plan/library/library.ts';
import { unitWords } from '../plan/words/labels.ts';
import { chartAbout } from './chart-about.ts';
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
    source: sourceOf(figure, library),
    hue,
  });
}

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
