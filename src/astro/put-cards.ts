import { glob, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { PictureMaker } from '../chart/drawn-pictures.ts';
import { drawn } from '../plan/publish/addresses.ts';

/** So many at a time: each takes three megabytes of memory while it is drawn. */
const atOnce = 4;

/** Makes the pictures that pages are shared with out of their drawings: those who show them take no SVG. */
export async function putCards(folder: string, make: PictureMaker): Promise<void> {
  const files = await Array.fromAsync(glob(`**/${drawn.card}`, { cwd: folder }));
  const queue = files.sort().values();
  const one = async (): Promise<void> => {
    for (const file of queue) {
      const drawing = join(folder, file);
      await writeFile(drawing.replace(/svg$/, 'png'), await make(await readFile(drawing, 'utf8'), 1));
      await rm(drawing);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, one));
}
