import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { readImage } from '../../src/read/read-image.ts';

const draw = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#357' }, limitInputPixels: false });

const jpg = (width: number, height: number): Promise<Buffer> => draw(width, height).jpeg({ quality: 1 }).toBuffer();

const told = (bytes: Uint8Array, id = 'havnen.jpg'): string[] =>
  readImage(bytes, id).complaints.map(({ message }) => message);

describe('a picture', () => {
  it('is measured as it is shown, also where the camera was held on its side', async () => {
    expect(readImage(await jpg(1200, 800), 'havnen.jpeg').image).toMatchObject({
      format: 'jpg',
      width: 1200,
      height: 800,
    });
    const onItsSide = await draw(800, 1200).jpeg().withMetadata({ orientation: 6 }).toBuffer();
    expect(readImage(onItsSide, 'havnen.jpg').image).toMatchObject({ format: 'jpg', width: 1200, height: 800 });
    const drawing = await draw(1000, 720).png().toBuffer();
    expect(readImage(drawing, 'havnen.png').image).toMatchObject({ format: 'png', width: 1000, height: 720 });
  });

  it('is known from another by what its file holds', async () => {
    const [one, other] = [await jpg(1200, 800), await draw(1200, 800).jpeg({ quality: 2 }).toBuffer()];
    const digest = (bytes: Uint8Array, id: string): string | undefined => readImage(bytes, id).image?.digest;
    expect(digest(one, 'havnen.jpg')).toBe(createHash('sha256').update(one).digest('hex'));
    expect(digest(one, 'kajen.jpg')).toBe(digest(one, 'havnen.jpg'));
    expect(digest(other, 'havnen.jpg')).not.toBe(digest(one, 'havnen.jpg'));
  });

  it('is refused below 720 pixels of width, and not at that', async () => {
    expect(told(await jpg(719, 2000))).toEqual([
      'Billedet er 719 × 2.000 pixels. Det skal være mindst 720 pixels bredt for at være skarpt på en telefon.',
    ]);
    expect(told(await jpg(720, 100))).toEqual([]);
  });

  it('is refused above 25 million pixels, and not at that', async () => {
    expect(told(await jpg(5000, 5000))).toEqual([]);
    expect(told(await jpg(5000, 5001))).toEqual([
      'Billedet er 5.000 × 5.001 pixels. Det må højst have 25 millioner pixels i alt.',
    ]);
  });

  it('is refused above 5 MB, and not at that', async () => {
    const small = await jpg(720, 450);
    const ofSize = (bytes: number): Buffer => Buffer.concat([small, Buffer.alloc(bytes - small.length)]);
    expect(told(ofSize(5_000_000))).toEqual([]);
    expect(told(ofSize(5_000_001))).toEqual(['Billedet fylder 5,0 MB. Det må højst fylde 5 MB.']);
    expect(told(ofSize(8_300_000))).toEqual(['Billedet fylder 8,3 MB. Det må højst fylde 5 MB.']);
  });

  it('may have something after its end, as some phones write there', async () => {
    expect(told(Buffer.concat([await jpg(800, 600), Buffer.from('Samsung')]))).toEqual([]);
  });

  it('has a small one within it, whose end is not its own', async () => {
    const [preview, whole] = [await jpg(160, 120), await jpg(800, 600)];
    const head = Buffer.of(0xff, 0xe1, (preview.length + 2) >> 8, (preview.length + 2) & 0xff);
    const withPreview = Buffer.concat([whole.subarray(0, 2), head, preview, whole.subarray(2)]);
    expect(told(withPreview)).toEqual([]);
    expect(told(withPreview.subarray(0, -20))).toEqual([
      'Billedet er skåret over: det sidste af filen mangler eller er ødelagt.',
    ]);
  });

  it.each([0, 1, 4, 30, 200])('that was cut after %i bytes is none, or not whole, and never throws', (length) => {
    const [bytes, id] = [
      readFileSync(join(import.meta.dirname, '../havnkoebing/content/2020-2022/billeder/havnen.jpg')),
      'a.jpg',
    ];
    expect(told(bytes.subarray(0, length), id)).toHaveLength(1);
    expect(told(bytes.subarray(0, length), 'a.png')).toHaveLength(1);
  });
});
