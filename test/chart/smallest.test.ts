import { optimize } from 'svgo';
import { parse, View } from 'vega';
import { expect, it } from 'vitest';
import { chartSpec } from '../../src/chart/spec.ts';
import { sizes } from '../../src/chart/style.ts';
import { compileChart, smallest } from '../../src/chart/vega.ts';
import { charts } from './examples.ts';

const needless = ['role', 'aria-.*', 'class', 'font-family', 'pointer-events', 'svg:width', 'svg:height', 'version'];

it.each(Object.keys(charts))('%s becomes no smaller by all that SVGO can do', async (name) => {
  const view = new View(parse(compileChart(chartSpec(charts[name]!, sizes.wide))), { renderer: 'none' });
  const svg = await view.toSVG();
  const attributes = { name: 'removeAttrs', params: { attrs: needless } } as const;
  expect(smallest(svg)).toBe(optimize(svg, { plugins: [attributes, 'preset-default'] }).data);
});
