import { chapterFeatures } from '../read/parse-mdx.ts';
import { chapterSections } from './chapter-sections.ts';
import { headingIds } from './heading-ids.ts';
import { onlyAccepted } from './only-accepted.ts';
import { ownAnchors } from './own-anchors.ts';
import { planYear } from './plan-year.ts';
import { sentenceEnds } from './sentence-ends.ts';
import { tiedNumbers } from './tied-numbers.ts';

/** How chapters are compiled: nothing but what is accepted, then what the pages need beside it. */
export const chapterMarkdown = {
  mdastPlugins: [onlyAccepted, headingIds, ownAnchors],
  hastPlugins: [sentenceEnds, tiedNumbers, planYear, chapterSections],
  features: chapterFeatures,
};
