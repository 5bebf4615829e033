import { describe, expect, it } from 'vitest';
import { dsvFormat } from 'd3-dsv';
import { figureCsv, figureExcelCsv, firstFields } from '../../src/export/csv.ts';
import { figureJson, stringify } from '../../src/export/json.ts';
import { tableEntry } from '../../src/import/entry.ts';
import { figureText } from '../../src/import/figure-yaml.ts';
import { readFile } from '../../src/import/read-file.ts';
import { siteTable } from '../../src/import/site.ts';
import { buildFigure, type Cell, type Figure } from '../../src/plan/library/figure.ts';
import { figureSchema } from '../../src/plan/entry/figure.ts';
import type { Library } from '../../src/plan/library/library.ts';
import { parse } from 'yaml';
import { hostileTexts } from '../support/planted.ts';
import { havnkoebingFiles, inventedLibrary, libraryWith, publishedLibrary } from '../support/libraries.ts';

/** What the site publishes of a figure, taken in again by way of the text of its file. */
async function again(text: string, figure: Figure, library: Library): Promise<Figure> {
  const read = await readFile(new TextEncoder().encode(text));
  if (!('observations' in read)) throw new Error('not known as a file of the site');
  const table = siteTable(read.observations, library, read.about);
  const { label, order, title, what, year, id, file } = figure;
  const fields = {
    ...tableEntry(table, library),
    label,
    order,
    title,
    what,
    source: table.sources,
    origin: table.origin,
  };
  const data = figureSchema.parse(parse(figureText(fields, {}, '')));
  return buildFigure(data, { id, year, file }, library.units);
}

/** What a cell means. Its keys may be others, and where its notes stand; those are held by the file that is made of it. */
const meaning = ({
  value,
  state,
  printed,
  decimals,
  place,
  period,
  group,
  measure,
  isChange,
  unit,
  provisional,
}: Cell): object => ({
  value,
  state,
  printed,
  // A mark has no decimals.
  decimals: value === null ? undefined : decimals,
  place,
  period: period?.text,
  group,
  measure,
  isChange,
  unit,
  provisional,
});
const meanings = ({ rows }: Figure): object[][] => rows.map(({ cells }) => cells.map(meaning));

const formats: Record<string, (figure: Figure, library: Library) => string> = {
  'the CSV for programs': figureCsv,
  'the CSV for Excel': figureExcelCsv,
  'the JSON': (figure, library) => stringify(figureJson(figure, library, (address) => address)),
};

/** The file as it was before it said more of each line: what somebody fetched then comes back all the same. */
const oldColumns = (text: string, delimiter: string): string => {
  const format = dsvFormat(delimiter);
  return format.formatRows(format.parseRows(text).map((row) => row.slice(0, firstFields.length)));
};

describe('a file that was fetched before it had more columns', () => {
  const library = inventedLibrary();
  it.each([
    ['for programs', ',', figureCsv],
    ['for Excel', ';', figureExcelCsv],
  ] as const)('%s comes back', async (_of, delimiter, write) => {
    for (const figure of library.figures) {
      const back = await again(oldColumns(write(figure, library), delimiter), figure, library);
      expect(meanings(back), figure.file).toEqual(meanings(figure));
    }
  });
});

describe.each([
  ['the invented municipality', inventedLibrary()],
  ['Havnkøbing', libraryWith({}, havnkoebingFiles())],
  ['the published library', publishedLibrary()],
])('every figure of %s', (_name, library) => {
  it.each(Object.entries(formats))('comes back whole from %s', async (_format, write) => {
    expect(library.figures.length).toBeGreaterThan(0);
    for (const figure of library.figures) {
      const back = await again(write(figure, library), figure, library);
      expect(meanings(back), figure.file).toEqual(meanings(figure));
      expect(figureCsv(back, library), figure.file).toBe(figureCsv(figure, library));
    }
  });

  it.each(Object.entries(formats))('comes back with whom it counts and how, from %s', async (_format, write) => {
    const whom = ({ rows }: Figure): object[] =>
      rows.flatMap(({ cells }) =>
        cells.map(({ population = null, definition = null }) => ({ population, definition })),
      );
    expect(library.figures.flatMap(whom).length).toBeGreaterThan(0);
    for (const figure of library.figures) {
      const back = await again(write(figure, library), figure, library);
      expect(whom(back), figure.file).toEqual(whom(figure));
    }
  });
});

describe('a text that means something to programs', () => {
  const library = inventedLibrary();
  const figure = library.figures[0]!;
  // A file with NUL in it is no text, and is refused; a line is ended as our files end it.
  const texts = hostileTexts.filter((text) => !text.includes('\0')).map((text) => text.replaceAll('\r\n', '\n'));
  it.each(texts)('comes back from the file for programs as it was: %j', async (label) => {
    const named = { ...figure, rows: figure.rows.map((row, i) => (i === 0 ? { ...row, label } : row)) };
    const read = await readFile(new TextEncoder().encode(figureCsv(named, library)));
    if (!('observations' in read)) throw new Error('not known as a file of the site');
    expect(read.observations[0]!.row).toBe(label.toWellFormed());
  });
});
