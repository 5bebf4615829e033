/**
 * What cells say of themselves, said where it holds for most: on the whole table, a column, a section or a row. The nearest
 * one wins, as the model reads it.
 */
export interface Spread<T> {
  figure?: T | undefined;
  columns: (T | undefined)[];
  sections: Map<string, T>;
  rows: (T | undefined)[];
}

/** A cell that does not care what is said of it, such as the decimals of a mark. */
export const anything = Symbol('anything');
type Wanted<T> = T | undefined | typeof anything;

/** Says each value once, as far up as it can be; undefined where rows and columns alone cannot say it. */
export function spread<T extends string | number>(
  cells: readonly (readonly Wanted<T>[])[],
  sectionOf: readonly (string | undefined)[],
): Spread<T> | undefined {
  const width = cells[0]?.length ?? 0;
  const none = (): Spread<T> => ({
    columns: Array.from({ length: width }, () => undefined),
    sections: new Map(),
    rows: cells.map(() => undefined),
  });
  const one = single(cells.flat());
  if (one !== mixed) return { ...none(), ...(one !== undefined && { figure: one }) };
  const columns = Array.from({ length: width }, (_, c) => single(cells.map((row) => row[c]!)));
  if (columns.every((value) => value !== mixed)) return { ...none(), columns };
  const rows = cells.map((row) => single(row));
  if (rows.every((value) => value !== mixed)) return { ...none(), ...bySection(rows, sectionOf) };
  return ofBoth(cells, rows, none());
}

const mixed = Symbol('mixed');

/** What all of them say; undefined where none says anything, mixed where they differ. */
function single<T extends string | number>(values: readonly Wanted<T>[]): T | undefined | typeof mixed {
  const said = new Set(values.filter((value) => value !== anything));
  return said.size === 0 ? undefined : said.size === 1 ? [...said][0] : mixed;
}

function bySection<T extends string | number>(
  rows: readonly (T | undefined)[],
  sectionOf: readonly (string | undefined)[],
): Pick<Spread<T>, 'rows' | 'sections'> {
  const sections = new Map<string, T>();
  for (const section of new Set(sectionOf)) {
    const within = rows.filter((_, r) => sectionOf[r] === section);
    const one = single(within);
    if (section !== undefined && within.length > 1 && one !== mixed && one !== undefined) sections.set(section, one);
  }
  return { sections, rows: rows.map((value, r) => (sections.has(sectionOf[r] ?? '') ? undefined : value)) };
}

/** Rows of one value say it themselves; of the others, the columns do. */
function ofBoth<T extends string | number>(
  cells: readonly (readonly Wanted<T>[])[],
  rows: readonly (T | undefined | typeof mixed)[],
  so: Spread<T>,
): Spread<T> | undefined {
  const loose = cells.filter((_, r) => rows[r] === mixed);
  const columns = so.columns.map((_, c) => single(loose.map((row) => row[c]!)));
  if (columns.some((value) => value === mixed)) return undefined;
  const own = rows.map((value, r) => {
    const isSaid = cells[r]!.every((wanted, c) => wanted === anything || wanted === columns[c]);
    return value === mixed || isSaid ? undefined : value;
  });
  const isUnsaid = rows.some(
    (value, r) => value === undefined && !cells[r]!.every((wanted, c) => wanted === anything || wanted === columns[c]),
  );
  return isUnsaid ? undefined : { ...so, columns: columns as (T | undefined)[], rows: own };
}
