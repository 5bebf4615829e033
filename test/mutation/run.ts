import { join } from 'node:path';
import { startVitest, type TestModule, type TestSpecification } from 'vitest/node';
import { program } from '../../src/read/root.ts';
import { makeMutants, type Mutant, type Room } from './instrument.ts';
import type { Outcome } from './ask.ts';
import { asking } from './runner.ts';

/**
 * What became of a mutant: a test failed, or would not have ended; no test that met it minded it, or none of the many that
 * were asked; no test met it. One that is met only while code is loaded (a table, a constant, a whole function that is one)
 * cannot be tried, and is not counted.
 */
export type Fate = 'killed' | 'endless' | 'survived' | 'given up' | 'unmet' | 'untried';

export type Fates = ReadonlyMap<Mutant, Fate>;

/** Runs the specification of a room against each of its mutants below a path; fails where it fails by itself. */
export async function runMutants(room: Room, path: string): Promise<Fates> {
  const { mutants, plugin } = await makeMutants(room, path);
  if (mutants.length === 0) return new Map();
  const vitest = await startVitest(
    'test',
    [],
    {
      config: false,
      watch: false,
      root: program,
      include: [...room.specification, asking],
      runner: join(program, 'test/mutation/runner.ts'),
      reporters: [{}],
      // The last test runs all others for many mutants, and all code is loaded once.
      testTimeout: 0,
      isolate: false,
      // It would keep code with the mutants of another run.
      fsModuleCache: false,
      maxWorkers: 1,
      sequence: { sequencer: AskingLast },
    },
    { plugins: [plugin] },
  );
  const modules = vitest.state.getTestModules();
  await vitest.close();
  return fatesOf(mutants, outcomesOf(modules));
}

/** What asks the tests again comes when all of them have been run. */
class AskingLast {
  shard = (files: TestSpecification[]): TestSpecification[] => files;
  sort = (files: TestSpecification[]): TestSpecification[] => {
    const isLast = ({ moduleId }: TestSpecification): boolean => moduleId.endsWith(asking);
    return [...files.filter((file) => !isLast(file)), ...files.filter(isLast)];
  };
}

function outcomesOf(modules: readonly TestModule[]): Outcome[] {
  const failed = modules.filter((module) => !module.ok()).map(whyFailed);
  if (modules.length === 0 || failed.length > 0) throw new Error(`Tests fail without mutants: ${failed.join(', ')}`);
  return modules.flatMap(({ children }) => [...children.allTests()].flatMap((test) => test.meta().outcome ?? []));
}

/** A file of tests with the first thing that one of them minded. */
function whyFailed(module: TestModule): string {
  const [test] = [...module.children.allTests('failed')];
  const [error] = [...module.errors(), ...(test?.result().errors ?? [])];
  return [module.relativeModuleId, test?.name, error?.message].filter(Boolean).join(': ');
}

function fatesOf(mutants: readonly Mutant[], outcomes: readonly Outcome[]): Fates {
  const of = (key: keyof Outcome): Set<string> => new Set(outcomes.flatMap((outcome) => outcome[key]));
  const met: [Fate, Set<string>][] = [
    ['killed', of('killed')],
    ['endless', of('endless')],
    ['given up', of('givenUp')],
    ['survived', of('covered')],
    ['untried', of('loaded')],
  ];
  const fateOf = ({ id }: Mutant): Fate => met.find(([, ids]) => ids.has(id))?.[0] ?? 'unmet';
  return new Map(mutants.map((mutant) => [mutant, fateOf(mutant)]));
}
