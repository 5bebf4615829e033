import { defineMdastPlugin } from 'satteri';
import { headingText } from '../plan/prose/chapter-reading.ts';
import { Slugger } from '../read/slug.ts';

/** Gives headings of chapters the ASCII anchors that the check knows them by: of the same words, by the same function. */
export const headingIds = () => {
  const slugger = new Slugger();
  return defineMdastPlugin({
    name: 'ascii-heading-ids',
    heading(node, context) {
      context.setProperty(node, 'data', { hProperties: { id: slugger.slug(headingText(node)) } });
    },
  });
};
