import { afterEach, expect, it } from 'vitest';
import { drawBeside } from '../../src/astro/draw-beside.ts';
import { chartSpec } from '../../src/chart/spec.ts';
import { sizes } from '../../src/chart/style.ts';
import { makers } from '../../src/chart/vega.ts';
import { charts } from '../chart/examples.ts';

const { maker, end } = drawBeside();
afterEach(end);
const specs = Object.values(charts)
  .slice(0, 3)
  .map((chart) => JSON.stringify(chartSpec(chart, sizes.wide)));

it.each(['svg', 'explorable'] as const)('what is made beside the build is what is made in it (%s)', async (make) => {
  const beside = await Promise.all(specs.map((spec) => maker(make, spec)));
  expect(beside).toEqual(await Promise.all(specs.map((spec) => makers[make](spec))));
});

it('a chart that cannot be drawn says why, and the others are drawn', async () => {
  const [broken, whole] = await Promise.allSettled([maker('svg', '{"mark":{"type":"none"}}'), maker('svg', specs[0]!)]);
  expect(broken).toMatchObject({ status: 'rejected', reason: expect.any(Error) as Error });
  expect(whole.status).toBe('fulfilled');
});

it('it can be ended before it has begun, and begin again', async () => {
  await end();
  expect(await maker('svg', specs[0]!)).toMatch(/^<svg/);
});
