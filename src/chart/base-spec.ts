import type { TopLevelSpec } from 'vega-lite';
import { colours, fontFamily, styleOf, type Size } from './theme.ts';
import type { ChartData } from './chart-data.ts';

export type LayeredSpec = Extract<TopLevelSpec, { layer: unknown }>;
export type Layer = LayeredSpec['layer'][number];
export type Row = Record<string, string | number | boolean | null>;

export interface Padding {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

interface Drawing {
  /** The plot itself, without its padding. */
  height: number;
  padding: Padding;
  rows: readonly Row[];
  layer: Layer[];
}

/** Makes a whole specification of a size: what is left of the width after the padding is the plot. */
export function toSpec({ height, padding, rows, layer }: Drawing, size: Size): LayeredSpec {
  return {
    $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
    width: plotWidth(padding, size),
    height,
    padding,
    autosize: { type: 'none' },
    background: 'transparent',
    data: { values: [...rows] },
    layer,
    config: {
      locale: { number: numberLocale },
      aria: false,
      font: fontFamily,
      view: { stroke: null },
      text: { fontSize: size.font, fill: colours.ink, baseline: 'middle' },
      axis: {
        labelFontSize: size.font,
        labelColor: colours.soft,
        labelFontWeight: 500,
        gridColor: colours.rule,
        domainColor: colours.rule,
        title: null,
        ticks: false,
        labelPadding: 8,
        labelFlush: false,
      },
    },
  };
}

/** Danish numbers on axes; all other texts of a chart are Danish before they get here. */
const numberLocale = {
  decimal: ',',
  thousands: '.',
  grouping: [3],
  currency: ['', '\u00a0kr.'] as [string, string],
  minus: '\u2212',
};

export const plotWidth = ({ left, right }: Padding, { width }: Size): number => width - left - right;

/** Colour, shape and dash by series: the same for every kind of chart. */
export function seriesScale({ series }: ChartData) {
  const domain = series.map(({ name }) => name);
  const styles = series.map((_, i) => styleOf(i));
  const scale = <T>(range: T[]) => ({
    field: 'series',
    type: 'nominal' as const,
    scale: { domain, range },
    legend: null,
  });
  return {
    colour: scale(styles.map(({ colour }) => colour)),
    fill: scale(styles.map(({ colour, filled }) => (filled ? colour : colours.paper))),
    shape: scale(styles.map(({ shape }) => shape)),
    dash: scale(styles.map(({ dash }) => [...dash])),
    width: { condition: { test: 'datum.isOwn', value: 3.2 }, value: 1.8 },
  };
}

/** A tip for whoever explores the chart; all it says stands in the table too. */
export const tooltip = { tooltip: { field: 'tip', type: 'nominal' as const } };

export const tipOf = (parts: readonly string[], text: string): string => `${parts.filter(Boolean).join(', ')}: ${text}`;

/** Numbers on an axis: thousands dots, and decimals only where there are any. */
export const axisFormat = ',.2~f';

/** A label at a place in pixels, apart from the data. */
export const label = (text: string | string[], x: number, y: number, mark: object = {}): Layer => ({
  data: { values: [{}] },
  mark: { type: 'text', text, align: 'left', ...mark },
  encoding: { x: { value: x }, y: { value: y } },
});
