import { describeChart } from '../chart/describe.ts';
import { renderExplorable } from '../chart/render-svg.ts';
import { axisNote } from './axis-note.ts';
import { chartAbout } from './chart-about.ts';
import { cellsOf, figureCautions } from './figure-cautions.ts';
import { figureChart } from './figure-chart.ts';
import { isExploredFigure } from './chart-files.ts';
import { chartText } from '../chart/spec.ts';
import { sizes } from '../chart/style.ts';
import { capitalize, countInWords, formatPeriod, joinList, plural } from '../plan/words/danish.ts';
import { cellName, remarkedCell, sourceText, type Figure } from '../plan/library/figure.ts';
import type { FigureRemark } from '../plan/entry/figure.ts';
import { addresses, observedMeasures } from '../plan/publish/addresses.ts';
import { figureCorrected, type CorrectionMark } from '../plan/publish/corrected.ts';
import { goalSummaries } from '../plan/publish/goal-summary.ts';
import { externalMark, originText } from '../plan/library/document-text.ts';
import { byId, ofYear, type Library } from '../plan/library/library.ts';
import type { ClusterMembers } from '../plan/entry/place.ts';
import { comparePeriods, type Period } from '../plan/value/period.ts';
import { unitWords } from '../plan/words/labels.ts';
import { goalFigures } from './goal-figures.ts';
import type { Link } from './navigation.ts';

/** The municipalities of a cluster that a figure has numbers for, year by year; a document may use it without saying who they are. */
export interface ClusterFact {
  name: string;
  members: string;
}

export const figureClusters = (figure: Figure, library: Library): ClusterFact[] =>
  library.places
    .filter(
      ({ id, kind }) => kind === 'cluster' && figure.rows.some(({ cells }) => cells.some(({ place }) => place === id)),
    )
    .map(({ name, members = [] }) => ({
      name: capitalize(name),
      members:
        members.length === 0
          ? 'Dokumenterne siger ikke, hvilke kommuner det er.'
          : members.map((each) => membersText(each, library)).join(' '),
    }));

const membersText = ({ year, names, origin }: ClusterMembers, library: Library): string =>
  [`I ${year}: ${joinList(names)}.`, origin && originText(origin, library)].filter(Boolean).join(' ');

/** What stands with a figure wherever it is shown. */
export interface FigureView {
  figure: Figure;
  /** "pct.", or the units of a figure that has several. */
  unit: string;
  period: string;
  population: string;
  source: string;
  /** What it is, in which unit, of whom, when, and where it comes from: the lines under a figure. */
  caption: string;
  corrected: CorrectionMark | undefined;
  /** What to know before reading the numbers. */
  cautions: readonly string[];
  chart?: ChartView;
}

export interface ChartView {
  title: string;
  reading: string;
  /** What the numbers that are drawn have in common: what, of whom, where, in which unit, when. */
  about: string;
  description: string;
  wide: string;
  narrow: string;
  /** Said where the axis does not begin at zero. */
  axisNote?: string;
  /** Whether there is enough to choose among that exploring it is offered. */
  isExplored: boolean;
}

export async function figureView(figure: Figure, library: Library): Promise<FigureView> {
  const chart = await chartView(figure, library);
  const view = {
    figure,
    unit: unitText(figure),
    period: periodText(figure),
    population: figure.population?.text ?? '',
    source: sourceText(figure),
    corrected: figureCorrected(figure, library),
    cautions: figureCautions(figure, library),
    ...(chart && { chart }),
  };
  return { ...view, caption: captionOf(view, library) };
}

function captionOf(
  { figure, unit, period, population, source, chart }: Omit<FigureView, 'caption'>,
  { documents }: Library,
): string {
  const what = [figure.label, unit, population, period].filter(Boolean).join(' · ');
  const { short, external } = byId(documents, figure.origin.document);
  const from = source ? `Kilde: ${source}, gengivet i ${short}.` : `Kilden er ikke nævnt. Gengivet i ${short}.`;
  return [`${what}.`, from, external && externalMark, chart?.axisNote].filter(Boolean).join(' ');
}

