import { formatValue } from 'hucre';
import { readXlsx, type Cell, type MergeRange, type Sheet } from 'hucre/xlsx';
import { tooLarge } from './csv.ts';
import { blank, bounds, isEmpty, squared, type Grid, type GridCell } from './grid.ts';
import { Refused } from './refusal.ts';
import { formatPeriod, plainSpaces } from '../plan/words/danish.ts';
import { rounded } from '../plan/value/decimal.ts';
import { toPeriod } from '../plan/value/period.ts';
import { repacked } from './zip.ts';

/** The sheets of a workbook as they are seen in Excel. What is hidden is left out and told, where it is not asked for. */
export async function workbookGrids(parts: ReadonlyMap<string, Uint8Array>, withHidden: boolean): Promise<Grid[]> {
  refuseVast(parts);
  const workbook = await readXlsx(repacked(parts), { readStyles: true }).catch(() => {
    throw new Refused({
      message: 'Regnearket kan ikke læses.',
      hint: 'Åbn det i Excel, gem det som en ny .xlsx, og prøv igen.',
    });
  });
  return workbook.sheets.map((sheet) => gridOf(sheet, withHidden)).filter(({ rows }) => rows.length > 0);
}

/** Two cells in far corners make a sheet of milliards; the places that cells have are asked before they are given room. */
function refuseVast(parts: ReadonlyMap<string, Uint8Array>): void {
  for (const [name, part] of parts) {
    if (!/^xl\/worksheets\/[^/]+\.xml$/i.test(name)) continue;
    const text = new TextDecoder().decode(part);
    let cells = 0;
    for (const [, letters = '', row = '0', value] of text.matchAll(
      /<c\b[^>]*?\br="([A-Z]{1,4})(\d+)"[^>]*?(?:\/>|>(.?))/g,
    )) {
      // A cell that only has a colour has nothing to read.
      if (value === undefined) continue;
      cells += 1;
      if (Number(row) > bounds.rows) throw tooLarge(`noget i række ${row}`);
      if (columnNumber(letters) > bounds.columns) throw tooLarge(`noget i kolonne ${letters}`);
      if (cells > bounds.cells) throw tooLarge(`mere end ${bounds.cells} celler`);
    }
    if ((text.match(/<mergeCell\b/g)?.length ?? 0) > bounds.rows) throw tooLarge('for mange flettede celler');
  }
}

const columnNumber = (letters: string): number =>
  [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);

function columnLetters(index: number): string {
  const rest = Math.floor(index / 26);
  return (rest > 0 ? columnLetters(rest - 1) : '') + String.fromCharCode(65 + (index % 26));
}

function gridOf(sheet: Sheet, withHidden: boolean): Grid {
  const height = Math.min(sheet.rows.length, bounds.rows);
  const width = Math.min(Math.max(0, ...sheet.rows.map((row) => row.length)), bounds.columns);
  const rows = Array.from({ length: height }, (_, r) => Array.from({ length: width }, (_, c) => cellOf(sheet, r, c)));
  spread(rows, sheet.merges ?? []);
  const isHiddenRow = (r: number): boolean => sheet.rowDefs?.get(r)?.hidden === true;
  const isHiddenColumn = (c: number): boolean => sheet.columns?.[c]?.hidden === true;
  const hidden = {
    rows: rows.flatMap((row, r) => (isHiddenRow(r) && !row.every(isEmpty) ? [String(r + 1)] : [])),
    columns: Array.from({ length: width }, (_, c) => c).flatMap((c) =>
      isHiddenColumn(c) && !rows.every((row) => isEmpty(row[c]!)) ? [columnLetters(c)] : [],
    ),
    ...(withHidden && { taken: true as const }),
    ...((sheet.hidden || sheet.veryHidden) && { sheet: true as const }),
  };
  const seen = withHidden
    ? rows
    : rows.filter((_, r) => !isHiddenRow(r)).map((row) => row.filter((_, c) => !isHiddenColumn(c)));
  return { name: sheet.name, rows: squared(seen), hidden };
}

