import { aspects, type Chapter, type Written } from '../entry/chapter.ts';
import { textsOf } from '../library/library.ts';
import type { Finding } from '../value/problem.ts';
import { shown } from '../words/shown.ts';
import { isMark, partedByHeadings } from '../library/section.ts';
import type { Rule } from './rule.ts';

/** Each section of a plan's chapter says once what it is about, so that plan years can be read beside each other. */
export const sections: Rule = ({ shelves }) => [
  ...shelves.chapters.flatMap((chapter) => [...unmarked(chapter), ...stray(chapter)]),
  ...textsOf(shelves).flatMap(clashing),
];

function unmarked(chapter: Chapter): Finding[] {
  return partedByHeadings(chapter)
    .filter(({ components }) => !components.some(isMark))
    .map(({ heading: { text, line, column } }) => ({
      rule: 'no-about',
      file: chapter.file,
      where: { line, column },
      message: `Afsnittet ”${shown(text)}” siger ikke, hvad det fortæller.`,
      hint: `Skriv under overskriften: <About aspect="…" />, med ${aspects.join(', ')}. Handler det om ét tema, så skriv også theme="…".`,
    }));
}

/** Marks that stand before the first heading, or beside another one in the same section. */
function stray(chapter: Chapter): Finding[] {
  // A heading of the wrong level parts nothing, and is told as that.
  if (chapter.headings.some(({ depth }) => depth === 1)) return [];
  const inPlace = partedByHeadings(chapter).flatMap(({ components }) => components.find(isMark) ?? []);
  return chapter.components
    .filter((use) => isMark(use) && !inPlace.includes(use))
    .map(({ line, column }) => ({
      rule: 'stray-about',
      file: chapter.file,
      where: { line, column },
      message: '<About> hører ikke til noget afsnit, eller afsnittet har allerede et.',
      hint: 'Sæt ét <About> lige under hver overskrift med ##.',
    }));
}

/** The anchor that every page has for its text. */
const ofPage = 'main-content';

/** Headings whose anchor stands on the page already: a figure has its key for one. */
function clashing({ headings, components, file }: Written): Finding[] {
  const figures = components.flatMap(({ name, attributes }) => (name === 'Figure' ? (attributes['id'] ?? []) : []));
  const taken = [ofPage, ...figures, ...figures.map((id) => `${id}-titel`)];
  return headings
    .filter(({ slug }) => taken.includes(slug))
    .map(({ text, slug, line, column }) => ({
      rule: 'taken-anchor',
      file,
      where: { line, column },
      message: `Overskriften ”${shown(text)}” får adressen #${slug}, som noget andet på siden allerede har.`,
      hint: 'Skriv overskriften med andre ord, gerne med det, tabellen viser.',
    }));
}
