import { printed, printingIn, type Chapter, type ComponentUse, type TextBlock } from '../entry/chapter.ts';
import { byId, findFigure, findGoal, type Library } from '../library/library.ts';
import { sectionsOf, type Section } from '../library/section.ts';
import { yearless } from '../value/plan-year.ts';
import { addresses } from './addresses.ts';
import { differenceText, numberFrom } from './chapter-numbers.ts';
import { goalSummary } from './goal-summary.ts';

/** A part of a chapter as plain text: what stands under a heading of any level, or before the first one. */
export interface ChapterPart {
  /** Of the heading; the chapter's own title for what stands before the first. */
  title: string;
  /** 1 for what stands before the first heading, else the heading's level. */
  level: number;
  address: string;
  /** What the section tells and of which theme, where it says so. */
  aspect: Section['aspect'] | undefined;
  theme: string | undefined;
  /** Paragraphs and items of lists, each number that they fetch in its place. */
  paragraphs: string[];
  /** The tables, goals, offers and pictures that are shown there. */
  shows: ShownThing[];
}

export interface ShownThing {
  kind: 'figure' | 'goal' | 'offer' | 'image';
  title: string;
  /** Where it stands by itself; a picture stands on the chapter's page alone. */
  address: string | undefined;
}

/** A chapter as plain text, part by part in reading order, as its page says it. Parts that say nothing are left out. */
export function chapterParts(chapter: Chapter, library: Library): ChapterPart[] {
  const { headings, title } = chapter;
  const starts = [{ line: 0, text: title, depth: 1, slug: '' }, ...headings];
  const sections = sectionsOf(chapter);
  const words = chapter.texts.filter(
    ({ isInTag, line }) => !isInTag && !headings.some((heading) => heading.line === line),
  );
  return starts
    .map(({ line, text, depth, slug }, i): ChapterPart => {
      const isWithin = (at: { line: number }): boolean =>
        at.line >= line && at.line < (starts[i + 1]?.line ?? Infinity);
      const section = sections.find((each) => each.slug === slug);
      return {
        title: text,
        level: depth,
        address: addresses.section({ chapter, slug }),
        aspect: section?.aspect,
        theme: section?.theme,
        paragraphs: words.filter(isWithin).flatMap((block) => textOf(block, chapter, library) || []),
        shows: chapter.components.filter(isWithin).flatMap((use) => shown(use, chapter, library) ?? []),
      };
    })
    .filter(({ paragraphs, shows }) => paragraphs.length + shows.length > 0);
}

function textOf(block: TextBlock, chapter: Chapter, library: Library): string {
  const uses = printingIn(block, chapter.components);
  const text = block.text.split(printed).reduce((before, after, i) => {
    const use = uses[i - 1];
    const said = use ? whatIsPrinted(use, chapter, library) : '';
    // "14,9 pct." ends its sentence itself.
    return before + said + (said.endsWith('.') && after.startsWith('.') ? after.slice(1) : after);
  });
  return text.replaceAll(/\s+/g, ' ').trim();
}

/** What a component prints in a line of text, as its page has it. */
function whatIsPrinted({ name, attributes }: ComponentUse, { year = yearless }: Chapter, library: Library): string {
  const { of = '', from = '', unit, signed } = attributes;
  const goal = (): ReturnType<typeof goalSummary> => goalSummary(findGoal(library, year, of)!, library);
  switch (name) {
    case 'Value':
      return numberFrom(of, year, { ...(unit === 'no' && { unit }), ...(signed === 'no' && { signed }) }, library).text;
    case 'Difference':
      return differenceText(of, from, year, library);
    case 'Target':
      return goal().askedInShort ?? '';
    case 'Status':
      return goal().statusText;
    default:
      return '';
  }
}

function shown(
  { name, attributes }: ComponentUse,
  { year = yearless }: Chapter,
  library: Library,
): ShownThing | undefined {
  const { id = '', alt = '' } = attributes;
  switch (name) {
    case 'Figure': {
      const figure = findFigure(library, year, id)!;
      return { kind: 'figure', title: `${figure.label}: ${figure.title}`, address: addresses.figure(figure) };
    }
    case 'Goal': {
      const goal = findGoal(library, year, id)!;
      return { kind: 'goal', title: goal.title, address: addresses.goal(goal) };
    }
    case 'Offer':
      return { kind: 'offer', title: byId(library.offers, id).name, address: addresses.offer(id) };
    case 'Image':
      return { kind: 'image', title: alt, address: undefined };
    default:
      return undefined;
  }
}
