import { defineConfig } from 'vitest/config';

/**
 * Six kinds of tests: of the modules, of the site that the project's own files make, of the site of an invented
 * municipality, of the site of another one that is built from a folder elsewhere, of sites that have next to nothing, and of the project's own order. What must hold of any library (test/site) is asked of both sites, but for
 * what the parts of pages decide (accessibility), which the larger site has all of; what needs something particular to
 * stand on a page (test/reader) is asked of the invented one, whose words stay what they are.
 */
const ofSite = {
  testTimeout: 120_000,
  hookTimeout: 120_000,
  // A browser that dies says nothing of the site: what it was asked is asked of a new one, and nothing else is asked twice.
  retry: { count: 1, condition: /browser has been closed|Target crashed|Page crashed/ },
};

export default defineConfig({
  test: {
    // A browser and what asks it take turns: two files at once keep two cores busy.
    maxWorkers: 2,
    projects: [
      {
        test: {
          name: 'modules',
          // Some start a process of their own; a busy machine is no failure.
          testTimeout: 30_000,
          // They share what they load: none of them changes it.
          isolate: false,
          include: ['test/{plan,read,report,chart,export,import,view,astro,scripts,fuzz}/**/*.test.ts'],
        },
      },
      {
        test: {
          ...ofSite,
          name: 'site',
          include: ['test/site/**/*.test.ts'],
          globalSetup: ['test/support/built-site.ts'],
        },
      },
      {
        test: {
          ...ofSite,
          name: 'invented',
          include: ['test/{site,reader}/**/*.test.ts'],
          exclude: ['test/site/accessibility.test.ts'],
          globalSetup: ['test/support/invented-site.ts'],
        },
      },
      {
        test: {
          ...ofSite,
          name: 'elsewhere',
          include: ['test/elsewhere/**/*.test.ts', 'test/site/{pages,absence,nothing-lost}.test.ts'],
          globalSetup: ['test/support/elsewhere-site.ts'],
        },
      },
      {
        test: {
          ...ofSite,
          name: 'sparse',
          include: ['test/sparse/**/*.test.ts'],
        },
      },
      {
        test: {
          name: 'project',
          include: ['test/project/**/*.test.ts'],
          testTimeout: 180_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
