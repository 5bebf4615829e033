import { writeXlsx, type Cell, type CellStyle, type WriteSheet } from 'hucre/xlsx';
import { plainSpaces } from '../plan/words/danish.ts';

/** What stands in a cell of a workbook: a text, a number with how it is shown, what is printed instead of one, a way to somewhere, or nothing. */
export type SheetCell = string | ShownNumber | SheetMark | SheetLink | null;

export interface ShownNumber {
  value: number;
  /** As Excel writes formats: "#,##0.0", which is 1.234,5 in Danish. */
  format: string;
}

/** It stands where its column's numbers stand. */
export interface SheetMark {
  mark: string;
}

export interface SheetLink {
  text: string;
  /** A web address, or the name of another sheet. */
  to: { address: string } | { sheet: string };
}

/** A sheet: what stands over its table, the heads that stay in sight, the rows, and what is said below. */
export interface SheetContent {
  name: string;
  title: string;
  about: readonly SheetCell[];
  heads: readonly (readonly string[])[];
  rows: readonly SheetRow[];
  below: readonly SheetCell[];
  /** How wide columns are, in characters; the last one stands for those after it. */
  widths: readonly number[];
}

export interface SheetRow {
  cells: readonly SheetCell[];
  /** A heading among the rows. */
  isHeading?: true;
}

export interface WorkbookContent {
  title: string;
  creator: string;
  /** ISO date: of the edition, so that a workbook is the same each time it is made. */
  date: string;
  sheets: readonly SheetContent[];
}

export function writeWorkbook({ title, creator, date, sheets }: WorkbookContent): Promise<Uint8Array> {
  const day = new Date(`${date}T00:00:00Z`);
  const names = sheetNames(sheets.map(({ name }) => name));
  return writeXlsx({
    properties: { title: plainSpaces(title), creator, created: day, modified: day },
    defaultFont: letters,
    sheets: sheets.map((sheet, i) => written(sheet, names[i]!)),
  });
}

const letters = { name: 'Calibri', size: 11 } as const;
const styles = {
  title: { font: { ...letters, bold: true, size: 14 } },
  head: {
    font: { ...letters, bold: true },
    alignment: { wrapText: true, vertical: 'bottom' },
    border: { bottom: { style: 'thin' } },
    fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'EEEAE2' } },
  },
  heading: { font: { ...letters, bold: true }, border: { top: { style: 'thin' } } },
  link: { font: { ...letters, underline: true, color: { rgb: '1F4E79' } }, alignment: { vertical: 'top' } },
  text: { alignment: { wrapText: true, vertical: 'top' } },
  number: { alignment: { horizontal: 'right', vertical: 'top' } },
} as const satisfies Record<string, CellStyle>;

/** A row as it is laid: with one style for its texts, and of several columns where a single text has the line to itself. */
interface Line {
  cells: readonly SheetCell[];
  style: CellStyle;
  isAcross?: true;
}

function linesOf({ title, about, heads, rows, below }: SheetContent): { lines: Line[]; frozen: number } {
  const across = (cell: SheetCell): Line => ({ cells: [cell], style: styles.text, isAcross: true });
  const top: Line[] = [
    { cells: [title], style: styles.title },
    ...about.map(across),
    ...heads.map((cells) => ({ cells, style: styles.head })),
  ];
  const empty: Line[] = below.length > 0 ? [{ cells: [], style: styles.text }] : [];
  const told = rows.map(({ cells, isHeading }) => ({ cells, style: isHeading ? styles.heading : styles.text }));
  return { lines: [...top, ...told, ...empty, ...below.map(across)], frozen: top.length };
}

function written(content: SheetContent, name: string): WriteSheet {
  const { title, heads, widths } = content;
  const { lines, frozen } = linesOf(content);
  const count = Math.max(1, ...lines.map(({ cells }) => cells.length));
  const columns = Array.from({ length: count }, (_, c) => widths[Math.min(c, widths.length - 1)]!);
  const last = lastAcross(columns);
  return {
    name,
    rows: lines.map(() => []),
    cells: new Map(
      lines.flatMap(({ cells, style }, l) =>
        cells.flatMap((cell, c): [string, Partial<Cell>][] =>
          cell === null ? [] : [[`${l},${c}`, cellOf(cell, style)]],
        ),
      ),
    ),
    merges: lines.flatMap(({ isAcross }, l) =>
      isAcross && last > 0 ? [{ startRow: l, startCol: 0, endRow: l, endCol: last }] : [],
    ),
    rowDefs: new Map(lines.map((line, l) => [l, { height: heightOf(line, columns) }])),
    columns: columns.map((width) => ({ width })),
    freezePane: heads.length > 0 ? { rows: frozen, columns: 1 } : { rows: frozen },
    pageSetup: {
      ...({ paperSize: 'a4', orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 } as const),
      printTitlesRow: `$${frozen - Math.max(heads.length, 1) + 1}:$${frozen}`,
    },
    a11y: { summary: plainSpaces(title), headerRow: frozen - 1 },
  };
}

