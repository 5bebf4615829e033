import { Worker } from 'node:worker_threads';
import type { FileRead } from '../../src/import/read-file.ts';
import { Refused } from '../../src/import/refusal.ts';
import type { ReadOrder, ReadReport } from './reading-worker.ts';

/** How long a file may take to read, and how much memory: a thousand times what a table needs. */
const longest = 20_000;
const memory = { maxOldGenerationSizeMb: 512, maxYoungGenerationSizeMb: 64 };

/** Reads a file that comes from outside. */
export type FileReader = (bytes: Uint8Array, order: Omit<ReadOrder, 'bytes'>) => Promise<FileRead>;

/**
 * Reads a file in a thread of its own, which is ended where it takes too long or too much: whatever a file is made to do,
 * the one who imports it gets an answer.
 */
export const readBounded: FileReader = async (bytes, order) => {
  const worker = new Worker(new URL('reading-worker.ts', import.meta.url), {
    workerData: { bytes, ...order } satisfies ReadOrder,
    resourceLimits: memory,
    stderr: true,
  });
  let timer: NodeJS.Timeout | undefined;
  const report = await new Promise<ReadReport>((resolve) => {
    const stopped = (what: string): void => resolve({ refusals: [tooHeavy(what)] });
    timer = setTimeout(() => stopped(`tog mere end ${longest / 1000} sekunder`), longest);
    worker.once('message', resolve);
    worker.once('error', () => stopped('brugte for meget hukommelse eller gik i stå'));
  });
  clearTimeout(timer);
  await worker.terminate();
  if ('refusals' in report) throw new Refused(...report.refusals);
  return report.read;
};

const tooHeavy = (what: string) => ({
  message: `Filen kunne ikke læses: det ${what}.`,
  hint: 'Åbn den i sit eget program, behold kun tabellen, og gem den i en ny fil.',
});
