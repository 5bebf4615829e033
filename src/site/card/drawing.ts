import { awayFromPage, escape } from '../../chart/standalone-svg.ts';
import { wrap } from '../../chart/text-width.ts';
import { colours, fontFamily, weights } from '../../chart/style.ts';
import type { Plan } from '../../plan/library/library.ts';
import type { Mark } from '../../plan/value/conclusion.ts';
import type { DistancePicture } from '../distance/picture.ts';
import { markShapes } from '../mark-shapes.ts';
import { toneOf } from '../mark-tone.ts';
import { distanceLine, distanceLineHeight } from './distance-line.ts';

/** What a picture that stands for a page says: no more than the page itself does. */
export interface CardContent {
  /** What kind of thing it is, and of which plan. */
  kicker: string;
  title: string;
  /** How it went, as a mark with its word. */
  status?: { mark: Mark; text: string } | undefined;
  /** The answer, sentence by sentence: those that there is no room for are left out whole. */
  sentences: readonly string[];
  /** Marks of goals that are told of together. */
  marks?: readonly Mark[];
  distance?: DistancePicture | undefined;
  /** The course of a number, as SVG. */
  course?: string;
  /** Of the plans that it is of, the older first. */
  hues: readonly Plan['hue'][];
  /** Whose it is, at the foot. */
  owner: string;
}

/** As wide and high as those who show it ask for. */
export const cardSize = { width: 1200, height: 630 } as const;

const edge = { left: 88, right: 72, band: 28 } as const;
const width = cardSize.width - edge.left - edge.right;
/** Where the answer must end, and the foot begins. */
const floor = 520;

interface Type {
  size: number;
  line: number;
  look: string;
  /** How much wider than the sans that widths are measured in. */
  wider: number;
}

const serif = (size: number): Type => ({
  size,
  line: Math.round(size * 1.14),
  look: `font-family="Source Serif 4, serif" font-weight="600" fill="${colours.ink}"`,
  wider: 1.06,
});
const sans = (size: number, fill: string, weight: number): Type => ({
  size,
  line: Math.round(size * 1.32),
  look: `font-family="${fontFamily}" font-weight="${weight}" fill="${fill}"`,
  wider: 1,
});

const types = {
  titles: [serif(64), serif(56), serif(48), serif(42)],
  kicker: sans(29, colours.own, weights.strong),
  status: sans(36, colours.ink, weights.strong),
  sentences: [42, 37, 33, 30].map((size) => sans(size, colours.ink, 400)),
  owner: sans(27, colours.ink, weights.strong),
} as const;

const linesOf = (text: string, { size, wider }: Type, room: number): string[] =>
  wrap(text, room, { font: size * wider });

/** A text of so many lines at most; what is longer ends in an ellipsis. */
function within(text: string, type: Type, lines: number, room = width): string[] {
  const all = linesOf(text, type, room);
  if (all.length <= lines) return all;
  const kept = all.slice(0, lines);
  const last = kept.at(-1)!.split(' ');
  while (last.length > 1 && linesOf(`${last.join(' ')} …`, type, room).length > 1) last.pop();
  return [...kept.slice(0, -1), `${last.join(' ').replace(/[,;:–-]+$/, '')} …`];
}

const text = (lines: readonly string[], { size, line, look }: Type, left: number, top: number): string =>
  lines
    .map(
      (each, i) => `<text x="${left}" y="${top + size + i * line}" font-size="${size}" ${look}>${escape(each)}</text>`,
    )
    .join('');

const heightOf = (lines: readonly unknown[], { line }: Type): number => lines.length * line;

const markTones = { met: 'met', part: 'part', unmet: 'unmet', unknown: 'soft' } as const;

/** A mark in a square of its own. */
const mark = (which: Mark, size: number, left: number, top: number): string =>
  `<g transform="translate(${left},${top}) scale(${size / 20})">${markShapes[which].replaceAll('currentColor', `var(--${markTones[toneOf(which)]})`)}</g>`;

/** The picture of a card: what it is, its name, how it went, and whose it is, from the top down. */
export function cardSvg(content: CardContent): string {
  const { kicker, hues, owner } = content;
  const title = titleOf(content);
  const top = 52 + types.kicker.line + 6;
  const body = [
    bands(hues),
    text(within(kicker, types.kicker, 1), types.kicker, edge.left, 52),
    text(title.lines, title.type, edge.left, top),
    answer(content, top + heightOf(title.lines, title.type) + 22),
    `<path d="M${edge.left} 548H${cardSize.width - edge.right}" stroke="${colours.rule}" stroke-width="2"/>`,
    text(within(owner, types.owner, 1), types.owner, edge.left, 560),
  ].join('');
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${cardSize.width}" height="${cardSize.height}"><rect width="100%" height="100%" fill="${colours.paper}"/>${body}</svg>`;
  return awayFromPage(svg, hues.at(-1));
}

