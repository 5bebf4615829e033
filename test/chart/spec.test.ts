import { describe, expect, it } from 'vitest';
import type { Layer } from '../../src/chart/base-spec.ts';
import { bulletData } from '../../src/chart/bullet.ts';
import { chartData, segmentsOf } from '../../src/chart/chart-data.ts';
import { describeChart } from '../../src/chart/describe.ts';
import { isZeroBased, linearScale, spread } from '../../src/chart/scale.ts';
import { chartSpec } from '../../src/chart/spec.ts';
import { sizes, wrap } from '../../src/chart/theme.ts';
import { evaluateGoal } from '../../src/plan/evaluate.ts';
import { findFigure, findGoal } from '../../src/plan/library.ts';
import { publishedLibrary } from '../support/libraries.ts';
import { charts } from './examples.ts';

const library = publishedLibrary();

describe('the data of a chart', () => {
  const figure = findFigure(library, 2019, 'tabel-12')!;
  const data = chartData(figure, figure.chart!, library);

  it('takes only the rows that the figure names, in order of time', () => {
    expect(data.categories).toEqual(['maj 2019', 'juni 2019', 'juli 2019', 'aug. 2019']);
    expect(data.points.filter(({ series }) => series === 'Hedensted').map(({ text }) => text)).toEqual([
      '18,1',
      '19,3',
      '14,8',
      '18,2',
    ]);
  });

  it('puts the municipality first, then the places it is held against, nearest first', () => {
    expect(data.series).toEqual([
      { name: 'Hedensted', isOwn: true },
      { name: 'RAR Østjylland', isOwn: false },
      { name: 'Hele landet', isOwn: false },
    ]);
  });

  it('knows the target of the goal, and for which points it is', () => {
    expect(data.target).toBe(20);
    expect(data.points.filter(({ target }) => target !== undefined).map(({ series }) => series)).toEqual(
      Array(4).fill('Hedensted'),
    );
  });

  it('puts the newest period first where periods are set against each other', () => {
    const spending = findFigure(library, 2019, 'tabel-16')!;
    const { series, points } = chartData(spending, spending.chart!, library);
    expect(series.map(({ isOwn }) => isOwn)).toEqual([true, false]);
    expect(series[0]!.name).toBe('3.\u00a0kvt. 2019');
    expect(points.find(({ category, isOwn }) => category === 'A-dagpenge' && isOwn)?.text).toBe('834');
  });
});

describe('a line', () => {
  it('is never drawn across a gap', () => {
    expect(segmentsOf(charts['line-with-gap']!, 'Lilleby').map((segment) => segment.map(({ text }) => text))).toEqual([
      ['84,5'],
      ['92,3', '86,8'],
    ]);
  });

  it('is never drawn across a break that refuses', () => {
    expect(segmentsOf(charts['line-with-break']!, 'Lilleby').map((segment) => segment.map(({ text }) => text))).toEqual(
      [
        ['5,0', '5,2'],
        ['7,0', '7,1'],
      ],
    );
  });

  it('knows the breaks of its measure that lie within it, and which of them part the line', () => {
    const figure = findFigure(library, 2019, 'tabel-12')!;
    const measures = library.measures.map((measure) =>
      measure.id === 'ordinaere-loentimer'
        ? {
            ...measure,
            breaks: [
              { at: '2019M07', effect: 'refuses' as const, concerns: 'definition' as const, cause: 'Ny definition' },
              { at: '2019M06', effect: 'warns' as const, concerns: 'event' as const, cause: 'Strejke' },
              { at: '2018M01', effect: 'refuses' as const, concerns: 'register' as const, cause: 'Før' },
            ],
          }
        : measure,
    );
    expect(chartData(figure, figure.chart!, { ...library, measures }).breaks).toEqual([
      { before: 'juni 2019', label: 'Hændelse', cause: 'Strejke', parts: false },
      { before: 'juli 2019', label: 'Ny optælling', cause: 'Ny definition', parts: true },
    ]);
  });
});

describe('a specification', () => {
  const spec = chartSpec(charts['line']!, sizes.wide);
  const layers = spec.layer as (Layer & { mark: { type: string }; encoding: Record<string, { field?: string }> })[];

  it('is Vega-Lite with the fields that the chart is about', () => {
    expect(spec.$schema).toBe('https://vega.github.io/schema/vega-lite/v6.json');
    const line = layers.find(({ mark }) => mark.type === 'line')!;
    expect(line.encoding['x']).toMatchObject({ field: 'category', type: 'ordinal' });
    expect(line.encoding['y']).toMatchObject({ field: 'value', type: 'quantitative' });
    expect(line.encoding['color']).toMatchObject({ field: 'series' });
  });

  it('has Danish numbers on its axes', () => {
    expect(spec.config?.locale?.number).toMatchObject({ decimal: ',', thousands: '.' });
  });

  it('tells series apart by shape and dash as well as by colour', () => {
    const point = layers.find(({ mark }) => mark.type === 'point')!;
    expect(point.encoding['shape']).toMatchObject({ field: 'series' });
    expect(layers.find(({ mark }) => mark.type === 'line')!.encoding['strokeDash']).toMatchObject({ field: 'series' });
  });

  it('depends on nothing but its data: the same twice', () => {
    expect(chartSpec(charts['dot']!, sizes.narrow)).toEqual(chartSpec(charts['dot']!, sizes.narrow));
  });
});

