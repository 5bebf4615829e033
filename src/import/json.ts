import { z } from 'zod';
import { tooLarge } from './csv.ts';
import { blank, bounds, type FileKind, type Grid, type GridCell } from './grid.ts';
import { Refused } from './refusal.ts';

type Written = string | number | null;
const written = z.union([z.string(), z.number(), z.null()]);

/** jobindsats.dk, version 3: {columns, rows}. */
const jobindsats = z.object({
  columns: z.array(z.union([z.string(), z.object({ name: z.string() })])).min(1),
  rows: z.array(z.array(written)),
});
/** jobindsats.dk, version 2: [{Variables: [{Label}], Data}]. */
const jobindsats2 = z.tuple([
  z.object({ Variables: z.array(z.object({ Label: z.string() })).min(1), Data: z.array(z.array(written)) }),
]);

const category = z.object({
  index: z.union([z.array(z.string()), z.record(z.string(), z.int())]).optional(),
  label: z.record(z.string(), z.string()).optional(),
});
const dimension = z.object({ label: z.string().optional(), category });
const values = z.union([z.array(written), z.record(z.string(), written)]);
const status = z
  .union([z.array(z.union([z.string(), z.null()])), z.record(z.string(), z.string()), z.string()])
  .optional();
/** JSON-stat 2.0: a cube, its dimensions in the order in which its values run. */
const jsonStat2 = z.object({
  id: z.array(z.string()).min(1),
  size: z.array(z.int().min(1)).min(1),
  label: z.string().optional(),
  source: z.string().optional(),
  dimension: z.record(z.string(), dimension),
  value: values,
  status,
});
/** JSON-stat 1, as StatBank gives it: the order stands among the dimensions. */
const jsonStat1 = z.object({
  dataset: z.object({
    label: z.string().optional(),
    source: z.string().optional(),
    dimension: z.object({ id: z.array(z.string()).min(1), size: z.array(z.int().min(1)).min(1) }).catchall(z.unknown()),
    value: values,
    status,
  }),
});

/** What the site publishes of a figure as JSON, see src/export/json.ts. */
const siteFigure = z.object({
  id: z.string(),
  label: z.string(),
  title: z.string(),
  what: z.string(),
  citation: z.string(),
  observations: z
    .array(
      z.looseObject({
        place: z.string(),
        period: z.string().nullable(),
        group: z.string(),
        measure: z.string(),
        unit: z.string(),
        value: z.number().nullable(),
        decimals: z.int().min(0).max(20),
        state: z.string().nullable(),
        note: z.string(),
        row: z.string(),
        column: z.string(),
        printed: z.string(),
        population: z.string().optional(),
        ages: z.tuple([z.int(), z.int()]).optional(),
        definition: z.string().optional(),
      }),
    )
    .min(1)
    .max(bounds.cells),
});
export type SiteFigure = z.infer<typeof siteFigure>;

export type JsonRead =
  | {
      kind: Extract<FileKind, 'jobindsats' | 'json-stat'>;
      grid: Grid;
      title?: string | undefined;
      source?: string | undefined;
    }
  | { kind: 'site'; figure: SiteFigure };

const unknownShape = (): Refused =>
  new Refused({
    message: 'JSON-filen er ikke af en slags, der kan læses ind.',
    hint: 'Det kan svar fra jobindsats ({columns, rows}), JSON-stat og webstedets egne filer. Ellers gem tallene som CSV.',
  });

export function readJson(text: string): JsonRead {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    throw new Refused({
      message: 'Filen begynder som JSON, men kan ikke læses.',
      hint: 'Hent den igen; den er måske ikke hel.',
    });
  }
  const own = siteFigure.safeParse(data);
  if (own.success) return { kind: 'site', figure: own.data };
  const third = jobindsats.safeParse(Array.isArray(data) && data.length === 1 ? data[0] : data);
  if (third.success) {
    const heads = third.data.columns.map((column) => (typeof column === 'string' ? column : column.name));
    return { kind: 'jobindsats', grid: tableGrid(heads, third.data.rows) };
  }
  const second = jobindsats2.safeParse(data);
  if (second.success) {
    const [{ Variables, Data }] = second.data;
    return {
      kind: 'jobindsats',
      grid: tableGrid(
        Variables.map(({ Label }) => Label),
        Data,
      ),
    };
  }
  const cube = jsonStat2.safeParse(data);
  if (cube.success) return { kind: 'json-stat', ...cubeGrid(cube.data) };
  const old = jsonStat1.safeParse(data);
  if (!old.success) throw unknownShape();
  const { dimension: all, ...dataset } = old.data.dataset;
  const dimensions = z.record(z.string(), dimension).safeParse(Object.fromEntries(all.id.map((id) => [id, all[id]])));
  if (!dimensions.success) throw unknownShape();
  return { kind: 'json-stat', ...cubeGrid({ ...dataset, id: all.id, size: all.size, dimension: dimensions.data }) };
}

function tableGrid(heads: readonly string[], rows: readonly (readonly Written[])[]): Grid {
  if (heads.length > bounds.columns) throw tooLarge(`mere end ${bounds.columns} kolonner`);
  if (rows.length * heads.length > bounds.cells) throw tooLarge(`mere end ${bounds.cells} celler`);
  return {
    rows: [
      heads.map((text, c) => ({ text, at: `columns, nr. ${c + 1}` })),
      ...rows.map((row, r) => heads.map((_, c) => cellOf(row[c] ?? null, `rows, nr. ${r + 1}, felt ${c + 1}`))),
    ],
  };
}

function cellOf(value: Written, at: string): GridCell {
  if (value === null) return blank(at);
  if (typeof value === 'string') return { text: value, at };
  const decimals = String(value).split('.')[1]?.length ?? 0;
  return { text: String(value).replace('.', ','), number: value, decimals, loose: true, at };
}

/** A cube as a long table: a column for each dimension that has more than one category, and one for the values. */
function cubeGrid(cube: z.infer<typeof jsonStat2>): {
  grid: Grid;
  title?: string | undefined;
  source?: string | undefined;
} {
  const { id, size, value, label: title, source } = cube;
  const count = size.reduce((product, each) => product * each, 1);
  if (count > bounds.cells / Math.max(1, id.length)) throw tooLarge(`${count} celler`);
  if (id.length !== size.length) throw unknownShape();
  const dimensions = id.map((key, i) => {
    const found = cube.dimension[key];
    const names = found && categoriesOf(found.category);
    if (!names || names.length !== size[i]) throw unknownShape();
    return { label: found.label ?? key, names };
  });
  const at = (of: typeof value | typeof cube.status, i: number): Written | undefined =>
    typeof of === 'object' ? (Array.isArray(of) ? of[i] : of[String(i)]) : undefined;
  const rows = Array.from({ length: count }, (_, i): Written[] => {
    let rest = i;
    const spots = size.map((each, d) => {
      const stride = size.slice(d + 1).reduce((product, next) => product * next, 1);
      const spot = Math.floor(rest / stride) % each;
      rest %= stride;
      return dimensions[d]!.names[spot]!;
    });
    return [...spots, at(value, i) ?? at(cube.status, i) ?? null];
  });
  return { grid: tableGrid([...dimensions.map(({ label }) => label), 'Værdi'], rows), title, source };
}

function categoriesOf({ index, label = {} }: z.infer<typeof category>): string[] {
  const keys = Array.isArray(index)
    ? index
    : index
      ? Object.entries(index)
          .sort(([, a], [, b]) => a - b)
          .map(([key]) => key)
      : Object.keys(label);
  return keys.map((key) => label[key] ?? key);
}
