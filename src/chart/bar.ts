import { formatNumber } from '../plan/danish.ts';
import { plotWidth, tipOf, toSpec, tooltip, type Layer, type LayeredSpec } from './base-spec.ts';
import type { ChartData, Point } from './chart-data.ts';
import { linearScale, type LinearScale } from './scale.ts';
import { colours, textWidth, type Size } from './theme.ts';

const step = 52;
const down = 10;

/** Horizontal bars from zero, each named above itself, its value at its end. The municipality carries the year's colour. */
export function barSpec(data: ChartData, size: Size): LayeredSpec {
  const ends = data.points.map((point) => valueText(point));
  const padding = { left: 2, right: Math.max(...ends.map((text) => textWidth(text, size))) + 16, top: 2, bottom: 4 };
  const height = data.categories.length * step;
  const scale = lengthScale(data, plotWidth(padding, size));
  const y = { field: 'category', type: 'nominal', sort: null, axis: null } as const;
  const x = { field: 'value', type: 'quantitative', axis: null, scale: { domain: scale.domain, nice: false } } as const;

  return toSpec(
    {
      height,
      padding,
      rows: data.points.map((point, i) => ({
        ...point,
        end: Math.max(point.value ?? 0, 0),
        valueText: ends[i]!,
        tip: tipOf([point.category], point.text),
      })),
      layer: [
        {
          mark: { type: 'bar', height: 16, yOffset: down },
          encoding: { x, y, color: toneOf, ...tooltip },
        },
        {
          mark: { type: 'text', align: 'left', dy: -12, fontWeight: 500 },
          encoding: { y, x: { value: 0 }, text: { field: 'category', type: 'nominal' } },
        },
        {
          mark: { type: 'text', align: 'left', dx: 8, dy: down, fontWeight: 600 },
          encoding: { y, x: { ...x, field: 'end' }, text: { field: 'valueText', type: 'nominal' } },
        },
        {
          transform: [{ filter: 'isValid(datum.target)' }],
          mark: { ...targetTick, height: 26, yOffset: down },
          encoding: { y, x: { ...x, field: 'target' } },
        },
        ...zeroLine(scale, height),
      ],
    },
    size,
  );
}

const toneOf = { condition: { test: 'datum.isOwn', value: colours.own }, value: colours.other };

/** A value at the end of its bar, with the target it was to reach. */
export const valueText = ({ text, target }: Point): string =>
  target === undefined ? text : `${text} (mål ${formatNumber(target)})`;

/** The target as a stroke across the bar that it is for. */
export const targetTick = { type: 'tick', thickness: 2.4, color: colours.ink, opacity: 1 } as const;

/** Bars are lengths: their scale starts at zero, and reaches to the targets. */
export const lengthScale = ({ points }: ChartData, width: number): LinearScale =>
  linearScale(
    points.flatMap(({ value, target }) => [value ?? 0, target ?? 0]),
    [0, width],
    { lengths: true },
  );

/** Zero, drawn where bars go both ways or to the left. */
export const zeroLine = ({ domain, at }: LinearScale, height: number): Layer[] =>
  domain[0] >= 0
    ? []
    : [
        {
          data: { values: [{}] },
          mark: { type: 'rule', stroke: colours.soft },
          encoding: { x: { value: at(0) }, y: { value: 0 }, y2: { value: height } },
        },
      ];
