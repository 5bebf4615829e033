import { label, type Layer } from './base-spec.ts';
import type { ChartData } from './chart-data.ts';
import { colours, styleOf, textWidth, type Size } from './theme.ts';

const step = 22;

export interface Key {
  height: number;
  /** The layers, for a plot that begins at `left` and `top`. */
  layers: (left: number, top: number) => Layer[];
}

/** The key above a plot: a mark and a name for each series, on as many lines as they need. */
export function seriesKey({ series }: ChartData, size: Size, textOf = (name: string): string => name): Key {
  let x = 8;
  let line = 0;
  const placed = series.map(({ name, isOwn }, i) => {
    const text = textOf(name);
    const width = textWidth(text, size) + 36;
    if (x > 8 && x + width > size.width + 12) {
      x = 8;
      line += 1;
    }
    const entry = { text, isOwn, style: styleOf(i), x, y: line * step + 10 };
    x += width;
    return entry;
  });
  return {
    height: (line + 1) * step,
    layers: (left, top) =>
      placed.flatMap(({ text, isOwn, style, ...at }): Layer[] => [
        {
          data: { values: [{}] },
          mark: {
            type: 'point',
            size: 84,
            opacity: 1,
            strokeWidth: 1.8,
            shape: style.shape,
            stroke: style.colour,
            fill: style.filled ? style.colour : colours.paper,
          },
          encoding: { x: { value: at.x - left }, y: { value: at.y - top } },
        },
        label(text, at.x - left + 12, at.y - top, {
          fontWeight: isOwn ? 600 : 500,
          fill: isOwn ? colours.own : colours.soft,
        }),
      ]),
  };
}
