import { cellAnchor } from '../plan/publish/addresses.ts';
import { stateLabels } from '../plan/words/labels.ts';
import type { State } from '../plan/value/cell.ts';
import type { Cell, Figure, Row } from '../plan/library/figure.ts';
import type { Note } from '../plan/entry/figure.ts';
import type { Site } from '../plan/entry/site.ts';

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
  /** Long enough to scroll by itself, with its heads in view. */
  isLong: boolean;
  sections: { title: string; isOwn: boolean; notes: NoteMark[]; rows: RowView[] }[];
  /** Marks that stand in the table, with what they mean. */
  marks: { mark: string; text: string }[];
  notes: { note: Note; letter: string; id: string; backs: string[] }[];
}

interface ColumnHead {
  title: string;
  isOwn: boolean;
  notes: NoteMark[];
}

type Head = { over: string; span: number } | ({ over?: never } & ColumnHead);

export interface RowView {
  label: string;
  /** The rest of the row's name, set smaller. */
  detail?: string;
  isOwn: boolean;
  isTotal: boolean;
  notes: NoteMark[];
  cells: { text: string; spoken?: string; isNumber: boolean; isOwn: boolean; anchor: string; notes: NoteMark[] }[];
}

/** A mark that leads to a note, and that the note leads back to. */
export interface NoteMark {
  letter: string;
  /** Where the mark stands. */
  id: string;
  /** The note it leads to. */
  note: string;
}

/** Lays out a figure as a table. `prefix` keeps anchors apart where several tables stand on one page. */
export function tableView(figure: Figure, { site }: { site: Pick<Site, 'place'> }, prefix = figure.id): TableView {
  const marks = noteMarks(figure, prefix);
  const isHome = (place: string | undefined): boolean => place === site.place;
  const rowView = (row: Row): RowView => ({
    label: row.label,
    ...(row.detail && { detail: row.detail }),
    isOwn: isHome(row.place),
    isTotal: row.total ?? false,
    notes: marks(row.notes),
    cells: row.cells.map((cell) => ({
      ...cellText(cell, figure),
      isOwn: isHome(cell.place) && figure.columns.some(({ place }) => place !== undefined),
      anchor: cellAnchor(cell.row, cell.column),
      notes: marks(cell.notes),
    })),
  });
  const sections = figure.sections ?? [{ id: undefined, title: '', place: undefined, notes: undefined }];
  const view = {
    id: prefix,
    caption: figure.title,
    name: `${figure.label}: ${figure.title}`,
    ...headsOf(
      figure,
      figure.columns.map(({ title, place, notes }) => ({ title, isOwn: isHome(place), notes: marks(notes) })),
    ),
    columnCount: figure.columns.length,
    isLong: figure.rows.length > 20,
    sections: sections.map(({ id, title, place, notes }) => ({
      title,
      isOwn: isHome(place),
      notes: marks(notes),
      rows: figure.rows.filter(({ section }) => section === id).map(rowView),
    })),
    marks: usedMarks(figure),
  };
  return { ...view, notes: notesOf(figure, prefix, view) };
}

function cellText(cell: Cell, { marks }: Figure): { text: string; spoken?: string; isNumber: boolean } {
  const { shown: text, isWords, provisional } = cell;
  if (cell.value !== null) return { text: provisional ? `${text}*` : text, isNumber: !isWords };
  const meaning = marks?.[cell.printed]?.text ?? (cell.state ? stateLabels[cell.state] : '');
  return { text, spoken: meaning, isNumber: true };
}

/** Neighbouring columns with the same head over them share it. */
function headsOf({ columns }: Figure, own: readonly ColumnHead[]): Pick<TableView, 'heads' | 'lowerHeads'> {
  const heads: Head[] = [];
  columns.forEach(({ over }, i) => {
    const last = heads.at(-1);
    if (over === undefined) heads.push(own[i]!);
    else if (last?.over === over) last.span += 1;
    else heads.push({ over, span: 1 });
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

const letters = 'abcdefghijklmnopqrstuvwxyz';

/** The mark of a note by its place among those that have one: a to z, then aa, ab and on. */
export function noteLetter(index: number): string {
  const before = index < letters.length ? '' : noteLetter(Math.floor(index / letters.length) - 1);
  return before + letters[index % letters.length]!;
}

/** Hands out a mark for each place that refers to a note, numbered so that the note can lead back to each. */
function noteMarks(figure: Figure, prefix: string): (ids: readonly string[] | undefined) => NoteMark[] {
  const lettered = (figure.notes ?? []).filter(({ id }) => id !== undefined);
  const count = new Map<string, number>();
  return (ids) =>
    (ids ?? []).map((id) => {
      const nth = (count.get(id) ?? 0) + 1;
      count.set(id, nth);
      const letter = noteLetter(lettered.findIndex((note) => note.id === id));
      return { letter, id: `${prefix}-henvisning-${id}-${nth}`, note: `${prefix}-note-${id}` };
    });
}

function notesOf(
  { notes = [] }: Figure,
  prefix: string,
  { heads, lowerHeads, sections }: Pick<TableView, 'heads' | 'lowerHeads' | 'sections'>,
): TableView['notes'] {
  const rows = sections.flatMap((section) => section.rows);
  const marks = [
    ...[...heads, ...lowerHeads].flatMap((head) => ('notes' in head ? head.notes : [])),
    ...sections.flatMap((section) => section.notes),
    ...rows.flatMap((row) => [...row.notes, ...row.cells.flatMap((cell) => cell.notes)]),
  ];
  const lettered = notes.filter(({ id }) => id !== undefined);
  return notes.map((note) => ({
    note,
    letter: note.id === undefined ? '' : noteLetter(lettered.indexOf(note)),
    id: `${prefix}-note-${note.id ?? notes.indexOf(note)}`,
    backs: marks.filter((mark) => mark.note === `${prefix}-note-${note.id}`).map(({ id }) => id),
  }));
}
