import { TestRunner, type RunnerTestCase } from 'vitest';
import { control, shared, tests } from './remembered.ts';

/** The file that is run after all others, and asks them again with mutants. */
export const asking = 'test/mutation/ask.ts';

/** Runs each test as it is, and remembers how to run it again and what it comes by. */
export default class MutationRunner extends TestRunner {
  async runTask(test: RunnerTestCase): Promise<void> {
    const body = TestRunner.getTestFn(test);
    const run = async (): Promise<void> => {
      shared.__test__ = test.id;
      shared.__run__ = (shared.__run__ ?? 0) + 1;
      await body();
    };
    if (test.file.name === asking) return run();
    const hits = await hitsOf(test, run);
    const start = process.cpuUsage();
    // A test that does not stand being run twice would seem to kill whatever comes.
    await run();
    const { user, system } = process.cpuUsage(start);
    tests.push({ file: test.file.name, run, cost: (user + system) / 1000, hits });
  }
}

async function hitsOf({ id }: RunnerTestCase, run: () => Promise<void>): Promise<Record<string, number>> {
  control.currentTestId = id;
  try {
    await run();
    return control.mutantCoverage?.perTest[id] ?? {};
  } finally {
    delete control.currentTestId;
  }
}
