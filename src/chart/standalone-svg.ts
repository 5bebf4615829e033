import type { Plan } from '../plan/library/library.ts';
import { lightTones } from '../styles/tones.ts';
import { frameKey, widerFont, type KeyEntry } from './frame-key.ts';
import { wrap } from './text-width.ts';
import { colours, fontFamily, sizes, weights } from './style.ts';

/** What stands around a chart that leaves the site. */
interface Frame {
  title: string;
  reading: string;
  /** What all its numbers have in common. */
  about: string;
  description: string;
  /** The marks of its series, where the chart itself does not name them. */
  key?: readonly KeyEntry[];
  /** What to know before one reads its numbers. */
  note?: string;
  source: string;
  /** The year that the chart belongs to; nothing where years stand together. */
  hue: Plan['hue'] | undefined;
}

/** A text around a chart: its size, from one line to the next, and from the top of a line to its foot. */
interface TextStyle {
  size: number;
  line: number;
  foot: number;
  look: string;
}

const texts = {
  title: { size: 21, line: 26, foot: 18, look: `font-weight="${weights.strong}" fill="${colours.ink}"` },
  reading: { size: 15, line: 20, foot: 14, look: `fill="${colours.soft}"` },
  source: { size: 12.5, line: 17, foot: 12, look: `fill="${colours.soft}"` },
} as const satisfies Record<string, TextStyle>;

/** Around the picture; above and below the chart; and below the last line, whose foot leaves some room already. */
const margin = 24;
const chartGap = { above: 14, below: 18 } as const;
const lastGap = 18;

const font = `font-family="${fontFamily}"`;

/** Sets a chart in a picture of its own, with title, reading, what it is about and source inside, so that a shared picture keeps them. */
export function standaloneSvg(
  chart: string,
  { title, reading, about, description, key = [], note = '', source, hue }: Frame,
): string {
  const { width, height, drawing } = partsOf(chart);
  const titles = textBlock([title], texts.title, margin);
  const readings = textBlock([reading, about], texts.reading, titles.bottom);
  const marks = frameKey(key, { left: margin, top: readings.bottom + lastGap / 2, width: sizes.wide.width }, escape);
  const chartTop = (key.length > 0 ? marks.bottom : readings.bottom) + chartGap.above;
  const sources = textBlock([note, source], texts.source, chartTop + height + chartGap.below);
  const total = { width: width + 2 * margin, height: sources.bottom + lastGap };
  const body = [
    titles.svg,
    readings.svg,
    marks.svg,
    `<g transform="translate(${margin},${chartTop})" ${font}>${drawing}</g>`,
    sources.svg,
  ].join('');
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${total.width} ${total.height}" width="${total.width}" height="${total.height}" role="img" lang="da"><title>${escape(title)}</title><desc>${escape(description)}</desc>${halo}<rect width="100%" height="100%" fill="${colours.paper}"/>${body}</svg>`;
  return awayFromPage(svg, hue);
}

/** A picture that leaves the page: in the tones that its names stand for in the light, and with nothing that no XML may hold. */
export function awayFromPage(svg: string, hue: Plan['hue'] | undefined): string {
  const tones = lightTones(hue);
  return svg.replace(notXml, '').replace(/var\(--([a-z]+)\)/g, (whole, name: string) => tones[name] ?? whole);
}

/** A drawing without the element around it, and how large it is. */
function partsOf(chart: string): { width: number; height: number; drawing: string } {
  const [, width, height] = /^<svg[^>]* viewBox="0 0 (\S+) (\S+)"/.exec(chart)!;
  return { width: Number(width), height: Number(height), drawing: chart.replace(/^<svg[^>]*>|<\/svg>$/g, '') };
}

/** Texts below each other from a height on, each on as many lines as it needs, and where they end. */
function textBlock(all: readonly string[], { size, line, foot, look }: TextStyle, top: number) {
  const lines = all.filter(Boolean).flatMap((text) => wrap(text, sizes.wide.width, { font: size * widerFont }));
  const svg = lines.map(
    (text, i) =>
      `<text x="${margin}" y="${top + foot + i * line}" ${font} font-size="${size}" ${look}>${escape(text)}</text>`,
  );
  return { svg: svg.join(''), bottom: top + lines.length * line };
}

/** The thin edge of paper that keeps a chart's texts readable where lines cross them, as the page gives it. No line crosses those around it. */
const halo = `<style>g text{paint-order:stroke;stroke:${colours.paper};stroke-width:4px;stroke-linejoin:round}</style>`;

/** A text as it stands in XML. */
export const escape = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&apos;');

/** Characters that no XML may hold, not even escaped; one of them and the whole picture is refused. */
const notXml = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;
