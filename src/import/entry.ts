import type { ColumnInput, FigureInput, RowInput } from '../plan/entry/figure.ts';
import type { CellInput } from '../plan/value/cell.ts';
import type { Shelves } from '../plan/library/library.ts';
import { asKey } from '../plan/library/layout.ts';
import { decimalsOf, findUnit } from '../plan/value/unit.ts';
import { changes } from './changes.ts';
import { Refused } from './refusal.ts';
import { anything, spread, type Spread } from './spread.ts';
import { placedNotes, type PlacedNotes } from './notes.ts';
import { printedNumber, suffixOf } from './printed-number.ts';
import type { Table, TableCell } from './table.ts';

/** The part of a figure's file that a table says: what is measured, its marks, columns, sections, rows and notes. */
export type TableEntry = Pick<FigureInput, 'columns' | 'rows'> &
  Partial<Omit<FigureInput, 'columns' | 'rows' | 'label' | 'order' | 'title' | 'what' | 'source' | 'origin' | 'chart'>>;

const said = ['place', 'period', 'group', 'measure', 'unit', 'definition'] as const;
type Said = (typeof said)[number];

/** A table as a figure's file says it: each thing once, where it holds for most. */
export function tableEntry(table: Table, shelves: Pick<Shelves, 'units'>): TableEntry {
  const sectionOf = table.rows.map(({ section }) => section);
  const change = changes(table);
  const over = dimensionsOf(table, sectionOf, change.isChange);
  const printing = printingOf(table, sectionOf, shelves);
  const notes = placedNotes(table);
  const marks = marksOf(table.cells.flat());
  const columnKeys = columnKeysOf(table, over);
  const sections = [...new Set(sectionOf)].filter((section) => section !== undefined);
  const sectionKeys = keys(sections.map((section) => asKey(section) || 'afsnit'));
  const rowKeys = keys(
    table.rows.map(({ label, section }, r) => keyOf(over.rows(r), label, 'raekke', section === undefined)),
  );
  return {
    ...over.figure,
    ...printing.figure,
    ...(marks && { marks }),
    columns: table.columns.map(({ title, over: above }, c): ColumnInput => ({
      id: columnKeys[c]!,
      ...(above && { over: above }),
      title,
      ...over.columns(c),
      ...printing.columns(c),
      ...change.column(c, columnKeys),
      ...notes.columns(c),
    })),
    ...(sections.length > 0 && {
      sections: sections.map((title, s) => ({ id: sectionKeys[s]!, title, ...over.section(title) })),
    }),
    rows: table.rows.map(({ label, section }, r): RowInput => ({
      id: rowKeys[r]!,
      label,
      ...(section !== undefined && { section: sectionKeys[sections.indexOf(section)]! }),
      ...over.rows(r),
      ...printing.rows(r),
      ...change.row(r),
      ...notes.rows(r),
      values: table.cells[r]!.map((cell, c) => cellInput(cell, { marks, notes, isPrintedSo: printing.says(r, c) })),
    })),
    ...(notes.list.length > 0 && { notes: notes.list }),
  };
}

/** A key by what a thing is about, where that is a place or a time, and else by its words. */
function keyOf({ place, period }: Fields, words: string, otherwise: string, byMeaning: boolean): string {
  const meaning = [place, period].filter((value) => value !== undefined).map((value) => asKey(String(value)));
  return (byMeaning && meaning.join('-')) || asKey(words) || meaning.join('-') || otherwise;
}

/** Columns are known by their time and place, where that tells them apart. */
function columnKeysOf({ columns }: Table, over: Spoken): string[] {
  const words = columns.map(({ title, over: above }) => (above ? `${above} ${title}` : title));
  const byMeaning = keyable(words.map((_, c) => keyOf(over.columns(c), '', '', true)));
  return keys(words.map((text, c) => keyOf(over.columns(c), text, 'kolonne', byMeaning && words.length > 1)));
}

const keyable = (all: readonly string[]): boolean => all.every((key) => key !== '') && new Set(all).size === all.length;

