import { basename, join } from 'node:path';
import { program } from '../../src/read/root.ts';

/** What is made of a text alone, below the rooms that are mutated: the same whatever the mutant, and most of a run's time. */
const ofText: Record<string, readonly string[]> = {
  'src/read/parse-yaml.ts': ['parseYaml'],
  'src/read/parse-mdx.ts': ['parseMdx'],
  'src/plan/prose/characters.ts': ['strangeCharacters'],
  'src/plan/prose/personal-number.ts': ['personalNumbers'],
  'src/plan/prose/staff.ts': ['staffIn'],
  'src/plan/prose/web-address.ts': ['forbiddenAddresses'],
  'src/plan/prose/written-numbers.ts': ['writtenNumbers'],
};

/** The rules that are asked of a file while it is read: of a file that is kept they are not asked again. */
const whileReading = ['src/plan/rules/never-publish.ts', 'src/plan/rules/row-width.ts'];

/** What is kept for a library is kept for one run of a test: what a mutant made of it is no one else's. */
const onceForRun = `
export function onceFor(make) {
  let [run, made] = [null];
  return (key) => {
    if (run !== globalThis.__run__) [run, made] = [globalThis.__run__, new WeakMap()];
    const known = made.get(key) ?? { value: make(key) };
    made.set(key, known);
    return known.value;
  };
}`;

/**
 * The nth library that a test reads is of the same files in each run: those are read once for the test, but where the
 * mutant is in what is asked while they are read, or where a test is run to see what it comes by.
 */
const readOnce = `export * from './read-library.ts?itself';
import { createReader } from './read-library.ts?itself';
let test, run, readers, nth;
export function readLibrary(...files) {
  const { activeMutant, currentTestId } = globalThis.__stryker__ ?? {};
  const isOfReading = ${JSON.stringify(whileReading)}.some((file) => globalThis.__mutants__?.get(file)?.includes(activeMutant));
  if (globalThis.__test__ === undefined || currentTestId !== undefined || isOfReading) return createReader()(...files);
  if (test !== globalThis.__test__) [test, readers] = [globalThis.__test__, []];
  if (run !== globalThis.__run__) [run, nth] = [globalThis.__run__, 0];
  readers[nth] ??= createReader();
  return readers[nth++](...files);
}`;

/** Modules that stand in for the program's own, by their full path: they keep what they may, and no more than they may. */
export const keptModules: ReadonlyMap<string, string> = new Map([
  [join(program, 'src/plan/library/once-for.ts'), onceForRun],
  [join(program, 'src/read/read-library.ts'), readOnce],
  // What tests keep for all of them would be what one mutant made of it.
  [join(program, 'test/support/read-library.ts'), "export { readLibrary } from '../../src/read/read-library.ts';"],
  ...Object.entries(ofText).map(([file, names]): [string, string] => [join(program, file), madeOnce(file, names)]),
]);

/** A module with functions that make only once what they make of the same text. */
function madeOnce(file: string, names: readonly string[]): string {
  const itself = `./${basename(file)}?itself`;
  const kept = names.map(
    (name) => `
const of_${name} = new Map();
export function ${name}(...texts) {
  const key = JSON.stringify(texts);
  if (!of_${name}.has(key)) of_${name}.set(key, itself.${name}(...texts));
  return of_${name}.get(key);
}`,
  );
  return `export * from '${itself}';\nimport * as itself from '${itself}';\n${kept.join('\n')}`;
}
