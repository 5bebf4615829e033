import type { Shelves } from '../plan/library/library.ts';
import type { Frame } from './frame.ts';
import { groupNamed, placeNamed } from './names.ts';

type Names = Pick<Shelves, 'places' | 'groups' | 'terms'>;

/**
 * A line of names over the numbers, with one space between them all, as a PDF gives it: "Hele landet RAR Øst Lilleby". Where
 * the library knows the names, it tells where one ends and the next begins.
 */
export function withKnownHeads(given: Frame, shelves: Names): Frame {
  const frame = withWholeNames(given, shelves);
  const { titles, columns } = frame;
  for (const [i, title] of titles.entries()) {
    const names = namesIn(title, shelves) ?? repeatedIn(title, columns.length);
    if (!names || names.length < 2 || columns.length % names.length !== 0) continue;
    const each = columns.length / names.length;
    const headed = columns.map(({ heads }, c) => ({
      heads: [{ text: names[Math.floor(c / each)]!, at: `”${title}”` }, ...heads],
    }));
    // The lines under it come nearer the numbers, so they are read first.
    const rest = withKnownHeads({ ...frame, titles: titles.slice(i + 1) }, shelves);
    const below = rest.columns.map(({ heads }) => heads.slice(0, heads.length - columns[0]!.heads.length));
    return {
      ...frame,
      titles: [...titles.slice(0, i), ...rest.titles],
      columns: headed.map(({ heads: [head, ...own] }, c) => ({ heads: [head!, ...below[c]!, ...own] })),
    };
  }
  return frame;
}

/** "RAR Østjylland Lilleby" over two columns is two names, though three words look like one for the rows and one for each. */
function withWholeNames(frame: Frame, shelves: Names): Frame {
  const { nameHeads, columns } = frame;
  const written = [...nameHeads, ...columns.map(({ heads }) => heads.at(-1)?.text ?? '')].filter((text) => text !== '');
  const names = namesIn(written.join(' '), shelves);
  const isSplit = written.some((text) => !isName(text, shelves)) && columns.every(({ heads }) => heads.length === 1);
  if (!names || !isSplit || columns.length % names.length !== 0) return frame;
  const each = columns.length / names.length;
  return {
    ...frame,
    nameHeads: nameHeads.map(() => ''),
    columns: columns.map(({ heads }, c) => ({ heads: [{ ...heads[0]!, text: names[Math.floor(c / each)]! }] })),
  };
}

/** The names that a text is made of, the longest first; nothing where something else stands between them. */
function namesIn(text: string, shelves: Names): string[] | undefined {
  const words = text.split(' ');
  const names: string[] = [];
  for (let at = 0; at < words.length;) {
    const length = [5, 4, 3, 2, 1].find(
      (count) => at + count <= words.length && isName(words.slice(at, at + count).join(' '), shelves),
    );
    if (length === undefined) return undefined;
    names.push(words.slice(at, at + length).join(' '));
    at += length;
  }
  return names;
}

const isName = (text: string, shelves: Names): boolean =>
  placeNamed(text, shelves) !== undefined || groupNamed(text, shelves) !== undefined;

/** "Andel personer Andel personer Andel personer" over three columns. */
function repeatedIn(text: string, times: number): string[] | undefined {
  const words = text.split(' ');
  const each = words.length / times;
  if (times < 2 || !Number.isInteger(each)) return undefined;
  const parts = Array.from({ length: times }, (_, i) => words.slice(i * each, (i + 1) * each).join(' '));
  return new Set(parts).size === 1 ? parts : undefined;
}
