import { defineMdastPlugin } from 'satteri';
import type { WrittenKind } from '../plan/entry/chapter.ts';
import { addresses } from '../plan/publish/addresses.ts';
import { chapterPlace } from './chapter-place.ts';

/**
 * Leads links within a chapter to the chapter's own page, since its text also stands on pages where its headings have no
 * anchors: the whole plan to be printed, and comparisons.
 */
export const ownAnchors = (root: string) =>
  defineMdastPlugin({
    name: 'own-anchors',
    link(node, context) {
      const place = chapterPlace(root, context.fileURL);
      if (!place || !node.url.startsWith('#')) return;
      const { id, year, location } = place;
      const kind = location.kind as WrittenKind;
      context.setProperty(node, 'url', addresses.chapter({ id, year, kind }) + node.url);
    },
  });
