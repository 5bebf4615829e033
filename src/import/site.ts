import { figureFields, firstFields } from '../export/csv.ts';
import { fromExcelText, fromProgramText } from '../export/excel.ts';
import { betweenNotes, changeBefore, provisionalNote } from '../export/observations.ts';
import { states, type State } from '../plan/value/cell.ts';
import type { Shelves } from '../plan/library/library.ts';
import { stateLabels } from '../plan/words/labels.ts';
import type { Grid } from './grid.ts';
import type { SiteFigure } from './json.ts';
import { groupNamed, measureNamed, periodNamed, placeNamed, unitNamedBy } from './names.ts';
import { Refused } from './refusal.ts';
import type { Table, TableCell } from './table.ts';

/** One observation as the site publishes it. */
export interface SiteObservation {
  place: string;
  period: string;
  group: string;
  measure: string;
  unit: string;
  value: string;
  state: string;
  note: string;
  row: string;
  column: string;
  printed: string;
  source: string;
  population?: string | undefined;
  ages?: readonly [number, number] | undefined;
  definition?: string | undefined;
  at: string;
}

/** What only the file for programs says of the whole figure. */
export type SiteAbout = Partial<Pick<SiteFigure, 'title' | 'what' | 'label'>>;

/** The files of figures by their heads. Those that were fetched before they had more columns are the site's own too. */
const kinds = [figureFields, firstFields].flatMap((fields) => [
  { fields, isExcel: false, delimiter: ',', heads: fields.map(({ key }) => key) } as const,
  { fields, isExcel: true, delimiter: ';', heads: fields.map(({ head }) => head) } as const,
]);

/** What parts the fields of a file that the site itself publishes; nothing where it is another file. */
export const siteDelimiter = (text: string): ',' | ';' | undefined => {
  const [first] = text.split(/\r?\n/, 1);
  return kinds.find(({ heads, delimiter }) => first === heads.join(delimiter))?.delimiter;
};

/** The observations of a file that the site itself publishes; nothing where it is another file. */
export function siteObservations({ rows: [head = [], ...rows] }: Grid): SiteObservation[] | undefined {
  const heads = head.map(({ text }) => text).join('|');
  const kind = kinds.find((each) => each.heads.join('|') === heads);
  if (!kind) return undefined;
  const read = kind.isExcel ? fromExcelText : fromProgramText;
  return rows.map((row) => {
    const written = new Map(kind.fields.map(({ key }, c) => [key, read(row[c]?.text ?? '')]));
    return observationOf((key) => written.get(key) ?? '', kind.isExcel, row[0]?.at ?? '');
  });
}

function observationOf(written: (key: string) => string, isExcel: boolean, at: string): SiteObservation {
  const ages = [written('age_from'), written('age_to')].filter(Boolean).map(Number);
  return {
    place: written('place'),
    period: written('period'),
    group: written('group'),
    measure: written('measure'),
    unit: written('unit'),
    value: isExcel ? written('value').replace(',', '.') : written('value'),
    state: written('state'),
    note: written('note'),
    row: written('row'),
    column: written('column'),
    printed: written('printed'),
    source: written('source'),
    population: written('population'),
    definition: written('definition'),
    ...(ages.length === 2 && { ages: [ages[0]!, ages[1]!] as const }),
    at,
  };
}

/** The same of a figure as JSON. */
export const siteFigureObservations = ({ observations, citation }: SiteFigure): SiteObservation[] =>
  observations.map(({ value, decimals, period, state, ...rest }, i) => ({
    ...rest,
    period: period ?? '',
    state: state ?? '',
    value: value === null ? '' : (Object.is(value, -0) ? '-' : '') + value.toFixed(decimals),
    source: citation,
    at: `observations, nr. ${i + 1}`,
  }));

/** A table that comes back: one observation after the other, row by row, in all columns. */
export function siteTable(
  all: readonly SiteObservation[],
  shelves: Shelves,
  { title, what, label }: SiteAbout = {},
): Table {
  const width = widthOf(all);
  const lines = Array.from({ length: Math.ceil(all.length / width) }, (_, r) => all.slice(r * width, (r + 1) * width));
  const origin = originOf(all[0]!.source, shelves);
  return {
    kind: 'site',
    title,
    what,
    label: label ?? origin.origin?.label,
    ...origin,
    columns: columnsOf(lines[0]!.map(({ column }) => column)),
    rows: rowsOf(lines.map(([first]) => first!.row)),
    cells: lines.map((line) => line.map((observation) => cellOf(observation, shelves))),
    notes: [],
    around: [],
  };
}