/** The same key is given once. */
function keys(wanted: readonly string[]): string[] {
  const taken = new Set<string>();
  return wanted.map((key) => {
    let own = key;
    for (let i = 2; taken.has(own); i++) own = `${key}-${i}`;
    taken.add(own);
    return own;
  });
}

/** What is said of a place in the table, as it is written there. */
type Fields = Record<string, unknown>;

interface Spoken {
  figure: Fields;
  columns: (c: number) => Fields;
  section: (title: string) => Fields;
  rows: (r: number) => Fields;
}

function dimensionsOf(
  table: Table,
  sectionOf: readonly (string | undefined)[],
  isChange: (r: number, c: number) => boolean,
): Spoken {
  const found = said.map((key) => [key, spreadOf(key, table, sectionOf, isChange)] as const);
  const measures = found.find(([key, is]) => key === 'measure' && is === undefined) ? measuresByUnit(table) : undefined;
  const pick = (of: (spread: Spread<string>) => string | undefined): Fields =>
    Object.fromEntries(
      found.flatMap(([key, is]) => {
        const value = is && of(is);
        return value === undefined ? [] : [[key, key === 'period' ? asPeriod(value) : value]];
      }),
    );
  const population = populationsOf(table, sectionOf);
  return {
    figure: { ...pick(({ figure }) => figure), ...population(({ figure }) => figure) },
    columns: (c) => ({ ...pick(({ columns }) => columns[c]), ...population(({ columns }) => columns[c]) }),
    section: (title) => ({
      ...pick(({ sections }) => sections.get(title)),
      ...population(({ sections }) => sections.get(title)),
    }),
    rows: (r) => ({ ...pick(({ rows }) => rows[r]), ...population(({ rows }) => rows[r]), ...measures?.[r] }),
  };
}

/** A bare year is a number in YAML. */
const asPeriod = (text: string): string | number => (/^\d{4}$/.test(text) ? Number(text) : text);

function spreadOf(
  key: Said,
  { cells, rows }: Table,
  sectionOf: readonly (string | undefined)[],
  isChange: (r: number, c: number) => boolean,
): Spread<string> | undefined {
  // A change has its own unit and time.
  const own = key === 'unit' || key === 'period';
  const found = spread(
    cells.map((row, r) => row.map((cell, c) => (own && isChange(r, c) ? anything : cell[key]))),
    sectionOf,
  );
  if (found || key === 'measure') return found;
  const names = { place: 'sted', period: 'periode', group: 'gruppe', unit: 'enhed', definition: 'optælling' }[key];
  throw new Refused({
    message: `Rækker og kolonner siger hver sit om ${names}, så det kan ikke skrives for en række eller en kolonne ad gangen.`,
    hint: `Del tabellen i to, eller skriv filen i hånden. Første række er ”${rows[0]!.label}”.`,
  });
}

/** A row that has counts and shares measures one thing in each unit. */
function measuresByUnit({ cells, rows }: Table): { measures: Record<string, string> }[] {
  return cells.map((row, r) => {
    const pairs = row.flatMap(({ unit, measure }) => (unit && measure ? [[unit, measure] as const] : []));
    const byUnit = Object.fromEntries(pairs);
    if (pairs.some(([unit, measure]) => byUnit[unit] !== measure)) {
      throw new Refused({
        message: `Rækken ”${rows[r]!.label}” måler flere ting i den samme enhed.`,
        hint: 'Del tabellen i to, eller skriv filen i hånden.',
      });
    }
    return { measures: byUnit };
  });
}

/** Whom cells count, said where it holds for most. Where rows and columns say different things of it, it is for the editor to say. */
function populationsOf({ cells }: Table, sectionOf: readonly (string | undefined)[]) {
  const found = spread(
    cells.map((row) =>
      row.map(({ population: text, ages }) => (text ? JSON.stringify({ text, ...(ages && { ages }) }) : undefined)),
    ),
    sectionOf,
  );
  return (of: (spread: Spread<string>) => string | undefined): Fields => {
    const written = found && of(found);
    return written === undefined ? {} : { population: JSON.parse(written) as object };
  };
}

