import { basename } from 'node:path';
import { it } from 'vitest';
import { control, shared, tests, type Remembered } from './remembered.ts';

/** What became of the mutants, as the process that began the run gets it. */
export interface Outcome {
  /** Those that code came by while it was loaded. */
  loaded: string[];
  /** Those whose place a test came by. */
  covered: string[];
  /** Those that failed a test. */
  killed: string[];
  /** Those that made one go round without end. */
  endless: string[];
  /** Those that no test minded of the many that were asked, though some were not. */
  givenUp: string[];
}

declare module 'vitest' {
  interface TaskMeta {
    outcome?: Outcome;
  }
}

/**
 * Most rules look at most libraries, and those of a test about another rule they only pass by. Of the tests that come by
 * the same places of a file just as often, so many are asked, the cheapest, beside those that have the name of the file:
 * that may take a mutant for one that no test minds, never the other way round.
 */
const ofOneWay = 10;

/** So long, in milliseconds of processor, tests are asked of one mutant. */
const patience = 1000;

/** So many times as often as without it, and a loop that goes by a mutant is taken for one without end. */
const endlessFactor = 100;

/** A test beside those that come by the same places of a file. */
interface Candidate {
  test: Remembered;
  /** Which of its kind it is, the first where it has the name of the file, and how many those are. */
  nth: number;
  alike: number;
  kills: number;
}

it('asks the tests again, with one mutant at a time', async ({ task }) => {
  // A test that fails when it is asked later, for whatever reason, would seem to kill whatever comes.
  for (const { run } of tests) await run();
  const outcome: Outcome = {
    loaded: Object.keys(control.mutantCoverage?.static ?? {}),
    covered: [...new Set(tests.flatMap(({ hits }) => Object.keys(hits)))],
    ...{ killed: [], endless: [], givenUp: [] },
  };
  for (const [file, ids] of shared.__mutants__ ?? []) {
    const candidates = candidatesFor(file, ids);
    for (const id of ids) {
      const fate = await fateOf(id, candidates);
      if (fate !== 'survived') outcome[fate].push(id);
    }
  }
  task.meta.outcome = outcome;
});

/** The tests that come by any mutant of a file. */
function candidatesFor(file: string, ids: readonly string[]): Candidate[] {
  const isNamed = (test: Remembered): boolean => basename(test.file, '.test.ts') === basename(file, '.ts');
  const wayOf = ({ hits }: Remembered): string => ids.map((id) => hits[id] ?? 0).join();
  const passing = tests.filter(({ hits }) => ids.some((id) => id in hits)).sort((a, b) => a.cost - b.cost);
  const ways = Map.groupBy(passing, wayOf);
  return [...ways.values()].flatMap((alike) =>
    alike.map((test, nth) => ({ test, nth: isNamed(test) ? 0 : nth, alike: alike.length, kills: 0 })),
  );
}

/** Those first that minded other mutants of the file, then one of each kind, what is seldom before what all do. */
const inOrder = (a: Candidate, b: Candidate): number =>
  b.kills - a.kills || a.nth - b.nth || a.alike - b.alike || a.test.cost - b.test.cost;

async function fateOf(id: string, all: readonly Candidate[]): Promise<'survived' | 'killed' | 'endless' | 'givenUp'> {
  const passing = all.filter(({ test }) => id in test.hits).sort(inOrder);
  const start = process.cpuUsage();
  for (const candidate of passing) {
    if (candidate.nth >= ofOneWay) continue;
    const { user, system } = process.cpuUsage(start);
    if ((user + system) / 1000 > patience) return 'givenUp';
    const fate = await asked(id, candidate.test);
    if (fate === 'survived') continue;
    candidate.kills += 1;
    return fate;
  }
  return passing.some(({ nth }) => nth >= ofOneWay) ? 'givenUp' : 'survived';
}

async function asked(id: string, { run, hits }: Remembered): Promise<'survived' | 'killed' | 'endless'> {
  const limit = hits[id]! * endlessFactor + endlessFactor;
  Object.assign(control, { activeMutant: id, hitCount: 0, hitLimit: limit });
  try {
    await run();
    return 'survived';
  } catch {
    return control.hitCount! > limit ? 'endless' : 'killed';
  } finally {
    delete control.activeMutant;
    delete control.hitCount;
  }
}
