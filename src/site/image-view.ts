import type { ImageMetadata } from 'astro';
import { images } from 'virtual:library';
import { creditLine } from '../plan/entry/image.ts';
import { findImage } from '../plan/library/library.ts';
import type { PlanYear } from '../plan/value/plan-year.ts';
import { library } from './library.ts';

/** The widest that a text is set, in pixels: --column of tokens.css. On a phone it leaves a little on each side. */
const column = 672;
const sizes = `(width >= 46rem) ${column}px, 92vw`;

/** Wide enough for a small phone and for screens that draw a pixel with one, two or three of theirs. */
const widths: readonly number[] = [480, 720, 1080, 2 * column];

/** A picture as the build makes it: the file, how wide it is made, and where it is shown how wide. */
interface ImageView {
  source: ImageMetadata;
  widths: number[];
  /** The widest it is made, and so as high as that makes it. */
  width: number;
  sizes: string;
  credit: string;
}

/** The picture that a text shows. None is made larger than it is. */
export async function imageView(src: string, year: PlanYear | undefined, credit: string): Promise<ImageView> {
  const { file, width } = findImage(library, src, year)!;
  const { default: source } = await images[file]!();
  const fitting = widths.filter((each) => each < width);
  const widest = Math.min(width, widths.at(-1)!);
  return { source, widths: [...new Set([...fitting, widest])], width: widest, sizes, credit: creditLine(credit) };
}
