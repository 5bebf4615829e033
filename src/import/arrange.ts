import { formatPeriod } from '../plan/words/danish.ts';
import { comparePeriods } from '../plan/value/period.ts';
import { blank, tidy, type GridCell } from './grid.ts';
import type { Frame } from './frame.ts';
import { periodNamed } from './names.ts';
import { Refused } from './refusal.ts';

/** A head or a name: what is printed, and the texts that say what it is about. */
export interface Named {
  label: string;
  over?: string;
  section?: string;
  says: string[];
}

/** A table as it is to stand: columns, rows and the cells of the file between them. */
export interface Arranged {
  layout: 'wide' | 'long';
  columns: Named[];
  rows: Named[];
  cells: GridCell[][];
  /** What is the same all through, and is said of the whole table. */
  common: string[];
}

/** Each row of a long file is one number: its names become rows and columns. All others stand as they are. */
export function arranged(frame: Frame, wanted: 'wide' | 'long' | undefined): Arranged {
  const varying = varyingNames(frame);
  const times = varying.filter((c) => frame.rows.every(({ names }) => periodOf(names[c]!) !== undefined));
  const isLong = frame.columns.length === 1 && varying.length >= 2 && times.length === 1;
  if (wanted === 'long' && (frame.columns.length !== 1 || varying.length < 2)) {
    throw new Refused({
      message: 'Filen kan ikke læses som lang: det kræver én kolonne med tal og mindst to med navne.',
      hint: 'Udelad --layout long, eller ret filen.',
    });
  }
  return (wanted ?? (isLong ? 'long' : 'wide')) === 'long'
    ? long(frame, varying, times[0] ?? varying.at(-1)!)
    : wide(frame, varying);
}

const periodOf = ({ text, date }: GridCell) => periodNamed(date ?? text);
const shown = ({ text }: GridCell): string => tidy(text);
/** The text that says what a name is about; of a date, the period that it stands for. */
const meaning = ({ text, date }: GridCell): string => date ?? tidy(text);

/** The columns of names that do not say the same in each row. */
function varyingNames({ rows, nameHeads }: Frame): number[] {
  const all = nameHeads.map((_, c) => c);
  const varying = all.filter((c) => new Set(rows.map(({ names }) => shown(names[c]!))).size > 1);
  return varying.length > 0 ? varying : all.slice(-1);
}

const commonOf = ({ rows, nameHeads }: Frame, varying: readonly number[]): string[] =>
  nameHeads.flatMap((_, c) => (varying.includes(c) ? [] : [meaning(rows[0]!.names[c]!)])).filter(Boolean);

function wide(frame: Frame, varying: readonly number[]): Arranged {
  const [first, ...rest] = varying;
  const repeats =
    first !== undefined && new Set(frame.rows.map(({ names }) => shown(names[first]!))).size < frame.rows.length;
  const bySection = rest.length > 0 && repeats && frame.rows.every(({ section }) => section === undefined);
  return {
    layout: 'wide',
    columns: frame.columns.map(({ heads }) => columnOf(heads)),
    rows: frame.rows.map(({ names, section }) => {
      const own = (bySection ? rest : varying).map((c) => names[c]!);
      const under = bySection ? shown(names[first]!) : section;
      return {
        label: own.map(timeLabel).filter(Boolean).join(', ') || under || '',
        ...(under !== undefined && { section: under }),
        says: [...own.map(meaning), ...(under === undefined ? [] : [under])],
      };
    }),
    cells: frame.rows.map(({ cells }) => cells),
    common: commonOf(frame, varying),
  };
}

function columnOf(heads: readonly GridCell[]): Named {
  const over = heads.slice(0, -1).map(shown).join(', ');
  const last = heads.at(-1);
  return { label: last ? timeLabel(last) : '', ...(over && { over }), says: heads.map(meaning).reverse() };
}

function long(frame: Frame, varying: readonly number[], time: number): Arranged {
  const others = varying.filter((c) => c !== time);
  const times = distinct(frame.rows.map(({ names }) => names[time]!));
  const inTime = times.every((cell) => periodOf(cell))
    ? times.toSorted((a, b) => comparePeriods(periodOf(a)!, periodOf(b)!))
    : times;
  const combinations = [...Map.groupBy(frame.rows, ({ names }) => keyOf(others.map((c) => names[c]!))).values()].map(
    ([row]) => others.map((c) => row!.names[c]!),
  );
  const found = new Map<string, GridCell>();
  for (const { names, cells } of frame.rows) {
    const key = keyOf([...others.map((c) => names[c]!), names[time]!]);
    const before = found.get(key);
    if (before)
      throw twice(
        before,
        cells[0]!,
        [...others, time].map((c) => shown(names[c]!)),
      );
    found.set(key, cells[0]!);
  }
  const cellAt = (combination: GridCell[], at: GridCell): GridCell =>
    found.get(keyOf([...combination, at])) ??
    blank([...combination, at].map((cell) => `”${shown(cell)}”`).join(' og '));
  const moments = inTime.map((cell): Named => ({ label: timeLabel(cell), says: [meaning(cell)] }));
  const things = combinations.map((combination): Named => thing(combination));
  const head = frame.columns[0]!.heads.map(shown).filter((text) => !isPlainHead(text));
  const common = [...commonOf(frame, varying), ...head];
  // Many months and few places stand as documents have them: the months down, the places across.
  return inTime.length > Math.max(6, combinations.length) && things.every(({ section }) => section === undefined)
    ? {
        layout: 'long',
        columns: things,
        rows: moments,
        cells: inTime.map((at) => combinations.map((each) => cellAt(each, at))),
        common,
      }
    : {
        layout: 'long',
        columns: moments,
        rows: things,
        cells: combinations.map((each) => inTime.map((at) => cellAt(each, at))),
        common,
      };
}

function thing(combination: readonly GridCell[]): Named {
  const [section, ...rest] = combination.map(shown);
  const says = combination.map(meaning);
  return combination.length === 2
    ? { label: rest.join(', '), section: section!, says }
    : { label: combination.map(shown).join(', '), says };
}

/** Codes of periods are for programs; all else is printed as it stands. */
function timeLabel(cell: GridCell): string {
  const text = shown(cell);
  const period = periodOf(cell);
  return period && /^\d{4}(?:[KQMH]|QMAT)\d+$/i.test(text) ? formatPeriod(period).replaceAll('\u00a0', ' ') : text;
}

/** What a column of values is called that is called nothing. */
const isPlainHead = (text: string): boolean => /^(?:værdi|vaerdi|value|tal|indhold|antal)$/i.test(text);

const keyOf = (cells: readonly GridCell[]): string => JSON.stringify(cells.map(shown));

const distinct = (cells: readonly GridCell[]): GridCell[] =>
  [...new Map(cells.toReversed().map((cell) => [shown(cell), cell])).values()].reverse();

const twice = (one: GridCell, other: GridCell, names: readonly string[]): Refused =>
  new Refused({
    where: `${one.at} og ${other.at}`,
    message: `${names.map((name) => `”${name}”`).join(', ')} har to tal.`,
    hint: 'Behold det ene, eller tag den kolonne med, der skiller dem ad. Skal rækkerne stå, som de er, så skriv --layout wide.',
  });
