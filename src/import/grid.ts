/** A cell of a file as it is seen there, whatever kind of file it is. */
export interface GridCell {
  /** What is seen in the cell; empty where there is nothing. */
  text: string;
  /** The number of a cell that is one, as it is shown: 16.8333 shown as 16,8 is 16.8, and 0.22 shown as 22 % is 22. */
  number?: number;
  /** The decimals that it is shown with, where the file says so. */
  decimals?: number;
  /** It may be shown with more decimals: where it is written, noughts at the end are left out. */
  loose?: true;
  /** The compact text of the period that a cell with a date is: "2019M08". */
  date?: string;
  /** It cannot be what the document prints: an error of a formula, or a number that Excel has made a date of. */
  broken?: string;
  /** It is a part of a merged cell, which says what stands in its first. */
  merged?: true;
  /** Where it stands, for an editor: "celle C7", "linje 4, felt 2". */
  at: string;
}

/** A sheet, or what a file without sheets holds: rows of the same length. */
export interface Grid {
  /** The name of the sheet, where there are sheets. */
  name?: string;
  rows: GridCell[][];
  /** What stands in the sheet and is not seen there. */
  hidden?: { rows: string[]; columns: string[]; sheet?: true; taken?: true };
  /** What was done to what was read, in Danish. */
  said?: string[];
}

/** What a file is, for an editor. */
export const fileKinds = {
  csv: 'CSV',
  sheet: 'regneark',
  text: 'indsat tekst',
  jobindsats: 'svar fra jobindsats',
  'json-stat': 'JSON-stat',
  site: 'webstedets egen fil',
  word: 'tabel i Word',
} as const;

export type FileKind = keyof typeof fileKinds;

export const isEmpty = ({ text }: GridCell): boolean => text.trim() === '';

/** The text of a cell in one line, with ordinary spaces and nothing that one cannot see: Excel and Word break lines within cells. */
export const tidy = (text: string): string =>
  text
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
    .replace(/[\s\u00a0\u202f\u2007\u2009]+/g, ' ')
    .trim();

export const blank = (at: string): GridCell => ({ text: '', at });

/** Rows of one length, without what is empty at the edges. */
export function squared(rows: readonly GridCell[][]): GridCell[][] {
  const used = (row: readonly GridCell[]): number => row.findLastIndex((cell) => !isEmpty(cell)) + 1;
  const width = rows.reduce((widest, row) => Math.max(widest, used(row)), 0);
  const first = rows.reduce((least, row) => {
    const index = row.findIndex((cell) => !isEmpty(cell));
    return index < 0 ? least : Math.min(least, index);
  }, width);
  const from = rows.findIndex((row) => used(row) > 0);
  const to = rows.findLastIndex((row) => used(row) > 0);
  return rows
    .slice(Math.max(0, from), to + 1)
    .map((row) =>
      Array.from(
        { length: width - first },
        (_, i) => row[i + first] ?? blank((row[0]?.at ?? '').replace(/, felt 1$/, '')),
      ),
    );
}

/** The bounds of what is read: no table of a plan comes near them, and no file can hold a machine up. */
export const bounds = {
  bytes: 10_000_000,
  unpackedBytes: 40_000_000,
  entries: 2_000,
  rows: 20_000,
  columns: 300,
  cells: 200_000,
} as const;
