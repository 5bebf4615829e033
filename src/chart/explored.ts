import type { Spec } from 'vega';
import { colours, dashes, fontFamily, gap, gaps, lineHeight, pointSizes, strokes, weights } from './style.ts';
import { numberLocale } from './base-spec.ts';

/** What a reader's browser is given to explore: every number by whom, where and when, and the chart that draws what is chosen. */
export interface Explored {
  title: string;
  unit: string;
  /** Where the numbers come from. */
  source: string;
  groups: string[];
  places: string[];
  /** The mark of each place, where series are places. */
  marks: Record<string, number>;
  rows: ExploredRow[];
  breaks: ExploredBreak[];
  spec: Spec;
}

export interface ExploredRow {
  group: string;
  place: string;
  /** Whom it counts and how, where a measure is counted in several ways. */
  way: string;
  period: string;
  /** In milliseconds: the period, and the middle of it, where its number stands. */
  from: number;
  to: number;
  at: number;
  isStretch: boolean;
  value: number;
  text: string;
  isOwn: boolean;
  /** The numbers that a line may join. */
  segment: string;
}

export interface ExploredBreak {
  at: number;
  label: string;
  parts: boolean;
  /** Only for this group. */
  group: string;
}

const monthNames = ['jan.', 'feb.', 'mar.', 'apr.', 'maj', 'juni', 'juli', 'aug.', 'sep.', 'okt.', 'nov.', 'dec.'];
const text = { font: fontFamily, fontSize: 14 } as const;
const ofSeries = { stroke: { field: 'colour' }, strokeDash: { field: 'dash' } };
const place = (x: string) => ({ x: { scale: 'x', field: x }, y: { scale: 'y', field: 'value' } });

/**
 * The chart for exploring, ready for Vega to run: proportional time, no line across a break. What is drawn, and how each
 * series looks, is put in by the script that asks the reader.
 */
export const exploreSpec = (): Spec => ({
  $schema: 'https://vega.github.io/schema/vega/v6.json',
  width: 600,
  height: 300,
  autosize: { type: 'fit', contains: 'padding' },
  padding: gap,
  background: colours.paper,
  config: { locale: { number: numberLocale } },
  signals: [
    { name: 'chosen', value: '' },
    { name: 'years', value: 2 },
  ],
  data: [
    { name: 'table', values: [] },
    { name: 'stretches', source: 'table', transform: [{ type: 'filter', expr: 'datum.isStretch' }] },
    { name: 'breaks', values: [] },
  ],
  scales: [
    {
      name: 'x',
      type: 'utc',
      domain: {
        fields: [
          { data: 'table', field: 'from' },
          { data: 'table', field: 'to' },
        ],
      },
      range: 'width',
      padding: gaps.period,
    },
    { name: 'y', type: 'linear', domain: { data: 'table', field: 'value' }, range: 'height', zero: true, nice: true },
  ],
  axes: [
    {
      aria: false,
      scale: 'x',
      orient: 'bottom',
      tickCount: { signal: "years < 2 ? 'month' : 'year'" },
      domainColor: colours.soft,
      tickColor: colours.soft,
      labelOverlap: 'greedy',
      encode: {
        labels: {
          update: {
            text: {
              signal: `years < 2 ? ${JSON.stringify(monthNames)}[utcmonth(datum.value)] + ' ' + utcyear(datum.value) : utcyear(datum.value)`,
            },
            fill: { value: colours.soft },
            font: { value: text.font },
            fontSize: { value: text.fontSize },
          },
        },
      },
    },
    {
      aria: false,
      scale: 'y',
      orient: 'left',
      tickCount: 5,
      domain: false,
      ticks: false,
      grid: true,
      gridColor: colours.rule,
      labelPadding: gap,
      labelColor: colours.soft,
      labelFont: text.font,
      labelFontSize: text.fontSize,
      labelLimit: 0,
    },
  ],
  marks: [
    {
      type: 'rule',
      aria: false,
      from: { data: 'breaks' },
      encode: {
        update: {
          x: { scale: 'x', field: 'at' },
          y: { value: -gap },
          y2: { signal: 'height' },
          stroke: { value: colours.soft },
          strokeDash: { signal: `datum.parts ? ${JSON.stringify(dashes.part)} : ${JSON.stringify(dashes.event)}` },
        },
      },
    },
    {
      type: 'text',
      aria: false,
      from: { data: 'breaks' },
      encode: {
        update: {
          x: { scale: 'x', field: 'at' },
          y: { signal: `-${lineHeight} * (datum.row + 1)` },
          text: { field: 'label' },
          align: { value: 'center' },
          fill: { value: colours.soft },
          font: { value: text.font },
          fontSize: { value: text.fontSize },
          fontWeight: { value: weights.plain },
        },
      },
    },
    {
      type: 'group',
      aria: false,
      from: { facet: { name: 'segments', data: 'table', groupby: 'segment' } },
      marks: [
        {
          type: 'line',
          aria: false,
          from: { data: 'segments' },
          encode: { update: { ...place('at'), ...ofSeries, strokeWidth: { value: strokes.line } } },
        },
      ],
    },
    {
      type: 'rule',
      aria: false,
      from: { data: 'stretches' },
      encode: {
        update: {
          ...place('from'),
          x2: { scale: 'x', field: 'to' },
          stroke: { field: 'colour' },
          strokeWidth: { value: strokes.ownPeriod - strokes.target },
        },
      },
    },
    {
      type: 'symbol',
      aria: false,
      from: { data: 'table' },
      encode: {
        update: {
          ...place('at'),
          stroke: { field: 'colour' },
          fill: { field: 'fill' },
          shape: { field: 'shape' },
          strokeWidth: { signal: `datum.id === chosen ? ${strokes.ownPeriod} : ${strokes.point}` },
          size: { signal: `datum.id === chosen ? ${3 * pointSizes.line} : ${pointSizes.line}` },
        },
      },
    },
  ],
});
