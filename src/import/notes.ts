import type { FigureInput } from '../plan/entry/figure.ts';
import type { Table, TableCell } from './table.ts';

/** Where the notes of a table stand: on rows and columns that have them all through, else on their cells. */
export interface PlacedNotes {
  list: NonNullable<FigureInput['notes']>;
  rows: (r: number) => { notes?: string[] };
  columns: (c: number) => { notes?: string[] };
  ofCell: (cell: TableCell) => string[] | undefined;
}

export function placedNotes({ cells, notes: ofAll }: Table): PlacedNotes {
  const texts = [...new Set(cells.flat().flatMap(({ notes }) => notes))];
  const idOf = (text: string): string => keyAt(texts.indexOf(text));
  const list = [...texts.map((text) => ({ id: idOf(text), text })), ...ofAll.map((text) => ({ text }))];
  const width = cells[0]?.length ?? 0;
  const same = (some: readonly TableCell[]): boolean =>
    some[0]!.notes.length > 0 && some.every(({ notes }) => isSame(notes, some[0]!.notes));
  const ids = (cell: TableCell): { notes: string[] } => ({ notes: cell.notes.map(idOf) });
  const byColumn = Array.from({ length: width }, (_, c) => cells.length > 1 && same(cells.map((row) => row[c]!)));
  // A note on all cells of a row belongs to it, where no column has taken some of them.
  const byRow = cells.map((row) => width > 1 && same(row) && !byColumn.some(Boolean));
  const placed = new Set(cells.flatMap((row, r) => row.filter((_, c) => byRow[r] || byColumn[c])));
  return {
    list,
    rows: (r) => (byRow[r] ? ids(cells[r]![0]!) : {}),
    columns: (c) => (byColumn[c] ? ids(cells[0]![c]!) : {}),
    ofCell: (cell) => (placed.has(cell) || cell.notes.length === 0 ? undefined : ids(cell).notes),
  };
}

const isSame = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((text, i) => text === b[i]);

/** a, b, … z, a1, b1, … */
const keyAt = (i: number): string => String.fromCharCode(97 + (i % 26)) + (i < 26 ? '' : String(Math.floor(i / 26)));
