import boundaries from 'eslint-plugin-boundaries';
import { defineConfig } from 'eslint/config';
import astro from 'eslint-plugin-astro';
import ts from 'typescript-eslint';
import { floors } from './eslint.floors.mjs';

const rooms = Object.keys(floors);

/** A folder may import from itself, from the folders that its floor names, and from no others. */
const mayImport = ([from, { folders }]) => ({
  from: { element: { type: from } },
  allow: { to: { element: { types: { anyOf: [from, ...folders] } } } },
});

/** Packages that are not on the list of a folder's floor; `node:` stands for all that Node brings. */
const otherPackages = (packages) => ({
  regex: `^(?!\\.|(?:${packages.map((name) => (name.endsWith(':') ? name : `${name}(?:/|$)`)).join('|') || '$'}))`,
  message: 'This folder does not know that package: see eslint.floors.mjs.',
});

/** One file draws, so only it runs Vega. */
const drawing = { regex: '^vega(-lite)?$', message: 'Only vega.ts runs Vega.', allowTypeImports: true };

/** Which folder may know what, and what the components of Astro need; all else is asked by Oxlint, which is far quicker. */
export default defineConfig(
  ...astro.configs['flat/recommended'],
  { plugins: { '@typescript-eslint': ts.plugin } },
  { files: ['**/*.ts'], languageOptions: { parser: ts.parser } },
  {
    files: ['src/**', 'scripts/**'],
    plugins: { boundaries },
    settings: {
      // The rooms of src/plan stand before the folders that hold them all.
      'boundaries/elements': rooms.map((room) => ({ type: room, pattern: room })),
      'import/resolver': { node: { extensions: ['.ts', '.mjs', '.astro', '.css'] } },
    },
    rules: {
      'boundaries/dependencies': ['error', { default: 'disallow', policies: Object.entries(floors).map(mayImport) }],
    },
  },
  ...Object.entries(floors).map(([folder, { packages }]) => ({
    files: [`${folder}/**`],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        { patterns: [otherPackages(packages), ...(folder === 'src/chart' ? [drawing] : [])] },
      ],
    },
  })),
  {
    files: ['src/chart/vega.ts'],
    rules: { '@typescript-eslint/no-restricted-imports': 'off' },
  },
);
