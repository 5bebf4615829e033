import type { CellInput, State } from '../value/cell.ts';
import { toPeriod, type Period } from '../value/period.ts';
import { decimalsOf, findUnit, unitKey, type OwnUnit, type Unit } from '../value/unit.ts';
import { formatNumber, minus } from '../words/danish.ts';
import { shownAs, type Shown } from '../words/printed.ts';
import type { ColumnInput, Dimension, FigureInput, RowInput } from '../entry/figure.ts';
import type { Population } from '../entry/population.ts';
import type { PlanYear } from '../value/plan-year.ts';

/** A cell with all that it knows about itself. */
export interface Cell extends Shown {
  row: string;
  column: string;
  value: number | null;
  state?: State | undefined;
  /** As the document prints it, with the hyphen of a negative number: "-0,0", "ca. 48", "Fald på 1,2 pct.". */
  printed: string;
  decimals: number;
  place?: string | undefined;
  period?: Period | undefined;
  group?: string | undefined;
  measure?: string | undefined;
  /** The number is the change in the measure over the period, not the measure itself. */
  isChange?: true;
  unit?: Unit | undefined;
  population?: Population | undefined;
  definition?: string | undefined;
  notes: readonly string[];
  provisional: boolean;
}

export interface Row extends Omit<RowInput, 'values'> {
  cells: Cell[];
}

/** A figure of a plan: the table with every cell resolved. */
export interface Figure extends Omit<FigureInput, 'rows'> {
  id: string;
  year: PlanYear;
  file: string;
  rows: Row[];
}

/** Builds a figure from what its file says. Rows keep the cells that they have, so that a row that is too short can be reported. */
export function buildFigure(
  input: FigureInput,
  place: { id: string; year: PlanYear; file: string },
  ownUnits: readonly OwnUnit[] = [],
): Figure {
  const rows = input.rows.map(({ values, ...row }) => ({
    ...row,
    cells: values
      .slice(0, input.columns.length)
      .map((value, i) => buildCell(input, row, input.columns[i]!, value, ownUnits)),
  }));
  return { ...input, ...place, rows };
}

type Dimensions = Pick<ColumnInput, Dimension>;

function buildCell(
  figure: FigureInput,
  row: Omit<RowInput, 'values'>,
  column: ColumnInput,
  input: CellInput,
  ownUnits: readonly OwnUnit[],
): Cell {
  const section = figure.sections?.find(({ id }) => id === row.section);
  const near = <K extends keyof Dimensions>(key: K): Dimensions[K] =>
    row[key] ?? section?.[key] ?? column[key] ?? figure[key];
  const isChange = column.changeOf !== undefined;
  const unitOf = (id: string | undefined): Unit | undefined => (id === undefined ? undefined : findUnit(id, ownUnits));
  const unit = unitOf(isChange ? (row.change?.unit ?? column.unit) : near('unit'));
  const period = isChange ? (row.change?.period ?? column.period) : near('period');
  const decimals =
    printedDecimals(input) ??
    (isChange ? column.decimals : near('decimals')) ??
    usualDecimals(unit ?? unitOf(near('unit')));
  const suffix = isChange ? column.suffix : near('suffix');
  const content = readCell(figure, input, decimals, suffix ?? '');
  return {
    row: row.id,
    column: column.id,
    ...content,
    ...shownAs(content.printed),
    decimals,
    place: near('place'),
    period: period === undefined ? undefined : toPeriod(period),
    group: near('group'),
    measure: (unit && row.measures?.[unitKey(unit)]) ?? near('measure'),
    ...(isChange && { isChange }),
    unit,
    population: near('population'),
    definition: near('definition'),
  };
}

const usualDecimals = (unit: Unit | undefined): number => (unit ? decimalsOf(unit) : 0);

/**
 * A cell that says how it is printed says its decimals too: "37,5%" has one. Where the document prints them in another
 * way ("2.2 pct."), they are those of the number: no cell is shown with fewer than it has.
 */
function printedDecimals(input: CellInput): number | undefined {
  if (typeof input !== 'object' || input.printed === undefined || !/\d/.test(input.printed)) return undefined;
  const stated = /,(\d+)/.exec(input.printed)?.[1]?.length ?? 0;
  return Math.max(stated, String(input.value ?? 0).split('.')[1]?.length ?? 0);
}

type CellContent = Pick<Cell, 'value' | 'state' | 'printed' | 'notes' | 'provisional'>;

function readCell({ marks }: FigureInput, input: CellInput, decimals: number, suffix: string): CellContent {
  if (typeof input === 'string') {
    return { value: null, state: marks?.[input]?.state, printed: input, notes: [], provisional: false };
  }
  const { value, state, printed, notes = [], provisional } = typeof input === 'number' ? { value: input } : input;
  return {
    value: value ?? null,
    state: state ?? (Object.is(value, -0) ? 'rounds_to_zero' : undefined),
    printed: printed ?? (value === undefined ? '' : formatNumber(value, { decimals }).replace(minus, '-') + suffix),
    notes,
    provisional: provisional ?? false,
  };
}

/** The cell of a figure by row and column, where it is. */
export const findCell = (figure: Figure, row: string, column: string): Cell | undefined =>
  figure.rows.find(({ id }) => id === row)?.cells.find((cell) => cell.column === column);

/** The cell that a remark of a figure points out: `row/column`. */
export function remarkedCell(figure: Figure, reference: string): Cell | undefined {
  const [row = '', column = '', ...rest] = reference.split('/');
  return rest.length === 0 ? findCell(figure, row, column) : undefined;
}

/** Whether a remark of the figure points out a cell: what looks wrong there is what the document prints, and readers are told. */
export const isRemarked = ({ row, column }: Pick<Cell, 'row' | 'column'>, { remarks = [] }: Figure): boolean =>
  remarks.some(({ cells = [] }) => cells.includes(`${row}/${column}`));

/** A row's whole name in one line: its label and the rest of what the document prints. */
export const rowName = ({ label, detail }: Pick<RowInput, 'label' | 'detail'>): string =>
  detail ? `${label} ${detail}` : label;

/** A column's whole head in one line: what stands over it and its own title. */
export const columnTitle = ({ over, title }: Pick<ColumnInput, 'over' | 'title'>): string =>
  over ? `${over}, ${title}` : title;

/** What a cell stands for, by its heads: "Over 3 år, Jobparate, 2019"; the column is left out where there is only one. */
export function cellName(figure: Figure, { row: id, column }: Pick<Cell, 'row' | 'column'>): string {
  const row = figure.rows.find((each) => each.id === id)!;
  const section = figure.sections?.find((each) => each.id === row.section)?.title;
  const head = figure.columns.length > 1 && columnTitle(figure.columns.find((each) => each.id === column)!);
  return [section, rowName(row), head].filter(Boolean).join(', ');
}

/** What a figure names as its sources, in one line; empty where the document names none. */
export const sourceText = ({ source }: Pick<FigureInput, 'source'>): string =>
  source.map(({ name, table }) => (table ? `${name}: ${table}` : name)).join('; ');

/** The count that a share is taken of, in the same row. */
export function baseOf(cell: Cell, figure: Figure): Cell | undefined {
  const column = figure.columns.find(({ id }) => id === cell.column)?.shareOf;
  return figure.rows.find(({ id }) => id === cell.row)?.cells.find((other) => other.column === column);
}
