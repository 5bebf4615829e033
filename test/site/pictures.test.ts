import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { attributes, siteFiles, siteFolder, siteLibrary, sitePages } from '../support/site.ts';

/** Each tag of a picture, with the figure around it. */
const figures = sitePages().flatMap(({ address, html }) =>
  [...html.matchAll(/<div class="image".*?<\/div>/gs)].map(([figure]) => ({ address, figure })),
);
const library = siteLibrary();

describe('a picture', () => {
  it('stands on a page of each text that shows one', () => {
    const shown = [...library.chapters, ...library.pages, ...library.stories].filter(({ components }) =>
      components.some(({ name }) => name === 'Image'),
    );
    expect(figures.length).toBeGreaterThanOrEqual(shown.length);
  });

  it('has words, its maker, its own shape, and waits until a reader comes near', () => {
    for (const { address, figure } of figures) {
      const told = { address, figure };
      const [alt] = attributes(figure, 'alt');
      const [width, height] = [attributes(figure, 'width')[0], attributes(figure, 'height')[0]].map(Number);
      expect({ ...told, alt }).toEqual({ ...told, alt: expect.stringMatching(/\S{2}/) });
      expect({ ...told, size: width! > 0 && height! > 0 }).toEqual({ ...told, size: true });
      expect(figure).toMatch(/\p{L}+: [^<>]*\S\s*<\/p>/u);
      expect(figure).toMatch(/loading="(?:lazy|eager)"/);
    }
  });

  it('is made in sizes up to twice the width of a text, none larger than it is', () => {
    const widths = figures.flatMap(({ figure }) =>
      attributes(figure, 'srcset').flatMap((set) => [...set.matchAll(/ (\d+)w/g)].map(([, width]) => Number(width))),
    );
    const largest = Math.max(0, ...library.images.map(({ width }) => width));
    expect(widths.filter((width) => width > Math.min(1344, largest))).toEqual([]);
  });

  it('is published without what a camera or a program wrote in its file, and none that no text shows', async () => {
    const files = siteFiles().filter((file) => /^_astro\/.*\.(?:jpe?g|png|webp|avif)$/.test(file));
    const read = await Promise.all(
      files.map(async (file) => {
        const { exif, xmp, iptc, comments } = await sharp(readFileSync(join(siteFolder, file))).metadata();
        return { file, has: [exif, xmp, iptc, comments].filter(Boolean) };
      }),
    );
    expect(read.filter(({ has }) => has.length > 0)).toEqual([]);
    const named = new Set(figures.flatMap(({ figure }) => figure.match(/[^/"\s]+\.(?:jpe?g|png|webp)/g) ?? []));
    expect(files.map((file) => file.slice('_astro/'.length)).filter((file) => !named.has(file))).toEqual([]);
  });
});
