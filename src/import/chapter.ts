import { stringify } from 'yaml';
import type { Aspect } from '../plan/entry/chapter.ts';
import type { Cell, Figure } from '../plan/library/figure.ts';
import { placeholder } from '../plan/library/unwritten.ts';
import { personalNumbers } from '../plan/prose/personal-number.ts';
import { writtenNumbers } from '../plan/prose/written-numbers.ts';
import { capitalize, plural } from '../plan/words/danish.ts';
import { tidy } from './grid.ts';
import { yamlStyle } from './figure-yaml.ts';
import { lineStart, plainProse } from './plain-prose.ts';
import { Refused } from './refusal.ts';
import { textOf, type WordBlock, type WordDocument, type WordText } from './word.ts';

export interface ChapterAbout {
  /** The name of the Word file, for whoever looks for where it came from. */
  file: string;
  /** How a table of the file is taken in. */
  tableCommand: (table: number) => string;
  title?: string | undefined;
  order: number;
  document: string;
  /** The tables of the plan, where numbers are to be taken from. */
  figures: readonly Figure[];
}

export interface ChapterMade {
  text: string;
  /** What was found and done, and what was left out, in Danish. */
  told: string[];
}

/** A chapter of a Word document, as a draft that an editor writes on. */
export function chapterText(document: WordDocument, about: ChapterAbout): ChapterMade {
  refusePersonalNumbers(document);
  const { blocks } = document;
  const first = blocks.find(({ kind }) => kind === 'heading');
  const isTitle =
    first !== undefined &&
    blocks.indexOf(first) === 0 &&
    blocks.filter((block) => block.kind === 'heading' && block.level === levelOf(first)).length === 1;
  const title = about.title ?? (isTitle ? wordsOf(first) : undefined);
  const found: Found = { values: [], unknown: [], several: [], tables: 0, notes: 0 };
  const body = sectionsOf(isTitle ? blocks.slice(1) : blocks, about, found);
  const head = {
    title: title && measured(title).length === 0 ? title : `${placeholder} kapitlets titel`,
    lead: `${placeholder} hvad kapitlet handler om`,
    order: about.order,
    origin: { document: about.document, label: `${placeholder} hvor i dokumentet` },
  };
  const top = [
    `---\n${stringify(head, { ...yamlStyle })}---`,
    `<Short>\n${placeholder} det vigtigste i to til fire sætninger.\n</Short>`,
    `{/* Indlæst fra ${about.file.replace(/[*/]/g, '')}. Skriv teksten om med dine egne ord; den må ikke stå, som den står i dokumentet. */}`,
  ];
  return { text: `${[...top, ...body].join('\n\n')}\n`, told: toldOf(found, document) };
}

interface Found {
  values: string[];
  unknown: string[];
  several: string[];
  tables: number;
  notes: number;
}

const levelOf = (block: WordBlock): number => ('level' in block ? block.level : 0);
/** What a block says; a heading without its number, which the page gives no heading. */
const wordsOf = (block: WordBlock): string =>
  'texts' in block ? textOf(block.texts).replace(block.kind === 'heading' ? /^\d+(?:\.\d+)*\.?\s+/ : '', '') : '';
const measured = (text: string) => writtenNumbers(text).filter(({ use }) => use === 'measured');

/** The number itself is not said again. */
function refusePersonalNumbers({ blocks }: WordDocument): void {
  const found = blocks.flatMap((block, i) =>
    texts(block).some((text) => personalNumbers(text).length > 0) ? [i + 1] : [],
  );
  if (found.length === 0) return;
  throw new Refused({
    where: found.map((i) => `afsnit ${i} i dokumentet`).join('; '),
    message: 'Teksten ligner et cpr-nummer.',
    hint: 'Slet det i Word-filen, og gem den igen. Personoplysninger må ikke ligge her, heller ikke i en kladde.',
  });
}

const texts = (block: WordBlock): string[] =>
  block.kind === 'table'
    ? block.grid.rows.flat().map(({ text }) => text)
    : [textOf(block.texts), ...block.texts.flatMap(({ note }) => note ?? [])];

