import type { Figure } from '../plan/library/figure.ts';
import { planOf, type Library } from '../plan/library/library.ts';
import { editionOf } from '../plan/library/plan-words.ts';
import { addresses, type PublicAddress } from '../plan/publish/addresses.ts';
import type { CorrectionMark } from '../plan/publish/corrected.ts';
import { figureMessage, figureView, type ChartView } from './figure-view.ts';
import type { Link } from './navigation.ts';
import { tableView, type TableView } from './table-view.ts';

/** A figure within a page of another site: all that its numbers need to be understood alone. */
export interface FigureFrame {
  /** Names the frame for who listens: "Tabel 8: Ledigheden faldt". */
  title: string;
  message: string;
  chart: ChartView | undefined;
  cautions: readonly string[];
  table: TableView;
  caption: string;
  /** Which edition of which plan it shows. */
  edition: string;
  corrected: CorrectionMark | undefined;
  /** To the figure's own page. */
  way: Link;
}

export async function figureFrame(figure: Figure, library: Library): Promise<FigureFrame> {
  const { chart, cautions, caption, corrected } = await figureView(figure, library);
  return {
    title: frameTitle(figure),
    message: figureMessage(figure),
    chart,
    cautions,
    table: unmarked(tableView(figure, library)),
    caption,
    edition: `${library.site.municipality}: ${editionOf(planOf(library, figure.year))}.`,
    corrected,
    way: { text: `Se ${figure.label} på ${library.site.title}`, address: addresses.figure(figure) },
  };
}

/** Without the links of single cells to what was corrected, which would lead out of sight within a frame: the frame says it once. */
const unmarked = (table: TableView): TableView => ({
  ...table,
  corrections: [],
  sections: table.sections.map((section) => ({
    ...section,
    rows: section.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) => ({ ...cell, corrected: undefined })),
    })),
  })),
});

const frameTitle = (figure: Figure): string => `${figure.label}, ${figure.year}: ${figureMessage(figure)}`;

/** What another site writes to show a figure in a frame. */
export interface FrameCode {
  address: string;
  title: string;
  height: number;
}

/** What stands around a chart, and a table that has none, in pixels. */
const around = 360;
const tableHeight = 640;

/** The frame is as high as the chart and its texts in a narrow column; the table below scrolls within it. */
export const frameCode = (figure: Figure, chart: ChartView | undefined, at: PublicAddress): FrameCode => ({
  address: at(addresses.figureFrame(figure)),
  title: frameTitle(figure).replaceAll('"', '&quot;'),
  height: chart ? around + Math.max(heightOf(chart.wide), heightOf(chart.narrow)) : tableHeight,
});

const heightOf = (svg: string): number => Math.ceil(Number(/viewBox="0 0 \S+ ([\d.]+)"/.exec(svg)?.[1] ?? 0));
