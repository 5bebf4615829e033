import type { Spec } from 'vega';
import type { TopLevelSpec } from 'vega-lite';
import { madeOnce, type Maker } from './drawn-charts.ts';

/** Draws a chart as SVG, once for each specification. */
export const renderSvg = (spec: TopLevelSpec): Promise<string> => madeOnce('svg', JSON.stringify(spec), here);

/** Compiles a chart to what the browser runs when a reader explores it, once for each specification. */
export const compileChart = async (spec: TopLevelSpec): Promise<Spec> =>
  JSON.parse(await madeOnce('vega', JSON.stringify(spec), here)) as Spec;

/** Vega is loaded only where there is something to draw. */
const here: Maker = async (make, spec) => (await import('./vega.ts')).makers[make](spec);
