import type { Plan } from '../plan/library/library.ts';
import { wrap } from './text-width.ts';
import { fontFamily, sizes } from './style.ts';

/** What stands around a chart that leaves the site. */
interface Frame {
  title: string;
  reading: string;
  /** What all its numbers have in common. */
  about: string;
  description: string;
  source: string;
  hue: Plan['hue'];
}

/** The light theme, for a picture that cannot ask the page: the same tones as in the styles. */
const tones: Record<string, string> = {
  ink: '#1d1b18',
  soft: '#5a554c',
  rule: '#ddd5c5',
  paper: '#fbf8f2',
  other: '#8a8477',
};
export const hueTones: Record<Plan['hue'], string> = {
  ochre: '#8f5400',
  teal: '#0b6a63',
  plum: '#7b2a5e',
  blue: '#23508f',
  olive: '#58631a',
};

const margin = 24;
const font = `font-family="${fontFamily}"`;

/** Sets a chart in a picture of its own, with title, reading, what it is about and source inside, so that a shared picture keeps them. */
export function standaloneSvg(chart: string, { title, reading, about, description, source, hue }: Frame): string {
  const [, width = '660', height = '300'] = /viewBox="0 0 (\S+) (\S+)"/.exec(chart) ?? [];
  const titles = wrap(title, sizes.wide.width, { font: 21 });
  const readings = [reading, about].filter(Boolean).flatMap((text) => wrap(text, sizes.wide.width, { font: 15 }));
  const sources = wrap(source, sizes.wide.width, { font: 12.5 });
  const top = margin + titles.length * 26 + readings.length * 20 + 14;
  const bottom = top + Number(height) + 18;
  const total = { width: Number(width) + 2 * margin, height: bottom + sources.length * 17 + margin - 6 };
  const body = [
    ...titles.map((line, i) =>
      textLine(line, margin + 18 + i * 26, `font-size="21" font-weight="600" fill="var(--ink)"`),
    ),
    ...readings.map((line, i) =>
      textLine(line, margin + 14 + titles.length * 26 + i * 20, `font-size="15" fill="var(--soft)"`),
    ),
    `<g transform="translate(${margin},${top})" ${font}>${chart.replace(/^<svg[^>]*>|<\/svg>$/g, '')}</g>`,
    ...sources.map((line, i) => textLine(line, bottom + 12 + i * 17, `font-size="12.5" fill="var(--soft)"`)),
  ].join('');
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${total.width} ${total.height}" width="${total.width}" height="${total.height}" role="img" lang="da"><title>${escape(title)}</title><desc>${escape(description)}</desc>${halo}<rect width="100%" height="100%" fill="var(--paper)"/>${body}</svg>`;
  const resolved: Record<string, string> = { ...tones, year: hueTones[hue] };
  return svg.replace(notXml, '').replace(/var\(--([a-z]+)\)/g, (whole, name: string) => resolved[name] ?? whole);
}

/** The thin edge of paper that keeps texts readable where lines cross them, as the page gives it. */
const halo = '<style>text{paint-order:stroke;stroke:var(--paper);stroke-width:4px;stroke-linejoin:round}</style>';

const textLine = (text: string, y: number, attributes: string): string =>
  `<text x="${margin}" y="${y}" ${font} ${attributes}>${escape(text)}</text>`;

const escape = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&apos;');

/** Characters that no XML may hold, not even escaped; one of them and the whole picture is refused. */
const notXml = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;
