import { label, type Layer } from './base-spec.ts';
import type { ChartData } from './chart-data.ts';
import { textWidth, wrap } from './text-width.ts';
import {
  colours,
  gap,
  gaps,
  lineHeight,
  pointSizes,
  seriesStyle,
  seriesTone,
  strokes,
  weights,
  type Size,
} from './style.ts';

export interface Key {
  height: number;
  /** The layers, for a plot that begins at `left` and `top`. */
  layers: (left: number, top: number) => Layer[];
}

/** The mark of an entry and the room around it. */
const markRoom = gaps.dotEdge + gap;

/** The key above a plot: a mark and a name for each series, on as many lines as they need; long names are wrapped. */
export function seriesKey({ series }: ChartData, size: Size, textOf = (name: string): string => name): Key {
  let x = 0;
  let top = 0;
  let bottom = 0;
  const placed = series.map((each, i) => {
    const { name, isOwn } = each;
    const lines = wrap(textOf(name), size.width - markRoom, size);
    const width = markRoom + Math.max(...lines.map((line) => textWidth(line, size)));
    if (x > 0 && x + width > size.width) {
      x = 0;
      top = bottom;
    }
    const entry = {
      lines,
      isOwn,
      tone: seriesTone(each, colours.beside),
      style: seriesStyle(each, i),
      x: x + gap,
      y: top + lineHeight / 2,
    };
    x += width + gaps.entry;
    bottom = Math.max(bottom, top + lines.length * lineHeight + gaps.entryLine);
    return entry;
  });
  return {
    height: bottom,
    layers: (left, plotTop) =>
      placed.flatMap(({ lines, isOwn, tone, style, ...at }): Layer[] => [
        {
          data: { values: [{}] },
          mark: {
            type: 'point',
            size: pointSizes.row,
            opacity: 1,
            strokeWidth: strokes.point,
            shape: style.shape,
            stroke: style.colour,
            fill: style.filled ? style.colour : colours.paper,
          },
          encoding: { x: { value: at.x - left }, y: { value: at.y - plotTop } },
        },
        label(lines, at.x - left + markRoom - gap, at.y - plotTop, {
          fontWeight: isOwn ? weights.strong : weights.plain,
          fill: tone,
        }),
      ]),
  };
}
