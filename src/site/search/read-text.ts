import { printed, type ComponentUse, type TextBlock, type Written } from '../../plan/entry/chapter.ts';
import { findGoal, type Library } from '../../plan/library/library.ts';
import { partedByHeadings } from '../../plan/library/section.ts';
import { goalSummary } from '../../plan/publish/goal-summary.ts';
import { yearless } from '../../plan/value/plan-year.ts';
import { plainSpaces } from '../../plan/words/danish.ts';
import { differenceText, numberFrom } from '../../plan/publish/chapter-numbers.ts';

/** A part of a text as it is read: its heading, and the words under it with the numbers that they fetch. */
export interface ReadSection {
  title: string;
  /** The anchor of the heading; empty for what stands before the first. */
  slug: string;
  text: string;
}

/** A text in the parts that its headings make, each with its words; the first is what stands before any heading. */
export function readSections(written: Written, library: Library): ReadSection[] {
  const parting = partedByHeadings(written).map(({ heading }) => heading);
  const starts = [{ text: written.title, slug: '', line: 0 }, ...parting];
  return starts.map(({ text: title, slug, line }, i) => {
    const end = starts[i + 1]?.line ?? Infinity;
    const own = written.texts.filter((block) => !block.isInTag && block.line > line && block.line < end);
    const text = own.map((block) => readBlock(block, written, library)).join(' ');
    return { title, slug, text: plainSpaces(text).replaceAll(/\s+/g, ' ').trim() };
  });
}

/** A block of text with what its components print, where they do. */
function readBlock({ text, pieces }: TextBlock, written: Written, library: Library): string {
  const uses = pieces
    .filter(({ at }) => text[at] === printed)
    .map(({ line, column }) => written.components.find((use) => use.line === line && use.column === column));
  return text
    .split(printed)
    .map((said, i) => (i === 0 ? said : followed(printedBy(uses[i - 1], written, library), said)))
    .join('');
}

/** An abbreviation ends a sentence by itself: "16,7 pct.". */
const followed = (number: string, said: string): string =>
  number + (number.endsWith('.') && /^\.(?!\.)/.test(said) ? said.slice(1) : said);

function printedBy(use: ComponentUse | undefined, { year = yearless }: Written, library: Library): string {
  const { of = '', from = '', ...wanted } = use?.attributes ?? {};
  switch (use?.name) {
    case 'Value':
      return numberFrom(of, year, wanted, library).text;
    case 'Difference':
      return differenceText(of, from, year, library);
    case 'Target':
      return goalSummary(findGoal(library, year, of)!, library).askedInShort ?? '';
    case 'Status':
      return goalSummary(findGoal(library, year, of)!, library).statusText;
    default:
      return '';
  }
}
