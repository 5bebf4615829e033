import { madeOnce, type Explorable, type Maker } from './drawn-charts.ts';

/** Draws a chart as SVG, once for each specification. It is given as JSON. */
export const renderSvg = (spec: string): Promise<string> => madeOnce('svg', spec, here);

/** Draws a chart that readers may explore, and compiles it to what the browser then runs; once for each specification. */
export const renderExplorable = async (spec: string): Promise<Explorable> =>
  JSON.parse(await madeOnce('explorable', spec, here)) as Explorable;

/** Vega is loaded only where there is something to draw. */
const here: Maker = async (make, spec) => (await import('./vega.ts')).makers[make](spec);
