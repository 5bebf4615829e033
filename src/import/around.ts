import type { Arranged } from './arrange.ts';
import type { Frame } from './frame.ts';
import type { Shelves } from '../plan/library/library.ts';
import { tidy, type Grid } from './grid.ts';
import { dimensionsIn, periodNamed, placeNamed } from './names.ts';
import { isKindOfNames, unusedIn, usedBy } from './unused.ts';
import type { Choices, Table } from './table.ts';
import type { Reading } from './understand.ts';

/** Lines of a PDF are broken where the page ends, and words with them. */
export function joined(frame: Frame, { kind }: Reading): Frame {
  if (kind !== 'text') return frame;
  const below = frame.below.reduce<string[]>((lines, line) => {
    const last = lines.at(-1);
    if (last === undefined || /[.!?:]$/.test(last) || /^(?:kilde|anm|note|[*#])/i.test(line)) return [...lines, line];
    const whole = /\p{Ll}-$/u.test(last) && /^\p{Ll}/u.test(line) ? last.slice(0, -1) + line : `${last} ${line}`;
    return [...lines.slice(0, -1), whole];
  }, []);
  return { ...frame, below };
}

/** Files of Danmarks Statistik are known by the name of their column of numbers, or by their source. */
export const isStatBank = ({ source, kind }: Reading, { columns, titles, below }: Frame): boolean =>
  (kind === 'csv' && columns.some(({ heads }) => heads.some(({ text }) => text === 'INDHOLD'))) ||
  [source ?? '', ...titles, ...below].some((text) => /danmarks statistik|statistikbanken|statbank/i.test(text));

/** "Tabel 8. Alle ydelser" is what the document calls the table, and its title. */
export function titleOf(text: string | undefined): Pick<Table, 'title' | 'label'> {
  const [, label, title] = /^(tabel \d+(?:[.,]\d+)?)\s*[.:–-]?\s+(\S.*)$/i.exec(text ?? '') ?? [];
  return label && title ? { label, title } : { title: text };
}

/** The first text over a table that is more than a code, a place or a time. */
export function ownTitle({ titles }: Frame, shelves: Shelves): string | undefined {
  const texts = titles.filter((text) => !isSource(text));
  const isPlaceOrTime = (text: string): boolean =>
    placeNamed(text, shelves) !== undefined || periodNamed(text) !== undefined;
  const worded = texts.filter((text) => /\s/.test(text));
  return worded.find((text) => !isPlaceOrTime(text)) ?? worded[0] ?? texts[0];
}

/** "Unge på offentlig forsørgelse, fuldtidspersoner" over the names of the rows is what the table is about. */
export function headTitle({ nameHeads }: Frame, shelves: Shelves): string | undefined {
  const own = nameHeads.filter(
    (text) => !isKindOfNames(text) && unusedIn(text, usedBy({ cells: [] }), shelves).length > 0,
  );
  return own.find((text) => {
    const { unit, measure, group, population } = dimensionsIn(text, shelves);
    return (unit ?? measure ?? group ?? population) !== undefined || text.split(' ').length > 2;
  });
}

/** What somebody called a sheet; a program calls it "Ark1". */
export const ownName = ({ kind }: Reading, { name }: Grid): string | undefined =>
  kind === 'sheet' && !/^(?:ark|sheet|tabel|table|data|tal)[ _-]*\d*$/i.test(name ?? 'ark') ? name : undefined;

/** The texts of a file that are not printed in its rows and columns, and may say what the numbers are about. */
export function around(
  reading: Reading,
  grid: Grid,
  frame: Frame,
  { common }: Arranged,
  shelves: Shelves,
): Table['around'] {
  const title = reading.title ?? ownTitle(frame, shelves);
  const sheet = ownName(reading, grid);
  const others = frame.titles.filter((text) => text !== title && !isSource(text) && /^\p{L}/u.test(text));
  const from = (what: string, texts: readonly string[]): Table['around'] => texts.map((text) => ({ from: what, text }));
  return [
    ...from('overskriften', frame.nameHeads),
    ...from('titlen', title === undefined ? [] : [title]),
    ...from('teksten over tabellen', others),
    ...from('det, der er ens for alle tal', common),
    ...from('arkets navn', sheet === undefined ? [] : [sheet]),
  ];
}

export const isSource = (text: string): boolean => /^kilder?\s*:/i.test(text);

export function sourcesOf({ source }: Reading, choices: Choices, texts: readonly string[]): Table['sources'] {
  const named = texts.filter(isSource).map((text) => text.replace(/^kilder?\s*:\s*/i, '').trim());
  const chosen = choices.source ?? source ?? named[0];
  return chosen ? [{ name: chosen.replace(/\.$/, '') }] : undefined;
}

/** Below a table stand its source, what its marks mean, and notes. */
export function explanations(
  frame: Frame,
  { cells }: Arranged,
  shelves: Shelves,
): { explained: Map<string, string>; notes: string[] } {
  const { below, titles } = frame;
  const texts = new Set(cells.flat().map(({ text }) => tidy(text)));
  const explained = new Map<string, string>();
  const notes: string[] = [];
  for (const text of [...titles.filter((each) => each !== ownTitle(frame, shelves)), ...below]) {
    const [, mark = '', meaning = ''] =
      /^(?:(?:note|anm\.?|tegn)\s*:?\s*)?[”"']?([^\p{L}\d\s”"'):]{1,3}|\d\))\)?[”"']?\s*(?:[=:]|betyder|angiver)?\s*(.+)$/iu.exec(
        text,
      ) ?? [];
    const isUsed =
      texts.has(mark) || (mark !== '' && [...texts].some((each) => each.endsWith(mark) && /\d/.test(each)));
    if (isUsed && meaning) explained.set(mark, meaning);
    else if (!isSource(text)) notes.push(text);
  }
  return { explained, notes };
}
