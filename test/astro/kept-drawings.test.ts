import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { keepDrawings, takeDrawings } from '../../src/astro/kept-drawings.ts';
import { drawnCharts } from '../../src/chart/drawn-charts.ts';

const file = join(mkdtempSync(join(tmpdir(), 'drawings-')), 'kept', 'charts.json');
afterEach(() => drawnCharts.clear());

it('a drawing is kept from one build to the next', async () => {
  drawnCharts.set('{"mark":"line"}', Promise.resolve('<svg/>'));
  await keepDrawings(file);
  drawnCharts.clear();
  takeDrawings(file);
  expect(await drawnCharts.get('{"mark":"line"}')).toBe('<svg/>');
});

it('drawings made with other tools are left, and drawn anew', () => {
  const kept = JSON.parse(readFileSync(file, 'utf8')) as object;
  writeFileSync(file, JSON.stringify({ ...kept, tools: 'others' }));
  takeDrawings(file);
  expect(drawnCharts.size).toBe(0);
});

it.each(['', '{"tools":', 'null'])('a file that cannot be read (%j) is as good as none', (text) => {
  writeFileSync(file, text);
  takeDrawings(file);
  expect(drawnCharts.size).toBe(0);
});
