import { optimize } from 'svgo';
import { parse, View, type Spec } from 'vega';
import { compile, type TopLevelSpec } from 'vega-lite';

/** Compiles a chart to the specification that the browser runs when a reader explores it. */
export const compileChart = (spec: TopLevelSpec): Spec => compile(spec).spec as Spec;

/**
 * Draws a chart as SVG, once for each specification. The drawing is one picture with the name and description that the
 * page gives it, so all roles and labels inside it are taken off, and with them what only costs bytes.
 */
export async function renderSvg(spec: TopLevelSpec): Promise<string> {
  const key = JSON.stringify(spec);
  let svg = drawn.get(key);
  if (!svg) {
    svg = draw(spec);
    drawn.set(key, svg);
  }
  return svg;
}

const drawn = new Map<string, Promise<string>>();

async function draw(spec: TopLevelSpec): Promise<string> {
  const view = new View(parse(compileChart(spec)), { renderer: 'none' });
  const svg = await view.toSVG();
  view.finalize();
  return optimize(svg, { plugins: ['preset-default', { name: 'removeAttrs', params: { attrs: superfluous } }] }).data;
}

const superfluous = ['role', 'aria-.*', 'class', 'font-family', 'pointer-events', 'width', 'height', 'version'].map(
  (name) => (name === 'width' || name === 'height' ? `svg:${name}` : name),
);
