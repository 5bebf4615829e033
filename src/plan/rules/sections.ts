import { aspects, type Chapter } from '../chapter.ts';
import type { Finding } from '../problem.ts';
import { isMark, partedByHeadings } from '../section.ts';
import type { Rule } from './rule.ts';

/** Each section of a plan's chapter says once what it is about, so that plan years can be read beside each other. */
export const sections: Rule = ({ shelves }) =>
  shelves.chapters.flatMap((chapter) => [...unmarked(chapter), ...stray(chapter)]);

function unmarked(chapter: Chapter): Finding[] {
  return partedByHeadings(chapter)
    .filter(({ components }) => !components.some(isMark))
    .map(({ heading: { text, line, column } }) => ({
      rule: 'no-about',
      file: chapter.file,
      where: { line, column },
      message: `Afsnittet ”${text}” siger ikke, hvad det fortæller.`,
      hint: `Skriv under overskriften: <About aspect="…" />, med ${aspects.join(', ')}. Handler det om ét tema, så skriv også theme="…".`,
    }));
}

/** Marks that stand before the first heading, or beside another one in the same section. */
function stray(chapter: Chapter): Finding[] {
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