/** The blocks one by one, with headings that follow each other without a gap, the topmost of the second level. */
function sectionsOf(blocks: readonly WordBlock[], about: ChapterAbout, found: Found): string[] {
  const top = Math.min(...blocks.filter(({ kind }) => kind === 'heading').map(levelOf));
  let depth = 1;
  let number = 0;
  let before: WordBlock | undefined;
  return blocks
    .flatMap((block, i): string[] => {
      const last = before;
      before = block;
      if (block.kind === 'table') return [tableComment(about, found)];
      const notes = block.texts.flatMap(({ note }) =>
        note ? [`<Remark>${plainNumbers(note, about, found)}</Remark>`] : [],
      );
      found.notes += notes.length;
      if (block.kind === 'heading') {
        if (!/[\p{L}\p{N}]/u.test(wordsOf(block))) return [];
        depth = Math.min(Math.max(2, block.level - top + 2), depth + 1, 4);
        number = 0;
        const heading = `${'#'.repeat(depth)} ${headingText(wordsOf(block))}`;
        return depth === 2 ? [heading, aboutMark(wordsOf(block)), ...notes] : [heading, ...notes];
      }
      const line = proseOf(block.texts, about, found);
      if (block.kind !== 'item') return [lineStart(line), ...notes];
      const isNumbered = block.ordered && (isOrdered(last) || isOrdered(blocks[i + 1]));
      number = isNumbered && isOrdered(last) ? number + 1 : 1;
      const goesOn = last?.kind === 'item' && !hasNotes(last) && (isOrdered(last) === isNumbered || block.level > 0);
      return [(goesOn ? joins : '') + itemLine(block.level, isNumbered ? `${number}. ` : '- ', line), ...notes];
    })
    .reduce<string[]>((lines, line) => {
      if (line.startsWith(joins) && lines.length > 0) lines[lines.length - 1] += `\n${line.slice(joins.length)}`;
      else lines.push(line.replace(joins, ''));
      return lines;
    }, []);
}

const isOrdered = (block: WordBlock | undefined): boolean => block?.kind === 'item' && block.ordered;
const hasNotes = (block: WordBlock): boolean => 'texts' in block && block.texts.some(({ note }) => note);

/**
 * Items stand right below each other, so that they are one list. One below another begins as a sentence does: else it is
 * taken for a line that was broken.
 */
function itemLine(level: number, sign: string, line: string): string {
  const text = lineStart(line).trimStart();
  return sign === '- ' && level > 0 ? `${'  '.repeat(Math.min(level, 3))}- ${capitalize(text)}` : sign + text;
}

/** Stands before an item that goes on from the line above. */
const joins = '\u0000';

function tableComment({ tableCommand }: ChapterAbout, found: Found): string {
  found.tables += 1;
  return `{/* Her står tabel ${found.tables} i dokumentet. Læs den ind: ${tableCommand(found.tables)}. Vis den så med Figure. */}`;
}

/** Headings say nothing in numbers, and are words alone. */
function headingText(text: string): string {
  const plain = measured(text).reduceRight(
    (rest, { index, text: { length } }) => `${rest.slice(0, index)}${placeholder}${rest.slice(index + length)}`,
    text,
  );
  return plainProse(tidy(plain));
}

/** What a section most likely tells, by its heading; the editor sees to it. */
function aboutMark(heading: string): string {
  const aspect = aspectWords.find(([words]) => words.test(heading))?.[1] ?? 'situation';
  return `<About aspect="${aspect}" />\n\n{/* Passer aspect="${aspect}"? Ellers vælg situation, aim, action, outcome, reading eller unknown, og skriv theme, hvis afsnittet handler om ét tema. */}`;
}

const aspectWords: readonly [RegExp, Aspect][] = [
  [/mål(?!ing|gruppe)|strategi|vision|vil /i, 'aim'],
  [/resultat|status|opfølgning|effekt|gik det/i, 'outcome'],
  [/indsats|tilbud|projekt|initiativ|gør|handling/i, 'action'],
  [/metode|læse|datagrundlag|kilde/i, 'reading'],
];

