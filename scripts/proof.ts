import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism, loadavg } from 'node:os';
import { dirname, join } from 'node:path';
import { joinList } from '../src/plan/words/danish.ts';
import { program } from '../src/read/root.ts';
import { runCommand, type Asked, type Effects } from './command.ts';
import { CommandError } from './reason.ts';
import { proofOf, proofs, withSection, type Printed, type Section } from './proof/sections.ts';

const proofFile = join(program, 'docs', 'proof.md');

/**
 * Prints again what docs/proof.md holds: runs the commands of a section, or of all, on the site as it is built, and writes what
 * they printed in its place, with the day, the versions and the machine.
 *
 * npm run proof [-- accessible]
 */
function proof({ words: [named] }: Pick<Asked, 'words'>, effects: Effects): number {
  const asked = named === undefined ? proofs : proofs.filter(({ id }) => id === named);
  if (asked.length === 0)
    throw new CommandError(
      `Der er intet afsnit ”${named}”. Der er ${joinList(proofs.map(({ id }) => id))}. Skriv fx: npm run proof -- ${proofs[0]!.id}`,
    );
  let failed = 0;
  for (const section of asked) {
    const printed = run(section, effects);
    failed += printed.filter(({ status }) => status !== 0).length;
    const about = [
      new Date().toISOString().slice(0, 10),
      `commit ${git('rev-parse', '--short=12', 'HEAD')}${git('status', '--porcelain') ? ' with changes' : ''}`,
      `Node ${process.versions.node}`,
      `${availableParallelism()} processors`,
      `load before ${loadavg()[0]!.toFixed(1)}`,
    ].join(', ');
    const before = existsSync(proofFile) ? readFileSync(proofFile, 'utf8') : undefined;
    mkdirSync(dirname(proofFile), { recursive: true });
    writeFileSync(proofFile, withSection(before, section, proofOf(about, printed)));
  }
  effects.out(`docs/proof.md holds what was printed${failed > 0 ? `; ${failed} commands failed` : ''}.`);
  return failed > 0 ? 1 : 0;
}

const run = ({ commands }: Section, effects: Effects): Printed[] =>
  commands.map((command) => {
    effects.out(command);
    const [name = '', ...args] = command.split(' ');
    const { status, stdout } = spawnSync(name, args, {
      cwd: program,
      encoding: 'utf8',
      maxBuffer: Infinity,
      env: { ...process.env, NO_COLOR: '1' },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    // Where the program lies on this machine is nobody's business.
    return { command, status, output: stdout.replaceAll(program, '.') };
  });

const git = (...args: string[]): string => spawnSync('git', args, { cwd: program, encoding: 'utf8' }).stdout.trim();

if (import.meta.main) {
  await runCommand({ name: 'npm run proof', words: ['afsnit'], isOfProgram: true, failed: 2, run: proof });
}
