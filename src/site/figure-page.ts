import type { Document } from '../plan/entry/document.ts';
import type { Figure } from '../plan/library/figure.ts';
import { byId, type Library, type Plan } from '../plan/library/library.ts';
import { addresses, observedMeasures, type PublicAddress } from '../plan/publish/addresses.ts';
import { formatDate, formatNumber, plural } from '../plan/words/danish.ts';
import { figureMeasures } from './figure-cautions.ts';
import { frameTitle } from './figure-frame.ts';
import {
  figureClusters,
  figureGroups,
  figureMessage,
  figureUses,
  figureView,
  remarkViews,
  type ClusterFact,
  type FigureView,
  type RemarkView,
} from './figure-view.ts';
import { frameCode, type FrameCode } from './frame-code.ts';
import { termsOfGroups } from './glossary-view.ts';
import { neighbours, yearPath, type Crumb, type Link, type Neighbours } from './navigation.ts';
import { citation, type Citation } from './statement.ts';
import { tableView, type TableView } from './table-view.ts';

/** The page of a figure. */
export interface FigurePage extends Neighbours {
  path: Crumb[];
  /** The words of the glossary that it is broken down by. */
  terms: string[];
  /** What the numbers say, which stands first, and how. */
  message: string;
  lead: string | undefined;
  view: FigureView;
  /** Under the name that the document gives it. */
  table: TableView;
  remarks: RemarkView[];
  /** "9 bemærkninger til kilden": the way from the table to them. */
  remarked: string;
  /** The municipalities of the clusters that it has numbers for. */
  clusters: ClusterFact[];
  measures: FigureMeasures;
  document: Document;
  /** When the document fetched the numbers, as far as it says. */
  retrieved: string;
  uses: Link[];
  citation: Citation;
  /** What another site writes to show it. */
  code: FrameCode;
}

/** What the numbers of a figure measure. */
export interface FigureMeasures {
  title: string;
  /** A few are told at once; more are there to be opened. */
  isOpen: boolean;
  ids: string[];
  /** Each with the way to its own page, where it has one. */
  list: { title: string; definition: string; address: string | undefined }[];
}

interface Shown {
  plan: Plan;
  figure: Figure;
  before: Figure | undefined;
  after: Figure | undefined;
}

export async function figurePage(
  { plan, figure, ...beside }: Shown,
  library: Library,
  at: PublicAddress,
): Promise<FigurePage> {
  const { year } = plan;
  const view = await figureView(figure, library);
  const table = tableView(figure, library);
  const remarks = remarkViews(figure);
  return {
    path: yearPath(year, { text: 'Tal', address: addresses.figures(year) }, { text: figure.label }),
    terms: termsOfGroups(figureGroups(figure), library),
    message: figureMessage(figure),
    lead: view.chart?.reading,
    view,
    table: { ...table, caption: table.name },
    remarks,
    remarked: `${formatNumber(remarks.length)} ${plural(remarks.length, 'bemærkning', 'bemærkninger')} til kilden`,
    clusters: figureClusters(figure, library),
    measures: measuresOf(figure, library),
    document: byId(library.documents, figure.origin.document),
    retrieved: figure.retrieved
      ? `Tallene er hentet ${formatDate(figure.retrieved)}.`
      : 'Dokumentet siger ikke, hvornår tallene er hentet.',
    uses: figureUses(figure, library),
    citation: citation(`”${figure.title}”`, figure.origin, plan, library, {
      address: at(addresses.figure(figure)),
      corrected: view.corrected,
    }),
    code: frameCode(
      { frame: addresses.figureFrame(figure), title: frameTitle(figure) },
      view.chart ? [view.chart] : [],
      at,
    ),
    ...neighbours(beside, (to) => ({ text: `${to.label}: ${to.title}`, address: addresses.figure(to) })),
  };
}

const mostToldAtOnce = 6;

function measuresOf(figure: Figure, library: Library): FigureMeasures {
  const measures = figureMeasures(figure, library);
  const observed = observedMeasures([figure]);
  return {
    title: plural(measures.length, 'Hvad tallet måler', `Hvad de ${formatNumber(measures.length)} slags tal måler`),
    isOpen: measures.length <= mostToldAtOnce,
    ids: measures.map(({ id }) => id),
    list: measures.map(({ id, title, definition }) => ({
      title,
      definition,
      address: observed.includes(id) ? addresses.measure(id) : undefined,
    })),
  };
}
