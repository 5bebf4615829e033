import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { program } from '../src/read/root.ts';

/** What a run of a script took. */
export interface Run {
  /** On the clock, in milliseconds: what a person waits for, and what other work on the machine lengthens. */
  wall: number;
  /** Of processors, in milliseconds, in all threads together: what hardly depends on other work. */
  cpu: number;
  /** At the most, in MiB. */
  memory: number;
  /** What it said. */
  output: string;
}

const loadedFirst = ['tell-usage.mjs', 'keep-compiled.mjs'].map(
  (script) => `--import=${pathToFileURL(join(program, 'scripts', script)).href}`,
);

/** Runs a script of the program in a process of its own, as `npm run` does. */
export function measured(script: string, ...args: string[]): Run {
  const start = performance.now();
  const { status, stderr, output } = spawnSync(process.execPath, [...loadedFirst, script, ...args], {
    cwd: program,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
    maxBuffer: Infinity,
  });
  const wall = performance.now() - start;
  if (status !== 0) throw new Error(`${script} failed:\n${stderr}`);
  const used = JSON.parse(output[3]!) as NodeJS.ResourceUsage;
  return {
    wall,
    cpu: (used.userCPUTime + used.systemCPUTime) / 1000,
    memory: used.maxRSS / 1024,
    output: output[1]!,
  };
}
