import { addresses } from '../plan/publish/addresses.ts';
import type { Section } from '../plan/library/section.ts';
import { href } from './href.ts';

/**
 * The texts of chapters, cut where their sections begin. The components for comparisons set the marks as they write the
 * chapters out; here they are read back, so that sections can be placed beside those of another plan.
 */

export const chapterMark = (file: string): string => `<!--chapter ${file}-->`;
export const sectionMark = (slug: string): string => `<!--section ${slug}-->`;

/** The HTML of each section by its chapter's file and its anchor, out of the HTML of whole chapters. */
export function cutTexts(html: string): Map<string, string> {
  const texts = new Map<string, string>();
  for (const chapter of html.split('<!--chapter ').slice(1)) {
    const [file, ...rest] = chapter.split('-->');
    for (const section of rest.join('-->').split('<!--section ').slice(1)) {
      const end = section.indexOf('-->');
      texts.set(`${file}#${section.slice(0, end)}`, section.slice(end + 3).trim());
    }
  }
  return texts;
}

/** The HTML of a section; its links within the chapter lead to the chapter's own page. */
export function sectionText(texts: ReadonlyMap<string, string>, { chapter, slug }: Section): string {
  const text = texts.get(`${chapter.file}#${slug}`);
  if (text === undefined) throw new Error(`${chapter.file} has no section ${slug}`);
  return text.replaceAll('href="#', `href="${href(addresses.chapter(chapter))}#`);
}