/** How many columns there are: the same heads come again with each row. */
function widthOf(all: readonly SiteObservation[]): number {
  const heads = all.map(({ column }) => column);
  const again = heads.findIndex((head, i) => i > 0 && heads.slice(0, i).includes(head));
  const width = again < 0 ? all.length : again;
  const isWhole =
    all.length % width === 0 &&
    all.every(({ column, row }, i) => column === heads[i % width] && row === all[i - (i % width)]!.row);
  if (isWhole) return width;
  throw new Refused({
    message:
      'Filen er fra webstedet, men linjerne er ikke, som de var: rækker eller kolonner mangler eller er flyttet.',
    hint: 'Hent filen igen fra tabellens side. Er den rettet i Excel, så behold alle linjer i deres rækkefølge.',
  });
}

/** "Alder, 16-24 år": what is before the comma stands over several columns, where more than one begins so. */
function columnsOf(heads: readonly string[]): Table['columns'] {
  const before = heads.map((head) => head.split(', ')[0]!);
  return heads.map((head, c) => {
    const isShared = head !== before[c] && before.filter((each) => each === before[c]).length > 1;
    return isShared ? { over: before[c]!, title: head.slice(before[c]!.length + 2) } : { title: head };
  });
}

/** "Alder: 16-24 år": a table is parted where every row says of what. */
function rowsOf(names: readonly string[]): Table['rows'] {
  const parts = names.map((name) => /^(.+?): (.+)$/s.exec(name));
  if (!parts.every((part) => part !== null)) return names.map((label) => ({ label }));
  return parts.map(([, section, label]) => ({ section: section!, label: label! }));
}

function cellOf(observation: SiteObservation, shelves: Shelves): TableCell {
  const { value: written, printed, at, population, ages, definition } = observation;
  const isChange = observation.measure.startsWith(changeBefore);
  const value = written === '' ? null : Number(written);
  const state = states.find((each) => each === observation.state);
  return {
    value,
    decimals: written.split('.')[1]?.length ?? 0,
    printed,
    state,
    ...notesOf(observation, state),
    place: known(observation.place, placeNamed(observation.place, shelves), 'stedet', at),
    period: known(observation.period, periodNamed(observation.period)?.text, 'perioden', at),
    group: known(observation.group, groupNamed(observation.group, shelves), 'gruppen', at),
    measure: measureOf(observation, isChange, shelves),
    unit: known(observation.unit, unitNamedBy(observation.unit, shelves), 'enheden', at),
    ...(isChange && { isChange }),
    ...(population && { population }),
    ...(ages && { ages }),
    ...(definition && { definition }),
    at,
  };
}

function measureOf({ measure, at }: SiteObservation, isChange: boolean, shelves: Shelves): string | undefined {
  const title = isChange ? measure.slice(changeBefore.length) : measure;
  return known(title, measureNamed(title, shelves), 'målingen', at);
}

function known(written: string, key: string | undefined, what: string, at: string): string | undefined {
  if (written === '' || key !== undefined) return key;
  throw new Refused({
    where: at,
    message: `Webstedets filer kender ikke ${what} ”${written}”.`,
    hint: 'Er filen fra et andet websted, så lav først det, den nævner, i data/. Ellers hent filen igen.',
  });
}

/** A note, what the mark means, and that a number is provisional stand in one text. */
function notesOf(
  { note, printed }: SiteObservation,
  state: State | undefined,
): Pick<TableCell, 'notes' | 'markText' | 'provisional'> {
  const parts = note === '' ? [] : note.split(betweenNotes);
  const isProvisional = parts.at(-1) === provisionalNote;
  if (isProvisional) parts.pop();
  const before = `${printed}: `;
  const mark = state !== undefined && parts.at(-1)?.startsWith(before) ? parts.pop()!.slice(before.length) : undefined;
  return {
    notes: parts,
    ...(mark !== undefined && state !== undefined && mark !== stateLabels[state] && { markText: mark }),
    ...(isProvisional && { provisional: true as const }),
  };
}

/** "Tabel 8, Opfølgning ultimo 2019. Kilde: Jobindsats.dk": where the table stands, and what it names as its sources. */
function originOf(source: string, { documents }: Pick<Shelves, 'documents'>): Pick<Table, 'origin' | 'sources'> {
  const [document] = documents
    .filter(({ title }) => source.includes(`, ${title}`))
    .sort((a, b) => b.title.length - a.title.length);
  if (!document) return {};
  const at = source.indexOf(`, ${document.title}`);
  const named = source.slice(at + document.title.length + 2).replace(/^\. Kilde: /, '');
  return {
    origin: { document: document.id, label: source.slice(0, at) },
    sources:
      named === ''
        ? []
        : named.split('; ').map((each) => {
            const [name = '', ...table] = each.split(': ');
            return { name, ...(table.length > 0 && { table: table.join(': ') }) };
          }),
  };
}
