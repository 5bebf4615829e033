import { dsvFormat } from 'd3-dsv';
import { bounds, squared, type Grid, type GridCell } from './grid.ts';
import { Refused } from './refusal.ts';

const delimiters = [';', '\t', ','] as const;
export type Delimiter = (typeof delimiters)[number];

export const delimiterNames: Record<Delimiter, string> = { ';': 'semikolon', '\t': 'tabulator', ',': 'komma' };

/** What parts the fields of a CSV; nothing where lines do not agree on anything. */
export function delimiterOf(text: string): Delimiter | undefined {
  const said = /^sep=(.)\n/.exec(text)?.[1];
  if (said) return delimiters.find((each) => each === said);
  const lines = text.split('\n', 60).filter((line) => line.trim() !== '');
  // Texts in quotation marks with commas after them tell that commas part the numbers too, as in StatBank's files.
  const delimitersOf = lines.some((line) => /(?:^|,)"[^"]*",/.test(line)) ? (line: string) => line : withoutDecimals;
  const counts = delimiters.map((delimiter) => {
    const perLine = lines.map((line) => delimitersOf(outsideQuotes(line)).split(delimiter).length - 1);
    const usual = mostCommon(perLine.filter((count) => count > 0));
    return { delimiter, agreeing: usual === undefined ? 0 : perLine.filter((count) => count === usual).length };
  });
  const best = counts.reduce((a, b) => (b.agreeing > a.agreeing ? b : a));
  return best.agreeing >= Math.max(2, lines.length / 3) || (lines.length === 1 && best.agreeing === 1)
    ? best.delimiter
    : undefined;
}

/** A comma between digits may be that of a number, so it does not tell that commas part the fields. */
const withoutDecimals = (line: string): string => line.replace(/(?<=\d),(?=\d)/g, '');

const outsideQuotes = (line: string): string => line.replace(/"[^"]*"/g, '');

function mostCommon(counts: readonly number[]): number | undefined {
  const seen = new Map<number, number>();
  for (const count of counts) seen.set(count, (seen.get(count) ?? 0) + 1);
  return [...seen].sort(([a, x], [b, y]) => y - x || b - a)[0]?.[0];
}

/** The fields of a CSV, each with the line and the field that it is. */
export function csvGrid(text: string, delimiter: Delimiter): Grid {
  const body = text.replace(/^sep=.\n/, '');
  const skipped = body.length < text.length ? 1 : 0;
  if (lineCount(body) > bounds.rows) throw tooLarge(`mere end ${bounds.rows} linjer`);
  let cells = 0;
  const rows = dsvFormat(delimiter).parseRows(body, (fields, r) => {
    cells += fields.length;
    if (fields.length > bounds.columns) throw tooLarge(`mere end ${bounds.columns} kolonner`);
    if (cells > bounds.cells) throw tooLarge(`mere end ${bounds.cells} celler`);
    return fields.map((field, c): GridCell => ({
      text: field,
      loose: true,
      at: `linje ${r + 1 + skipped}, felt ${c + 1}`,
    }));
  });
  return { rows: squared(rows) };
}

const lineCount = (text: string): number => text.split('\n', bounds.rows + 2).length - 1;

export const tooLarge = (what: string): Refused =>
  new Refused({
    message: `Filen har ${what}. Så stor er ingen tabel i en plan.`,
    hint: 'Behold kun tabellen, og gem den i en fil for sig.',
  });