/** What a merged cell says, it says of all the columns that it is over; down a column it is said once, on the first row. */
function spread(rows: readonly GridCell[][], merges: readonly MergeRange[]): void {
  for (const { startRow, startCol, endRow, endCol } of merges) {
    const first = rows[startRow]?.[startCol];
    if (!first || isEmpty(first)) continue;
    for (let r = startRow; r <= Math.min(endRow, rows.length - 1); r++) {
      for (let c = startCol; c <= endCol && c < rows[r]!.length; c++) {
        if (r !== startRow || c !== startCol) rows[r]![c] = { ...first, at: rows[r]![c]!.at, merged: true };
      }
    }
  }
}

function cellOf(sheet: Sheet, r: number, c: number): GridCell {
  const at = `celle ${columnLetters(c)}${r + 1}`;
  const value = sheet.rows[r]?.[c] ?? null;
  const cell = sheet.cells?.get(`${r},${c}`);
  const format = cell?.style?.numFmt ?? 'General';
  if (
    cell?.type === 'error' ||
    (typeof value === 'string' && /^#(?:N\/A|REF!|DIV\/0!|VALUE!|NAME\?|NUM!|NULL!)$/.test(value))
  )
    return { text: String(value), at, broken: `Cellen viser fejlen ${String(value)}.` };
  if (typeof value === 'number') return ofNumber(value, format, at);
  if (value instanceof Date) return ofDate(value, format, at);
  if (typeof value === 'boolean') return { text: value ? 'SAND' : 'FALSK', at };
  if (value === null)
    return isWithoutResult(cell)
      ? // Seen as something, so that its row is no empty one.
        { text: '=', at, broken: 'Cellen har en formel uden resultat. Det kommer, når filen bliver gemt i Excel.' }
      : blank(at);
  return { text: value, at };
}

const isWithoutResult = (cell: Cell | undefined): boolean => cell?.formula !== undefined && cell.formulaResult == null;

/** What is shown is what the document prints: a percent as a percent, with the decimals of the format. */
function ofNumber(value: number, format: string, at: string): GridCell {
  if (!Number.isFinite(value)) return { text: '', at, broken: 'Cellen har ikke et tal.' };
  const isPercent = /%/.test(format.replace(/"[^"]*"/g, ''));
  const places =
    /[0#?](?:\.([0#?]+))?/.exec(format.replace(/"[^"]*"|\[[^\]]*\]/g, '').split(';')[0]!)?.[1]?.length ?? 0;
  const isFraction = /[?#0]+\/[?#0\d]+/.test(format);
  if (isFraction)
    return { text: formatValue(value, format), at, broken: 'Cellen er en brøk og kan have været en dato.' };
  const scaled = Number((isPercent ? value * 100 : value).toPrecision(14));
  const isGeneral = /^(?:General|@)?$/i.test(format);
  const shown = isGeneral ? scaled : rounded(scaled, places);
  const own = String(shown).split('.')[1]?.length ?? 0;
  const decimals = isGeneral ? own : places;
  // A little less than nought is shown as -0,0.
  const isBelow = shown === 0 && scaled < 0;
  const text = (isBelow ? '-' : '') + shown.toFixed(Math.min(decimals, 20)).replace('.', ',') + (isPercent ? ' %' : '');
  return { text, number: isBelow ? -0 : shown + 0, decimals, ...(isGeneral && { loose: true as const }), at };
}

/** A date in a head is a period, as far as its format shows it; among numbers it is one that Excel has taken for a date. */
function ofDate(date: Date, format: string, at: string): GridCell {
  const day = date.toISOString().slice(0, 10);
  const [year, month] = day.split('-');
  const plain = format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, '').toLowerCase();
  const compact = plain.includes('d') ? day : plain.includes('m') ? `${year}M${month}` : year!;
  // Named in Danish, whatever language the workbook is in.
  return { text: plainSpaces(formatPeriod(toPeriod(compact), 'short')), date: compact, at };
}
