import { parentPort, workerData } from 'node:worker_threads';
import { readFile, type FileRead } from '../../src/import/read-file.ts';
import { Refused, type Refusal } from '../../src/import/refusal.ts';

/** What is asked of the one who reads beside the command, and what comes back. */
export interface ReadOrder {
  bytes: Uint8Array;
  hidden: boolean;
  chapter: boolean;
}
export type ReadReport = { read: FileRead } | { refusals: readonly Refusal[] };

const unreadable: Refusal = {
  message: 'Filen kan ikke læses: den er beskadiget, eller den er ikke det, den ligner.',
  hint: 'Åbn den i det program, den er lavet i, og gem den i en ny fil.',
};

async function report({ bytes, ...order }: ReadOrder): Promise<ReadReport> {
  try {
    return { read: await readFile(bytes, order) };
  } catch (error) {
    return { refusals: error instanceof Refused ? error.refusals : [unreadable] };
  }
}

parentPort?.postMessage(await report(workerData as ReadOrder));
