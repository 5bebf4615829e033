import { columnTitle, rowName, type Cell, type Figure } from '../plan/library/figure.ts';
import { ofYear, type Library, type Plan } from '../plan/library/library.ts';
import { editionText, planWords } from '../plan/library/plan-words.ts';
import { addresses, type PublicAddress } from '../plan/publish/addresses.ts';
import { capitalize, formatNumber, plainSpaces } from '../plan/words/danish.ts';
import { remarkLabels, unitWords } from '../plan/words/labels.ts';
import { sourceLine } from './csv.ts';
import { goalFields, goalLines, type GoalLine } from './goals.ts';
import { betweenNotes, exportObservations, type ExportedObservation } from './observations.ts';
import {
  numberFormat,
  sheetNames,
  writeWorkbook,
  type SheetCell,
  type SheetContent,
  type SheetRow,
  type WorkbookContent,
} from './workbook.ts';

/** A plan as a workbook: what is in it, its goals, and a sheet for each table as the document has it, with its notes and sources. */
export const planWorkbook = (plan: Plan, library: Library, at: PublicAddress): Promise<Uint8Array> =>
  writeWorkbook(planSheets(plan, library, at));

function planSheets(plan: Plan, library: Library, at: PublicAddress): WorkbookContent {
  const figures = ofYear(library.figures, plan.year);
  const title = `${planWords(plan).name}, ${library.site.municipality}`;
  const goals = goalSheet(plan, library, at);
  const sheets = [...goals, ...figures.map((figure) => figureSheet(figure, plan, library, at))];
  return {
    title,
    creator: library.site.municipality,
    date: plan.edition.date,
    sheets: [contents(title, plan, sheets, at), ...sheets],
  };
}

function contents(title: string, plan: Plan, sheets: readonly SheetContent[], at: PublicAddress): SheetContent {
  const [, ...names] = sheetNames(['Indhold', ...sheets.map(({ name }) => name)]);
  return {
    name: 'Indhold',
    title,
    about: [
      `Tallene og målene, som de står på ${editionText(plan)}.`,
      { text: at(addresses.plan(plan.year)), to: { address: at(addresses.plan(plan.year)) } },
    ],
    heads: [['Ark', 'Hvad der står']],
    rows: sheets.map((sheet, i) => ({
      cells: [{ text: names[i]!, to: { sheet: names[i]! } }, sheet.title],
    })),
    below: ['Et tal er altid et tal. Et tegn eller et ord i stedet for et tal er forklaret under tabellen.'],
    widths: [32, 90],
  };
}

function goalSheet(plan: Plan, library: Library, at: PublicAddress): SheetContent[] {
  const lines = goalLines(library).filter(({ summary }) => summary.goal.year === plan.year);
  if (lines.length === 0) return [];
  const all = goalFields(library, at);
  const { name, title, theme, wording, wordingNote, asked, target, latest, unit, deadline, status, remarks, source } =
    all;
  const fields = [
    name,
    title,
    theme,
    wording,
    wordingNote,
    asked,
    target,
    latest,
    unit,
    deadline,
    status,
    remarks,
    source,
  ];
  const cellFor = (field: (typeof fields)[number], line: GoalLine): SheetCell => {
    const text = (field.excel ?? field.of)(line);
    return field.isBare && text !== '' ? shownPlainly(Number(text)) : text;
  };
  return [
    {
      name: 'Mål',
      title: 'Målene, og hvad tallene viser om dem',
      about: [],
      heads: [[...fields.map(({ head }) => head), all.url.head]],
      rows: lines.map((line) => ({
        cells: [
          ...fields.map((field) => cellFor(field, line)),
          { text: all.url.of(line), to: { address: all.url.of(line) } },
        ],
      })),
      below: [],
      widths: [24, 36, 24, 60, 18, 44, 12, 12, 16, 14, 26, 44, 36, 50],
    },
  ];
}

/** A number of no table, with the decimals that it has. */
const shownPlainly = (value: number): SheetCell => ({
  value,
  format: numberFormat(String(value).split('.')[1]?.length ?? 0),
});

function figureSheet(figure: Figure, plan: Plan, library: Library, at: PublicAddress): SheetContent {
  const address = at(addresses.figure(figure));
  const units = unitsOf(figure);
  return {
    name: figure.label,
    title: `${figure.label}: ${figure.title}`,
    about: [figure.what, ...(units.all ? [`Enhed: ${units.all}`] : [])],
    heads: headsOf(figure, units),
    rows: rowsOf(figure, units),
    below: [
      ...notesBelow(figure, library),
      `Kilde: ${sourceLine(figure, library)}`,
      `${planWords(plan).name}, ${library.site.municipality}. ${capitalize(editionText(plan))}.`,
      { text: address, to: { address } },
    ],
    widths: [44, ...(units.rows ? [18] : []), 17],
  };
}

/** Where a table says in which unit its numbers are: once, over each column, or at each row. */
interface Units {
  all?: string;
  /** Of most cells of each column; the others say it themselves. */
  columns?: readonly string[];
  rows?: ReadonlyMap<string, string>;
}

