import { optimize } from 'svgo';
import { parse, View, type Spec } from 'vega';
import { compile, type TopLevelSpec } from 'vega-lite';
import { drawnOnce } from './drawn-charts.ts';

/** Compiles a chart to the specification that the browser runs when a reader explores it. */
export const compileChart = (spec: TopLevelSpec): Spec => compile(spec).spec;

/**
 * Draws a chart as SVG, once for each specification. The drawing is one picture with the name and description that the
 * page gives it, so all roles and labels inside it are taken off, and with them what only costs bytes.
 */
export const renderSvg = (spec: TopLevelSpec): Promise<string> => drawnOnce(JSON.stringify(spec), () => draw(spec));

async function draw(spec: TopLevelSpec): Promise<string> {
  const view = new View(parse(compileChart(spec)), { renderer: 'none' });
  const svg = await view.toSVG();
  view.finalize();
  // What is superfluous goes first, so that the other steps have less to look at.
  return optimize(svg, { plugins: [{ name: 'removeAttrs', params: { attrs: superfluous } }, 'preset-default'] }).data;
}

const superfluous = ['role', 'aria-.*', 'class', 'font-family', 'pointer-events', 'width', 'height', 'version'].map(
  (name) => (name === 'width' || name === 'height' ? `svg:${name}` : name),
);
