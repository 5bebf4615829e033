import { writeXlsx, type Cell, type CellStyle, type WriteSheet } from 'hucre/xlsx';
import { plainSpaces } from '../plan/words/danish.ts';

/** What stands in a cell of a workbook: a text, a number with how it is shown, a way to somewhere, or nothing. */
export type SheetCell = string | ShownNumber | SheetLink | null;

export interface ShownNumber {
  value: number;
  /** As Excel writes formats: "#,##0.0", which is 1.234,5 in Danish. */
  format: string;
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
    defaultFont: { name: 'Calibri', size: 11 },
    sheets: sheets.map((sheet, i) => written(sheet, names[i]!)),
  });
}

const styles = {
  title: { font: { bold: true, size: 14 } },
  head: {
    font: { bold: true },
    alignment: { wrapText: true, vertical: 'bottom' },
    border: { bottom: { style: 'thin' } },
    fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'EEEAE2' } },
  },
  heading: { font: { bold: true }, border: { top: { style: 'thin' } } },
  link: { font: { underline: true, color: { rgb: '1F4E79' } } },
  text: { alignment: { wrapText: true, vertical: 'top' } },
  number: { alignment: { horizontal: 'right', vertical: 'top' } },
} as const satisfies Record<string, CellStyle>;

function written({ title, about, heads, rows, below, widths }: SheetContent, name: string): WriteSheet {
  const cells = new Map<string, Partial<Cell>>();
  let line = 0;
  const put = (all: readonly SheetCell[], style?: CellStyle): void => {
    for (const [c, cell] of all.entries()) if (cell !== null) cells.set(`${line},${c}`, cellOf(cell, style));
    line += 1;
  };
  put([title], styles.title);
  for (const each of about) put([each], {});
  for (const head of heads) put(head, styles.head);
  const frozen = line;
  for (const row of rows) put(row.cells, row.isHeading ? styles.heading : undefined);
  if (below.length > 0) line += 1;
  for (const each of below) put([each], {});
  const width = Math.max(1, ...heads.map((head) => head.length), ...rows.map((row) => row.cells.length));
  return {
    name,
    rows: Array.from({ length: line }, () => []),
    cells,
    columns: Array.from({ length: width }, (_, c) => ({ width: widths[Math.min(c, widths.length - 1)]! })),
    freezePane: heads.length > 0 ? { rows: frozen, columns: 1 } : { rows: frozen },
    pageSetup: { paperSize: 'a4', orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
    a11y: { summary: plainSpaces(title), headerRow: frozen - 1 },
  };
}

/** A text is a text whatever it begins with: it is never a formula, which is another kind of cell. */
function cellOf(cell: Exclude<SheetCell, null>, style?: CellStyle): Partial<Cell> {
  if (typeof cell === 'string') return { value: plainSpaces(cell), type: 'string', style: style ?? styles.text };
  if ('value' in cell) return { value: cell.value, type: 'number', style: { ...styles.number, numFmt: cell.format } };
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
    let own = usable.slice(0, longest).trim();
    for (let i = 2; taken.has(own.toLocaleLowerCase('da')); i++) {
      const number = ` (${i})`;
      own = usable.slice(0, longest - number.length).trim() + number;
    }
    taken.add(own.toLocaleLowerCase('da'));
    return own;
  });
}

/** How Excel shows a number with so many decimals, with what stands before and after it. */
export const numberFormat = (decimals: number, before = '', after = ''): string =>
  quoted(before) + (decimals > 0 ? `#,##0.${'0'.repeat(decimals)}` : '#,##0') + quoted(after);

const quoted = (text: string): string => (text === '' ? '' : `"${plainSpaces(text).replaceAll('"', '')}"`);
