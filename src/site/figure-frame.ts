import type { Figure } from '../plan/library/figure.ts';
import { planOf, type Library } from '../plan/library/library.ts';
import { editionOf } from '../plan/library/plan-words.ts';
import { addresses } from '../plan/publish/addresses.ts';
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
  corrected: Link | undefined;
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

export const frameTitle = (figure: Figure): string => `${figure.label}, ${figure.year}: ${figureMessage(figure)}`;
