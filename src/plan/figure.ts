import { z } from 'zod';
import { cellSchema, stateSchema, type CellInput, type State } from './cell.ts';
import { chartSchema } from './chart.ts';
import { formatNumber, minus } from './danish.ts';
import { periodSchema, toPeriod, type Period } from './period.ts';
import {
  dateSchema,
  idSchema,
  originSchema,
  populationSchema,
  type Population,
  remarkSchema,
  targetGroupsSchema,
  textSchema,
  webAddressSchema,
} from './text.ts';
import { unitSchema, units, type UnitId } from './unit.ts';

/** What a cell can know about itself; said on the figure, a column, a section or a row, the nearest one wins. */
const dimensions = {
  place: idSchema.optional(),
  period: periodSchema.optional(),
  group: idSchema.optional(),
  measure: idSchema.optional(),
  unit: unitSchema.optional(),
  population: populationSchema.optional(),
  definition: textSchema.optional().meta({
    description:
      'Hvad tallet tæller anderledes end målingens definition: "uden efterløn". Forskellige kan ikke sammenlignes',
  }),
  decimals: z.int().min(0).max(3).optional().meta({ description: 'Antal decimaler, som dokumentet trykker' }),
  suffix: z
    .string()
    .optional()
    .meta({ description: 'Det, dokumentet trykker lige efter hvert tal, fx "%" eller " pct."' }),
};

const noteRefs = z.array(z.string()).min(1).optional().meta({ description: 'Noter, der hører til' });

const columnSchema = z.strictObject({
  id: idSchema,
  title: textSchema.meta({ description: 'Overskriften, som dokumentet trykker den' }),
  over: textSchema.optional().meta({ description: 'Overskriften over flere kolonner, som dokumentet trykker den' }),
  ...dimensions,
  total: z.literal(true).optional().meta({ description: 'Kolonnen er summen af de andre i samme enhed' }),
  changeOf: idSchema
    .optional()
    .meta({ description: 'Kolonnen, som denne er udviklingen i; perioden og enheden står i rækken under change' }),
  shareOf: idSchema.optional().meta({ description: 'Kolonnen med det antal, som andelen er regnet af' }),
  notes: noteRefs,
});

const sectionSchema = z
  .strictObject({ id: idSchema, title: textSchema, ...dimensions, notes: noteRefs })
  .meta({ description: 'Overskrift over en gruppe rækker' });

const rowSchema = z.strictObject({
  id: idSchema,
  label: textSchema,
  detail: textSchema
    .optional()
    .meta({ description: 'Resten af rækkens navn, som dokumentet trykker det; sættes mindre under label' }),
  section: idSchema.optional(),
  ...dimensions,
  measures: z
    .partialRecord(unitSchema, idSchema)
    .optional()
    .meta({ description: 'Rækkens måling efter kolonnens enhed, når rækken har både antal og andele' }),
  change: z
    .strictObject({ period: periodSchema, unit: unitSchema })
    .optional()
    .meta({ description: 'Hvornår og i hvilken enhed rækkens udvikling er målt, for kolonner med changeOf' }),
  total: z.literal(true).optional().meta({ description: 'Rækken er summen af de andre i sit afsnit' }),
  notes: noteRefs,
  values: z.array(cellSchema).min(1),
});

const figureRemarkSchema = remarkSchema
  .extend({
    cells: z
      .array(z.string())
      .min(1)
      .optional()
      .meta({ description: 'Celler, som bemærkningen gælder: række/kolonne; de står under den som links' }),
  })
  .meta({ id: 'FigureRemark', description: 'Bemærkning om kilden til en tabel' });

const noteSchema = z.strictObject({
  id: idSchema.optional().meta({ description: 'Nøgle, når en række, kolonne eller celle viser hen til noten' }),
  text: textSchema,
});