/** The words of a paragraph without how they look: only links are kept. */
function proseOf(runs: readonly WordText[], about: ChapterAbout, found: Found): string {
  const joined = runs.reduce<WordText[]>((all, run) => {
    const last = all.at(-1);
    if (last && last.link === run.link) last.text += run.text;
    else all.push({ text: run.text, ...(run.link && { link: run.link }) });
    return all;
  }, []);
  return tidy(
    joined
      .map(({ text, link }) => {
        const words = plainNumbers(text, about, found);
        return link && words.trim() !== '' && !/[\s()<>]/.test(link) && !words.includes('<Value')
          ? `[${words.trim()}](${link})`
          : words;
      })
      .join(''),
  );
}

/** A text in which each number that a table has is taken from there, and no other number stands. */
function plainNumbers(text: string, about: ChapterAbout, found: Found): string {
  let at = 0;
  const parts = measured(text).map((number) => {
    const before = plainProse(text.slice(at, number.index));
    at = number.index + number.text.length;
    const cells = cellsWith(number.value, text.slice(at), about.figures);
    const [only] = cells;
    if (only && cells.length === 1 && isTelling(number.text)) {
      found.values.push(`${number.text} → ${only}`);
      return `${before}<Value of="${only}" unit="no" />`;
    }
    (only ? found.several : found.unknown).push(number.text);
    const hint = only ? `; vælg ${cells.slice(0, 4).join(' eller ')}` : '';
    return `${before}${placeholder} {/* ${number.text} i dokumentet${hint} */}`;
  });
  return parts.join('') + plainProse(text.slice(at));
}

/** A small whole number stands in some cell or other by chance; one with decimals, or a large one, hardly does. */
const isTelling = (text: string): boolean => /[.,]/.test(text) || text.replace(/\D/g, '').length > 2;

/** The cells that a number may be taken from: those that have it, in the unit that the text says after it. */
function cellsWith(value: number | undefined, after: string, figures: readonly Figure[]): string[] {
  const isShared = /^\s*(?:%|pct|procent)/i.test(after);
  const has = (cell: Cell): boolean =>
    cell.value !== null && cell.value === value && (!isShared || cell.unit === 'pct' || cell.unit === 'procentpoint');
  return figures.flatMap(({ id, rows }) =>
    rows.flatMap(({ cells }) => cells.filter(has).map(({ row, column }) => `${id}/${row}/${column}`)),
  );
}

function toldOf(found: Found, { leftOut, blocks }: WordDocument): string[] {
  const count = (kind: WordBlock['kind']): number => blocks.filter((block) => block.kind === kind).length;
  const list = (items: readonly string[]): string =>
    items.slice(0, 10).join('; ') + (items.length > 10 ? `; og ${items.length - 10} til` : '');
  return [
    `Læst: ${[
      many(count('heading'), 'overskrift', 'overskrifter'),
      many(count('paragraph'), 'afsnit', 'afsnit'),
      many(count('item'), 'punkt', 'punkter'),
      many(found.notes, 'note', 'noter'),
      many(found.tables, 'tabel', 'tabeller'),
    ].join(', ')}`,
    ...(found.values.length > 0
      ? [`Tal hentet fra planens tabeller (se efter, at det er den rigtige celle): ${list(found.values)}`]
      : []),
    ...(found.several.length > 0
      ? [`Tal, som kan være fra flere celler, eller fra en ved et tilfælde; vælg i kapitlet: ${list(found.several)}`]
      : []),
    ...(found.unknown.length > 0
      ? [`Tal, som ingen tabel i planen har: ${list(found.unknown)}. Læs tabellerne ind først, eller sig det uden tal`]
      : []),
    ...othersSigns(blocks),
    ...[...leftOut].map(([what, times]) => `Udeladt: ${what}${times > 1 ? `, ${times} gange` : ''}`),
    'Udeladt: skrift, farver, fed og kursiv',
  ];
}

/** Signs that mean something in a chapter are written as others that are read the same. */
function othersSigns(blocks: readonly WordBlock[]): string[] {
  const signs = new Set(
    blocks
      .filter(({ kind }) => kind !== 'table')
      .flatMap(texts)
      .join('')
      .match(/[{}[\]<>`|]/g),
  );
  return signs.size > 0
    ? [`Skrevet med andre tegn, for et kapitel kan ikke have dem: ${[...signs].join(' ')}. Se efter i teksten`]
    : [];
}

const many = (count: number, one: string, other: string): string => `${count} ${plural(count, one, other)}`;
