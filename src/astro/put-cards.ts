import { createHash } from 'node:crypto';
import { copyFile, glob, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { withRasterizer, type Rasterize } from '../export/png.ts';
import { drawn } from '../plan/publish/addresses.ts';
import { toolsOf } from './kept-drawings.ts';

/** So many at a time: each takes three megabytes of memory while it is drawn. */
const atOnce = 4;

/**
 * Makes the pictures that pages are shared with out of their drawings: those who show them take no SVG. A picture whose
 * drawing has not changed is that of the last build; those that this one did not use are forgotten.
 */
export async function putCards(folder: string, kept: string, warn: (message: string) => void): Promise<void> {
  const files = await Array.fromAsync(glob(`**/${drawn.card}`, { cwd: folder }));
  const tools = [toolsOf(), await readFile(new URL('../export/png.ts', import.meta.url), 'utf8')].join();
  const cards = await Promise.all(
    files.map(async (file) => {
      const svg = await readFile(join(folder, file), 'utf8');
      const name = `${createHash('sha256').update(tools).update(svg).digest('hex')}.png`;
      return { drawing: join(folder, file), picture: join(folder, file.replace(/svg$/, 'png')), svg, name };
    }),
  );
  const there = new Set(await readdir(kept).catch(() => []));
  const known = cards.filter(({ name }) => there.has(name));
  const rest = cards.filter(({ name }) => !there.has(name));
  await Promise.all(known.map(({ name, picture }) => copyFile(join(kept, name), picture)));
  if (rest.length > 0) await withRasterizer((rasterize) => drawAll(rest, rasterize));
  await Promise.all(cards.map(({ drawing }) => rm(drawing)));
  if (rest.length > 0) await keep(rest, kept, warn);
  const used = new Set(cards.map(({ name }) => name));
  await Promise.all([...there].filter((name) => !used.has(name)).map((name) => rm(join(kept, name), { force: true })));
}

interface Card {
  svg: string;
  name: string;
  picture: string;
}

async function drawAll(cards: readonly Card[], rasterize: Rasterize): Promise<void> {
  const queue = cards.values();
  const one = async (): Promise<void> => {
    for (const { svg, picture } of queue) await writeFile(picture, await rasterize(svg));
  };
  await Promise.all(Array.from({ length: atOnce }, one));
}

async function keep(cards: readonly Card[], kept: string, warn: (message: string) => void): Promise<void> {
  try {
    await mkdir(kept, { recursive: true });
    await Promise.all(cards.map(({ name, picture }) => copyFile(picture, join(kept, name))));
  } catch (error) {
    warn(`Delebillederne kan ikke gemmes til næste gang (${(error as NodeJS.ErrnoException).code ?? String(error)}).`);
  }
}
