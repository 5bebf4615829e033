import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { drawPicture } from '../../src/astro/draw-pictures.ts';
import { keptPictures } from '../../src/astro/kept-pictures.ts';
import { standaloneSvg } from '../../src/chart/standalone-svg.ts';

const svg = (title: string): string =>
  standaloneSvg('<svg viewBox="0 0 660 20"></svg>', {
    title,
    reading: '',
    about: '',
    description: '',
    source: '',
    hue: 'teal',
  });

/** How much of a picture is ink, and not paper. */
async function inkOf(png: Uint8Array): Promise<number> {
  const { data } = await sharp(png).greyscale().raw().toBuffer({ resolveWithObject: true });
  return [...data].filter((tone) => tone < 128).length / data.length;
}

describe('a picture as PNG', () => {
  it('is as many times as large as is asked for', async () => {
    const widths = await Promise.all(
      [1, 2, 3].map(async (times) => (await sharp(await drawPicture(svg('T'), times)).metadata()).width),
    );
    expect(widths).toEqual([708, 1416, 2124]);
  });

  it('has its letters, those that are Danish too, and a minus', async () => {
    const [none, letters, danish, minus] = await Promise.all(
      ['', 'aoeu', 'æøåÅ', '−−−−'].map(async (title) => inkOf(await drawPicture(svg(title), 1))),
    );
    expect(letters).toBeGreaterThan(none!);
    expect(danish).toBeGreaterThan(letters!);
    expect(minus).toBeGreaterThan(none!);
  });
});

describe('kept pictures', () => {
  let folder: string;
  beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'pictures-'))));
  afterEach(() => rmSync(folder, { recursive: true }));

  /** One that says what it was asked for, and how often. */
  const counting = () => {
    const asked: string[] = [];
    const draw = (text: string, times: number): Promise<Uint8Array> => {
      asked.push(`${text} ${times}`);
      return Promise.resolve(Buffer.from(`${text} ${times}`));
    };
    return { asked, draw };
  };

  it('are drawn once, and not at all in the next build', async () => {
    const { asked, draw } = counting();
    const first = keptPictures(folder, draw);
    await Promise.all([first.maker('a', 1), first.maker('a', 1), first.maker('a', 2)]);
    const again = await keptPictures(folder, draw).maker('a', 2);
    expect(String(again)).toBe('a 2');
    expect(asked).toEqual(['a 1', 'a 2']);
  });

  it('that a build did not use are forgotten', async () => {
    const { draw } = counting();
    await keptPictures(folder, draw).maker('before', 1);
    const next = keptPictures(folder, draw);
    await next.maker('now', 1);
    next.forgetOthers();
    expect(readdirSync(folder)).toHaveLength(1);
  });

  it('are drawn all the same where they cannot be kept', async () => {
    const { draw } = counting();
    const file = join(folder, 'a-file');
    writeFileSync(file, '');
    const kept = keptPictures(file, draw);
    expect(String(await kept.maker('a', 1))).toBe('a 1');
    expect(() => kept.forgetOthers()).not.toThrow();
  });
});