/** A text with the line to itself is at least as wide as a text is to be read, in characters, where the table is. */
const readable = 80;

function lastAcross(columns: readonly number[]): number {
  const ends = columns.map((_, c) => columns.slice(0, c + 1).reduce((sum, width) => sum + width, 0));
  const first = ends.findIndex((end) => end >= readable);
  return first < 0 ? columns.length - 1 : first;
}

/** In points: of a line of letters, of the title, and the most that Excel lets a row have. */
const heights = { line: 15, title: 20, most: 405 };

/** Excel and LibreOffice do not make room for what goes on in a new line by themselves, least of all across columns. */
function heightOf({ cells, style, isAcross }: Line, columns: readonly number[]): number {
  if (style === styles.title) return heights.title;
  if (style === styles.heading) return heights.line;
  const across = columns.slice(0, lastAcross(columns) + 1).reduce((sum, width) => sum + width, 0);
  const needed = cells.map((cell, c) =>
    typeof cell === 'string' ? linesNeeded(plainSpaces(cell), isAcross ? across : columns[c]!) : 1,
  );
  return Math.min(heights.most, heights.line * Math.max(1, ...needed));
}

/** How many lines a text takes, word by word. */
function linesNeeded(text: string, width: number): number {
  let lines = 0;
  for (const paragraph of text.split('\n')) {
    let left = 0;
    for (const { length } of paragraph.split(' ')) {
      if (length >= left) {
        lines += Math.max(1, Math.ceil(length / width));
        left = width - (length % width);
      } else left -= length + 1;
    }
  }
  return lines;
}

/** A text is a text whatever it begins with: it is never a formula, which is another kind of cell. */
function cellOf(cell: Exclude<SheetCell, null>, style: CellStyle): Partial<Cell> {
  if (typeof cell === 'string') return { value: plainSpaces(cell), type: 'string', style };
  if ('value' in cell) return { value: cell.value, type: 'number', style: { ...styles.number, numFmt: cell.format } };
  if ('mark' in cell) return { value: plainSpaces(cell.mark), type: 'string', style: styles.number };
  const hyperlink =
    'sheet' in cell.to
      ? { target: '', location: `'${cell.to.sheet.replaceAll("'", "''")}'!A1` }
      : { target: cell.to.address };
  return { value: plainSpaces(cell.text), type: 'string', style: styles.link, hyperlink };
}

/** So many characters Excel lets the name of a sheet have. */
const longest = 31;

/** Names of sheets as Excel allows them: short, without its own signs, and none twice. */
export function sheetNames(wanted: readonly string[]): string[] {
  const taken = new Set<string>();
  return wanted.map((name) => {
    const plain = plainSpaces(name)
      .replaceAll(/[[\]:*?/\\\p{Cc}]/gu, ' ')
      .replaceAll(/\s+/g, ' ')
      .trim()
      .replaceAll(/^'+|'+$/g, '');
    const usable = plain === '' || /^(?:history|oversigt over ændringer)$/i.test(plain) ? `Ark ${plain}`.trim() : plain;
    let own = shortened(usable, longest);
    for (let i = 2; taken.has(own.toLocaleLowerCase('da')); i++) {
      const number = ` (${i})`;
      own = shortened(usable, longest - number.length) + number;
    }
    taken.add(own.toLocaleLowerCase('da'));
    return own;
  });
}

/** Whole words, where a name is too long. */
function shortened(name: string, most: number): string {
  if (name.length <= most) return name;
  const words = name.slice(0, most + 1).lastIndexOf(' ');
  return name.slice(0, words > most / 2 ? words : most).replace(/[\s,;.-]+$/, '');
}

/** How Excel shows a number with so many decimals, with what stands before and after it. */
export const numberFormat = (decimals: number, before = '', after = ''): string =>
  quoted(before) + (decimals > 0 ? `#,##0.${'0'.repeat(decimals)}` : '#,##0') + quoted(after);

const quoted = (text: string): string => (text === '' ? '' : `"${plainSpaces(text).replaceAll('"', '')}"`);
