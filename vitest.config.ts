import { defineConfig } from 'vitest/config';

/** Three kinds of tests: of the modules, of the built site in a browser, and of the project's own order. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'modules',
          // Some start a process of their own; a busy machine is no failure.
          testTimeout: 30_000,
          include: ['test/{plan,library,chart,export,view,astro,scripts,fuzz}/**/*.test.ts'],
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
