import { chapterFeatures } from '../read/parse-mdx.ts';
import { chapterSections } from './chapter-sections.ts';
import { headingIds } from './heading-ids.ts';
import { onlyAccepted } from './only-accepted.ts';
import { ownAnchors } from './own-anchors.ts';
import { planYear } from './plan-year.ts';
import { sentenceEnds } from './sentence-ends.ts';

/** How chapters of the library at a root are compiled: nothing but what is accepted, then what the pages need beside it. */
export const chapterMarkdown = (root: string) => ({
  mdastPlugins: [onlyAccepted(root), headingIds, ownAnchors(root)],
  hastPlugins: [sentenceEnds, planYear(root), chapterSections],
  features: chapterFeatures,
});
