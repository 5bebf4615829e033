import { withDimensions } from './about.ts';
import {
  around,
  explanations,
  headTitle,
  isStatBank,
  joined,
  ownName,
  ownTitle,
  sourcesOf,
  titleOf,
} from './around.ts';
import { refuseManyKroner, refuseUnknownPlaces, unknownPlace, unknownUnit, unnamedColumns } from './open-questions.ts';
import type { Shelves } from '../plan/library/library.ts';
import { plural } from '../plan/words/danish.ts';
import { personalNumbers } from '../plan/prose/personal-number.ts';
import { decimalSign, contentOf, emptyCells, unclearMark, type Content, type ReadingRules } from './contents.ts';
import { arranged, type Arranged } from './arrange.ts';
import { frameOf, type Frame } from './frame.ts';
import { withKnownHeads } from './known-heads.ts';
import { fileKinds, type FileKind, type Grid, type GridCell } from './grid.ts';
import { Refused, type Question, type Refusal } from './refusal.ts';
import { unsureShares, unsureRounding, withShares, withRounding } from './scale.ts';
import type { Choices, Table } from './table.ts';

/** What was read of a file, before anything is made of it. */
export interface Reading {
  kind: FileKind;
  grids: readonly Grid[];
  title?: string | undefined;
  source?: string | undefined;
  /** How the file was read, in Danish: its encoding, what parts its fields. */
  said: readonly string[];
}

/** A table, and what an editor is told of how it was come to. */
export interface Understood {
  table: Table;
  told: string[];
  /** What only the editor can say; the table is not to be written before it is. */
  questions: Question[];
}

/** Makes a table of what was read. Throws where something in the file must be mended first. */
export function understand(reading: Reading, choices: Choices, shelves: Shelves): Understood {
  const grid = chosenGrid(reading, choices);
  if ('option' in grid) return { table: noTable(reading.kind), told: [], questions: [grid] };
  refusePersonalNumbers(grid);
  const frame = withHeads(withKnownHeads(joined(frameOf(grid), reading), shelves), choices);
  const shape = arranged(frame, choices.layout);
  refuseLooseRows(shape);
  const below = explanations(frame, shape, shelves);
  const sign = decimalSign(shape.cells.flat(), choices);
  if (typeof sign !== 'string') return { table: noTable(reading.kind), told: [], questions: [sign] };
  const rules: ReadingRules = { sign, choices, explained: below.explained, isStatBank: isStatBank(reading, frame) };
  const contents = readAll(shape.cells, rules);
  const cells = withDimensions(contents, shape, {
    frame,
    title: reading.title,
    sheet: ownName(reading, grid),
    choices,
    shelves,
  });
  const scaled = withRounding(withShares(cells, choices), choices);
  refuseManyKroner(scaled, textsAround(reading, frame), shelves);
  const table: Table = {
    kind: reading.kind,
    ...titleOf(choices.title ?? reading.title ?? ownTitle(frame, shelves) ?? headTitle(frame, shelves)),
    sources: sourcesOf(reading, choices, [...frame.titles, ...frame.below]),
    columns: shape.columns.map(({ label, over }) => ({ title: label, over })),
    rows: shape.rows.map(({ label, section }) => ({ label, section })),
    cells: scaled,
    notes: below.notes,
    around: around(reading, grid, frame, shape, shelves),
  };
  refuseUnknownPlaces(table, shape, choices, shelves);
  const questions = [
    ...unnamedColumns(table, shape),
    emptyCells(contents.flat(), choices),
    unclearMark(contents.flat(), rules),
    unknownUnit(scaled, choices),
    unknownPlace(scaled, shelves),
    unsureShares(cells, choices),
    unsureRounding(scaled),
  ].filter((question) => question !== undefined);
  return { table, told: toldOf(reading, grid, frame, shape, sign), questions };
}

/** What stands over the numbers, and below them. */
const textsAround = ({ title }: Reading, { titles, nameHeads, columns, below }: Frame): string[] => [
  ...(title ? [title] : []),
  ...titles,
  ...nameHeads,
  ...columns.flatMap(({ heads }) => heads.map(({ text }) => text)),
  ...below,
];

const noTable = (kind: FileKind): Table => ({ kind, columns: [], rows: [], cells: [], notes: [], around: [] });

