import { appendFileSync, readFileSync } from 'node:fs';
import { findPackageJSON } from 'node:module';
import { dirname, join } from 'node:path';

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

/** The search is sent as its package has it, past the bundler. Its notice stands in a folder. */
const search = {
  name: 'pagefind',
  package: 'pagefind',
  notice: 'LICENSE/LICENSE',
  // Nobody is told more than is known.
  besides:
    'Its WebAssembly (soeg/indeks/wasm.*.pagefind) is compiled of Rust packages as well. The package brings no list of them and none of their notices, so they are not printed here; its source names them in pagefind_web/Cargo.lock at https://github.com/Pagefind/pagefind.',
};

/** Packages that d3-delaunay has built into its own file, as Vega comes with it: all that a bundler sees is d3-delaunay. */
const builtIn = ['delaunator', 'robust-predicates'].map((name) => ({ name, package: name }));

/** Readers are sent the fonts too, and what packages have built in, and so their notices; a bundler does not know of them. */
export function addLicences(siteFolder: string): void {
  const notices = [...builtIn, ...fonts, search].map(({ name, package: from, ...rest }) => {
    const { notice, besides } = { notice: 'LICENSE', besides: '', ...rest };
    const text = readFileSync(join(packageFolder(from), notice), 'utf8');
    return `\n## ${name}\n\n${[text.trim(), besides].filter(Boolean).join('\n\n')}\n`;
  });
  appendFileSync(join(siteFolder, licencesFile), notices.join(''));
}

const packageFolder = (name: string): string => dirname(findPackageJSON(name, import.meta.url)!);
