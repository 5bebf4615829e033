import type { Section } from '../plan/section.ts';

/**
 * The texts of chapters, cut where their sections begin. The components for comparisons set the marks as they write the
 * chapters out; here they are read back, so that sections can be placed beside those of another plan.
 */

export const chapterMark = (file: string): string => `<!--chapter ${file}-->`;
export const sectionMark = (slug: string): string => `<!--section ${slug}-->`;

/** The HTML of each section by {@link textKey}, out of the HTML of whole chapters. */
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

export const textKey = ({ chapter, slug }: Pick<Section, 'chapter' | 'slug'>): string => `${chapter.file}#${slug}`;
