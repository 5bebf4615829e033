import { csvGrid, delimiterNames, delimiterOf } from './csv.ts';
import { decoded } from './decoded.ts';
import { bounds } from './grid.ts';
import { readJson } from './json.ts';
import { pastedGrid } from './pasted.ts';
import { Refused } from './refusal.ts';
import {
  siteDelimiter,
  siteFigureObservations,
  siteObservations,
  type SiteAbout,
  type SiteObservation,
} from './site.ts';
import type { Reading } from './understand.ts';
import { documentOf, wordGrids, type WordDocument } from './word.ts';
import { workbookGrids } from './workbook.ts';
import { unpacked } from './zip.ts';

/** What a file turns out to hold: a table to be understood, or one of the site's own, which says all of itself. */
export type FileRead =
  | { reading: Reading }
  | { observations: SiteObservation[]; about?: SiteAbout }
  | { word: WordDocument };

/** What a file is by what stands in it; its name says nothing. */
export async function readFile(
  bytes: Uint8Array,
  { hidden, chapter }: { hidden?: boolean; chapter?: boolean } = {},
): Promise<FileRead> {
  if (bytes.length > bounds.bytes) {
    throw new Refused({
      message: `Filen fylder ${Math.ceil(bytes.length / 1e6)} MB; der læses højst ${bounds.bytes / 1e6}.`,
      hint: 'Behold kun tabellen, og gem den i en fil for sig.',
    });
  }
  refuseKnown(bytes);
  if (startsWith(bytes, [0x50, 0x4b])) return ofOffice(unpacked(bytes), hidden === true, chapter === true);
  if (chapter)
    throw new Refused({
      message: 'Et kapitel læses fra en Word-fil (.docx).',
      hint: 'Gem teksten som .docx, eller udelad --chapter, og skriv --id, hvis det er en tabel.',
    });
  return ofText(bytes);
}

const startsWith = (bytes: Uint8Array, sign: readonly number[]): boolean => sign.every((byte, i) => bytes[i] === byte);

/** What is often tried, and cannot be read. */
function refuseKnown(bytes: Uint8Array): void {
  if (startsWith(bytes, [0x25, 0x50, 0x44, 0x46])) {
    throw new Refused({
      message: 'Filen er en PDF, som ikke kan læses direkte.',
      hint: 'Marker tabellen i PDF’en, kopiér den, og gem den i en tekstfil (.txt). Læs så den ind.',
    });
  }
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) {
    throw new Refused({
      message: 'Filen er i Excels eller Words gamle format, eller den er låst med en adgangskode.',
      hint: 'Åbn den, og gem den som .xlsx eller .docx uden adgangskode.',
    });
  }
}

async function ofOffice(parts: ReadonlyMap<string, Uint8Array>, hidden: boolean, chapter: boolean): Promise<FileRead> {
  if (parts.has('word/document.xml')) {
    const word = await documentOf(parts);
    return chapter ? { word } : { reading: { kind: 'word', grids: wordGrids(word), said: [] } };
  }
  if (parts.has('xl/workbook.xml') && !chapter)
    return { reading: { kind: 'sheet', grids: await workbookGrids(parts, hidden), said: [] } };
  throw new Refused({
    message: chapter
      ? 'Filen er ikke et Word-dokument.'
      : 'Filen er hverken et regneark (.xlsx) eller et Word-dokument (.docx).',
    hint: 'Gem den fra Excel eller Word, og prøv igen.',
  });
}

function ofText(bytes: Uint8Array): FileRead {
  const { text, encoding } = decoded(bytes);
  const said = encoding ? [`gemt som ${encoding}`] : [];
  if (/^\s*[[{]/.test(text)) {
    const read = readJson(text);
    if (read.kind === 'site') {
      const { title, what, label } = read.figure;
      return { observations: siteFigureObservations(read.figure), about: { title, what, label } };
    }
    return { reading: { kind: read.kind, grids: [read.grid], title: read.title, source: read.source, said } };
  }
  const delimiter = siteDelimiter(text) ?? delimiterOf(text);
  if (!delimiter) return { reading: { kind: 'text', grids: [pastedGrid(text)], said } };
  const grid = csvGrid(text, delimiter);
  const observations = siteObservations(grid);
  if (observations && observations.length > 0) return { observations };
  return { reading: { kind: 'csv', grids: [grid], said: [`skilt med ${delimiterNames[delimiter]}`, ...said] } };
}
