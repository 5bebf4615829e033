import { tieNumbers } from '../plan/words/danish.ts';

/** What holds no running text: drawings, code, and what the browser itself shows as words only. */
const apart = String.raw`<(script|style|svg|title|textarea|select|pre|code)\b[\s\S]*?</\1>`;
const tag = String.raw`<!--[\s\S]*?-->|<(?:[^"'>]|"[^"]*"|'[^']*')*>`;
const pieces = new RegExp(`${apart}|${tag}|[^<]+`, 'g');

/** "16-66 år", "16-29-årige", "2020-2022" and "Covid-19"; neither a date as files write it nor a part of an address. */
const range = /(?<![\p{L}\d/-])(?:\d+|\p{Lu}\p{L}+)-\d+(?:-\p{L}+|(?![\p{L}\d/-])(?:[ \u00a0]år(?!\p{L}))?)/gu;

/**
 * A page in which no line ends within what is one: a number stays with its unit, and a range stays whole. Browsers break "16-66 år"
 * at the hyphen, no style forbids it, and a hyphen that does not break would be copied along and not be found.
 */
export const tieLines = (html: string): string =>
  html.replace(pieces, (piece) =>
    piece.startsWith('<') ? piece : tieNumbers(piece).replace(range, '<span class="tied">$&</span>'),
  );
