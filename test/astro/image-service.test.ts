import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import imageService from '../../src/astro/image-service.ts';

type Transform = typeof imageService.transform;

const transform = (bytes: Uint8Array): ReturnType<Transform> =>
  imageService.transform(
    bytes,
    { src: '/_astro/havnen.C0ffee.png', width: 480, format: 'webp' },
    { service: { config: {} } } as Parameters<Transform>[2],
    { warn: () => undefined } as unknown as Parameters<Transform>[3],
  );

const drawing = readFileSync(join(import.meta.dirname, '../havnkoebing/content/billeder/vaerksted.png'));

it('makes a picture anew', async () => {
  expect((await transform(drawing)).format).toBe('webp');
});

it('stops at one that cannot be read, which would be published as it is', async () => {
  const broken = Buffer.from(drawing);
  // The width of a picture is part of what its first part is checked by.
  broken[19] = 0;
  broken[18] = 0;
  await expect(transform(broken)).rejects.toThrow(/^Billedet havnen\.png kan ikke læses, så intet er bygget\./);
});
