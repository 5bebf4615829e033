import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { renderSvg } from '../../src/chart/render-svg.ts';
import { chartText } from '../../src/chart/spec.ts';
import { sizes } from '../../src/chart/style.ts';
import { charts } from './examples.ts';

/** Every example is drawn and held against its picture in test/charts, where one can look at it. */
const picture = (name: string): string => join(import.meta.dirname, '..', 'charts', `${name}.svg`);
const sizesAndCharts = Object.keys(charts).flatMap((name) => Object.values(sizes).map((size) => ({ name, size })));

describe('a chart', () => {
  it.each(sizesAndCharts)('$name, $size.name, looks as it did', async ({ name, size }) => {
    const svg = await renderSvg(chartText(charts[name]!, size));
    await expect(svg).toMatchFileSnapshot(picture(`${name}-${size.name}`));
  });

  it.each(sizesAndCharts)(
    '$name, $size.name, is one picture: no roles, styles or fonts of its own, colours of the page',
    async ({ name, size }) => {
      const svg = await renderSvg(chartText(charts[name]!, size));
      expect(svg).not.toMatch(/role=|aria-|style=|font-family|<style|<script|NaN|undefined/);
      expect(svg, 'a text that is cut short').not.toContain('…');
      expect(svg, 'a number that is cut').not.toMatch(/\d-</);
      expect(svg).toContain('var(--year)');
      expect(svg.match(/#[0-9a-f]{3,6}\b/gi) ?? []).toEqual([]);
      expect(svg).toMatch(new RegExp(`^<svg[^>]* viewBox="0 0 ${size.width} `));
    },
  );

  it.each(sizesAndCharts)(
    '$name, $size.name, has no text under 12 pixels where it is smallest',
    async ({ name, size }) => {
      const svg = await renderSvg(chartText(charts[name]!, size));
      // The narrow one is shown from 288 pixels wide, the wide one from 544.
      const scale = size.name === 'narrow' ? 288 / 320 : 544 / 660;
      const fontSizes = [...svg.matchAll(/font-size="([\d.]+)(?:px)?"/g)].map(([, px]) => Number(px) * scale);
      expect(fontSizes.length).toBeGreaterThan(0);
      expect(Math.min(...fontSizes)).toBeGreaterThanOrEqual(12);
    },
  );
});
