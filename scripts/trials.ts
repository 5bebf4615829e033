import { runCommand, type Asked, type Effects } from './command.ts';
import { Ground, type Ended } from './proof/trial-ground.ts';
import { trials, type Trial } from './proof/trials.ts';

/**
 * Lets everything go wrong while a small site is built, and tells what came of it: whether a whole site is published, how the
 * build ended and what it said. Exits 1 where something was lost. npm run trials, or npm run trials -- killed for some of them.
 */
async function tryAll({ words: [named = ''] }: Asked, { out }: Effects): Promise<number> {
  const ground = new Ground();
  let lost = 0;
  try {
    await ground.prepare();
    for (const trial of trials.filter(({ name }) => name.includes(named))) {
      ground.reset();
      const ended = await trial.run(ground);
      const faults = [...faultsOf(trial, ended, ground), ...(await faultsAfterwards(ground))];
      lost += faults.length > 0 ? 1 : 0;
      out(`${faults.length > 0 ? '✗' : '✓'} ${trial.name}: ${[...told(ended, ground), ...faults].join('; ')}`);
    }
  } finally {
    ground.remove();
  }
  return lost > 0 ? 1 : 0;
}

/** What came of it: how each build ended, what it said first, and what is published. */
const told = (ended: readonly Ended[], ground: Ground): string[] => [
  ...ended.map(({ code, said }) =>
    [code === null ? 'killed' : `exit ${code}`, ...said.trim().split('\n', 1)].filter(Boolean).join(', '),
  ),
  `published: the ${ground.published() ?? 'site is not whole'} one`,
];

/** What is not as it should be. */
function faultsOf({ site, codes, says }: Trial, ended: readonly Ended[], ground: Ground): string[] {
  const said = ended.map((each) => each.said).join('\n');
  const got = ended.map(({ code }) => code).sort();
  return [
    ...(site !== undefined && ground.published() !== site ? [`NOT PUBLISHED: the ${site} one`] : []),
    ...(codes !== undefined && got.join() !== codes.join() ? [`NOT ENDED WITH ${codes.join(' and ')}`] : []),
    ...(says !== undefined && !says.test(said) ? [`NOT SAID: ${String(says)}`] : []),
    ...(/\n\s+at .*:\d+/.test(said) ? ['A STACK WAS SAID'] : []),
  ];
}

/** What the next build does not put right, even where an editor's mistake stops it. */
async function faultsAfterwards(ground: Ground): Promise<string[]> {
  const { code } = await ground.buildWithMistake();
  return [
    ...(code === 1 ? [] : [`THE NEXT BUILD ENDED WITH ${code}`]),
    ...(ground.published() === undefined ? ['NO WHOLE SITE IS LEFT'] : []),
    ...ground.rubble().map((name) => `${name} IS LEFT`),
  ];
}

if (import.meta.main) {
  await runCommand({ name: 'npm run trials', words: ['[name]'], failed: 2, run: tryAll });
}
