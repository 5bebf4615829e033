import { runCommand, type Asked, type Effects } from './command.ts';
import { CommandError } from './reason.ts';
import { againWithOwnMounts, mayMount } from './proof/own-mounts.ts';
import { Ground, type Ended } from './proof/trial-ground.ts';
import { trials, type Trial } from './proof/trials.ts';

/**
 * Lets everything go wrong while a small site is built, and tells what came of it: whether a whole site is published, how the
 * build ended and what it said. Exits 1 where something was lost. npm run trials, or npm run trials -- killed for some of them.
 */
async function tryAll({ words: [named = ''] }: Asked, { out }: Effects): Promise<number> {
  const asked = trials.filter(({ name }) => name.includes(named));
  if (asked.length === 0)
    throw new CommandError(
      `Ingen prøve har ”${named}” i sit navn. Skriv fx: npm run trials -- killed, eller uden noget efter for dem alle.`,
    );
  const ground = new Ground();
  let lost = 0;
  try {
    await ground.prepare();
    for (const trial of asked) {
      if (trial.isMounted && !mayMount) {
        out(`– ${trial.name}: not tried, since this machine lets nobody mount a disk`);
        continue;
      }
      ground.reset();
      const ended = await trial.run(ground);
      const faults = faultsOf(trial, ended, ground);
      const came = told(ended, ground);
      faults.push(...(await faultsAfterwards(ground)));
      lost += faults.length > 0 ? 1 : 0;
      out(`${faults.length > 0 ? '✗' : '✓'} ${trial.name}: ${[...came, ...faults].join('; ')}`);
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
  `published: ${publishedIn(ground)}`,
];

/** A build that is killed between the two changes that put a site in place of the last leaves the next command to put it back. */
function publishedIn(ground: Ground): string {
  const name = ground.published();
  return name ? `the ${name} one` : 'none until the next command puts it back';
}

/** What is not as it should be. */
function faultsOf({ site, codes, says, mayFail = false }: Trial, ended: readonly Ended[], ground: Ground): string[] {
  const said = ended.map((each) => each.said).join('\n');
  const got = ended.map(({ code }) => code).sort();
  const hasFailed = got.some((code) => code !== 0);
  const wanted = mayFail ? (hasFailed ? 'last' : 'new') : site;
  const isHeard = says === undefined || (mayFail && !hasFailed);
  return [
    ...(wanted !== undefined && ground.published() !== wanted ? [`NOT PUBLISHED: the ${wanted} one`] : []),
    ...(codes !== undefined && got.join() !== codes.join() ? [`NOT ENDED WITH ${codes.join(' and ')}`] : []),
    ...(isHeard || says.test(said) ? [] : [`NOT SAID: ${String(says)}`]),
    ...(/\n\s+at .*:\d+/.test(said) ? ['A STACK WAS SAID'] : []),
    ...(got.includes(null) ? [] : ground.rubble().map((name) => `${name} IS LEFT BEHIND`)),
  ];
}

/** What the next builds do not put right: one that an editor's mistake stops, and one without it. */
async function faultsAfterwards(ground: Ground): Promise<string[]> {
  ground.liftHindrances();
  const stopped = await ground.buildWithMistake();
  const isWhole = ground.published() !== undefined;
  const rubble = ground.rubble();
  const { code, said } = await ground.build();
  return [
    ...(stopped.code === 1 ? [] : [`A BUILD WITH A MISTAKE ENDED WITH ${stopped.code}`]),
    ...(isWhole ? [] : ['NO WHOLE SITE IS LEFT']),
    ...rubble.map((name) => `${name} IS LEFT`),
    ...(code === 0 && ground.published() === 'new' ? [] : [`THE NEXT BUILD ENDED WITH ${code}: ${said}`]),
  ];
}

if (import.meta.main) {
  const again = againWithOwnMounts();
  if (again === undefined)
    await runCommand({ name: 'npm run trials', words: ['navn'], isOfProgram: true, failed: 2, run: tryAll });
  else process.exitCode = again;
}
