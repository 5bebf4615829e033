import { isEmpty, tidy, type Grid, type GridCell } from './grid.ts';
import { isCellText } from './numbers.ts';
import { periodNamed } from './names.ts';
import { Refused } from './refusal.ts';

/** The parts of a sheet: what stands above the table, its heads, its rows, and what stands below. */
export interface Frame {
  titles: string[];
  /** The heads of the columns with names, and of those with numbers, from the top down. */
  nameHeads: string[];
  columns: { heads: GridCell[] }[];
  rows: { names: GridCell[]; cells: GridCell[]; section?: string }[];
  below: string[];
  /** Columns that are left out since they hold no numbers. */
  leftOut: string[];
}

/** A cell that holds a number or stands for one. A year alone is as likely a head. */
const isValue = (cell: GridCell): boolean =>
  !isEmpty(cell) &&
  cell.date === undefined &&
  (cell.number !== undefined || cell.broken !== undefined || isCellText(cell.text));
const isPeriod = ({ text, date }: GridCell): boolean => date !== undefined || periodNamed(text) !== undefined;
const filled = (row: readonly GridCell[]): GridCell[] => row.filter((cell) => !isEmpty(cell) && !cell.merged);

export function frameOf({ rows: all }: Grid): Frame {
  const top = all.findIndex((row) => !isTitle(row));
  const rows = top < 0 ? [] : all.slice(top);
  const titles = all.slice(0, Math.max(0, top)).flatMap((row) => filled(row).map(({ text }) => tidy(text)));
  const first = firstOfData(rows);
  if (first < 0) throw noTable();
  const last = rows.findLastIndex(isRow);
  const start = startOfBody(rows, first);
  const table = unitBesideNames(rows.slice(0, last + 1), start);
  const heads = filledAcross(table.slice(0, start));
  const body = table.slice(start).filter((row) => !row.every(isEmpty));
  const withValues = body.filter((row) => row.slice(1).some(isValue));
  const names = nameColumns(withValues, heads);
  if (names === 0) throw noNames();
  const { kept, leftOut } = columnsOf(withValues, heads, names);
  return {
    titles,
    nameHeads: Array.from({ length: names }, (_, c) => headText(heads, c)),
    columns: kept.map((at) => ({ heads: headsAt(heads, at) })),
    rows: bodyRows(body, names, kept),
    below: rows.slice(last + 1).flatMap((row) =>
      filled(row).length > 0
        ? [
            filled(row)
              .map(({ text }) => tidy(text))
              .join(' '),
          ]
        : [],
    ),
    leftOut: leftOut.map((at) => headText(heads, at) || `kolonne ${at + 1}`),
  };
}

/** The column that says what numbers are in may stand after them; names are read from the left. */
function unitBesideNames(rows: readonly GridCell[][], start: number): readonly GridCell[][] {
  const at = rows.slice(0, start).flatMap((row) => row.flatMap(({ text }, c) => (isUnitHead(text) ? [c] : [])))[0] ?? 0;
  const isOfWords = rows.slice(start).every((row) => !row[at] || isEmpty(row[at]) || !isValue(row[at]));
  if (at < 2 || !isOfWords) return rows;
  return rows.map((row) => [row[0]!, row[at]!, ...row.filter((_, c) => c > 0 && c !== at)]);
}

const isUnitHead = (text: string): boolean => /^(?:måle)?enhed$|^unit$/i.test(text.trim());

/** A row of the table, also one whose numbers are all missing: it has more names than one, and they name no source. */
const isRow = (row: readonly GridCell[]): boolean =>
  row.slice(1).some(isValue) ||
  (filled(row).length > 1 && !isEmpty(row[0]!) && row.length > 2 && /^(?!kilde|note|anm)\p{L}/iu.test(row[0]!.text));

/** What stands alone at the left right above the first numbers is the heading of their rows, where heads stand above it. */
function startOfBody(rows: readonly GridCell[][], first: number): number {
  let start = first;
  // "(1.000 kr.)" is no heading of rows.
  const isAlone = (row: readonly GridCell[]): boolean =>
    row.slice(1).every(isEmpty) && !/^\(.*\)$/.test(row[0]!.text.trim());
  while (start > 0 && isAlone(rows[start - 1]!)) start -= 1;
  return rows.slice(0, start).some((row) => !isAlone(row)) ? start : first;
}

/** One text alone, at the left: a title, a unit, a source. */
function isTitle(row: readonly GridCell[]): boolean {
  const cells = filled(row);
  if (cells.length === 0) return true;
  return (
    cells.length === 1 &&
    (cells[0] === row[0] || !row.some(({ merged }) => merged)) &&
    !isValue(cells[0]!) &&
    (cells[0] === row[0] || cells[0]!.text.length > 30)
  );
}

