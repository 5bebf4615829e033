import { onceFor } from '../plan/library/once-for.ts';
import { barSpec } from './bar.ts';
import type { LayeredSpec } from './base-spec.ts';
import type { ChartData } from './chart-data.ts';
import { dotSpec } from './dot.ts';
import { groupedBarSpec } from './grouped-bar.ts';
import { lineSpec } from './line.ts';
import { slopeSpec } from './slope.ts';
import type { Size } from './style.ts';

const kinds: Record<ChartData['kind'], (data: ChartData, size: Size) => LayeredSpec> = {
  line: lineSpec,
  slope: slopeSpec,
  bar: barSpec,
  'grouped-bar': groupedBarSpec,
  dot: dotSpec,
};

/** The Vega-Lite specification of a chart, at one of its two sizes. */
export const chartSpec = (data: ChartData, size: Size): LayeredSpec => kinds[data.kind](data, size);

/** The same as JSON, written once however many pages and files the chart stands in. */
export const chartText = (data: ChartData, size: Size): string => textsOf(data)(size);

const textsOf = onceFor((data: ChartData) => onceFor((size: Size) => JSON.stringify(chartSpec(data, size))));
