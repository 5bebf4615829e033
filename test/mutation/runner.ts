import { TestRunner, type RunnerTestCase } from 'vitest';

/** What a test did to mutants, as the process that began the run gets it. */
export interface Outcome {
  /** Those that code came by while it was loaded. */
  loaded: string[];
  /** Those whose place the test came by. */
  covered: string[];
  /** Those that failed the test. */
  killed: string[];
  /** Those that made it go round without end. */
  endless: string[];
}

declare module 'vitest' {
  interface TaskMeta {
    outcome?: Outcome;
  }
}

/** The switch that instrumented code asks. */
interface Switch {
  activeMutant?: string;
  hitCount?: number;
  hitLimit?: number;
  mutantCoverage?: { static: Record<string, number>; perTest: Record<string, Record<string, number>> };
  currentTestId?: string;
}

/** What outlives a test file, and what instrumented code looks for. */
const shared = globalThis as { __stryker__?: Switch; __dead__?: Set<string>; __run__?: number };
const control = (shared.__stryker__ ??= {});
/** Those that are done for, by whatever test. */
const dead = (shared.__dead__ ??= new Set());

/** So many times as often as without it, and a loop that goes by a mutant is taken for one without end. */
const endlessFactor = 100;

/**
 * Runs each test as it is, and then once for each living mutant that it came by. All code is loaded once: a mutant of what
 * is made while it loads (a table, a constant) is met by no test.
 */
export default class MutationRunner extends TestRunner {
  async runTask(test: RunnerTestCase): Promise<void> {
    const body = TestRunner.getTestFn(test);
    const run = (): unknown => {
      shared.__run__ = (shared.__run__ ?? 0) + 1;
      return body();
    };
    const covered = await coverageOf(test, run);
    // A test that does not stand being run twice would seem to kill whatever comes.
    await run();
    const loaded = Object.keys(control.mutantCoverage?.static ?? {});
    const outcome: Outcome = { loaded, covered: Object.keys(covered), killed: [], endless: [] };
    for (const [id, hits] of Object.entries(covered)) {
      if (dead.has(id)) continue;
      const limit = hits * endlessFactor + endlessFactor;
      const fate = await fateOf(id, limit, run);
      if (fate === 'survived') continue;
      dead.add(id);
      outcome[fate].push(id);
    }
    test.meta.outcome = outcome;
  }
}

async function coverageOf({ id }: RunnerTestCase, run: () => unknown): Promise<Record<string, number>> {
  control.currentTestId = id;
  try {
    await run();
    return control.mutantCoverage?.perTest[id] ?? {};
  } finally {
    delete control.currentTestId;
  }
}

async function fateOf(id: string, limit: number, run: () => unknown): Promise<'survived' | 'killed' | 'endless'> {
  control.activeMutant = id;
  control.hitCount = 0;
  control.hitLimit = limit;
  try {
    await run();
    return 'survived';
  } catch {
    return control.hitCount > limit ? 'endless' : 'killed';
  } finally {
    delete control.activeMutant;
    delete control.hitCount;
  }
}
