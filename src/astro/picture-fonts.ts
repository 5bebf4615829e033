import { mkdtempSync, rmSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import decompress from 'woff2-encoder/decompress';

/** The cuts of the site's fonts that pictures are set in. */
const cuts = [
  'source-sans-3-latin-400',
  'source-sans-3-latin-500',
  'source-sans-3-latin-600',
  'source-serif-4-latin-600',
];

let files: Promise<string[]> | undefined;

/**
 * The site's own fonts as files that a renderer can read: it knows none as the web has them, so they are unpacked, once for a
 * process, and are gone when it ends.
 */
export const pictureFonts = (): Promise<string[]> => (files ??= unpackAll());

async function unpackAll(): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'fonts-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  return Promise.all(cuts.map((cut) => unpacked(cut, folder)));
}

const { resolve } = createRequire(import.meta.url);

async function unpacked(cut: string, folder: string): Promise<string> {
  const family = cut.replace(/-latin.*/, '');
  const packed = resolve(`@fontsource/${family}/files/${cut}-normal.woff2`);
  const file = join(folder, `${basename(packed, '.woff2')}.ttf`);
  await writeFile(file, await decompress(await readFile(packed)));
  return file;
}
