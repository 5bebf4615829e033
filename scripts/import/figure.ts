import { join } from 'node:path';
import type { FigureInput } from '../../src/plan/entry/figure.ts';
import { buildFigure, findCell } from '../../src/plan/library/figure.ts';
import { findFigure, type Plan } from '../../src/plan/library/library.ts';
import { placeholder } from '../../src/plan/library/unwritten.ts';
import type { Problem } from '../../src/plan/value/problem.ts';
import { tableEntry, type TableEntry } from '../../src/import/entry.ts';
import { figureText, pathAtPlace } from '../../src/import/figure-yaml.ts';
import { refusalText, type Refusal } from '../../src/import/refusal.ts';
import type { Table } from '../../src/import/table.ts';
import { toldOfTable } from '../../src/import/told.ts';
import { updated } from '../../src/import/update.ts';
import { report } from '../../src/report/report.ts';
import type { Asked } from '../command.ts';
import { documentOf, named, type Ground } from '../new/ground.ts';
import { figurePlace } from '../new/parts.ts';
import { skeletonText } from '../new/skeleton.ts';
import { CommandError } from '../reason.ts';
import { problemsAdded, writeOrShow, type Desk } from './desk.ts';

/** A table that is to become a figure of a plan, or new numbers in one. */
export interface FigureOrder {
  table: Table;
  told: readonly string[];
  plan: Plan;
  id: string;
  /** As it was written after the command, for messages. */
  fileName: string;
}

/** How a file was understood, line by line. */
export const understoodText = (told: readonly string[]): string =>
  ['Sådan er filen forstået:', ...told.map((line) => `  ${line}`), ''].join('\n');

export function importFigure(order: FigureOrder, asked: Asked, desk: Desk): number {
  const file = `data/${order.plan.year}/figures/${order.id}.yaml`;
  const { effects, ground } = desk;
  effects.out(understoodText([...order.told, ...toldOfTable(order.table, ground.shelves)]));
  const entry = tableEntry(order.table, ground.shelves);
  return ground.files.has(file) ? replaceIn(file, entry, order, asked, desk) : make(file, entry, order, asked, desk);
}

/** A figure that is not there yet. What only an editor can know is left to be written. */
function make(
  file: string,
  entry: TableEntry,
  order: FigureOrder,
  asked: Asked,
  { effects, ground, read }: Desk,
): number {
  const text = figureText(fieldsOf(entry, order, asked.options, ground), comments(entry), chartHelp());
  const problems = problemsAdded(new Map([[file, text]]), ground.files, read);
  refuse(problems, { file, text, order, ground });
  const next = [
    'Hold tallene op mod dokumentet, celle for celle.',
    `Åbn filen, og skriv, hvor der står ${placeholder}.`,
    `Vis tabellen i et kapitel: <Figure id="${order.id}" />`,
  ];
  writeOrShow({ file, text, next }, asked, effects);
  return 0;
}

function fieldsOf(
  entry: TableEntry,
  { table, plan, id }: FigureOrder,
  options: Asked['options'],
  ground: Ground,
): Record<string, unknown> {
  const place = figurePlace(id, plan, ground);
  const label = options['label'] ?? table.label ?? named(id).name;
  const document = options['document'] ?? table.origin?.document ?? documentOf(plan);
  return {
    ...entry,
    label,
    order: place,
    title: table.title ?? `${placeholder} tabellens titel`,
    what: table.what ?? `${placeholder} hvad der er målt, i én sætning`,
    source: table.sources ?? [{ name: `${placeholder} kildens navn` }],
    origin: { document, label: table.origin?.label ?? `${placeholder} hvor i dokumentet, fx ${label}` },
    ...(options['small-counts'] && { smallCounts: options['small-counts'] }),
  };
}

function comments(entry: TableEntry): Record<string, string> {
  const said = JSON.stringify([entry.measure, entry.columns, entry.rows]);
  return {
    what: 'Dine egne ord, uden tal.',
    ...(said.includes('"measure"') || entry.measure
      ? {}
      : { source: 'Skriv også measure: og målingens nøgle fra data/measures/, så tallene kan følges fra år til år.' }),
  };
}

/** What a new figure's file says of the chart. */
const chartHelp = (): string => /^# Diagrammet[^]*$/m.exec(skeletonText('figure.yaml'))?.[0] ?? '';