describe('scales', () => {
  it('bars always begin at zero', () => {
    expect(linearScale([84, 92], [0, 100], { lengths: true }).domain[0]).toBe(0);
    expect(linearScale([-3, -1], [0, 100], { lengths: true }).domain[1]).toBe(0);
  });

  it('lines do too, unless that would flatten them', () => {
    expect(isZeroBased([8.3, 19.3])).toBe(true);
    expect(isZeroBased([84.1, 92.3])).toBe(false);
    expect(linearScale([84.1, 92.3], [0, 100]).domain[0]).toBeGreaterThan(70);
  });

  it('labels that would overlap move apart and keep their order', () => {
    const [a, b, c] = spread([50, 52, 100], 17) as [number, number, number];
    expect(b - a).toBeGreaterThanOrEqual(16.9);
    expect(c).toBe(100);
  });

  it('a long name breaks into lines', () => {
    expect(wrap('Flygtninge og familiesammenførte', 150, { font: 14 })).toEqual([
      'Flygtninge og',
      'familiesammenførte',
    ]);
  });
});

describe('the description of a chart', () => {
  it('tells the course of each line, its turns, and the distance to the target', () => {
    expect(describeChart(charts['line']!).replaceAll('\u00a0', ' ')).toBe(
      'Linjediagram i pct. Lilleby: stiger fra 18,1 (1. kvt. 2019) til 18,2 (4. kvt. 2019), lavest 14,8 (3. kvt. 2019), højest 19,3 (2. kvt. 2019). RAR Østjylland: falder fra 9,0 (1. kvt. 2019) til 8,7 (4. kvt. 2019), lavest 8,3 (3. kvt. 2019), højest 9,5 (2. kvt. 2019). Hele landet: falder fra 8,7 (1. kvt. 2019) til 8,6 (4. kvt. 2019), lavest 8,3 (3. kvt. 2019), højest 9,0 (2. kvt. 2019). Målet er 20, og det seneste tal, 18,2, ligger 1,8 procentpoint under.',
    );
  });

  it('says where the line is parted', () => {
    expect(describeChart(charts['line-with-break']!)).toContain('Brud før 3.\u00a0kvt. 2019: Ny definition.');
  });

  it('tells bars in full, and of many rows the ends and the widest gap', () => {
    expect(describeChart(charts['bar']!)).toContain('Lilleby −1,2; RAR Østjylland 0,9; Hele landet −0,1.');
    expect(describeChart(charts['dot']!)).toContain('Lilleby: højest Fleksjob 5,9, lavest Kontanthjælp −12,0.');
    expect(describeChart(charts['dot']!)).toContain(
      'Størst forskel: A-dagpenge, Lilleby −11,5 mod RAR Østjylland 6,3.',
    );
  });

  it('is there for every chart that is published, in whole sentences', () => {
    for (const figure of library.figures.filter(({ chart }) => chart)) {
      const text = describeChart(chartData(figure, figure.chart!, library));
      expect(text, figure.id).toMatch(/^[A-ZÆØÅ].*\.$/s);
      expect(text, figure.id).not.toMatch(/undefined|NaN|\.\.|null/);
    }
  });
});

describe('a bullet', () => {
  const partsOf = (id: string) => evaluateGoal(findGoal(library, 2019, id)!, library).parts;

  it('shows how far, what was to be reached, and where it began', () => {
    expect(bulletData(partsOf('andel-paa-offentlig-forsoergelse')[0]!)).toEqual({
      value: 16.7,
      valueText: '16,7\u00a0pct.',
      limit: 17.1,
      limitText: 'højst 17,1',
      baseline: 17.4,
    });
  });

  it('draws a fall as long as it is deep', () => {
    expect(bulletData(partsOf('kontanthjaelp')[0]!)).toMatchObject({
      value: 11.9,
      valueText: '−11,9\u00a0pct.',
      limit: 15,
      limitText: '−15',
    });
  });

  it('names the place that it is held against', () => {
    expect(bulletData(partsOf('passivandel')[0]!, 'RAR Østjylland')?.limitText).toBe('RAR Østjylland 21,7');
  });

  it('is not drawn where one fell and the other rose, or where there is nothing to draw', () => {
    expect(bulletData(partsOf('offentlige-udgifter')[1]!)).toBeUndefined();
    expect(bulletData(partsOf('ungdomsuddannelse')[0]!)).toBeUndefined();
  });
});
