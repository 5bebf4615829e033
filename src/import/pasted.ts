import { squared, tidy, type Grid, type GridCell } from './grid.ts';
import { isCellText, isUnitAfter } from './numbers.ts';
import { periodNamed } from './names.ts';
import { periodsIn } from '../plan/words/periods-in-text.ts';

/**
 * A table as it comes out of a PDF or of Word: columns parted by tabs, by runs of spaces, or by one space alone. Where one
 * space parts them, the numbers and marks at the end of a line are its cells, and what stands before them is its name.
 */
export function pastedGrid(text: string): Grid {
  const lines = text.split('\n').map((line) => line.replaceAll('\u00a0', ' ').trimEnd());
  const fields = lines.some((line) => line.includes('\t'))
    ? lines.map((line) => line.split('\t'))
    : (byRunsOfSpaces(lines) ?? byTheirCells(lines));
  return { rows: squared(fields.map((row, r) => row.map((field, c) => cell(field, r, c)))) };
}

const cell = (text: string, r: number, c: number): GridCell => ({
  text: tidy(text),
  at: `linje ${r + 1}, felt ${c + 1}`,
});

/** Two spaces or more part columns, where most lines that have them have equally many. */
function byRunsOfSpaces(lines: readonly string[]): string[][] | undefined {
  const rows = lines.map((line) => line.trim().split(/ {2,}/));
  const wide = rows.filter(({ length }) => length > 1);
  if (wide.length < 2 || wide.length < lines.filter(Boolean).length / 3) return undefined;
  return lines.map((line) =>
    /^ {2,}\S/.test(line) ? ['', ...line.trim().split(/ {2,}/)] : line.trim().split(/ {2,}/),
  );
}

function byTheirCells(broken: readonly string[]): string[][] {
  const lines = unbroken(broken);
  const rows = lines.map(rowOf);
  const width = Math.max(0, ...rows.map(({ cells }) => cells.length));
  const firstOfData = rows.findIndex(({ cells, name }) => cells.length === width && name !== '');
  return lines.map((line, i) => {
    if (i < firstOfData) return headOf(line, width);
    const { name, cells } = rows[i]!;
    return cells.length > 0 ? [name, ...cells] : [line.trim()];
  });
}

/** A name whose words are broken over lines stands on the line that has its numbers; the others are left empty. */
function unbroken(lines: readonly string[]): string[] {
  let before = '';
  return lines.map((line, i) => {
    const whole = before + line.trim();
    const goesOn = /\p{L}-$/u.test(whole) && /^\p{Ll}/u.test(lines[i + 1] ?? '');
    before = goesOn ? whole.slice(0, -1) : '';
    return goesOn ? '' : whole;
  });
}

function rowOf(line: string): { name: string; cells: string[] } {
  const words = withUnits(line.trim().split(/ +/));
  let from = words.length;
  while (from > 0 && isCellText(words[from - 1]!)) from -= 1;
  // The year of "Maj 2019" belongs to the name, and so does one that stands first.
  if (from === 0 && isPeriod(words[0]!) && !words.every(isPeriod)) from = 1;
  const named = (to: number): boolean => periodNamed(words.slice(0, to).join(' ')) !== undefined;
  if (from > 0 && from < words.length - 1 && !named(from) && named(from + 1)) from += 1;
  return { name: words.slice(0, from).join(' '), cells: words.slice(from) };
}

const isPeriod = (text: string): boolean => periodNamed(text) !== undefined;

/** "-8,5 pct." is one cell. */
const withUnits = (words: readonly string[]): string[] =>
  words.reduce<string[]>((cells, word) => {
    const last = cells.at(-1);
    const isOfLast = last !== undefined && /\d$/.test(last) && isCellText(last) && isUnitAfter(word);
    return isOfLast ? [...cells.slice(0, -1), `${last} ${word}`] : [...cells, word];
  }, []);

/** A line above the numbers is a head where it names as many periods, or has as many words, as there are columns. */
function headOf(line: string, width: number): string[] {
  const periods = periodsIn(line);
  if (width > 0 && periods.length === width) {
    const before = line.slice(0, periods[0]!.index).trim();
    return [before, ...periods.map(({ text }) => text)];
  }
  const words = line.trim().split(/ +/);
  // Words that go on from the one before are a sentence, or what is left of a head that was broken over lines.
  if (words.slice(1).some((word) => /^[\p{Ll}(]/u.test(word))) return [line.trim()];
  if (words.length === width) return ['', ...words];
  if (width > 1 && words.length === width + 1) return words;
  return [line.trim()];
}
