import { rooms } from '../test/mutation/instrument.ts';
import { runMutants, type Fate, type Fates } from '../test/mutation/run.ts';
import { CommandError } from './reason.ts';
import { runCommand, type Effects } from './command.ts';

/** Of a hundred mutants, so many at least must fail a test. */
const threshold = 85;

/**
 * Changes the program one place at a time and tells which changes no test minds: npm run mutate, or a room or a file of it
 * with npm run mutate -- src/plan/assess/judge.ts. Exits 1 below the threshold.
 */
async function mutate(path: string, { out }: Effects): Promise<number> {
  const fates = await runMutants(path);
  if (fates.size === 0) throw new CommandError(`Ingen fil i ${rooms.join(', ')} begynder med ”${path}”.`);
  for (const [{ file, line, column, kind, replacement }, fate] of fates) {
    if (isKilled(fate)) continue;
    out(`${file}:${line}:${column}  [${fate}]  ${kind}: ${replacement.slice(0, 100)}`);
  }
  for (const room of rooms) {
    const own = new Map([...fates].filter(([{ file }]) => file.startsWith(`${room}/`)));
    if (own.size > 0) out(`${room}: ${scoreText(own)}`);
  }
  out(`all: ${scoreText(fates)}`);
  return scoreOf(fates) >= threshold ? 0 : 1;
}

/** A test that would never end is stopped, and tells of its mutant as one that fails does. */
const isKilled = (fate: Fate): boolean => fate === 'killed' || fate === 'endless';

function scoreOf(fates: Fates): number {
  const tried = [...fates.values()].filter((fate) => fate !== 'untried');
  return (100 * tried.filter(isKilled).length) / tried.length;
}

function scoreText(fates: Fates): string {
  const count = (fate: Fate): string => `${[...fates.values()].filter((each) => each === fate).length} ${fate}`;
  const counts = (['killed', 'endless', 'survived', 'unmet', 'untried'] as const).map(count);
  return `${scoreOf(fates).toFixed(1)} % of ${fates.size} mutants (${counts.join(', ')})`;
}

await runCommand({
  name: 'npm run mutate',
  words: ['<sti>'],
  run: ({ words: [path = ''] }, effects) => mutate(path, effects),
});
