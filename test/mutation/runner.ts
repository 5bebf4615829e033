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
const shared = globalThis as {
  __stryker__?: Switch;
  __dead__?: Set<string>;
  __unminded__?: Map<string, number>;
  /** The mutants of each file that has been loaded. */
  __mutants__?: Map<string, string[]>;
  __test__?: string;
  __run__?: number;
};
const control = (shared.__stryker__ ??= {});
/** Those that are done for, by whatever test. */
const dead = (shared.__dead__ ??= new Set());
/** How many tests in a row went one way through a file and minded no change of it. */
const unminded = (shared.__unminded__ ??= new Map());

/**
 * After so many, a way through a file is no longer asked: most rules look at most libraries, and those of a test about
 * another rule they only pass by. That may take a mutant for one that no test minds, never the other way round.
 */
const patience = 100;

/** So many times as often as without it, and a loop that goes by a mutant is taken for one without end. */
const endlessFactor = 100;

/**
 * Runs each test as it is, and then once for each living mutant that it came by. All code is loaded once: a mutant of what
 * is made while it loads (a table, a constant) is met by no test.
 */
export default class MutationRunner extends TestRunner {
  async runTask(test: RunnerTestCase): Promise<void> {
    const body = TestRunner.getTestFn(test);
    shared.__test__ = test.id;
    const run = (): unknown => {
      shared.__run__ = (shared.__run__ ?? 0) + 1;
      return body();
    };
    const covered = await coverageOf(test, run);
    // A test that does not stand being run twice would seem to kill whatever comes.
    await run();
    const loaded = Object.keys(control.mutantCoverage?.static ?? {});
    const outcome: Outcome = { loaded, covered: Object.keys(covered), killed: [], endless: [] };
    for (const [file, ids] of shared.__mutants__ ?? []) {
      const met = ids.filter((id) => id in covered);
      const way = [file, ...met.map((id) => `${id} ${covered[id]}`)].join();
      const asked = unminded.get(way) ?? 0;
      if (asked >= patience) continue;
      const before = dead.size;
      for (const id of met) await this.#ask(id, covered[id]!, run, outcome);
      unminded.set(way, dead.size > before ? 0 : asked + 1);
    }
    test.meta.outcome = outcome;
  }

  async #ask(id: string, hits: number, run: () => unknown, outcome: Outcome): Promise<void> {
    if (dead.has(id)) return;
    const fate = await fateOf(id, hits * endlessFactor + endlessFactor, run);
    if (fate === 'survived') return;
    dead.add(id);
    outcome[fate].push(id);
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
