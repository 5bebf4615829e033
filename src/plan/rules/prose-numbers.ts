import type { Chapter } from '../chapter.ts';
import { parseDanishNumber } from '../danish.ts';
import { ofYear, type Shelves } from '../library.ts';
import type { Finding } from '../problem.ts';
import type { Rule } from './rule.ts';

/**
 * A figure's number is stated once, in its table. Prose takes it from there by <Value>, so that text and table cannot
 * disagree; years, ages, dates and small counts in words are not such numbers.
 */
export const proseNumbers: Rule = ({ shelves }) => [
  ...shelves.chapters.flatMap((chapter) => inChapter(chapter, shelves)),
  ...shelves.plans.flatMap(({ file, summary, minute }) => [
    ...inData(file, ['summary'], summary),
    ...minute.flatMap((sentence, i) => inData(file, ['minute', i], sentence)),
  ]),
  ...shelves.followUps.flatMap(({ file, summary }) => inData(file, ['summary'], summary)),
];

const number = String.raw`[-−]?\d{1,3}(?:\.\d{3})+(?:,\d+)?|[-−]?\d+(?:,\d+)?`;
const unit = String.raw`pct\b|procent|%|kr\b|kroner|mio\b|mia\b|fuldtidsperson|person|borger|virksomhed|elev|modtager`;
const measured = new RegExp(
  String.raw`(?<![\p{L}\d.,/])(?:(?<withUnit>${number})(?=[\s\u00a0]*(?:${unit}))|(?<plain>\d+,\d+|\d{1,3}(?:\.\d{3})+))(?![\d])`,
  'gu',
);

function inChapter(chapter: Chapter, shelves: Shelves): Finding[] {
  return chapter.texts.flatMap(({ text, line, column }) =>
    [...text.matchAll(measured)].map((match): Finding => {
      const before = text.slice(0, match.index).split('\n');
      return {
        rule: 'number-in-prose',
        file: chapter.file,
        where: {
          line: line + before.length - 1,
          column: before.length === 1 ? column + match.index : before.at(-1)!.length + 1,
        },
        message: `Tallet ${match[0]} står som tekst, ikke hentet fra en tabel.`,
        hint: hintFor(match[0], chapter, shelves),
      };
    }),
  );
}

/** Names the cell that has the number: first in the figures that the chapter shows, then in the other ones of the plan. */
function hintFor(written: string, chapter: Chapter, shelves: Shelves): string {
  const value = parseDanishNumber(written);
  const shown = chapter.components.flatMap(({ name, attributes }) =>
    name === 'Figure' ? (attributes['id'] ?? []) : [],
  );
  const figures = ofYear(shelves.figures, chapter.year ?? 0);
  const ordered = [...figures].sort((a, b) => Number(shown.includes(b.id)) - Number(shown.includes(a.id)));
  for (const figure of ordered) {
    const cell = figure.rows.flatMap(({ cells }) => cells).find((candidate) => candidate.value === value);
    if (cell) return `Skriv <Value of="${figure.id}/${cell.row}/${cell.column}" /> (${figure.label}).`;
  }
  return 'Ingen tabel i planen har det tal. Ret det, skriv <Target of="…" />, eller sig det uden tal.';
}

function inData(file: string, path: (string | number)[], text: string): Finding[] {
  return [...text.matchAll(measured)].map((match) => ({
    rule: 'number-in-prose',
    file,
    where: { path },
    message: `Tallet ${match[0]} står som tekst, ikke hentet fra en tabel.`,
    hint: 'Sig det uden tal; tallene står på siden ved siden af.',
  }));
}