/** A table of a document, as an editor writes it: data/<year>/figures/<id>.yaml. */
export const figureSchema = z
  .strictObject({
    label: textSchema.meta({ description: 'Som dokumentet kalder den: "Tabel 8"' }),
    order: z.number().meta({ description: 'Plads i rækkefølgen, fx 10.1' }),
    title: textSchema.meta({ description: 'Titlen, som dokumentet trykker den' }),
    what: textSchema.meta({ description: 'Hvad der er målt, i én sætning' }),
    ...dimensions,
    source: z
      .array(
        z.strictObject({
          name: textSchema,
          table: textSchema.optional().meta({ description: 'Kildens egen tabel' }),
          webAddress: webAddressSchema.optional(),
        }),
      )
      .meta({ description: 'Kilder, som dokumentet nævner; tom, når det ikke nævner nogen' }),
    origin: originSchema,
    retrieved: dateSchema.optional().meta({ description: 'Hvornår tallene er hentet, hvor dokumentet siger det' }),
    provisional: textSchema.optional().meta({ description: 'Hvorfor tallene er foreløbige' }),
    marks: z
      .record(
        z.string(),
        z.strictObject({
          state: stateSchema,
          text: textSchema.optional().meta({ description: 'Hvad tegnet betyder, hvor dokumentet siger det' }),
        }),
      )
      .optional()
      .meta({ description: 'Tegn i tabellen, som ikke er tal' }),
    columns: z.array(columnSchema).min(1),
    sections: z.array(sectionSchema).min(1).optional(),
    rows: z.array(rowSchema).min(1),
    notes: z.array(noteSchema).min(1).optional(),
    remarks: z.array(figureRemarkSchema).min(1).optional(),
    cautions: z.array(textSchema).min(1).optional().meta({
      description: 'Det, man skal vide, før man læser tallene; står ved diagrammet i stedet for målingernes brud',
    }),
    targetGroups: targetGroupsSchema,
    smallCounts: textSchema.optional().meta({ description: 'Hvorfor antal på 1-4 personer må stå' }),
    chart: chartSchema.optional(),
  })
  .meta({ id: 'Figure', description: 'Tabel med diagram: data/<år>/figures/<nøgle>.yaml' });

export type FigureInput = z.infer<typeof figureSchema>;
export type ColumnInput = FigureInput['columns'][number];
export type RowInput = FigureInput['rows'][number];
export type SectionInput = NonNullable<FigureInput['sections']>[number];
export type FigureRemark = z.infer<typeof figureRemarkSchema>;
export type Note = NonNullable<FigureInput['notes']>[number];

/** A cell with all that it knows about itself. */
export interface Cell {
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
  unit?: UnitId | undefined;
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
  year: number;
  file: string;
  rows: Row[];
}

/** Builds a figure from what its file says. Rows keep the cells that they have, so that a row that is too short can be reported. */
export function buildFigure(input: FigureInput, place: { id: string; year: number; file: string }): Figure {
  const rows = input.rows.map(({ values, ...row }) => ({
    ...row,
    cells: values.slice(0, input.columns.length).map((value, i) => buildCell(input, row, input.columns[i]!, value)),
  }));
  return { ...input, ...place, rows };
}

type Dimensions = Pick<ColumnInput, keyof typeof dimensions>;

function buildCell(figure: FigureInput, row: Omit<RowInput, 'values'>, column: ColumnInput, input: CellInput): Cell {
  const section = figure.sections?.find(({ id }) => id === row.section);
  const near = <K extends keyof Dimensions>(key: K): Dimensions[K] =>
    row[key] ?? section?.[key] ?? column[key] ?? figure[key];
  const isChange = column.changeOf !== undefined;
  const unit = isChange ? (row.change?.unit ?? column.unit) : near('unit');
  const period = isChange ? (row.change?.period ?? column.period) : near('period');
  const decimals =
    printedDecimals(input) ?? (isChange ? column.decimals : near('decimals')) ?? decimalsOf(unit ?? near('unit'));
  const suffix = isChange ? column.suffix : near('suffix');
  return {
    row: row.id,
    column: column.id,
    ...readCell(figure, input, decimals, suffix ?? ''),
    decimals,
    place: near('place'),
    period: period === undefined ? undefined : toPeriod(period),
    group: near('group'),
    measure: (unit && row.measures?.[unit]) ?? near('measure'),
    ...(isChange && { isChange }),
    unit,
    population: near('population'),
    definition: near('definition'),
  };
}

const decimalsOf = (unit: UnitId | undefined): number => (unit ? units[unit].decimals : 0);

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