function chosenGrid({ grids, kind }: Reading, { sheet }: Choices): Grid | Question {
  const what = kind === 'word' ? 'tabel' : 'ark';
  const names = grids.map(({ name }, i) => name ?? String(i + 1));
  if (sheet !== undefined) {
    const found = grids[names.indexOf(sheet)] ?? (/^\d+$/.test(sheet) ? grids[Number(sheet) - 1] : undefined);
    if (found) return found;
    throw new Refused({
      message: `Der er ingen ${what} ”${sheet}”.`.replace('ingen ark', 'intet ark'),
      hint: `Filen har: ${names.join(', ')}.`,
    });
  }
  const seen = grids.filter(({ hidden }) => !hidden?.sheet);
  if (seen.length === 1) return seen[0]!;
  if (grids.length === 0)
    throw new Refused({
      message: `Filen har ingen ${what} med noget i.`.replace('ingen ark', 'intet ark'),
      hint: 'Se efter, om det er den rigtige fil.',
    });
  return {
    option: 'sheet',
    answers: names,
    message: `Filen har flere ${kind === 'word' ? 'tabeller' : 'ark'}: ${names.join(', ')}.`,
    hint: `Vælg ét med --sheet "${names[0]!}".`,
  };
}

/** The number itself is not said again: what is told may end in a log. */
function refusePersonalNumbers({ rows }: Grid): void {
  const found = rows.flat().filter(({ text }) => personalNumbers(text).length > 0);
  if (found.length === 0) return;
  throw new Refused(
    ...found.map(({ at }) => ({
      where: at,
      message: 'Teksten ligner et cpr-nummer.',
      hint: 'Slet det i filen, og gem den igen. Personoplysninger må ikke ligge her, heller ikke i en kladde.',
    })),
  );
}

function withHeads(frame: Frame, { heads }: Choices): Frame {
  if (!heads) return frame;
  if (heads.length !== frame.columns.length) {
    throw new Refused({
      message: `--heads har ${heads.length} navne, men tabellen har ${frame.columns.length} kolonner med tal.`,
      hint: 'Skriv et navn for hver kolonne med tal, skilt med semikolon.',
    });
  }
  return { ...frame, columns: heads.map((text): Frame['columns'][number] => ({ heads: [{ text, at: '--heads' }] })) };
}

/** Headings part a whole table; a PDF often gives them in another place than they are seen. */
function refuseLooseRows({ rows, cells }: Arranged): void {
  const loose = rows.findIndex(({ section }) => section === undefined);
  const heading = rows.find(({ section }) => section !== undefined)?.section;
  if (loose < 0 || heading === undefined) return;
  throw new Refused({
    where: cells[loose]![0]!.at,
    message: `Rækken ”${rows[loose]!.label}” står over den første overskrift i tabellen, ”${heading}”.`,
    hint: 'Sæt hver overskrift lige over sine rækker, også de øverste. Kopieret fra en PDF kan den være havnet et forkert sted.',
  });
}

function readAll(cells: readonly GridCell[][], rules: ReadingRules): Content[][] {
  const refusals: Refusal[] = [];
  const contents = cells.map((row) =>
    row.map((cell): Content => {
      const content = contentOf(cell, rules);
      if (!('message' in content)) return content;
      refusals.push(content);
      return { value: null, printed: '', notes: [], at: cell.at };
    }),
  );
  if (refusals.length > 0) throw new Refused(...refusals);
  return contents;
}

function toldOf(
  { kind, said }: Reading,
  { name, hidden, said: ofGrid = [] }: Grid,
  { leftOut, titles, below }: Frame,
  shape: Arranged,
  sign: string,
): string[] {
  const away = [
    ...(hidden?.rows.length ? [`række ${hidden.rows.join(', ')}`] : []),
    ...(hidden?.columns.length ? [`kolonne ${hidden.columns.join(', ')}`] : []),
  ];
  return [
    `Slags: ${[fileKinds[kind], ...said, ...(name === undefined ? [] : [kind === 'word' ? name : `ark ”${name}”`])].join(', ')}`,
    ...ofGrid,
    ...(away.length > 0
      ? [
          `Skjult i arket: ${away.join(' og ')}. ${hidden?.taken ? 'Det er taget med.' : 'Det er udeladt; skriv --hidden, hvis det skal med.'}`,
        ]
      : []),
    ...(titles.length > 0 ? [`Over tabellen: ${titles.map((text) => `”${text}”`).join(', ')}`] : []),
    `Opstilling: ${shape.layout === 'long' ? 'lang (ét tal på hver linje), stillet op' : 'som i filen'} med ${shape.rows.length} ${plural(shape.rows.length, 'række', 'rækker')} og ${shape.columns.length} ${plural(shape.columns.length, 'kolonne', 'kolonner')}`,
    `Decimaler: ${sign === 'comma' ? 'komma' : 'punktum'}`,
    ...(below.length > 0 ? [`Under tabellen: ${below.map((text) => `”${text}”`).join(', ')}`] : []),
    ...(leftOut.length > 0 ? [`Udeladt, for det er ikke tal: ${leftOut.map((text) => `”${text}”`).join(', ')}`] : []),
  ];
}
