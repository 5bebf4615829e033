import { placeIn, type Chapter, type Written } from '../entry/chapter.ts';
import type { Story } from '../entry/story.ts';
import { numbersIn } from '../words/danish.ts';
import type { Cell, Figure } from '../library/figure.ts';
import type { Goal } from '../entry/goal.ts';
import { findFigure, ofYear, type Shelves } from '../library/library.ts';
import { personalNumbers } from '../prose/personal-number.ts';
import type { Complaint, Finding } from '../value/problem.ts';
import { isLengthOfTime, writtenNumbers, type WrittenNumber } from '../prose/written-numbers.ts';
import { unitWords } from '../words/labels.ts';
import type { Rule } from './rule.ts';
import { yearless } from '../value/plan-year.ts';

/**
 * A figure's number is stated once, in its table. Prose takes it from there by <Value>, so that text and table cannot
 * disagree; years, ages, dates, numbers of chapters and small counts are not such numbers.
 */
export const proseNumbers: Rule = ({ shelves }) => [
  ...shelves.chapters.flatMap((chapter) => inChapter(chapter, shelves)),
  ...shelves.stories.flatMap((story) => inStory(story, shelves)),
  ...shelves.plans.flatMap(({ file, summary, minute }) => [
    ...inData(file, ['summary'], summary),
    ...minute.flatMap((sentence, i) => inData(file, ['minute', i], sentence)),
  ]),
  ...shelves.followUps.flatMap(({ file, summary }) => inData(file, ['summary'], summary)),
  ...shelves.goals.flatMap(inTitle),
];

function inChapter(chapter: Chapter, shelves: Shelves): Finding[] {
  const { file, title, lead, empty = '' } = chapter;
  const shown = shownFigures(chapter, shelves);
  const inHead = Object.entries({ title, lead, empty }).flatMap(([key, text]) => inData(file, [key], text, shown));
  return [...inHead, ...inText(chapter, shelves)];
}

function inStory(story: Story, shelves: Shelves): Finding[] {
  const { file, title, charts = [], unknown = [] } = story;
  return [
    ...inData(file, ['title'], title),
    ...charts.flatMap(({ title, note = '' }, i) => [
      ...inData(file, ['charts', i, 'title'], title),
      ...inData(file, ['charts', i, 'note'], note),
    ]),
    ...unknown.flatMap((text, i) => inData(file, ['unknown', i], text)),
    ...inText(story, shelves),
  ];
}

const inText = (written: Written, shelves: Shelves): Finding[] =>
  written.texts.flatMap((block) =>
    stated(block.text, shownFigures(written, shelves)).map((number): Finding => ({
      ...complaint(number, block.isInTag ? inTagHint : hintFor(number, written, shelves)),
      file: written.file,
      where: placeIn(block, number.index),
    })),
  );

const inTagHint = 'Sig det uden tal her, og hent tallet med <Value> i teksten ved billedet.';

function shownFigures({ components, year = yearless }: Written, shelves: Shelves): Figure[] {
  const ids = components.flatMap(({ name, attributes }) => (name === 'Figure' ? (attributes['id'] ?? []) : []));
  return ids.flatMap((id) => findFigure(shelves, year, id) ?? []);
}

/** The numbers of a text that belong in a table, unless it has a personal number. A length of time belongs there only where a table beside the text has it. */
const stated = (text: string, shown: readonly Figure[]): WrittenNumber[] =>
  (personalNumbers(text).length > 0 ? [] : writtenNumbers(text)).filter(
    ({ use, value }) =>
      use === 'measured' ||
      (use === 'duration' &&
        shown.some((figure) =>
          cellsWith(figure, value).some(({ unit }) => unit && isLengthOfTime(unitWords(unit).many)),
        )),
  );

const cellsWith = ({ rows }: Figure, value: number | undefined): Cell[] =>
  rows.flatMap(({ cells }) => cells).filter((cell) => cell.value !== null && cell.value === value);

const complaint = ({ text }: WrittenNumber, hint: string): Complaint => ({
  rule: 'number-in-prose',
  message: `Tallet ${text} står som tekst, ikke hentet fra en tabel.`,
  hint,
});

/** Names the cell that has the number: first in the figures that the chapter shows, then in the other ones of the plan. */
function hintFor({ value }: WrittenNumber, written: Written, shelves: Shelves): string {
  const { year } = written;
  const own = year === undefined ? shelves.figures : ofYear(shelves.figures, year);
  for (const figure of [...shownFigures(written, shelves), ...own]) {
    const [cell] = cellsWith(figure, value);
    const plan = year === undefined ? `${figure.year}/` : '';
    if (cell) return `Skriv <Value of="${plan}${figure.id}/${cell.row}/${cell.column}" /> (${figure.label}).`;
  }
  return 'Ingen tabel i planen har det tal. Ret det, skriv <Target of="…" />, eller sig det uden tal.';
}

function inData(file: string, path: (string | number)[], text: string, shown: readonly Figure[] = []): Finding[] {
  return stated(text, shown).map((number) => ({
    ...complaint(number, 'Sig det uden tal; tallene står på siden ved siden af.'),
    file,
    where: { path },
  }));
}

/** The title of a goal is in the site's own words, and states no other number than the goal's own. */
function inTitle({ file, title, shortTitle = '', wording, target }: Goal): Finding[] {
  const own = [...numbersIn(wording), ...numbersOf(target)].map(Math.abs);
  return Object.entries({ title, shortTitle }).flatMap(([key, text]) =>
    writtenNumbers(text)
      .filter(({ use, value }) => use !== 'label' && (value === undefined || !own.includes(Math.abs(value))))
      .map((number) => ({
        rule: 'number-in-prose',
        file,
        where: { path: [key] },
        message: `Titlen siger ${number.text}, men det tal står hverken i målets ordlyd eller i target.`,
        hint: 'Ret tallet, eller sig det uden tal.',
      })),
  );
}

/** Every number that some data holds, at any depth. */
function numbersOf(data: unknown): number[] {
  if (typeof data === 'number') return [data];
  return typeof data === 'object' && data !== null ? Object.values(data).flatMap(numbersOf) : [];
}
