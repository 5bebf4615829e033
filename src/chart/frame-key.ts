import { textWidth } from './text-width.ts';
import { colours, fontFamily, gap, gaps, strokes, weights, type MarkStyle } from './style.ts';

/** A series that a picture tells apart from others. */
export interface KeyEntry {
  name: string;
  style: MarkStyle;
}

const size = 15;
/** A picture is shown in whatever font there is, and that may run so much wider than the site's own. */
export const widerFont = 1.2;
const line = 22;
/** A piece of the line with its mark in the middle, and then the name. */
const markWidth = 30;

/** The marks of series with their names, on as many lines as they need, from a height on; and where they end. */
export function frameKey(
  entries: readonly KeyEntry[],
  { left, top, width }: { left: number; top: number; width: number },
  escape: (text: string) => string,
): { svg: string; bottom: number } {
  let x = 0;
  let row = 0;
  const parts = entries.map(({ name, style }) => {
    const taken = markWidth + gap + textWidth(name, { font: size * widerFont });
    if (x > 0 && x + taken > width) {
      x = 0;
      row += 1;
    }
    const at = { x: left + x, y: top + row * line + line / 2 };
    x += taken + gaps.entry;
    const text = `<text x="${at.x + markWidth + gap}" y="${at.y + 5}" font-family="${fontFamily}" font-size="${size}" font-weight="${weights.plain}" fill="${colours.ink}">${escape(name)}</text>`;
    return markOf(style, at) + text;
  });
  return { svg: parts.join(''), bottom: top + (entries.length > 0 ? (row + 1) * line : 0) };
}

const shapes: Record<MarkStyle['shape'], string> = {
  circle: 'M-5,0a5,5,0,1,1,10,0a5,5,0,1,1,-10,0Z',
  square: 'M-4.5,-4.5h9v9h-9Z',
  diamond: 'M0,-6.5L4.5,0L0,6.5L-4.5,0Z',
  'triangle-up': 'M0,-5.5L5.5,4.5L-5.5,4.5Z',
  cross: 'M-2,-5.5h4v3.5h3.5v4h-3.5v3.5h-4v-3.5h-3.5v-4h3.5Z',
};

/** How large a mark is that stands by itself. */
export const markSize = { width: markWidth, height: line };

/** A piece of a line with its mark, as the attributes of its two paths: the browser makes elements of them, and no text. */
export function markPaths(
  { colour, shape, filled, dash }: MarkStyle,
  { x, y } = { x: 0, y: line / 2 },
): Record<string, string>[] {
  const middle = x + markWidth / 2;
  return [
    {
      d: `M${x},${y}h${markWidth}`,
      stroke: colour,
      'stroke-width': String(strokes.line),
      'stroke-dasharray': dash.join(' '),
    },
    {
      transform: `translate(${middle},${y})`,
      d: shapes[shape],
      fill: filled ? colour : colours.paper,
      stroke: colour,
      'stroke-width': String(strokes.point),
    },
  ];
}

const markOf = (style: MarkStyle, at: { x: number; y: number }): string =>
  markPaths(style, at)
    .map(
      (path) =>
        `<path ${Object.entries(path)
          .map(([name, value]) => `${name}="${value}"`)
          .join(' ')}/>`,
    )
    .join('');
