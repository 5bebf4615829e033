import { guide } from 'virtual:guide';
import type { Link } from './navigation.ts';

/** The editors' guide as a page: its parts, and its first lines in plain words. */
export const guidePage = {
  title: guide.title,
  html: guide.html,
  lead: guide.lead.replaceAll(/[`\n]/g, (sign) => (sign === '\n' ? ' ' : '')),
  contents: guide.headings
    .filter(({ depth }) => depth === 2)
    .map(({ text, slug }): Link => ({ text, address: `#${slug}` })),
};