interface Printing {
  figure: object;
  columns: (c: number) => object;
  rows: (r: number) => object;
  /** Whether a cell is printed as the file then says, so that its number alone is enough. */
  says: (r: number, c: number) => boolean;
}

/** With how many decimals, and with what after them, numbers are printed, where it is not as usual in their unit. */
function printingOf(
  { cells }: Table,
  sectionOf: readonly (string | undefined)[],
  { units }: Pick<Shelves, 'units'>,
): Printing {
  const usual = ({ unit }: TableCell): number => {
    const known = unit === undefined ? undefined : findUnit(unit, units);
    return known ? decimalsOf(known) : 0;
  };
  const isPlain = (cell: TableCell): boolean => suffixOf(cell) !== undefined;
  const isUsual = cells.flat().every((cell) => !isPlain(cell) || (cell.decimals ?? 0) === usual(cell));
  const decimals = isUsual
    ? undefined
    : spread(
        cells.map((row) => row.map((cell) => (isPlain(cell) ? (cell.decimals ?? 0) : anything))),
        sectionOf,
      );
  const suffix = spread(
    cells.map((row) => row.map((cell) => (isPlain(cell) ? suffixOf(cell)! : anything))),
    sectionOf,
  );
  const of = (pick: (spread: Spread<string | number>) => string | number | undefined, isRow = false): object => {
    const [places, sign] = [decimals && pick(decimals), suffix && pick(suffix)];
    // That nothing stands after a number is said only where it would else be said that something does.
    const isSaid = sign !== undefined && (sign !== '' || (isRow && suffix?.columns.some(Boolean)));
    return { ...(places !== undefined && { decimals: places }), ...(isSaid && { suffix: sign }) };
  };
  const near = <T>(is: Spread<T & (string | number)> | undefined, r: number, c: number) =>
    is && (is.rows[r] ?? is.sections.get(sectionOf[r] ?? '') ?? is.columns[c] ?? is.figure);
  return {
    figure: of(({ figure }) => figure),
    columns: (c) => of(({ columns }) => columns[c]),
    rows: (r) => of(({ rows, sections }) => rows[r] ?? sections.get(sectionOf[r] ?? ''), true),
    says: (r, c) => {
      const cell = cells[r]![c]!;
      if (cell.value === null) return false;
      const places = near<number>(decimals, r, c) ?? usual(cell);
      return (
        cell.printed === printedNumber(cell.value, places) + (near<string>(suffix, r, c) ?? '') &&
        places === (cell.decimals ?? 0)
      );
    },
  };
}

/** A mark means one thing in a table; where it means several, cells say it themselves. */
function marksOf(cells: readonly TableCell[]): FigureInput['marks'] {
  const found = cells.filter(({ value, printed, state }) => value === null && printed !== '' && state !== undefined);
  const marks = Object.fromEntries(
    found
      .toReversed()
      .map(({ printed, state, markText }) => [printed, { state: state!, ...(markText && { text: markText }) }]),
  );
  return found.length > 0 ? Object.fromEntries(Object.entries(marks).reverse()) : undefined;
}

interface Beside {
  marks: FigureInput['marks'];
  notes: PlacedNotes;
  isPrintedSo: boolean;
}

function cellInput(cell: TableCell, { marks, notes, isPrintedSo }: Beside): CellInput {
  const { value, printed, state, provisional } = cell;
  const own = notes.ofCell(cell);
  const isMark = value === null && printed !== '' && marks?.[printed]?.state === state;
  const isRounded = Object.is(value, -0);
  const whole = {
    ...(value !== null && { value }),
    ...(printed !== '' && !isPrintedSo && { printed }),
    ...(state !== undefined && !(isRounded && state === 'rounds_to_zero') && { state }),
    ...(own && { notes: own }),
    ...(provisional && { provisional }),
  };
  if (isMark && !own && !provisional) return printed;
  const [only, ...more] = Object.keys(whole);
  return only === 'value' && more.length === 0 ? value! : whole;
}
