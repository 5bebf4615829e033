import sharp from 'sharp';
import { expect, it } from 'vitest';
import { indexedPng } from '../../src/chart/indexed-png.ts';

/** A drawing of so many points in a line, each with a colour of its own. */
const inColours = (count: number) => ({
  width: count,
  height: 1,
  pixels: Uint8Array.from(Array.from({ length: count }, (_, i) => [i & 255, i >> 8, 7, 255]).flat()),
});

it.each([1, 2, 255, 256])('a drawing in %i colours comes back point by point', async (count) => {
  const drawing = inColours(count);
  const png = (await indexedPng(drawing))!;
  const { data, info } = await sharp(png).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  expect([info.width, info.height]).toEqual([count, 1]);
  expect([...data]).toEqual([...drawing.pixels].filter((_, i) => i % 4 < 3));
});

it('one in more colours than can be listed is no such file', async () => {
  expect(await indexedPng(inColours(257))).toBeUndefined();
});

it('its lines stand below each other', async () => {
  const red = [255, 0, 0, 255];
  const blue = [0, 0, 255, 255];
  const png = (await indexedPng({ width: 1, height: 3, pixels: Uint8Array.from([...red, ...blue, ...red]) }))!;
  const { data } = await sharp(png).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  expect([...data]).toEqual([255, 0, 0, 0, 0, 255, 255, 0, 0]);
});
