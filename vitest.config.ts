import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/**
 * Six kinds of tests: of the modules, of the site that the project's own files make, of the site of an invented
 * municipality, of the site of another one that is built from a folder elsewhere, of sites that have next to nothing, and of the project's own order. What must hold of any library (test/site) is asked of both sites, but for
 * what the parts of pages decide (accessibility), which the larger site has all of; what needs something particular to
 * stand on a page (test/reader) is asked of the invented one, whose words stay what they are.
 */
const ofSite = {
  // They share a browser, and what they read of the site: none of them changes it.
  isolate: false,
  testTimeout: 120_000,
  hookTimeout: 120_000,
  // What a page is waited for (Vega, which is fetched and started) takes seconds on a busy machine; a second is no measure of it.
  expect: { poll: { timeout: 30_000 } },
  // A browser that dies says nothing of the site: what it was asked is asked of a new one, and nothing else is asked twice.
  retry: { count: 1, condition: /browser has been closed|Target crashed|Page crashed/ },
};

/** The longest first, so that two workers end together; what is not named comes after, and is short. */
const longest = [
  'test/project/order.test.ts',
  'test/project/build.test.ts',
  'test/sparse/same-bytes.test.ts',
  'test/site/accessibility.test.ts',
  'test/site/tables.test.ts',
  'test/site/views.test.ts',
];

/**
 * Projects one after another, so that a worker goes on with what it has loaded: first those that need no site, while the sites are
 * built; the modules last, which are many and short.
 */
const projectsInOrder = ['project', 'sparse', 'site', 'invented', 'elsewhere', 'modules'];

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ project, moduleId }: TestSpecification): number[] => {
      const nth = longest.findIndex((file) => moduleId.endsWith(file));
      return [projectsInOrder.indexOf(project.name), nth < 0 ? longest.length : nth];
    };
    return (await super.sort(files)).sort((a, b) => {
      const [[project = 0, file = 0], [otherProject = 0, otherFile = 0]] = [place(a), place(b)];
      return project - otherProject || file - otherFile;
    });
  }
}

export default defineConfig({
  test: {
    sequence: { sequencer: LongestFirst },
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
          include: ['test/{plan,read,report,review,chart,export,hosting,import,view,astro,scripts,fuzz}/**/*.test.ts'],
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
          include: ['test/elsewhere/**/*.test.ts', 'test/site/{pages,addresses,absence,nothing-lost,pictures}.test.ts'],
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
