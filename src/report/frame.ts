import stringWidth from 'string-width';

/** A line of a file as it is shown, and below it a mark under the place that is meant. */
export interface Frame {
  text: string;
  mark: string;
}

/** One sign as it is shown, how wide that is, and whether it is meant. */
interface Sign {
  shown: string;
  width: number;
  isMeant: boolean;
}

/** A tab goes on to the next multiple of this. */
const tabStop = 4;
/** So much of a line is looked at around the place: one of a million signs is cut before it is measured. */
const nearby = 500;

/** A line with a mark below `length` signs from `column` (both as a file counts them, from 1), cut to fit the room. */
export function frameOf(line: string, column: number, length: number, room: number): Frame {
  const start = Math.min(column - 1, line.length);
  const from = Math.max(0, start - nearby);
  const near = line.slice(from, start + Math.min(length, nearby) + nearby);
  const signs = signsOf(near, start - from, length);
  const [first, last] = fitting(signs, room);
  const shown = signs.slice(first, last);
  const isCutBefore = from > 0 || first > 0;
  const isCutAfter = last < signs.length || from + near.length < line.length;
  const before = shown.findIndex(({ isMeant }) => isMeant);
  const meant = shown.filter(({ isMeant }) => isMeant);
  return {
    text: `${isCutBefore ? '…' : ''}${shown.map((sign) => sign.shown).join('')}${isCutAfter ? '…' : ''}`.trimEnd(),
    mark: ' '.repeat(Number(isCutBefore) + widthOf(shown.slice(0, before))) + '^'.repeat(Math.max(1, widthOf(meant))),
  };
}

const graphemes = new Intl.Segmenter('da', { granularity: 'grapheme' });

function signsOf(line: string, start: number, length: number): Sign[] {
  let width = 0;
  const signs = [...graphemes.segment(line)].map(({ segment, index }): Sign => {
    const isMeant = index + segment.length > start && index < start + length;
    const shown = shownAs(segment, isMeant, width);
    const sign = { shown, width: stringWidth(shown), isMeant };
    width += sign.width;
    return sign;
  });
  // A place at the end of a line is behind its last sign.
  return start < line.length ? signs : [...signs, { shown: ' ', width: 1, isMeant: true }];
}

/** What one cannot see is shown where it is meant, and never does anything to the terminal. */
function shownAs(segment: string, isMeant: boolean, at: number): string {
  if (segment === '\t') return (isMeant ? '→' : ' ').padEnd(tabStop - (at % tabStop));
  if (/^[^\S ]$/u.test(segment) && !/^[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]$/u.test(segment)) return isMeant ? '␣' : ' ';
  return segment.replace(/[\p{Cc}\p{Zl}\p{Zp}\p{Cs}]|^\p{Cf}$/gu, codeOf);
}

/** ⟨U+200B⟩ */
const codeOf = (character: string): string =>
  `⟨U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}⟩`;

const widthOf = (signs: readonly Sign[]): number => signs.reduce((sum, { width }) => sum + width, 0);

function howManyFit(signs: readonly Sign[], room: number): number {
  let width = 0;
  const tooFar = signs.findIndex((sign) => (width += sign.width) > room);
  return tooFar < 0 ? signs.length : tooFar;
}

/** Which of the signs are shown: all of them, or a third of the room before the place and the rest from it on. */
function fitting(signs: readonly Sign[], room: number): [first: number, last: number] {
  if (widthOf(signs) <= room) return [0, signs.length];
  const inside = room - 2;
  let first = signs.findIndex(({ isMeant }) => isMeant);
  const isNearStart = widthOf(signs.slice(0, first)) <= (inside * 2) / 3;
  first -= howManyFit(signs.slice(0, first).reverse(), isNearStart ? inside : inside / 3);
  return [first, first + howManyFit(signs.slice(first), inside)];
}

/** How much of a line is meant from a column on: what the message repeats of it, else the word, tag or sign that begins there. */
export function lengthMeant(line: string, column: number, message: string): number {
  const rest = line.slice(column - 1);
  const repeated = [...message.matchAll(/”([^”]+)”|[^\s”]+/g)]
    .flatMap(([word, quoted]) => [quoted ?? word, (quoted ?? word).replace(/[.,:;]+$/, '')])
    .filter((text) => text.length > 1 && rest.startsWith(text));
  const longest = Math.max(0, ...repeated.map((text) => text.length));
  return longest || (/^(?:([^\S\n])\1*|"[^"]*"?|'[^']*'?|<[^<>]*>?|[^\s,[\]{}"'<>]+|.)/su.exec(rest)?.[0].length ?? 1);
}
