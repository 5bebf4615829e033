import type { State } from '../plan/value/cell.ts';
import type { FileKind } from './grid.ts';
import type { DecimalSign } from './numbers.ts';
import type { Dimensions } from './names.ts';

/** What an editor has decided about a file, by options or answers. */
export interface Choices extends Dimensions {
  sheet?: string | undefined;
  decimals?: DecimalSign | undefined;
  title?: string | undefined;
  source?: string | undefined;
  /** What marks mean: "..=unavailable". */
  marks?: Readonly<Record<string, State>> | undefined;
  empty?: State | undefined;
  /** Whether 0,22 is 0,22 pct. or 22 pct. */
  percent?: 'whole' | 'fraction' | undefined;
  layout?: 'wide' | 'long' | undefined;
  /** The heads of the columns with numbers, where the file has none that can be read. */
  heads?: readonly string[] | undefined;
  /** So many decimals are kept of numbers that have more than a table can print. */
  round?: number | undefined;
  hidden?: true | undefined;
  /** What rows and columns are called in the table that gets new numbers, which knows itself what they are about. */
  ownNames?: readonly string[] | undefined;
}

/** A cell of a table as it is understood, whatever file it comes from. */
export interface TableCell extends Dimensions {
  value: number | null;
  /** With which decimals the number is printed. */
  decimals?: number | undefined;
  /** What is printed, where it is not blank. */
  printed: string;
  state?: State | undefined;
  /** What the document says of the mark. */
  markText?: string | undefined;
  notes: readonly string[];
  provisional?: true | undefined;
  isChange?: true | undefined;
  definition?: string | undefined;
  /** Where it stands in the file. */
  at: string;
}

export interface TableColumn {
  title: string;
  over?: string | undefined;
}

export interface TableRow {
  label: string;
  section?: string | undefined;
}

/** A table as it is understood: in the order and the words of its document. */
export interface Table {
  kind: FileKind;
  title?: string | undefined;
  what?: string | undefined;
  label?: string | undefined;
  origin?: { document: string; label: string } | undefined;
  sources?: readonly { name: string; table?: string | undefined }[] | undefined;
  columns: readonly TableColumn[];
  rows: readonly TableRow[];
  cells: readonly (readonly TableCell[])[];
  /** What stands below the table and belongs to all of it. */
  notes: readonly string[];
  /** What else the file says of the numbers, and where: over the names of the rows, as a title, as the name of a sheet. */
  around: readonly { from: string; text: string }[];
}
