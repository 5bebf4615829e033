import { Worker } from 'node:worker_threads';
import { type Files, createReader } from '../src/read/read-library.ts';
import { faultsOf, longestRead, processorTime } from '../test/fuzz/faults.ts';
import { mutate } from '../test/fuzz/mutate.ts';
import { runCommand, type Asked, type Effects } from './command.ts';
import { CommandError } from './reason.ts';

/**
 * Makes one slip after another in the files of a library, in memory, and tells how each was read: npm run fuzz -- 10000,
 * or from another seed with npm run fuzz -- 10000 5000. Exits 1 where one was not read as it should be.
 */
function fuzz(files: Files, count: number, first: number, { out, err }: Effects): number {
  const read = createReader();
  read(files);
  const tally = { good: 0, reported: 0, messages: 0, most: 0, slowest: 0, faulty: 0 };
  const progress = watch();
  for (let seed = first; seed < first + count; seed += 1) {
    progress[0] = seed;
    const { file, kind, files: mutated } = mutate(files, seed);
    const started = processorTime();
    const faults = faultsAfter(() => read(mutated), mutated, tally);
    const time = processorTime() - started;
    if (time > longestRead) faults.push(`${time.toFixed(0)} ms`);
    tally.slowest = Math.max(tally.slowest, Math.round(time));
    if (faults.length > 0) {
      tally.faulty += 1;
      err(`${seed} ${kind} in ${file}:\n  ${faults.slice(0, 3).join('\n  ')}`);
    }
  }
  progress[0] = -1;
  out(`${count} slips: ${JSON.stringify(tally)}`);
  return tally.faulty === 0 ? 0 : 1;
}

function faultsAfter(
  read: () => ReturnType<ReturnType<typeof createReader>>,
  files: Parameters<typeof faultsOf>[1],
  tally: { good: number; reported: number; messages: number; most: number },
): string[] {
  try {
    const result = read();
    const { length } = result.problems;
    tally[length === 0 ? 'good' : 'reported'] += 1;
    tally.messages += length;
    tally.most = Math.max(tally.most, length);
    return faultsOf(result, files);
  } catch (error) {
    return [error instanceof Error ? (error.stack ?? error.message) : String(error)];
  }
}

/** Ends a run that hangs, from beside it: a loop that never ends lets nothing else speak. */
function watch(): Int32Array {
  const progress = new Int32Array(new SharedArrayBuffer(4));
  const code = `
    const { workerData } = require('node:worker_threads');
    let last; let still = 0;
    setInterval(() => {
      still = workerData[0] === last ? still + 1 : 0;
      last = workerData[0];
      if (last >= 0 && still > 6) {
        require('node:fs').writeSync(2, 'hangs at ' + last + '\\n');
        process.kill(process.pid, 'SIGKILL');
      }
    }, 5000);`;
  new Worker(code, { eval: true, workerData: progress }).unref();
  return progress;
}

function numberIn(written: string, least: number): number {
  if (/^\d{1,9}$/.test(written) && Number(written) >= least) return Number(written);
  throw new CommandError(
    `”${written}” er ikke et helt tal på mindst ${least}. Skriv fx: npm run fuzz -- 1000, eller npm run fuzz -- 1000 5000`,
  );
}

await runCommand({
  name: 'npm run fuzz',
  words: ['<antal>', '<første>'],
  cannot: 'Slipprøven kan ikke køre.',
  run: ({ root, words: [count = '1000', first = '0'] }: Asked, effects) =>
    fuzz(effects.files(root).files, numberIn(count, 1), numberIn(first, 0), effects),
});
