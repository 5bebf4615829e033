import { globSync } from 'node:fs';

/** The addresses of the pages of a built site, from its root, in order. */
export const pagesOf = (site: string): string[] =>
  globSync('**/*.html', { cwd: site })
    .map((file) => `/${file.replaceAll('\\', '/').replace(/(^|\/)index\.html$/, '$1')}`)
    .sort();
