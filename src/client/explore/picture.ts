import type { Explored } from '../../chart/explored.ts';
import { standaloneSvg } from '../../chart/standalone-svg.ts';
import { sizes } from '../../chart/style.ts';
import { keep, pngOf } from '../save-png.ts';
import { drawChart } from './drawing.ts';
import type { Series } from './series.ts';

/** What is chosen to be seen, as it is saved. */
interface Shown {
  /** As it was fetched, in tones that a picture has of its own. */
  explored: Explored;
  series: readonly Series[];
  /** What is chosen, in words. */
  about: string;
  name: string;
}

/**
 * Saves what is shown as a picture that says by itself what it shows: title, what is chosen, the marks of its lines, source
 * and address. It is light also where the page is dark.
 */
export async function savePicture({ explored, series, about, name }: Shown, format: 'svg' | 'png'): Promise<void> {
  const host = document.createElement('div');
  const drawing = await drawChart(host, explored.spec, sizes.wide.width);
  drawing.show(explored, series);
  const address = location.href.replace(/#.*/, '');
  const svg = standaloneSvg(await drawing.svg(), {
    title: explored.title,
    reading: about,
    about: explored.unit,
    description: `${about}. ${explored.unit}`,
    key: series,
    source: `${explored.source} ${address}`,
    hue: undefined,
  });
  drawing.end();
  const link = format === 'png' ? await pngOf(svg) : `data:image/svg+xml,${encodeURIComponent(svg)}`;
  keep(link, `${name}.${format}`);
}
