import type { TopLevelSpec } from 'vega-lite';
import { madeOnce, type Explorable, type Maker } from './drawn-charts.ts';

/** Draws a chart as SVG, once for each specification. */
export const renderSvg = (spec: TopLevelSpec): Promise<string> => madeOnce('svg', JSON.stringify(spec), here);

/** Draws a chart that readers may explore, and compiles it to what the browser then runs; once for each specification. */
export const renderExplorable = async (spec: TopLevelSpec): Promise<Explorable> =>
  JSON.parse(await madeOnce('explorable', JSON.stringify(spec), here)) as Explorable;

/** Vega is loaded only where there is something to draw. */
const here: Maker = async (make, spec) => (await import('./vega.ts')).makers[make](spec);
