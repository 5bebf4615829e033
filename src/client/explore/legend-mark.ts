import { markPaths, markSize } from '../../chart/frame-key.ts';
import type { MarkStyle } from '../../chart/style.ts';

/** The mark of a series beside its name. */
export function legendMark(style: MarkStyle): SVGElement {
  const { width, height } = markSize;
  const mark = svg('svg', {
    viewBox: `0 0 ${width} ${height}`,
    width: `${width}`,
    height: `${height}`,
    'aria-hidden': 'true',
  });
  mark.append(...markPaths(style).map((path) => svg('path', path)));
  return mark;
}

function svg(tag: 'svg' | 'path', attributes: Record<string, string>): SVGElement {
  const made = document.createElementNS('http://www.w3.org/2000/svg', tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  return made;
}
