import { placeIn, printed, type TextBlock, type Written } from '../entry/chapter.ts';
import type { Figure } from '../library/figure.ts';
import { findCellAt, textsOf, type Shelves } from '../library/library.ts';
import { coursesSaid, waysSaid, type Course } from '../prose/courses.ts';
import { parseCellReference } from '../value/cell-address.ts';
import { yearless } from '../value/plan-year.ts';
import type { Finding } from '../value/problem.ts';
import { formatNumber } from '../words/danish.ts';
import type { Rule } from './rule.ts';

/**
 * A text that says that something fell says so of two numbers of which the second is lower. The sentence may be about
 * something else than it seems, so that only an editor can know.
 */
export const courses: Rule = ({ shelves }) => [
  ...shelves.figures.flatMap(ofChart),
  ...textsOf(shelves).flatMap((text) => text.texts.flatMap((block) => ofBlock(block, text, shelves))),
];

function ofChart({ chart, file }: Figure): Finding[] {
  if (!chart) return [];
  const { title, reading } = chart;
  const said = (['title', 'reading'] as const).flatMap((key) =>
    coursesSaid(chart[key])
      .filter(isOtherwise)
      .map((course): Finding => ({ ...complaint(course), file, where: { path: ['chart', key] } })),
  );
  if (said.length > 0) return said;
  // A title that says one way only, over a reading that names just one course.
  const [way, ...otherWays] = waysSaid(title);
  const [course, ...otherCourses] = coursesSaid(reading);
  if (!way || !course || otherWays.length > 0 || otherCourses.length > 0 || !isOtherwise({ ...course, way })) return [];
  return [{ ...complaint({ ...course, way }), file, where: { path: ['chart', 'title'] } }];
}

const isOtherwise = ({ way, from, to }: Course): boolean =>
  (way === 'down' && to > from) || (way === 'up' && to < from);

const complaint = ({ way, from, to }: Course): Pick<Finding, 'rule' | 'severity' | 'message' | 'hint'> => ({
  rule: 'other-way',
  severity: 'warning',
  message: `Teksten siger, at tallet ${way === 'down' ? 'faldt' : 'steg'}, men fra ${formatNumber(from)} til ${formatNumber(to)} er det ${way === 'down' ? 'en stigning' : 'et fald'}.`,
  hint: 'Ret ordet, eller byt om på tallene. Handler ordet om noget andet end de to tal, så lad det stå.',
});

/** The text with the numbers that its components print; a place in it is no longer one in the file. */
function ofBlock(block: TextBlock, text: Written, shelves: Shelves): Finding[] {
  if (!block.text.includes(printed)) return [];
  const read = block.text.replaceAll(printed, (_, index: number) => numberAt(block, index, text, shelves));
  return coursesSaid(read)
    .filter(isOtherwise)
    .map((course) => ({ ...complaint(course), file: text.file, where: placeIn(block, 0) }));
}

function numberAt(block: TextBlock, index: number, { components, year = yearless }: Written, shelves: Shelves): string {
  const { line, column } = placeIn(block, index);
  const use = components.find((each) => each.line === line && each.column === column);
  const address = use?.name === 'Value' ? parseCellReference(use.attributes['of'] ?? '', year) : undefined;
  const value = address && findCellAt(shelves, address)?.value;
  return value === null || value === undefined ? printed : formatNumber(value);
}
