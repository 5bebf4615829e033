import { defineConfig } from 'eslint/config';
import astro from 'eslint-plugin-astro';
import globals from 'globals';
import ts from 'typescript-eslint';

/** What each folder must not import: data flows one way, see CONTRIBUTING.md. */
const boundaries = {
  'src/plan': { folders: ['library', 'chart', 'export', 'site', 'astro'], packages: ['node', 'astro', 'vega', 'yaml'] },
  'src/chart': { folders: ['library', 'export', 'site', 'astro'], packages: ['node', 'astro', 'yaml'] },
  'src/library': { folders: ['chart', 'export', 'site', 'astro'], packages: ['astro', 'vega'] },
  'src/export': { folders: ['library', 'chart', 'site', 'astro'], packages: ['node', 'astro', 'vega', 'yaml'] },
  'src/site': { folders: ['library', 'astro', 'components', 'pages'], packages: ['node', 'vega', 'yaml'] },
  'src/components': { folders: ['library', 'chart', 'astro', 'pages'], packages: ['node', 'vega', 'yaml'] },
  'src/layouts': { folders: ['library', 'chart', 'astro', 'pages'], packages: ['node', 'vega', 'yaml'] },
  'src/pages': { folders: ['library', 'chart', 'astro'], packages: ['node', 'vega', 'yaml'] },
  'src/client': { folders: ['library', 'export', 'site', 'astro'], packages: ['node', 'yaml'] },
  scripts: { folders: ['site', 'components', 'pages', 'layouts'], packages: [] },
};

const notFrom = ({ folders, packages }) => [
  {
    regex: `^(\\.{1,2}/)+(src/)?(${folders.join('|')})/`,
    message: 'Data flows one way; this folder must not know that one.',
  },
  ...packages.map((name) => ({
    regex: `^${name}(-[a-z]+)?(:|/|$)`,
    message: 'This folder must not know that package.',
  })),
];

/** One file draws, so only it runs Vega. */
const drawing = { regex: '^vega(-lite)?$', message: 'Only render-svg.ts runs Vega.', allowTypeImports: true };

export default defineConfig(
  { ignores: ['dist/', 'dist-*/', '.astro/', '.cache/', 'node_modules/'] },
  ...ts.configs.strict,
  ...astro.configs['flat/recommended'],
  {
    languageOptions: { globals: globals.node },
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
      'max-params': ['error', 5],
      'no-console': 'error',
    },
  },
  { files: ['src/client/**'], languageOptions: { globals: globals.browser } },
  { files: ['scripts/**', 'test/**'], rules: { 'no-console': 'off', 'max-lines': 'off' } },
  ...Object.entries(boundaries).map(([folder, forbidden]) => ({
    files: [`${folder}/**`],
    rules: { '@typescript-eslint/no-restricted-imports': ['error', { patterns: notFrom(forbidden) }] },
  })),
  {
    files: ['src/chart/**'],
    ignores: ['src/chart/render-svg.ts'],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        { patterns: [...notFrom(boundaries['src/chart']), drawing] },
      ],
    },
  },
);
