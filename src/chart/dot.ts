import { zeroLine } from './bar.ts';
import {
  axisFormat,
  plotWidth,
  seriesScale,
  tipOf,
  toSpec,
  tooltip,
  type Layer,
  type LayeredSpec,
  type Row,
} from './base-spec.ts';
import type { ChartData } from './chart-data.ts';
import { seriesKey } from './key.ts';
import { linearScale } from './scale.ts';
import { colours, textWidth, type Size } from './theme.ts';

/**
 * Rows with a dot for each series on one scale: who is ahead of whom, row by row. The own value stands at the right.
 * Wide, the rows are named beside the dots; narrow, above them.
 */
export function dotSpec(data: ChartData, size: Size): LayeredSpec {
  const isWide = size.name === 'wide';
  const names = Math.max(...data.categories.map((category) => textWidth(category, size)));
  const values = Math.max(...data.points.map(({ text }) => textWidth(text, size)));
  const key = seriesKey(data, size);
  const padding = { left: isWide ? names + 20 : 12, right: values + 28, top: key.height + 14, bottom: 30 };
  const height = data.categories.length * (isWide ? 34 : 48);
  const width = plotWidth(padding, size);
  const scale = linearScale(
    data.points.flatMap(({ value }) => value ?? []),
    [0, width],
    { tickCount: isWide ? 6 : 3 },
  );
  const x = { field: 'value', type: 'quantitative', scale: { domain: scale.domain, nice: false } } as const;
  const y = { field: 'category', type: 'nominal', sort: null, axis: null } as const;
  const down = isWide ? 0 : 9;
  const { colour, fill, shape } = seriesScale(data);

  return toSpec(
    {
      height,
      padding,
      rows: rowsOf(data),
      layer: [
        {
          transform: [
            {
              aggregate: [
                { op: 'min', field: 'value', as: 'low' },
                { op: 'max', field: 'value', as: 'high' },
              ],
              groupby: ['category'],
            },
          ],
          mark: { type: 'rule', stroke: colours.rule, strokeWidth: 5, yOffset: down, y2Offset: down },
          encoding: {
            y,
            x: { ...x, field: 'low', axis: { values: scale.ticks, format: axisFormat, domain: false } },
            x2: { field: 'high' },
          },
        },
        {
          mark: { type: 'point', size: 84, opacity: 1, strokeWidth: 1.8, yOffset: down },
          encoding: { x, y, stroke: colour, fill, shape, ...tooltip },
        },
        ...rowTexts(isWide, width, values),
        ...zeroLine(scale, height),
        ...key.layers(padding.left, padding.top),
      ],
    },
    size,
  );
}

/** The municipality is drawn last, so that it lies on top where dots meet. */
function rowsOf(data: ChartData): Row[] {
  return [...data.points]
    .sort((a, b) => Number(a.isOwn) - Number(b.isOwn))
    .map((point) => ({ ...point, tip: tipOf([point.series, point.category], point.text) }));
}

/** Each row's name, and its own value at the far right. */
function rowTexts(isWide: boolean, width: number, values: number): Layer[] {
  const y = { field: 'category', type: 'nominal', sort: null, axis: null } as const;
  const dy = isWide ? 0 : -13;
  const transform = [{ filter: 'datum.isOwn' }];
  return [
    {
      transform,
      mark: { type: 'text', align: isWide ? 'right' : 'left', dx: isWide ? -14 : -12, dy },
      encoding: { x: { value: 0 }, y, text: { field: 'category', type: 'nominal' } },
    },
    {
      transform,
      mark: { type: 'text', align: 'right', dx: values + 24, dy, fontWeight: 600, fill: colours.own },
      encoding: { x: { value: width }, y, text: { field: 'text', type: 'nominal' } },
    },
  ];
}
