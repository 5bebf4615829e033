import { createRequire } from 'node:module';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { RenderedImage } from '@resvg/resvg-js';
import sharp from 'sharp';
import decompress from 'woff2-encoder/decompress';

/** Makes a picture of a drawing, as PNG. */
export type Rasterize = (svg: string) => Promise<Uint8Array>;

const { resolve } = createRequire(import.meta.url);
/** The cuts of the site's fonts that pictures are set in. */
const cuts = [
  'source-sans-3-latin-400',
  'source-sans-3-latin-500',
  'source-sans-3-latin-600',
  'source-serif-4-latin-600',
];

/**
 * Has drawings made into pictures in the site's own fonts, the same on every machine: those of the machine are not asked.
 * The renderer reads no font as the web has it, so they are unpacked for it, and are gone when it is done.
 */
export async function withRasterizer<Made>(use: (rasterize: Rasterize) => Promise<Made>): Promise<Made> {
  // The bundler's allocator is told to be sparing (scripts/spare-memory.ts), and the renderer has the same one: it would take twice the time.
  delete process.env['MIMALLOC_PURGE_DELAY'];
  const { renderAsync } = await import('@resvg/resvg-js');
  const folder = await mkdtemp(join(tmpdir(), 'fonts-'));
  try {
    const fontFiles = await Promise.all(cuts.map((cut) => unpacked(cut, folder)));
    const font = { loadSystemFonts: false, fontFiles, defaultFontFamily: 'Source Sans 3' };
    return await use(async (svg) => encoded(await renderAsync(svg, { font })));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function unpacked(cut: string, folder: string): Promise<string> {
  const family = cut.replace(/-latin.*/, '');
  const packed = resolve(`@fontsource/${family}/files/${cut}-normal.woff2`);
  const file = join(folder, `${basename(packed, '.woff2')}.ttf`);
  await writeFile(file, await decompress(await readFile(packed)));
  return file;
}

/** The renderer has an encoder of its own, which takes three times as long and is no better. */
const encoded = ({ pixels, width, height }: RenderedImage): Promise<Buffer> =>
  sharp(pixels, { raw: { width, height, channels: 4 } })
    .flatten({ background: '#fff' })
    .png({ compressionLevel: 3 })
    .toBuffer();