function unitsOf({ columns, rows }: Figure): Units {
  const all = unitNames(rows.flatMap(({ cells }) => cells));
  if (all.length <= 1) return all[0] === undefined ? {} : { all: all[0] };
  const byColumn = columns.map((_, c) => unitNames(rows.flatMap(({ cells }) => cells[c] ?? [])));
  const byRow = rows.map(({ id, cells }) => [id, unitNames(cells)] as const);
  const isByRow = byRow.every(([, units]) => units.length <= 1) && byColumn.some((units) => units.length > 1);
  if (isByRow) return { rows: new Map(byRow.map(([id, [unit = '']]) => [id, unit])) };
  return { columns: byColumn.map(([most = '']) => most) };
}

/** The units of some cells, that of most of them first. */
function unitNames(cells: readonly Cell[]): string[] {
  const all = Map.groupBy(cells.map(unitName).filter(Boolean), (name) => name);
  return [...all].sort(([, a], [, b]) => b.length - a.length).map(([name]) => name);
}

const unitName = ({ unit }: Cell): string => (unit ? unitWords(unit).many : '');

function headsOf({ columns }: Figure, units: Units): string[][] {
  const before = units.rows ? ['Række', 'Enhed'] : ['Række'];
  const heads = [...before, ...columns.map(columnTitle)];
  return [heads, ...(units.columns ? [['Enhed', ...units.columns]] : [])];
}

function rowsOf(figure: Figure, units: Units): SheetRow[] {
  let section: string | undefined;
  return figure.rows.flatMap((row): SheetRow[] => {
    const isNew = row.section !== undefined && row.section !== section;
    section = row.section;
    const title = figure.sections?.find(({ id }) => id === section)?.title;
    const unit = units.rows ? [units.rows.get(row.id) ?? ''] : [];
    const saysUnit = (cell: Cell, c: number): boolean =>
      units.columns !== undefined && units.columns[c] !== unitName(cell);
    return [
      ...(isNew && title ? [{ cells: [title], isHeading: true as const }] : []),
      { cells: [rowName(row), ...unit, ...row.cells.map((cell, c) => shownCell(cell, saysUnit(cell, c)))] },
    ];
  });
}

/**
 * A number as the document prints it, and a mark as it is printed. Where a document tells a number in words, it stands as a
 * number with its sign.
 */
export function shownCell(cell: Cell, saysUnit = false): SheetCell {
  const { value, decimals, printed } = cell;
  if (value === null) return printed === '' ? null : { mark: printed };
  const { before, after } = aroundDigits(cell);
  // Zero has no sign of its own in Excel, so that of "-0,0" is part of its format.
  const sign = Object.is(value, -0) ? '-' : '';
  const said = after === '' && saysUnit && cell.unit ? ` ${unitName(cell)}` : after;
  return { value: value + 0, format: numberFormat(decimals, before + sign, said) };
}

/** What is printed around a number, "ca. " or "%", without its sign; nothing of one that is told in words. */
function aroundDigits({ value, decimals, printed, isWords, rough }: Cell): { before: string; after: string } {
  const none = { before: '', after: '' };
  const plain = plainSpaces(printed);
  const digits = formatNumber(Math.abs(value!), { decimals });
  const at = plain.indexOf(digits);
  const before = plain.slice(0, at).replace(/[-−]\s*$/, '');
  const after = plain.slice(at + digits.length);
  return at < 0 || (isWords && rough === '') || /\d/.test(before + after) ? none : { before, after };
}

/** Each note with the cells that it is about, where it is not about all of them; then what is to be known of the source. */
function notesBelow(figure: Figure, library: Library): string[] {
  const observations = exportObservations(figure, library);
  const about = new Map<string, ExportedObservation[]>();
  for (const each of observations) {
    for (const note of each.note.split(betweenNotes).filter(Boolean)) {
      about.set(note, [...(about.get(note) ?? []), each]);
    }
  }
  const unsaid = (figure.notes ?? []).filter(({ text }) => !about.has(text)).map(({ text }) => text);
  return [
    ...[...about].map(([note, cells]) =>
      cells.length === observations.length ? `Note: ${note}` : `Note: ${note} (${namesOf(cells, figure)})`,
    ),
    ...unsaid.map((note) => `Note: ${note}`),
    ...(figure.provisional ? [`Foreløbige tal: ${figure.provisional}`] : []),
    ...(figure.remarks ?? []).map(({ kind, text }) => `${remarkLabels[kind]} ${text}`),
    ...(figure.cautions ?? []).map((text) => `Forbehold: ${text}`),
  ];
}

/** So many are named by name; of more, only how many cells it is. */
const mostNamed = 6;

/** A row that it is all of is named alone, and so is a column. */
function namesOf(cells: readonly ExportedObservation[], { columns, rows }: Figure): string {
  const columnIds = new Set(cells.map(({ columnId }) => columnId));
  if (columnIds.size === 1 && cells.length === rows.length && rows.length > 1) return cells[0]!.column;
  const names = [...Map.groupBy(cells, ({ rowId }) => rowId).values()].flatMap((own) =>
    own.length === columns.length ? [own[0]!.row] : own.map(({ row, column }) => `${row}, ${column}`),
  );
  return names.length > mostNamed ? `${formatNumber(cells.length)} tal i tabellen` : names.join('; ');
}
