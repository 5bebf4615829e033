import { isMap, isScalar, isSeq, type Document, type YAMLMap } from 'yaml';
import type { FigureInput, RowInput } from '../plan/entry/figure.ts';
import { columnTitle, rowName, type Cell, type Figure } from '../plan/library/figure.ts';
import type { CellInput } from '../plan/value/cell.ts';
import type { TableEntry } from './entry.ts';
import { keepSigns, yamlStyle } from './figure-yaml.ts';
import { tidy } from './grid.ts';
import { Refused } from './refusal.ts';

export interface Change {
  /** "Hedensted, 3. kvt. 2019" */
  cell: string;
  before: string;
  after: string;
}

export interface Updated {
  text: string;
  changes: Change[];
  /** Rows and columns that are new, and that the file does not have. */
  added: string[];
  untouched: string[];
}

/** Both as the model has them: what is there, and what the file says. */
export interface Two {
  before: Figure;
  after: Figure;
  /** The file's own fields, for what is new. */
  entry: TableEntry;
}

/**
 * The file of a figure with the numbers of another table in place of its own. Rows and columns are known by their names;
 * all else in the file stays as it is written, comments with it.
 */
export function updated(document: Document, { before, after, entry }: Two): Updated {
  const columns = matched(
    before.columns.map(columnTitle),
    after.columns.map(columnTitle),
    before.columns.map(({ id }) => id),
    after.columns.map(({ id }) => id),
  );
  const rows = matched(
    before.rows.map((row) => nameIn(before, row)),
    after.rows.map((row) => nameIn(after, row)),
    before.rows.map(({ id }) => id),
    after.rows.map(({ id }) => id),
  );
  if (columns.every((c) => c === undefined) || rows.every((r) => r === undefined)) throw otherTable(before, after);
  const changes: Change[] = [];
  const added: string[] = [];
  for (const [r, at] of rows.entries()) {
    if (at === undefined) continue;
    for (const [c, own] of columns.entries()) {
      const [now, was] = [after.rows[r]!.cells[c], own === undefined ? undefined : before.rows[at]!.cells[own]];
      if (!now || !was || isSame(was, now)) continue;
      changes.push({
        cell: `${nameIn(before, before.rows[at]!)}, ${columnTitle(before.columns[own!]!)}`,
        before: was.printed || '(intet)',
        after: now.printed || '(intet)',
      });
      setCell(document, ['rows', at, 'values', own!], entry.rows[r]!.values[c]!);
    }
  }
  added.push(
    ...addColumns(document, columns, rows, { before, after, entry }),
    ...addRows(document, columns, rows, { before, after, entry }),
  );
  addMarks(document, entry.marks);
  keepSigns(document);
  const gone = <T>(all: readonly T[], found: readonly (number | undefined)[]): T[] =>
    all.filter((_, i) => !found.includes(i));
  return {
    text: document.toString(yamlStyle),
    changes,
    added,
    untouched: [
      ...gone(before.rows, rows).map((row) => nameIn(before, row)),
      ...gone(before.columns, columns).map(columnTitle),
    ],
  };
}

const plainName = (text: string): string => tidy(text).toLowerCase().replace(/[\s.]/g, '');

function nameIn({ sections }: Figure, row: Pick<RowInput, 'label' | 'detail' | 'section'>): string {
  const section = sections?.find(({ id }) => id === row.section)?.title;
  return section ? `${section}: ${rowName(row)}` : rowName(row);
}

/** For each of the new, the place of the old that has its name, or else its key. */
function matched(
  old: readonly string[],
  now: readonly string[],
  oldKeys: readonly string[],
  nowKeys: readonly string[],
): (number | undefined)[] {
  const taken = new Set<number>();
  return now.map((name, i) => {
    const byName = old.findIndex((each, o) => !taken.has(o) && plainName(each) === plainName(name));
    const found = byName >= 0 ? byName : oldKeys.findIndex((key, o) => !taken.has(o) && key === nowKeys[i]);
    if (found < 0) return undefined;
    taken.add(found);
    return found;
  });
}

/** The same number is the same, however many decimals the file has it with; a mark is what is printed. */
const isSame = (was: Cell, now: Cell): boolean =>
  was.value !== null || now.value !== null
    ? Object.is(was.value, now.value) && (was.state === now.state || now.state === undefined)
    : was.printed === now.printed && was.state === now.state;

type Path = (string | number)[];

