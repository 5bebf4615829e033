import { rooms, type Mutant } from '../test/mutation/instrument.ts';
import { runMutants, type Fate, type Fates } from '../test/mutation/run.ts';
import { CommandError } from './reason.ts';
import { runCommand, type Effects } from './command.ts';

/**
 * Changes the program one place at a time and tells which changes no test minds: npm run mutate, or a room or a file of it
 * with npm run mutate -- src/plan/assess/judge.ts. Exits 1 where a room is below its bar.
 */
async function mutate(path: string, { out }: Effects): Promise<number> {
  const asked: boolean[] = [];
  for (const room of rooms) {
    const fates = await runMutants(room, path);
    if (fates.size === 0) continue;
    for (const [mutant, fate] of fates) if (!isKilled(fate)) out(lineOf(mutant, fate));
    out(`${room.folder}: ${scoreText(fates)}`);
    asked.push(scoreOf(fates) >= (room.least ?? 0));
  }
  if (asked.length === 0)
    throw new CommandError(
      `Ingen fil i de rum, der prøves, begynder med ”${path}”. Skriv fx: npm run mutate -- ${rooms[0]!.folder}`,
    );
  return asked.every(Boolean) ? 0 : 1;
}

const lineOf = ({ file, line, column, kind, replacement }: Mutant, fate: Fate): string =>
  `${file}:${line}:${column}  [${fate}]  ${kind}: ${replacement.slice(0, 100)}`;

/** A test that would never end is stopped, and tells of its mutant as one that fails does. */
const isKilled = (fate: Fate): boolean => fate === 'killed' || fate === 'endless';

function scoreOf(fates: Fates): number {
  const tried = [...fates.values()].filter((fate) => fate !== 'untried');
  return (100 * tried.filter(isKilled).length) / tried.length;
}

function scoreText(fates: Fates): string {
  const count = (fate: Fate): string => `${[...fates.values()].filter((each) => each === fate).length} ${fate}`;
  const counts = (['killed', 'endless', 'survived', 'given up', 'unmet', 'untried'] as const).map(count);
  return `${scoreOf(fates).toFixed(1)} % of ${fates.size} mutants (${counts.join(', ')})`;
}

await runCommand({
  name: 'npm run mutate',
  words: ['<sti>'],
  isOfProgram: true,
  run: ({ words: [path = ''] }, effects) => mutate(path, effects),
});
