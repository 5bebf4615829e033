import { defineConfig } from 'vitest/config';

/** Three kinds of tests: of the modules, of the built site in a browser, and of the project's own order. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'modules',
          include: ['test/{plan,library,chart,export,view,astro,scripts}/**/*.test.ts'],
        },
      },
      {
        test: {
          name: 'site',
          include: ['test/site/**/*.test.ts'],
          globalSetup: ['test/support/built-site.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'project',
          include: ['test/project/**/*.test.ts'],
          testTimeout: 180_000,
        },
      },
    ],
  },
});
