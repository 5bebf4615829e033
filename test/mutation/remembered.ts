/** The switch that instrumented code asks. */
interface Switch {
  activeMutant?: string;
  hitCount?: number;
  hitLimit?: number;
  mutantCoverage?: { static: Record<string, number>; perTest: Record<string, Record<string, number>> };
  currentTestId?: string;
}

/** A test that has been run, and can be run again. */
export interface Remembered {
  /** The file that it stands in. */
  file: string;
  run: () => Promise<void>;
  /** What it takes without mutants, in milliseconds of processor. */
  cost: number;
  /** How often it comes by each mutant that it comes by. */
  hits: Readonly<Record<string, number>>;
}

/** What outlives a test file, and what instrumented code looks for. */
export const shared = globalThis as {
  __stryker__?: Switch;
  /** The mutants of each file that has been loaded. */
  __mutants__?: Map<string, string[]>;
  __tests__?: Remembered[];
  /** The test that is run, and the how manyth run of any test it is. */
  __test__?: string;
  __run__?: number;
};

export const control = (shared.__stryker__ ??= {});
export const tests = (shared.__tests__ ??= []);