/** A new number in a cell; its notes stay. */
function setCell(document: Document, path: Path, value: CellInput): void {
  const old = document.getIn(path, true);
  if (!isMap(old)) {
    const node = document.createNode(value);
    if (isMap(node)) node.flow = true;
    if (isScalar(old)) Object.assign(node, { comment: old.comment, commentBefore: old.commentBefore });
    document.setIn(path, node);
    return;
  }
  const whole = typeof value === 'number' ? { value } : typeof value === 'string' ? { printed: value } : value;
  for (const key of ['value', 'printed', 'state']) if (!Object.hasOwn(whole, key)) old.delete(key);
  for (const [key, part] of Object.entries(whole)) if (!(key === 'notes' && old.has('notes'))) old.set(key, part);
  if (typeof value === 'string') setState(document, old, value);
}

/** Beside its notes, a mark says its state itself. */
function setState(document: Document, cell: YAMLMap, mark: string): void {
  const state = document.getIn(['marks', mark, 'state']);
  cell.set('state', typeof state === 'string' ? state : 'unexplained');
}

function addMarks(document: Document, marks: FigureInput['marks']): void {
  for (const [mark, meaning] of Object.entries(marks ?? {})) {
    if (document.hasIn(['marks', mark])) continue;
    const node = document.createNode(meaning);
    node.flow = true;
    document.setIn(['marks', mark], node);
  }
}

type Found = readonly (number | undefined)[];

function addColumns(document: Document, columns: Found, rows: Found, { before, after, entry }: Two): string[] {
  const fresh = columns.flatMap((at, c) => (at === undefined ? [c] : []));
  if (fresh.length === 0) return [];
  const missing = before.rows.findIndex((_, r) => !rows.includes(r));
  if (missing >= 0) {
    throw new Refused({
      message: `Kolonnen ”${columnTitle(after.columns[fresh[0]!]!)}” er ny, men filen har ikke rækken ”${nameIn(before, before.rows[missing]!)}”.`,
      hint: 'Tag alle tabellens rækker med i filen, eller skriv kolonnen i hånden.',
    });
  }
  for (const c of fresh) {
    const at = placeAfter(columns, c);
    const node = document.createNode(entry.columns[c]!);
    node.flow = true;
    insert(document.getIn(['columns']), at, node);
    for (const [r, row] of rows.entries())
      if (row !== undefined)
        insert(document.getIn(['rows', row, 'values']), at, document.createNode(entry.rows[r]!.values[c]!));
  }
  return fresh.map((c) => `kolonnen ”${columnTitle(after.columns[c]!)}”`);
}

function addRows(document: Document, columns: Found, rows: Found, { before, after, entry }: Two): string[] {
  const fresh = rows.flatMap((at, r) => (at === undefined ? [r] : []));
  if (fresh.length === 0) return [];
  const missing = before.columns.findIndex((_, c) => !columns.includes(c));
  if (missing >= 0) {
    throw new Refused({
      message: `Rækken ”${nameIn(after, after.rows[fresh[0]!]!)}” er ny, men filen har ikke kolonnen ”${columnTitle(before.columns[missing]!)}”.`,
      hint: 'Tag alle tabellens kolonner med i filen, eller skriv rækken i hånden.',
    });
  }
  const order = before.columns.length + columns.filter((at) => at === undefined).length;
  for (const r of fresh) {
    const own = after.sections?.find(({ id }) => id === entry.rows[r]!.section)?.title;
    const section = before.sections?.find(({ title }) => title === own)?.id;
    const { values, ...row } = entry.rows[r]!;
    const inOrder = Array.from(
      { length: order },
      (_, at) => values[columns.findIndex((old, c) => (old ?? placeAfter(columns, c)) === at)],
    );
    const node = document.createNode({ ...row, section, values: inOrder }, { keepUndefined: false });
    node.flow = true;
    insert(document.getIn(['rows']), placeAfter(rows, r), node);
  }
  return fresh.map((r) => `rækken ”${nameIn(after, after.rows[r]!)}”`);
}

/** Right after the one that stands before it in the file, with the new ones that came before. */
function placeAfter(found: Found, i: number): number {
  const earlier = found.slice(0, i);
  const last = earlier.findLast((at) => at !== undefined);
  const since = earlier.length - 1 - earlier.findLastIndex((at) => at !== undefined);
  const shift = earlier.filter((at, k) => at === undefined && k < i - since).length;
  return last === undefined ? i : last + 1 + since + shift;
}

function insert(list: unknown, at: number, node: unknown): void {
  if (isSeq(list)) list.items.splice(at, 0, node);
}

const otherTable = (before: Figure, after: Figure): Refused =>
  new Refused({
    message: `Tabellen i filen har ingen rækker og kolonner til fælles med ${before.label}. Filen har ”${rowName(after.rows[0]!)}” og ”${columnTitle(after.columns[0]!)}”.`,
    hint: 'Skriv et andet navn efter --id, eller ret navnene på rækker og kolonner i filen.',
  });
