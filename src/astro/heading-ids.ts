import { defineHastPlugin } from 'satteri';
import { Slugger } from '../library/slug.ts';

/** Gives headings of chapters the same ASCII anchors that the check knows them by. */
export const headingIds = () => {
  const slugger = new Slugger();
  return defineHastPlugin({
    name: 'ascii-heading-ids',
    element: {
      filter: ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'],
      visit(node, context) {
        context.setProperty(node, 'id', slugger.slug(context.textContent(node)));
      },
    },
  });
};
