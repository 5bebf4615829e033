import sharp from 'sharp';
import type { PictureMaker } from '../chart/drawn-pictures.ts';
import { pictureFonts } from './picture-fonts.ts';

const fontFamily = 'Source Sans 3';

/** Draws a picture in the site's own fonts and none of the machine's: the same points on every machine. */
export const drawPicture: PictureMaker = async (svg, times) => {
  const { renderAsync } = await (resvg ??= load());
  const { width, height, pixels } = await renderAsync(svg, {
    font: {
      loadSystemFonts: false,
      fontFiles: await pictureFonts(),
      defaultFontFamily: fontFamily,
      sansSerifFamily: fontFamily,
    },
    fitTo: { mode: 'zoom', value: times },
  });
  // Few tones, listed once, are half as large as a colour at each point.
  return sharp(pixels, { raw: { width, height, channels: 4 } })
    .flatten({ background: '#fff' })
    .png({ palette: true, effort: 1, dither: 0 })
    .toBuffer();
};

let resvg: ReturnType<typeof load> | undefined;

/** With an allocator that is not as sparing as the bundler's is told to be (scripts/spare-memory.ts): drawing would take twice the time. */
function load(): Promise<typeof import('@resvg/resvg-js')> {
  delete process.env['MIMALLOC_PURGE_DELAY'];
  return import('@resvg/resvg-js');
}
