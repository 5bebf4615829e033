import type { Chapter } from '../entry/chapter.ts';
import { isMark, partedByHeadings } from '../library/section.ts';
import type { Finding } from '../value/problem.ts';
import { shown } from '../words/shown.ts';
import type { Rule } from './rule.ts';

/** Under a heading there is something to read. */
export const emptyHeadings: Rule = ({ shelves }) => shelves.chapters.flatMap(emptyIn);

function emptyIn(chapter: Chapter): Finding[] {
  const parts = partedByHeadings(chapter);
  return parts
    .filter(({ heading, components }, i) => {
      const end = parts[i + 1]?.heading.line ?? Infinity;
      const hasWords = chapter.texts.some(({ line }) => line > heading.line && line < end);
      return !hasWords && components.every(isMark);
    })
    .map(({ heading: { text, line, column } }) => ({
      rule: 'empty-heading',
      severity: 'warning',
      file: chapter.file,
      where: { line, column },
      message: `Der står ikke noget under overskriften ”${shown(text)}”.`,
      hint: 'Skriv afsnittet, eller slet overskriften.',
    }));
}