/** As large as leaves room for the answer. */
function titleOf({ title }: CardContent): { lines: string[]; type: Type } {
  const type =
    types.titles.find((each, i) => linesOf(title, each, width).length <= (i < 3 ? 2 : 3)) ?? types.titles.at(-1)!;
  return { lines: within(title, type, 3), type };
}

/** A colour for each plan, as wherever it stands; where there is none, that of the site. */
function bands(hues: readonly Plan['hue'][]): string {
  const tones = hues.length > 0 ? hues.map((hue) => `var(--${hue})`) : ['var(--link)'];
  const height = cardSize.height / tones.length;
  return tones
    .map((tone, i) => `<rect y="${i * height}" width="${edge.band}" height="${height}" fill="${tone}"/>`)
    .join('');
}

/** What stands below the title: how it went, the answer as large as there is room for, and below it a picture of it. */
function answer(content: CardContent, from: number): string {
  const { status, marks = [] } = content;
  const head = [
    ...(status
      ? [mark(status.mark, 44, edge.left, from) + text([status.text], types.status, edge.left + 60, from)]
      : []),
    ...(marks.length > 0 ? [marksInRow(marks, from)] : []),
  ];
  const top = from + head.length * headHeight;
  const picture = pictureOf(content);
  const { lines, type, isWhole } = fitting(content.sentences, top, picture.height);
  const below = top + heightOf(lines, type) + gap;
  return [...head, text(lines, type, edge.left, top), isWhole ? picture.draw(below) : ''].join('');
}

const headHeight = 66;
const gap = 14;

interface Fitted {
  lines: string[];
  type: Type;
  /** There is room for the picture below. */
  isWhole: boolean;
}

/**
 * The sentences in the largest type that leaves room for the picture; without it, where they are too long for both; and else
 * as many whole ones as there is room for, or the beginning of the first.
 */
function fitting(sentences: readonly string[], top: number, picture: number): Fitted {
  const room = (type: Type, below: number): number => Math.floor((floor - top - (below && below + gap)) / type.line);
  const fits = (some: readonly string[], type: Type, below: number): boolean =>
    linesOf(some.join(' '), type, width).length <= room(type, below);
  for (const below of new Set([picture, 0])) {
    const type = types.sentences.find((each) => fits(sentences, each, below));
    if (type) return { lines: linesOf(sentences.join(' '), type, width), type, isWhole: below === picture };
  }
  const least = types.sentences.at(-1)!;
  const count = sentences.findLastIndex((_, i) => fits(sentences.slice(0, i + 1), least, 0)) + 1;
  const told = sentences.slice(0, count || 1);
  const type = types.sentences.find((each) => fits(told, each, 0)) ?? least;
  return { lines: within(told.join(' '), type, room(type, 0)), type, isWhole: picture === 0 };
}

interface Drawn {
  height: number;
  draw: (top: number) => string;
}

function pictureOf({ distance, course }: CardContent): Drawn {
  if (distance)
    return {
      height: distanceLineHeight(distance),
      draw: (top) => distanceLine(distance, { left: edge.left, top, width }),
    };
  return course ? { height: courseHeight, draw: (top) => courseAt(course, top) } : { height: 0, draw: () => '' };
}

/** As many marks as there is room for, alike in size. */
function marksInRow(marks: readonly Mark[], top: number): string {
  const step = Math.min(58, width / marks.length);
  return marks.map((each, i) => mark(each, step * 0.78, edge.left + i * step, top)).join('');
}

const courseHeight = 150;

/** A course as high as there is room for: it is drawn for a line of a list, and has no text that could grow. */
function courseAt(course: string, top: number): string {
  const [, wide, high] = /viewBox="0 0 (\S+) (\S+)"/.exec(course)!;
  const scale = (courseHeight - 12) / Number(high);
  const inner = course.replace(/^<svg[^>]*>|<\/svg>$/g, '');
  return `<g fill="none" transform="translate(${edge.left},${top}) scale(${Math.min(scale, width / Number(wide))})">${inner}</g>`;
}
