/**
 * The house, from the ground up: what each folder may import, of the program's own and of packages. What is not on a list
 * is not allowed. Data flows one way, see CONTRIBUTING.md.
 */
const entries: readonly string[] = ['src/plan/value', 'src/plan/entry', 'src/plan/words'];
const model = [
  ...entries,
  'src/plan/library',
  'src/plan/seal',
  'src/plan/assess',
  'src/plan/compare',
  'src/plan/publish',
];

/** What a folder may import: other folders, itself understood, and packages. */
export interface Floor {
  folders: readonly string[];
  packages: readonly string[];
}

export const floors: Readonly<Record<string, Floor>> = {
  // The model: pure, without files, Astro or Vega.
  'src/plan/value': { folders: [], packages: ['zod'] },
  'src/plan/entry': { folders: ['src/plan/value'], packages: ['zod'] },
  'src/plan/words': { folders: ['src/plan/value', 'src/plan/entry'], packages: ['fastest-levenshtein'] },
  'src/plan/prose': { folders: entries, packages: [] },
  'src/plan/library': { folders: entries, packages: ['zod'] },
  // A digest is reckoned by Node, and by nothing else the same on every machine; it reads no file.
  'src/plan/seal': { folders: [...entries, 'src/plan/library'], packages: ['canonicalize', 'node:crypto'] },
  'src/plan/assess': { folders: [...entries, 'src/plan/library'], packages: [] },
  'src/plan/compare': { folders: [...entries, 'src/plan/library', 'src/plan/assess'], packages: [] },
  'src/plan/publish': { folders: [...entries, 'src/plan/library', 'src/plan/seal', 'src/plan/assess'], packages: [] },
  'src/plan/rules': { folders: [...model, 'src/plan/prose'], packages: [] },

  // From files to the model, and from the model to charts, files and pages.
  'src/read': {
    folders: [...entries, 'src/plan/prose', 'src/plan/library', 'src/plan/seal', 'src/plan/rules'],
    packages: ['github-slugger', 'image-size', 'node:', 'satteri', 'yaml', 'zod'],
  },
  // Problems as editors read them.
  'src/report': {
    folders: ['src/plan/value', 'src/plan/entry', 'src/plan/words'],
    packages: ['node:', 'string-width', 'wrap-ansi'],
  },
  'src/chart': {
    folders: [...model, 'src/styles'],
    packages: ['d3-scale', 'svgo', 'vega', 'vega-lite'],
  },
  // The index of the search is made by a program of its own.
  'src/export': {
    folders: model,
    packages: ['d3-dsv', 'feed', 'fflate', 'hucre', 'hyparquet-writer', 'n3', 'node:', 'pagefind', 'zod'],
  },
  // How a host is to serve the site.
  'src/hosting': { folders: [], packages: [] },
  // From another program's file to an entry of the library; the site's own files come back.
  'src/import': {
    folders: [...model, 'src/plan/prose', 'src/export'],
    packages: ['d3-dsv', 'fflate', 'hucre', 'mammoth', 'yaml', 'zod'],
  },
  'src/site': { folders: [...model, 'src/chart', 'src/export'], packages: ['astro', 'diff', 'uqr', 'virtual:'] },
  // What a change of a library comes to, for whoever reviews it.
  'src/review': {
    folders: [...model, 'src/plan/prose', 'src/plan/rules', 'src/read', 'src/report', 'src/site'],
    packages: ['diff'],
  },
  'src/components': { folders: [...model, 'src/site', 'src/client'], packages: ['astro', 'astro:'] },
  'src/layouts': {
    folders: [...model, 'src/site', 'src/components', 'src/client', 'src/styles'],
    packages: ['astro', 'astro:', 'node:crypto', 'virtual:'],
  },
  'src/pages': {
    folders: [...model, 'src/site', 'src/export', 'src/components', 'src/layouts', 'src/client', 'src/styles'],
    packages: ['astro'],
  },
  // The tones of the site are also those of pictures that leave it.
  'src/styles': { folders: ['src/plan/entry'], packages: [] },
  'src/client': {
    folders: ['src/plan/value', 'src/plan/words', 'src/chart'],
    packages: ['vega-embed', 'vega-interpreter'],
  },

  // What ties the two halves to Astro, and the commands.
  'src/astro': {
    folders: [...model, 'src/plan/prose', 'src/read', 'src/report', 'src/chart', 'src/export', 'src/styles'],
    packages: [
      ...['@astrojs/markdown-satteri', '@resvg/resvg-js', 'astro', 'devalue', 'node:', 'satteri', 'sharp', 'vite'],
      'woff2-encoder',
    ],
  },
  scripts: {
    folders: [
      ...model,
      ...[
        'src/plan/prose',
        'src/plan/rules',
        'src/export',
        'src/hosting',
        'src/read',
        'src/report',
        'src/review',
        'src/import',
        'src/astro',
        'test',
      ],
    ],
    packages: ['@cantoo/pdf-lib', 'astro', 'chokidar', 'hyparquet', 'fflate', 'node:', 'playwright-core', 'yaml'],
  },
};
