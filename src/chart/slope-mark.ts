import { toSpec, type Layer, type LayeredSpec } from './base-spec.ts';
import type { LinearScale } from './scale.ts';
import { colours, markSize as size } from './style.ts';

/** From one plan year's number to another's, in a line of a table: the numbers themselves stand on both sides of it. */
export interface SlopeMark {
  older: number;
  newer: number;
  /** The colours of the two years. */
  hues: readonly [older: string, newer: string];
}

export const slopeMarkHeight = 34;

/** One line between two points, on a scale that it shares with the others of its measure. */
export function slopeMarkSpec({ older, newer, hues }: SlopeMark, { at }: LinearScale): LayeredSpec {
  const [from, to] = [at(older), at(newer)];
  const [left, right] = [5, size.width - 5];
  const point = (x: number, y: number, hue: string): Layer => ({
    data: { values: [{}] },
    mark: { type: 'point', size: 52, opacity: 1, filled: true, fill: `var(--${hue})` },
    encoding: { x: { value: x }, y: { value: y } },
  });
  return toSpec(
    {
      height: slopeMarkHeight,
      padding: { left: 0, right: 0, top: 0, bottom: 0 },
      rows: [],
      layer: [
        {
          data: { values: [{}] },
          mark: { type: 'rule', stroke: colours.other, strokeWidth: 2 },
          encoding: { x: { value: left }, x2: { value: right }, y: { value: from }, y2: { value: to } },
        },
        point(left, from, hues[0]),
        point(right, to, hues[1]),
      ],
    },
    size,
  );
}