/** The first row with numbers that are not the years of a head. */
function firstOfData(rows: readonly GridCell[][]): number {
  let namedHead = false;
  return rows.findIndex((row, i) => {
    const values = row.slice(1).filter(isValue);
    if (values.length === 0) {
      namedHead ||= !isEmpty(row[0]!) && filled(row).length > 1;
      return false;
    }
    const isOfPeriods = values.every(isPeriod);
    const isFollowed = rows.slice(i + 1).some((next) => next.slice(1).some(isValue));
    // What goes on from the row above names no row of its own: a head over two rows.
    const hasName = !isEmpty(row[0]!) && !row[0]!.merged;
    const isHead = isOfPeriods && isFollowed && !(namedHead && hasName);
    if (isHead) namedHead = true;
    return !isHead;
  });
}

/** A head that stands once over several columns, without being merged: all but the lowest row carry on to the right. */
function filledAcross(heads: readonly GridCell[][]): GridCell[][] {
  return heads.map((row, r) => {
    if (r === heads.length - 1) return row;
    let last: GridCell | undefined;
    return row.map((cell, c) => {
      if (!isEmpty(cell)) last = cell;
      const hasOwn = heads.slice(r + 1).some((below) => below[c] && !isEmpty(below[c]));
      return isEmpty(cell) && last && c > 1 && hasOwn && !isEmpty(row[1] ?? cell) ? { ...last, merged: true } : cell;
    });
  });
}

function headsAt(heads: readonly GridCell[][], at: number): GridCell[] {
  const cells = heads.flatMap((row) => (row[at] && !isEmpty(row[at]) ? [row[at]] : []));
  return cells.filter(({ text }, i) => text !== cells[i - 1]?.text);
}

/** The lowest head of a column. */
const headText = (heads: readonly GridCell[][], at: number): string => tidy(headsAt(heads, at).at(-1)?.text ?? '');

/** How many columns at the left hold names: text, or periods. */
function nameColumns(rows: readonly GridCell[][], heads: readonly GridCell[][]): number {
  const width = rows[0]?.length ?? 0;
  for (let c = 0; c < width; c++) {
    const cells = rows.flatMap((row) => (isEmpty(row[c]!) ? [] : [row[c]!]));
    const numbers = cells.filter(isValue);
    const arePeriods = cells.length > 0 && cells.every(isPeriod);
    const isTime =
      c === 0 || /^(?:tid|år|aar|periode|kvartal|måned|maaned|halvår|year|period|time)$/i.test(headText(heads, c));
    const isName = arePeriods ? isTime && c < width - 1 : numbers.length < cells.length / 2 || cells.length === 0;
    if (!isName) return c;
  }
  return width;
}

/** The columns with numbers; one of words, such as remarks, is no part of the table. */
function columnsOf(
  rows: readonly GridCell[][],
  heads: readonly GridCell[][],
  from: number,
): { kept: number[]; leftOut: number[] } {
  const width = rows[0]?.length ?? 0;
  const all = Array.from({ length: Math.max(0, width - from) }, (_, i) => i + from);
  const hasAny = (c: number): boolean => rows.some((row) => !isEmpty(row[c]!)) || headsAt(heads, c).length > 0;
  const isOfNumbers = (c: number): boolean => {
    const cells = rows.flatMap((row) => (isEmpty(row[c]!) ? [] : [row[c]!]));
    return (
      cells.length > 0 &&
      cells.filter((cell) => isValue(cell) || cell.date !== undefined || /\d/.test(cell.text)).length >=
        cells.length / 2
    );
  };
  const present = all.filter(hasAny);
  const kept = present.filter(isOfNumbers);
  if (kept.length === 0) throw noTable();
  return { kept, leftOut: present.filter((c) => !kept.includes(c)) };
}

/** The rows with numbers, each below the heading that it stands under. */
function bodyRows(body: readonly GridCell[][], names: number, columns: readonly number[]): Frame['rows'] {
  let section: string | undefined;
  let above: GridCell[] = [];
  return body.flatMap((row) => {
    const cells = columns.map((c) => row[c]!);
    if (cells.every(isEmpty) && filled(row).length === 1) {
      section = tidy(filled(row)[0]!.text);
      return [];
    }
    // What stands once for several rows, merged or not, stands for each of them; only the last name is each row's own.
    const own = row.slice(0, names).map((cell, c) => (isEmpty(cell) && c < names - 1 ? (above[c] ?? cell) : cell));
    above = own;
    return [{ names: own, cells, ...(section !== undefined && { section }) }];
  });
}

const noTable = (): Refused =>
  new Refused({
    message: 'Der er ingen tabel med tal at læse.',
    hint: 'Se efter, at tallene står i rækker og kolonner, og at rækkerne har navne. I et regneark: vælg ark med --sheet.',
  });

const noNames = (): Refused =>
  new Refused({
    message: 'Rækkerne har ingen navne: den første kolonne er tal.',
    hint: 'Tag kolonnen med rækkernes navne med.',
  });
