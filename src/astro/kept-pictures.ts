import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PictureMaker } from '../chart/drawn-pictures.ts';
import { hash, toolsOf } from './kept-drawings.ts';

/** What draws pictures, beside the packages. */
const files = ['./draw-pictures.ts', './picture-fonts.ts'];

/**
 * Draws each picture once, and keeps it in a folder for the next build, by what was asked and what draws. A picture that cannot be
 * read is drawn, one that cannot be kept is drawn again next time, and those that a build did not use are forgotten.
 */
export function keptPictures(folder: string, draw: PictureMaker): { maker: PictureMaker; forgetOthers: () => void } {
  const made = new Map<string, Promise<Uint8Array>>();
  let tools: string | undefined;
  return {
    maker(svg, times) {
      tools ??= toolsOf(files);
      const name = `${hash(tools, String(times), svg)}.png`;
      const known = made.get(name) ?? keptOr(join(folder, name), () => draw(svg, times));
      made.set(name, known);
      return known;
    },
    forgetOthers() {
      for (const name of namesIn(folder))
        if (!made.has(name)) rmSync(join(folder, name), { recursive: true, force: true });
    },
  };
}

async function keptOr(file: string, draw: () => Promise<Uint8Array>): Promise<Uint8Array> {
  try {
    return readFileSync(file);
  } catch {
    const drawn = await draw();
    keep(file, drawn);
    return drawn;
  }
}

/** Whole or not at all: a build that is killed leaves no half picture. */
function keep(file: string, drawn: Uint8Array): void {
  try {
    mkdirSync(join(file, '..'), { recursive: true });
    writeFileSync(`${file}.new`, drawn);
    renameSync(`${file}.new`, file);
  } catch {
    return;
  }
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
