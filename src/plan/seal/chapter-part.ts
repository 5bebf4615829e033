import { printed, printingIn, type Chapter, type ComponentUse, type TextBlock } from '../entry/chapter.ts';
import { findCellAt, findImage, type Shelves } from '../library/library.ts';
import { parseCellReference } from '../value/cell-address.ts';
import { unitKey } from '../value/unit.ts';
import type { Where } from '../value/problem.ts';
import type { Change } from './changes.ts';
import { numberText } from './figure-part.ts';
import type { Part } from './part.ts';
import { isPlainObject, plainObject, plainText, type Plain, type PlainObject } from './plain.ts';

/**
 * A chapter as it is read: its words in order, with each number that it fetches from a table where it stands. How the words
 * are set, where lines and paragraphs break, where links lead and which words are explained is form. What it shows of
 * tables, goals and offers is told as a list, and so are its pictures, each with what is said of it and the digest of its file.
 */
export function chapterPart(chapter: Chapter, shelves: Shelves): Part {
  const { title, label, lead, empty, origin, kind, id, file } = chapter;
  const shown = chapter.components
    .filter(({ name }) => showing.has(name))
    .map(({ name, attributes }) => `${name.toLowerCase()}/${attributes['id'] ?? ''}`);
  const says = plainObject({
    ...{ title, label, lead, empty, origin },
    text: textOf(chapter, shelves),
    images: picturesIn(chapter).map((use) => imageSaid(use, chapter, shelves)),
    shows: [...new Set(shown)].sort(),
  })!;
  return {
    key: `${kind === 'bilag' ? 'bilag' : 'chapter'}/${id}`,
    file,
    says,
    whereIs: (change) => whereInChapter(change, chapter),
  };
}

const showing: ReadonlySet<string> = new Set(['Figure', 'Goal', 'Offer']);

const picturesIn = ({ components }: Chapter): ComponentUse[] => components.filter(({ name }) => name === 'Image');

/** A picture is what its file holds: what that is called, and where in the text it stands, is form. */
function imageSaid({ attributes }: ComponentUse, { year }: Chapter, shelves: Shelves): object {
  const { src = '', alt, caption, credit } = attributes;
  return { picture: findImage(shelves, src, year)?.digest, alt, caption, credit };
}

/** Headings by themselves; between them the words, and among those what is fetched. */
function textOf(chapter: Chapter, shelves: Shelves): Plain[] {
  const headings = new Set(chapter.headings.map(({ line }) => line));
  const text: Plain[] = [];
  let running: TextBlock[] = [];
  const flush = (): void => {
    text.push(...wordsOf(running, chapter, shelves));
    running = [];
  };
  for (const block of chapter.texts.filter(({ isInTag }) => !isInTag)) {
    if (!headings.has(block.line)) running.push(block);
    else {
      flush();
      text.push({ heading: plainText(block.text) });
    }
  }
  flush();
  return text;
}

function wordsOf(blocks: readonly TextBlock[], chapter: Chapter, shelves: Shelves): Plain[] {
  const fetched = blocks.flatMap((block) => printingIn(block, chapter.components));
  const words = plainText(blocks.map(({ text }) => text).join(' ')).split(printed);
  return words.flatMap((said, i): Plain[] => {
    const use = fetched[i - 1];
    return [...(use ? [spanOf(use, chapter, shelves)] : []), ...(said === '' ? [] : [said])];
  });
}

function spanOf({ name, attributes }: ComponentUse, chapter: Chapter, shelves: Shelves): Plain {
  const { of = '', from, unit, signed } = attributes;
  if (name !== 'Value' && name !== 'Difference') return plainObject({ [name.toLowerCase()]: of }) ?? {};
  const wanted = { unit: unit === 'no' ? 'no' : undefined, signed: signed === 'no' ? 'no' : undefined };
  return plainObject({ ...cellSaid(of, chapter, shelves), ...wanted, from: from && cellSaid(from, chapter, shelves) })!;
}

/** The cell that is named and what it says, where it is the plan's own: what another plan says is sealed there. */
function cellSaid(reference: string, { year }: Chapter, shelves: Shelves): object {
  const address = year && parseCellReference(reference, year);
  if (!address) return { cell: reference };
  const cell = address.year === year ? findCellAt(shelves, address) : undefined;
  return {
    cell: [...(address.year === year ? [] : [address.year]), address.figure, address.row, address.column].join('/'),
    says: cell && { value: numberText(cell) || cell.printed, unit: cell.unit && unitKey(cell.unit) },
  };
}

/** A chapter without the numbers that it fetches: that one of them is another, the table's own change tells. */
export const withoutFetched = (says: PlainObject): PlainObject =>
  JSON.parse(JSON.stringify(says, (key, value: unknown) => (key === 'says' ? undefined : value))) as PlainObject;

/** The block of text in which the first thing differs. */
function whereInChapter({ path, before, after }: Change, chapter: Chapter): Where {
  if (path[0] === 'images') {
    const pictures = picturesIn(chapter);
    const at = pictures[Number(path[1])] ?? pictures.at(-1);
    return at ? { line: at.line, column: at.column } : { path: [] };
  }
  if (path[0] !== 'text' || !Array.isArray(before) || !Array.isArray(after)) return { path: [...path] };
  const flat = (text: readonly Plain[]): string => text.map(flatSpan).join('').replaceAll(/\s/g, '');
  const [was, is] = [flat(before as Plain[]), flat(after as Plain[])];
  let at = 0;
  while (at < is.length && was[at] === is[at]) at += 1;
  let end = 0;
  for (const block of chapter.texts.filter(({ isInTag }) => !isInTag)) {
    end += block.text.replaceAll(/\s/g, '').length;
    if (at < end) return { line: block.line, column: block.column };
  }
  const last = chapter.texts.at(-1);
  return last && { line: last.line, column: last.column };
}

const flatSpan = (span: Plain): string =>
  typeof span === 'string'
    ? span
    : isPlainObject(span) && typeof span['heading'] === 'string'
      ? span['heading']
      : printed;
