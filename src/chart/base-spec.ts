import type { TopLevelSpec } from 'vega-lite';
import type { ChartData } from './chart-data.ts';
import { tickDecimals } from './scale.ts';
import { colours, fontFamily, gap, lineHeight, seriesStyles, strokes, weights, type Size } from './style.ts';

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
        labelFontWeight: weights.plain,
        gridColor: colours.rule,
        domainColor: colours.rule,
        title: null,
        ticks: false,
        labelPadding: gap,
        labelFlush: false,
        // A number that is cut short is another number.
        labelLimit: 0,
      },
    },
  };
}

/** Danish numbers on axes; all other texts of a chart are Danish before they get here. */
export const numberLocale = {
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
  const styles = seriesStyles(series);
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
    width: { condition: { test: 'datum.isOwn', value: strokes.ownLine }, value: strokes.line },
  };
}

/** A tip for whoever explores the chart; all it says stands in the table too. */
export const tooltip = { tooltip: { field: 'tip', type: 'nominal' as const } };

export const tipOf = (parts: readonly string[], text: string): string => `${parts.filter(Boolean).join(', ')}: ${text}`;

/** A name after a value: one that begins with a digit, such as a period, is parted from it. */
export const nameAfterValue = (name: string): string => (/^\d/.test(name) ? `·\u00a0${name}` : name);

/** How Vega writes the numbers of an axis: thousands dots, and the decimals that the step between ticks needs. */
export const axisFormat = (ticks: readonly number[]): string => `,.${tickDecimals(ticks)}f`;

/** A label at a place in pixels, apart from the data. */
export const label = (text: string | string[], x: number, y: number, mark: object = {}): Layer => ({
  data: { values: [{}] },
  mark: { type: 'text', text, align: 'left', lineHeight, fontWeight: weights.plain, ...mark },
  encoding: { x: { value: x }, y: { value: y } },
});

/** A straight line in pixels, apart from the data. */
export const stroke = (
  [x, y]: readonly [number, number],
  [x2, y2]: readonly [number, number],
  mark: object,
): Layer => ({
  data: { values: [{}] },
  mark: { type: 'rule', ...mark },
  encoding: { x: { value: x }, y: { value: y }, x2: { value: x2 }, y2: { value: y2 } },
});

/** Lines of text are placed by the middle of the first; this moves several so that their middle stands there. */
export const firstLine = (y: number, lines: readonly string[]): number => y - ((lines.length - 1) * lineHeight) / 2;
