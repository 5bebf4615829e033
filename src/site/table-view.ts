import { cellAnchor } from '../plan/publish/addresses.ts';
import { cellCorrected, type CorrectionMark, type Sealed } from '../plan/publish/corrected.ts';
import { stateLabels } from '../plan/words/labels.ts';
import type { State } from '../plan/value/cell.ts';
import { type Cell, type Figure, type Row } from '../plan/library/figure.ts';
import { foldedPlaces, isSentence, tableColumns, type TableColumn, type TablePlaces } from './table-columns.ts';
import { noteMarks, tableNotes, type NoteMark, type TableNote } from './table-notes.ts';
import { hasShortNames, tableRoom } from './table-room.ts';

/** A table ready to be set: heads over columns, rows in sections, marks with their meaning, notes with where they belong. */
export interface TableView {
  id: string;
  caption: string;
  /** Tells the table apart from others with the same caption: "Tabel 8: Alle ydelser under ét". */
  name: string;
  /** The first row of heads: what stands over several columns, and columns that nothing stands over. */
  heads: Head[];
  /** The second row: the columns that something stands over; empty where there is one row only. */
  lowerHeads: ColumnHead[];
  columnCount: number;
  /** So long that one looks for a row in it. */
  isLong: boolean;
  /** The room that it needs, as classes of table-room.css. */
  classes: string[];
  /** What a narrow screen folds away, as the choice to show it says; empty where nothing folds. */
  folded: string;
  sections: { title: string; isOwn: boolean; notes: NoteMark[]; rows: RowView[] }[];
  /** Marks that stand in the table, with what they mean. */
  marks: { mark: string; text: string }[];
  notes: TableNote[];
  /** The corrections that cells in it are marked with, each once. */
  corrections: CorrectionMark[];
}

interface ColumnHead extends TableColumn {
  label: string;
  notes: NoteMark[];
}

type Head = { over: string; span: number; isOther: boolean } | ({ over?: never; span: 1 } & ColumnHead);

export interface RowView {
  label: string;
  /** The rest of the row's name, set smaller. */
  detail?: string;
  isOwn: boolean;
  isTotal: boolean;
  notes: NoteMark[];
  cells: CellView[];
}

interface CellView {
  text: string;
  spoken?: string;
  /** Said in words, which may be broken. */
  isSentence: boolean;
  isOwn: boolean;
  isOther: boolean;
  isNumber: boolean;
  /** The head of its column, which little room, or large type, sets before each number. */
  head: string | undefined;
  anchor: string;
  notes: NoteMark[];
  corrected: CorrectionMark | undefined;
}

/** A table with more rows than this is one that readers look something up in. */
const manyRows = 20;

/** Lays out a figure as a table. `prefix` keeps anchors apart where several tables stand on one page. */
export function tableView(figure: Figure, places: TablePlaces & Sealed, prefix = figure.id): TableView {
  const marks = noteMarks(figure, prefix);
  const columns = tableColumns(figure, places);
  const heads = headsOf(
    figure,
    figure.columns.map(({ title, notes }, i) => ({ ...columns[i]!, label: title, notes: marks(notes) })),
  );
  const isHome = (place: string | undefined): boolean => place === places.site.place;
  const hasPlaces = figure.columns.some(({ place }) => place !== undefined);
  const rowView = (row: Row): RowView => ({
    label: row.label,
    ...(row.detail && { detail: row.detail }),
    isOwn: isHome(row.place),
    isTotal: row.total ?? false,
    notes: marks(row.notes),
    cells: row.cells.map((cell, i) => ({
      ...cellText(cell, figure),
      isSentence: isSentence(cell),
      isOwn: isHome(cell.place) && hasPlaces,
      isOther: columns[i]!.isOther,
      isNumber: columns[i]!.isNumber,
      head: figure.columns.length > 1 ? columns[i]!.title : undefined,
      anchor: cellAnchor(cell.row, cell.column),
      notes: marks(cell.notes),
      corrected: cellCorrected(figure, cell, places),
    })),
  });
  const sections = (figure.sections ?? [{ id: undefined, title: '', place: undefined, notes: undefined }]).map(
    ({ id, title, place, notes }) => ({
      title,
      isOwn: isHome(place),
      notes: marks(notes),
      rows: figure.rows.filter(({ section }) => section === id).map(rowView),
    }),
  );
  return {
    id: prefix,
    caption: figure.title,
    name: `${figure.label}: ${figure.title}`,
    ...heads,
    columnCount: figure.columns.length,
    isLong: figure.rows.length > manyRows,
    classes: [...tableRoom(figure, columns).classes, ...(hasShortNames(figure) ? ['has-short-names'] : [])],
    folded: foldedPlaces(figure, places),
    sections,
    marks: usedMarks(figure),
    corrections: correctionsIn(sections.flatMap(({ rows }) => rows)),
    notes: tableNotes(figure, prefix, [
      ...[...heads.heads, ...heads.lowerHeads].flatMap((head) => ('notes' in head ? head.notes : [])),
      ...sections.flatMap(({ notes, rows }) => [
        ...notes,
        ...rows.flatMap((row) => [...row.notes, ...row.cells.flatMap((cell) => cell.notes)]),
      ]),
    ]),
  };
}

function correctionsIn(rows: readonly RowView[]): CorrectionMark[] {
  const marks = rows.flatMap(({ cells }) => cells.flatMap(({ corrected }) => corrected ?? []));
  return [...new Map(marks.map((mark) => [mark.address, mark])).values()];
}

function cellText(cell: Cell, { marks }: Figure): Pick<CellView, 'text' | 'spoken'> {
  const { shown: text, provisional } = cell;
  if (cell.value !== null) return { text: provisional ? `${text}*` : text };
  const meaning = marks?.[cell.printed]?.text ?? (cell.state ? stateLabels[cell.state] : '');
  return { text, spoken: meaning };
}

/** Neighbouring columns with the same head over them share it. */
function headsOf({ columns }: Figure, own: readonly ColumnHead[]): Pick<TableView, 'heads' | 'lowerHeads'> {
  const heads: Head[] = [];
  columns.forEach(({ over }, i) => {
    const last = heads.at(-1);
    const { isOther } = own[i]!;
    if (over === undefined) heads.push({ ...own[i]!, span: 1 });
    else if (last?.over === over) Object.assign(last, { span: last.span + 1, isOther: last.isOther && isOther });
    else heads.push({ over, span: 1, isOther });
  });
  return { heads, lowerHeads: own.filter((_, i) => columns[i]!.over !== undefined) };
}

function usedMarks(figure: Figure): TableView['marks'] {
  const used = new Map<string, State>();
  for (const { cells } of figure.rows) {
    for (const { value, state, printed } of cells) if (value === null && state) used.set(printed, state);
  }
  return [...used].map(([mark, state]) => ({ mark, text: figure.marks?.[mark]?.text ?? stateLabels[state] }));
}
