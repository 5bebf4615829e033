import { parseDanishNumber } from '../words/danish.ts';

/** What a text says of a number: that it went up or down, from one to another; no way where it only says "gik". */
export interface Course {
  way: 'down' | 'up' | undefined;
  from: number;
  to: number;
}

const down =
  /(?<![\p{L}])(?:fald\p{L}*|reducere\p{L}*|sænke\p{L}*|mindske\p{L}*|sank|synke\p{L}*|dykke\p{L}*|lavere|færre|mindre)(?!\p{L})/giu;
const up = /(?<![\p{L}])(?:stig\p{L}*|steg|steget|øge\p{L}*|vokse\p{L}*|hæve\p{L}*|højere|flere|større)(?!\p{L})/giu;

const number = String.raw`[-−]?\d+(?:\.\d{3})*(?:,\d+)?`;
const between = String.raw`(?:[\s\u00a0]*(?:%|pct\.|procent|procentpoint|kr\.|\p{Ll}{3,}))?(?:[\s\u00a0]+\p{L}[\p{L}. \u00a0\d]{0,40}?)?`;
const course = new RegExp(
  String.raw`(?<!\p{L})fra[\s\u00a0](${number})${between},?[\s\u00a0]+til[\s\u00a0](${number})(?![\p{L}\d]|[.,]\d)`,
  'giu',
);

/** Where one thing that is said ends and the next begins. */
const clause = /[.;:!?](?=\s|$)|,(?=\s)|(?<!\p{L})(?:mens|men|hvorimod)(?!\p{L})/giu;

const isYear = (value: number): boolean => Number.isInteger(value) && value >= 1900 && value < 2100;

/** Each "fra 5,2 til 4,9" of a text, with the last word of a way that stands before it in the same clause. */
export function coursesSaid(text: string): Course[] {
  return [...text.matchAll(course)].flatMap(({ 1: first, 2: second, index }): Course[] => {
    const [from, to] = [parseDanishNumber(first!), parseDanishNumber(second!)];
    if (from === undefined || to === undefined || (isYear(from) && isYear(to))) return [];
    const before = text.slice(0, index);
    const begins = Math.max(0, ...[...before.matchAll(clause)].map((match) => match.index + match[0].length));
    return [{ way: lastWay(before.slice(begins)), from, to }];
  });
}

function lastWay(text: string): Course['way'] {
  const last = (pattern: RegExp): number => Math.max(-1, ...[...text.matchAll(pattern)].map(({ index }) => index));
  const [fell, rose] = [last(down), last(up)];
  // "ikke faldt": the other way, or no way at all.
  if (fell === rose || /(?<!\p{L})(?:ikke|uændret|hverken)(?!\p{L})/iu.test(text)) return undefined;
  return fell > rose ? 'down' : 'up';
}

/** The ways that a text says anything went, each once. */
export const waysSaid = (text: string): ('down' | 'up')[] => [
  ...(text.search(down) >= 0 ? (['down'] as const) : []),
  ...(text.search(up) >= 0 ? (['up'] as const) : []),
];
