import { createRequire } from 'node:module';
import type { ResvgRenderOptions } from '@resvg/resvg-js';
import type { PictureMaker } from '../chart/drawn-pictures.ts';
import { indexedPng } from '../chart/indexed-png.ts';

const fontFamily = 'Source Sans 3';
const fontFile = createRequire(import.meta.url).resolve;
const fontFiles = ['400Regular', '500Medium', '600SemiBold'].map((cut) =>
  fontFile(`@expo-google-fonts/source-sans-3/${cut}/SourceSans3_${cut}.ttf`),
);

const options: ResvgRenderOptions = {
  font: { loadSystemFonts: false, fontFiles, defaultFontFamily: fontFamily, sansSerifFamily: fontFamily },
};

/** Draws a picture beside the build, with the site's own font and none of the machine's: the same points on every machine. */
export const drawPicture: PictureMaker = async (svg, times) => {
  const { renderAsync } = await (resvg ??= load());
  const drawn = await renderAsync(svg, { ...options, fitTo: { mode: 'zoom', value: times } });
  const { width, height, pixels } = drawn;
  return (await indexedPng({ width, height, pixels })) ?? drawn.asPng();
};

let resvg: ReturnType<typeof load> | undefined;

/** With an allocator that is not as sparing as the bundler's is told to be (scripts/spare-memory.ts): drawing would take twice the time. */
function load(): Promise<typeof import('@resvg/resvg-js')> {
  delete process.env['MIMALLOC_PURGE_DELAY'];
  return import('@resvg/resvg-js');
}
