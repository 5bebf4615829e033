import { toSpec, type Layer, type LayeredSpec } from './base-spec.ts';
import type { LinearScale } from './scale.ts';
import { colours, gaps, heights, markSize as size, pointSizes, strokes } from './style.ts';

/** From one plan year's number to another's, in a line of a table: the numbers themselves stand on both sides of it. */
export interface SlopeMark {
  older: number;
  newer: number;
  /** The colours of the two years. */
  hues: readonly [older: string, newer: string];
}

/** Where the values of a measure go, so that no point is cut. */
export const slopeMarkRange: [number, number] = [heights.slopeMark - gaps.markEdge, gaps.markEdge];

/** One line between two points, on a scale that it shares with the others of its measure. */
export function slopeMarkSpec({ older, newer, hues }: SlopeMark, { at }: LinearScale): LayeredSpec {
  const [from, to] = [at(older), at(newer)];
  const [left, right] = [gaps.markEdge, size.width - gaps.markEdge];
  const point = (x: number, y: number, hue: string): Layer => ({
    data: { values: [{}] },
    mark: { type: 'point', size: pointSizes.mark, opacity: 1, filled: true, fill: `var(--${hue})` },
    encoding: { x: { value: x }, y: { value: y } },
  });
  return toSpec(
    {
      height: heights.slopeMark,
      padding: { left: 0, right: 0, top: 0, bottom: 0 },
      rows: [],
      layer: [
        {
          data: { values: [{}] },
          mark: { type: 'rule', stroke: colours.other, strokeWidth: strokes.way },
          encoding: { x: { value: left }, x2: { value: right }, y: { value: from }, y2: { value: to } },
        },
        point(left, from, hues[0]),
        point(right, to, hues[1]),
      ],
    },
    size,
  );
}