/** New numbers in a figure that is there: shown, and written only where that is asked for. */
function replaceIn(file: string, entry: TableEntry, order: FigureOrder, asked: Asked, desk: Desk): number {
  const { effects, ground, read } = desk;
  const { year } = order.plan;
  const before = findFigure(ground.shelves, year, order.id);
  const document = read(ground.files).documents.get(file);
  if (!before || !document)
    throw new CommandError(`${file} kan ikke læses, så dens tal kan ikke skiftes. Se npm run check.`);
  const input = {
    label: '',
    order: 0,
    title: '',
    what: '',
    source: [],
    origin: { document: '', label: '' },
    ...entry,
  } as FigureInput;
  const after = buildFigure(input, { id: order.id, year, file }, ground.shelves.units);
  const { text, changes, added, untouched } = updated(document, { before, after, entry });
  if (changes.length + added.length === 0) {
    effects.out(`Intet er ændret: ${file} har de samme tal.`);
    return 0;
  }
  effects.out(
    [
      `Det ændrer i ${file}:`,
      ...changes.map(({ cell, before: was, after: now }) => `  ${cell}: ${was} → ${now}`),
      ...added.map((what) => `  ny: ${what}`),
      ...(untouched.length > 0 ? [`  Står ikke i filen og bliver, som det er: ${untouched.join('; ')}`] : []),
      '',
    ].join('\n'),
  );
  const problems = problemsAdded(new Map([[file, text]]), ground.files, read);
  refuse(problems, { file, text, order, ground });
  refuseMoved(text, file, after, desk, order);
  if (!asked.flags.includes('replace')) {
    effects.out('Intet er skrevet. Skriv --replace for at skifte tallene.');
    return 0;
  }
  effects.write(join(asked.root, file), text);
  effects.out(`Skrevet: ${file}. Se efter, om tekster nævner de gamle tal: npm run check.`);
  return 0;
}

/** What is new must come to mean in the file what it was understood to mean. */
function refuseMoved(
  text: string,
  file: string,
  after: ReturnType<typeof buildFigure>,
  { ground, read }: Desk,
  { plan, id }: FigureOrder,
): void {
  const entry = read(new Map([...ground.files, [file, new TextEncoder().encode(text)]])).entries.find(
    (each) => each.file === file,
  );
  if (entry?.kind !== 'figure') return;
  const now = buildFigure(entry.data, { id, year: plan.year, file }, ground.shelves.units);
  for (const cell of after.rows.flatMap(({ cells }) => cells)) {
    const own = findCell(now, cell.row, cell.column);
    if (
      own &&
      !findCell(findFigure(ground.shelves, plan.year, id)!, cell.row, cell.column) &&
      (own.value !== cell.value ||
        own.period?.text !== cell.period?.text ||
        own.place !== cell.place ||
        own.unit !== cell.unit)
    ) {
      throw new CommandError(
        `Den nye række eller kolonne passer ikke ind i ${file}: tallet ${cell.printed} ville få et andet sted, en anden periode eller en anden enhed. Skriv den i hånden.`,
      );
    }
  }
}

interface Beside {
  file: string;
  text: string;
  order: FigureOrder;
  ground: Ground;
}

/**
 * Nothing is written that the check would not let pass. What is wrong is told where it stands in the editor's own file: the
 * file that would be made is not there to be looked into.
 */
function refuse(problems: readonly Problem[], { file, text, order, ground }: Beside): void {
  if (problems.length === 0) return;
  const isMade = ({ file: of }: Problem): boolean => of === file && !ground.files.has(file);
  const own = problems.filter(isMade).map((problem): Refusal => ({
    where: placeIn(order.table, pathAtPlace(text, problem.line, problem.column)),
    message: problem.message,
    hint: hintHere(problem.hint),
  }));
  const others = problems.filter((problem) => !isMade(problem));
  const sources = new Map([...ground.files, [file, new TextEncoder().encode(text)]]);
  throw new CommandError(
    [
      `Der er ikke skrevet noget. Kontrollen ville sige${own.length > 0 ? ` om ${order.fileName}` : ''}:`,
      ...(own.length > 0 ? [refusalText(own)] : []),
      ...(others.length > 0 ? [report(others, sources)] : []),
      ...(others.some((problem) => problem.file === file) ? [`Linjerne er ${file}, som den ville blive.`] : []),
    ].join('\n\n'),
  );
}

/** What the check tells to write in the file, an import takes as an option. */
const hintHere = (hint: string): string =>
  hint
    .replace('skriv under smallCounts, hvorfor det må stå.', 'skriv --small-counts og hvorfor det må stå.')
    .replace('Skjul tallet med state: suppressed', 'Skriv <5 i cellen')
    .replace(/ Filen har \d+ af samme slags.*$/, ' Det gælder også andre celler.')
    .replace(
      'Skriv på den ene, hvad der skiller dem: period, place, group, population eller definition. Er den kopieret, så slet den.',
      'Skriv i den ene, hvad der skiller dem ad: tiden, stedet, gruppen, en alder eller ”heraf”. Er den kopieret, så slet den.',
    );

/** Where that stands in the editor's file, which a place in a new figure's file is made of. */
function placeIn({ cells, rows, columns }: Table, [list, i, field, c]: readonly (string | number)[]): string {
  const [row, column] = [
    list === 'rows' ? cells[Number(i)] : undefined,
    list === 'columns' ? cells[0]?.[Number(i)] : undefined,
  ];
  if (row && field === 'values' && c !== undefined) return row[Number(c)]!.at;
  if (row) return `rækken ”${rows[Number(i)]!.label}”, fra ${row[0]!.at}`;
  if (column) return `kolonnen ”${columns[Number(i)]!.title}”, fra ${column.at}`;
  return list === undefined ? 'den fil, der ville blive lavet' : `feltet ${list} i den fil, der ville blive lavet`;
}
