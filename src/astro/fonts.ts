import { appendFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The fonts of the site: the package of each, the file in it, and what styles call it. */
export const fonts = [
  {
    name: 'Source Serif 4',
    cssVariable: '--font-text',
    package: '@fontsource-variable/source-serif-4',
    file: 'files/source-serif-4-latin-wght-normal.woff2',
    fallback: 'serif',
  },
  {
    name: 'Source Sans 3',
    cssVariable: '--font-ui',
    package: '@fontsource-variable/source-sans-3',
    file: 'files/source-sans-3-latin-wght-normal.woff2',
    fallback: 'sans-serif',
  },
] as const;

/** Where Vite writes the notices of the packages that readers are sent. */
export const licencesFile = 'licenser.txt';

/** Readers are sent the fonts too, and so their notices; a bundler does not know of them. */
export function addFontLicences(siteFolder: string): void {
  const notices = fonts.map(({ name, package: from }) => {
    const notice = readFileSync(fileURLToPath(import.meta.resolve(`${from}/LICENSE`)), 'utf8');
    return `\n## ${name}\n\n${notice.trim()}\n`;
  });
  appendFileSync(join(siteFolder, licencesFile), notices.join(''));
}