async function chartView(figure: Figure, library: Library): Promise<ChartView | undefined> {
  if (!figure.chart) return undefined;
  const data = figureChart(figure, library);
  const [wide, narrow] = await Promise.all([
    renderExplorable(chartText(data, sizes.wide)),
    renderExplorable(chartText(data, sizes.narrow)),
  ]);
  return {
    title: figure.chart.title,
    reading: figure.chart.reading,
    about: chartAbout(figure, figure.chart, library),
    description: describeChart(data),
    wide: wide.svg,
    narrow: narrow.svg,
    isExplored: isExploredFigure(figure, library),
    ...axisNote(data),
  };
}

function unitText(figure: Figure): string {
  const found = [...new Set(cellsOf(figure).flatMap(({ unit }) => unit ?? []))];
  return joinList(found.map((unit) => unitWords(unit).many));
}

/** So many ways stand under a figure; one of many measures is a sheet, whose page leads to each of them. */
const mostWays = 3;

/** The pages of what a figure in a text measures: all years, places and groups. A way that has been told, to a group too, is not told again. */
export function measureWays(figure: Figure, library: Library, told: readonly Pick<Link, 'address'>[] = []): Link[] {
  const observed = observedMeasures([figure]);
  if (observed.length > mostWays) return [];
  const isTold = (page: string): boolean => told.some(({ address }) => address.split('#')[0] === page);
  return observed
    .map((id) => ({ text: byId(library.measures, id).title, address: addresses.measure(id) }))
    .filter(({ address }) => !isTold(address));
}

/** The time that a figure spans: one period, or from the first to the last. */
function periodText(figure: Figure): string {
  const periods = new Map<string, Period>(
    cellsOf(figure).flatMap(({ period }) => (period ? [[period.text, period] as const] : [])),
  );
  const sorted = [...periods.values()].sort(comparePeriods);
  const [first] = sorted;
  const last = sorted.at(-1);
  if (!first || !last) return 'periode ikke oplyst';
  if (first === last) return formatPeriod(first);
  const ends = [first.ends?.[0] ?? first, last.ends?.[1] ?? last] as const;
  return `${formatPeriod(ends[0])} – ${formatPeriod(ends[1])}`;
}

/** The groups of people that a figure is broken down by, as often as it has numbers of them. */
export const figureGroups = (figure: Figure): string[] => cellsOf(figure).flatMap(({ group }) => group ?? []);

/** What a figure says, in plain words: the message of its chart, or else what it shows. */
export const figureMessage = ({ chart, what }: Pick<Figure, 'chart' | 'what'>): string =>
  chart?.title ?? what.replace(/\.$/, '');

export { figureCautions };

/** A figure in a list: its units, its time, and how much there is to remark of its source. */
export function figureAbout(figure: Figure): string {
  const count = figure.remarks?.length ?? 0;
  const remarked = plural(count, 'én bemærkning', `${countInWords(count)} bemærkninger`);
  return [unitText(figure), periodText(figure), ...(count > 0 ? [`${remarked} om kilden`] : [])].join(' · ');
}

/** A remark of a figure with the cells that it points out, each with where it stands on the figure's page. */
export interface RemarkView extends FigureRemark {
  places: { text: string; address: string }[];
}

export const remarkViews = (figure: Figure): RemarkView[] =>
  (figure.remarks ?? []).map((remark) => ({ ...remark, places: placesOf(remark, figure) }));

const placesOf = ({ cells = [] }: FigureRemark, figure: Figure): RemarkView['places'] =>
  cells.flatMap((reference) => {
    const cell = remarkedCell(figure, reference);
    if (!cell) return [];
    const { row, column } = cell;
    const address = addresses.cell({ year: figure.year, figure: figure.id, row, column });
    return [{ text: cellName(figure, cell), address }];
  });

/** Where a figure is used: the chapters that show it and the goals that rest on it. */
export function figureUses(figure: Figure, library: Library): Link[] {
  const { year, id } = figure;
  const chapters = ofYear(library.chapters, year).filter(({ components }) =>
    components.some(({ name, attributes }) => name === 'Figure' && attributes['id'] === id),
  );
  const goals = goalSummaries(ofYear(library.goals, year), library).filter((goal) =>
    goalFigures(goal, library).includes(figure),
  );
  return [
    ...chapters.map((chapter) => ({ text: chapter.title, address: addresses.chapter(chapter) })),
    ...goals.map(({ title: text, address }) => ({ text, address })),
  ];
}
