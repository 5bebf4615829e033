import { defineConfig } from 'oxlint';
import { floors, type Floor } from './lint.floors.ts';

const rooms = Object.keys(floors);

/** A folder may import from itself, from the folders and packages that its floor names, and from no others. */
const mayImport = ([folder, { folders, packages }]: [string, Floor]) => [
  { from: { element: { type: folder } }, allow: { to: { element: { types: { anyOf: [folder, ...folders] } } } } },
  {
    from: { element: { type: folder } },
    allow: { to: { module: { origin: ['external', 'core'], source: packages.map(packagePattern) } } },
  },
];

/** `node:` stands for all that Node brings, `virtual:` for all that the build makes. */
const packagePattern = (name: string): string => (name.endsWith(':') ? `${name}*` : name);

/** One file draws, so only it runs Vega. */
const drawing = { regex: '^vega(-lite)?$', message: 'Only vega.ts runs Vega.', allowTypeImports: true };

const rules = [
  ...[
    'no-array-constructor',
    'no-console',
    'no-unused-expressions',
    'no-unused-vars',
    'no-useless-constructor',
    'no-var',
    'prefer-const',
    'prefer-rest-params',
    'prefer-spread',
  ],
  ...[
    'await-thenable',
    'ban-ts-comment',
    'no-duplicate-enum-values',
    'no-dynamic-delete',
    'no-empty-object-type',
    'no-explicit-any',
    'no-extra-non-null-assertion',
    'no-extraneous-class',
    'no-floating-promises',
    'no-invalid-void-type',
    'no-misused-new',
    'no-misused-promises',
    'no-namespace',
    'no-non-null-asserted-nullish-coalescing',
    'no-non-null-asserted-optional-chain',
    'no-require-imports',
    'no-this-alias',
    'no-unnecessary-condition',
    'no-unnecessary-type-assertion',
    'no-unnecessary-type-constraint',
    'no-unsafe-declaration-merging',
    'no-unsafe-function-type',
    'no-wrapper-object-types',
    'prefer-as-const',
    'prefer-literal-enum-member',
    'prefer-namespace-keyword',
    'triple-slash-reference',
    'unified-signatures',
  ].map((rule) => `typescript/${rule}`),
];

/** The types, the rules of TypeScript, and which folder may know what. */
export default defineConfig({
  options: { typeAware: true, typeCheck: true },
  plugins: ['typescript'],
  jsPlugins: ['eslint-plugin-boundaries'],
  categories: { correctness: 'off' },
  settings: {
    // The rooms of src/plan stand before the folders that hold them all.
    'boundaries/elements': rooms.map((room) => ({ type: room, pattern: room })),
    'import/resolver': { node: { extensions: ['.ts', '.mjs', '.astro', '.css'] } },
  },
  rules: {
    ...Object.fromEntries(rules.map((rule) => [rule, 'error'] as const)),
    'max-params': ['error', { max: 5 }],
    'typescript/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
  },
  ignorePatterns: ['**/dist/', '**/dist-*/', 'preview/', 'preview-*/', '.astro/', '.cache/'],
  overrides: [
    { files: ['src/**'], rules: { 'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }] } },
    { files: ['scripts/**', 'test/**'], rules: { 'no-console': 'off' } },
    {
      files: ['src/**', 'scripts/**'],
      rules: {
        'boundaries/dependencies': [
          'error',
          { default: 'disallow', checkAllOrigins: true, policies: Object.entries(floors).flatMap(mayImport) },
        ],
      },
    },
    { files: ['src/chart/**'], rules: { 'no-restricted-imports': ['error', { patterns: [drawing] }] } },
    { files: ['src/chart/vega.ts'], rules: { 'no-restricted-imports': 'off' } },
  ],
});
