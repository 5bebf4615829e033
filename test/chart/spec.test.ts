import { describe, expect, it } from 'vitest';
import type { Layer } from '../../src/chart/base-spec.ts';
import { chartData, segmentsOf } from '../../src/chart/chart-data.ts';
import { describeChart } from '../../src/chart/describe.ts';
import { isZeroBased, linearScale, spread, spreadWithin, tickTexts } from '../../src/chart/scale.ts';
import { chartSpec } from '../../src/chart/spec.ts';
import { textWidth, wrap } from '../../src/chart/text-width.ts';
import { markStyles, seriesStyles, sizes } from '../../src/chart/style.ts';
import { maxSeries } from '../../src/plan/entry/chart.ts';
import { findFigure, type Library } from '../../src/plan/library/library.ts';
import { goodText, libraryWith } from '../support/libraries.ts';
import { charts } from './examples.ts';

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

const figureFile = 'data/2019/figures/tabel-2.yaml';
const monthly = `label: Tabel 2
order: 2
title: Ledighed, måned for måned
what: Hvor mange der er ledige.
measure: ledighed
unit: pct
source: []
origin: {document: plan-2019, label: Tabel 2}
marks: {'-': {state: unexplained}}
columns:
  - {id: hele-landet, title: Hele landet, place: hele-landet}
  - {id: lilleby, title: Lilleby, place: lilleby}
rows:
  - {id: juli, label: Juli, period: 2019M07, values: [5.0, '-']}
  - {id: maj, label: Maj, period: 2019M05, values: [5.2, 4.9]}
  - {id: juni, label: Juni, period: 2019M06, values: [5.1, 4.4]}
  - {id: i-alt, label: I alt, period: 2019, values: [5.1, 4.7]}
chart:
  kind: line
  title: Ledigheden falder
  reading: Ledigheden falder i Lilleby.
  series: place
  rows: [maj, juni, juli]
  target: lavere-ledighed
`;

const dataOf = (library: Library): ReturnType<typeof chartData> => {
  const figure = findFigure(library, '2019', 'tabel-2')!;
  return chartData(figure, figure.chart!, library);
};

describe('the data of a chart', () => {
  const data = dataOf(libraryWith({ [figureFile]: monthly }));

  it('takes only the rows that the figure names, in order of time', () => {
    expect(data.categories).toEqual(['maj 2019', 'juni 2019', 'juli 2019']);
    expect(data.periods?.map(({ text }) => text)).toEqual(['2019M05', '2019M06', '2019M07']);
    expect(data.points.filter(({ series }) => series === 'Lilleby').map(({ text }) => text)).toEqual([
      '4,9',
      '4,4',
      'ikke forklaret',
    ]);
  });

  it('puts the municipality first, then the places it is held against', () => {
    expect(data.series).toEqual([
      { name: 'Lilleby', isOwn: true, mark: 0 },
      { name: 'Hele landet', isOwn: false, mark: 1 },
    ]);
  });

  it('names a group by its short name, where it has one', () => {
    const long = '{id: gruppen, title: En gruppe med et meget langt navn, shortTitle: Gruppen, phrase: i gruppen}';
    const byGroup = monthly
      .replace(/columns:[^]*?rows:/, 'columns:\n  - {id: a, title: A, place: lilleby, group: gruppen}\nrows:')
      .replace(/values: \[([^,]+), [^\]]+\]/g, 'values: [$1]')
      .replace('series: place', 'series: group')
      .replace(/ {2}target: .*\n/, '');
    const library = libraryWith({
      'data/groups.yaml': `${goodText('data/groups.yaml')}- ${long}\n`,
      [figureFile]: byGroup,
    });
    expect(dataOf(library).series.map(({ name }) => name)).toEqual(['Gruppen']);
  });

  it('has the mark of each place where there is a bar for it', () => {
    const bars = monthly
      .replace('kind: line', 'kind: bar\n  category: place')
      .replace('  series: place\n', '')
      .replace('rows: [maj, juni, juli]', 'rows: [maj]');
    expect(dataOf(libraryWith({ [figureFile]: bars })).points.map(({ mark }) => mark)).toEqual([0, 1]);
  });

  it('puts a place that it is not held against last', () => {
    const places = `${goodText('data/places.yaml')}- {id: naboby, name: Naboby, kind: municipality}\n`;
    const library = libraryWith({
      'data/places.yaml': places,
      [figureFile]: monthly.replace('Hele landet, place: hele-landet', 'Naboby, place: naboby'),
    });
    expect(dataOf(library).series.map(({ name }) => name)).toEqual(['Lilleby', 'Naboby']);
  });

  it('knows the target of the goal, and for which points it is', () => {
    expect(data.target).toBe(5);
    expect(data.points.filter(({ target }) => target !== undefined).map(({ series }) => series)).toEqual(
      Array(3).fill('Lilleby'),
    );
  });

  it('names the goal, and says nothing of how it went where all numbers are from before its year', () => {
    expect(describeChart(data)).toContain('Målet ”');
    expect(describeChart(data)).toContain('under.');
    const before = dataOf(libraryWith({ [figureFile]: monthly.replaceAll('2019M', '2018M') }));
    expect(before.points.filter(({ isBeforeGoal }) => isBeforeGoal)).toHaveLength(3);
    expect(describeChart(before)).toMatch(/Målet ”[^”]+” er 5\.$/);
  });

  it('puts periods that are set against each other in order of time, the newest as the own one of the chart', () => {
    const { series } = dataOf(
      libraryWith({
        [figureFile]: monthly
          .replace('kind: line', 'kind: grouped-bar\n  category: place')
          .replace('series: place', 'series: period'),
      }),
    );
    expect(series.map(({ name, isOwn }) => [name, isOwn])).toEqual([
      ['maj 2019', false],
      ['juni 2019', false],
      ['juli 2019', true],
    ]);
  });

  it('knows the breaks of its measure that lie within it, each at its own day, and which of them part the line', () => {
    const measure = `${goodText('data/measures/ledighed.yaml')}breaks:
  - {at: 2019M07, effect: refuses, concerns: definition, cause: Ny definition}
  - {at: 2019M06, effect: warns, concerns: event, cause: Strejke}
  - {at: 2018M01, effect: refuses, concerns: register, cause: Før}
`;
    const library = libraryWith({ [figureFile]: monthly, 'data/measures/ledighed.yaml': measure });
    expect(dataOf(library).breaks).toEqual([
      { at: '2019-06-01', before: 'juni 2019', label: 'Hændelse', cause: 'Strejke', parts: false },
      { at: '2019-07-01', before: 'juli 2019', label: 'Ny optælling', cause: 'Ny definition', parts: true },
    ]);
  });
});

describe('a line', () => {
  const texts = (name: string, series: string): string[][] =>
    segmentsOf(charts[name]!, series).map((segment) => segment.map(({ text }) => text));

  it('is never drawn across a mark that stands in the place of a number', () => {
    expect(texts('line-with-gap', 'Lilleby')).toEqual([['82,4'], ['93,5', '85,9']]);
  });

  it('is never drawn across a break that refuses', () => {
    expect(texts('line-with-break', 'Lilleby')).toEqual([
      ['5,0', '5,2'],
      ['7,0', '7,1'],
    ]);
  });

  it('is never drawn across periods that are missing in a regular sequence', () => {
    expect(texts('line-skipping', 'Lilleby')).toEqual([
      ['10,2', '11,1', '11,8'],
      ['14,4', '14,9'],
    ]);
    expect(texts('line-uneven', 'Lilleby')).toEqual([['10,0'], ['14,0', '16,0', '18,0']]);
  });

  it('is drawn past a period that only another series has a number for, unless the sequence is regular', () => {
    const quarters = charts['line-quarters']!;
    const without = (data: typeof quarters, series: string, index: number): typeof quarters => ({
      ...data,
      points: data.points.filter((point) => point.series !== series || point.category !== data.categories[index]),
    });
    expect(segmentsOf(without(quarters, 'RAR Nordvest', 5), 'RAR Nordvest')).toHaveLength(2);
    expect(segmentsOf(without(charts['line-half-year']!, 'Hele landet', 1), 'Hele landet')).toHaveLength(1);
  });

  it('is not drawn across an event either, that only warns', () => {
    expect(texts('line-with-events', 'Lilleby')).toEqual([['15,6'], ['9,8', '12,1']]);
  });

  it('joins months with months, also where a quarter of the same time stands among them', () => {
    expect(texts('line-mixed', 'Lilleby')).toEqual([['13,5', '14,5', '10,7', '12,3'], ['16,8'], ['10,9']]);
  });

  it('is not drawn between two numbers that lie more than a year apart', () => {
    expect(texts('line-far-apart', 'Lilleby')).toEqual([['14,0'], ['16,0']]);
  });
});

describe('a specification', () => {
  const spec = chartSpec(charts['line']!, sizes.wide);
  const layers = spec.layer as (Layer & { mark: { type: string }; encoding: Record<string, { field?: string }> })[];

  it('is Vega-Lite with the fields that the chart is about', () => {
    expect(spec.$schema).toBe('https://vega.github.io/schema/vega-lite/v6.json');
    const line = layers.find(({ mark }) => mark.type === 'line')!;
    expect(line.encoding['x']).toMatchObject({ field: 'day', type: 'quantitative' });
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

  it('has as many marks as a chart may have series, no two alike', () => {
    expect(markStyles).toHaveLength(maxSeries);
    const looks = markStyles.map(({ shape, filled }) => `${shape} ${filled}`);
    const dashes = markStyles.map(({ colour, dash }) => `${colour} ${dash.join(' ')}`);
    expect(new Set(looks).size).toBe(maxSeries);
    expect(new Set(dashes).size).toBe(maxSeries);
  });

  it('gives no mark twice: of more series than there are marks all but the own look alike', () => {
    const isOwn = (_: unknown, i: number): { isOwn: boolean } => ({ isOwn: i === 0 });
    const [own, ...others] = seriesStyles(Array.from({ length: maxSeries + 1 }, isOwn));
    expect(new Set(others).size).toBe(1);
    expect(others).not.toContain(own);
    expect(new Set(seriesStyles(markStyles.map(isOwn))).size).toBe(maxSeries);
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

  it('where all is zero, zero stands at the start', () => {
    expect(linearScale([0, 0], [0, 100], { lengths: true }).at(0)).toBe(0);
    expect(linearScale([0], [100, 0]).at(0)).toBe(100);
  });

  it('lines begin at zero too, unless that would flatten them', () => {
    expect(isZeroBased([8.1, 18.9])).toBe(true);
    expect(isZeroBased([82.4, 93.5])).toBe(false);
    expect(linearScale([82.4, 93.5], [0, 100]).domain[0]).toBeGreaterThan(70);
  });

  it('one value alone is no flat line', () => {
    expect(isZeroBased([84.1, 84.1])).toBe(true);
    expect(linearScale([84.1, 84.1], [0, 100]).at(84.1)).toBeGreaterThan(50);
  });

  it.each([
    { ticks: [0, 5, 10], texts: ['0', '5', '10'] },
    { ticks: [0, 0.5, 1], texts: ['0,0', '0,5', '1,0'] },
    { ticks: [0, 0.001, 0.002], texts: ['0,000', '0,001', '0,002'] },
    { ticks: [8.25, 8.3, 8.35], texts: ['8,25', '8,30', '8,35'] },
    { ticks: [300_000_000, 320_000_000], texts: ['300.000.000', '320.000.000'] },
    { ticks: [-0.2, -0.1, 0], texts: ['−0,2', '−0,1', '0,0'] },
    { ticks: [100_000, 100_000.05, 100_000.1], texts: ['100.000,00', '100.000,05', '100.000,10'] },
    { ticks: [0, 1e-7], texts: ['0,0000000', '0,0000001'] },
  ])('ticks have the decimals that tell them apart: $texts', ({ ticks, texts }) => {
    expect(tickTexts(ticks)).toEqual(texts);
  });

  it('labels that would overlap move apart and keep their order', () => {
    const [a, b, c] = spread([50, 52, 100], 17) as [number, number, number];
    expect(b - a).toBeGreaterThanOrEqual(16.9);
    expect(c).toBe(100);
  });

  it('labels at an edge move in, and push those before them', () => {
    const [a, b] = spreadWithin([95, 99], [20, 20], [0, 100]) as [number, number];
    expect(b).toBe(90);
    expect(a).toBe(70);
  });
});

describe('a text', () => {
  it('breaks into lines that fit', () => {
    expect(wrap('Flygtninge og familiesammenførte', 130, { font: 14 })).toEqual([
      'Flygtninge og',
      'familiesammenførte',
    ]);
  });

  it('is cut where one word is wider than a line', () => {
    const lines = wrap('Uddannelseshjælpsmodtagere', 90, { font: 14 });
    expect(lines.join('').replaceAll('-', '')).toBe('Uddannelseshjælpsmodtagere');
    for (const line of lines) expect(textWidth(line, { font: 14 })).toBeLessThanOrEqual(90);
  });
});

describe('the description of a chart', () => {
  const said = (name: string): string => plain(describeChart(charts[name]!));

  it('tells the course of each line, its turns, and the distance to the target', () => {
    expect(said('line')).toBe(
      'Linjediagram i pct. Lilleby: stiger fra 17,6 (1. kvt. 2019) til 18,4 (4. kvt. 2019), lavest 15,2 (3. kvt. 2019), højest 18,9 (2. kvt. 2019). RAR Nordvest: falder fra 9,4 (1. kvt. 2019) til 8,8 (4. kvt. 2019), lavest 8,1 (3. kvt. 2019), højest 9,8 (2. kvt. 2019). Hele landet: falder fra 8,9 (1. kvt. 2019) til 8,5 (4. kvt. 2019), lavest 8,2 (3. kvt. 2019), højest 9,2 (2. kvt. 2019). Målet er 20, og det seneste tal, 18,4, ligger 1,6 procentpoint under.',
    );
  });

  it('tells each side of a break that refuses by itself', () => {
    expect(said('line-with-break')).toBe(
      'Linjediagram i pct. Lilleby: stiger fra 5,0 (1. kvt. 2019) til 5,2 (2. kvt. 2019); efter bruddet stiger fra 7,0 (3. kvt. 2019) til 7,1 (4. kvt. 2019). Brud før 3. kvt. 2019: Årsagen til Ny optælling.',
    );
  });

  it('says where numbers and periods are missing', () => {
    expect(said('line-with-gap')).toContain('; uden tal: 2. kvt. 2019 -.');
    expect(said('line-skipping')).toContain('; ingen tal mellem mar. 2019 og maj 2019.');
  });

  it('tells bars in full, and of many rows the ends and the widest gap', () => {
    expect(said('bar')).toContain('Lilleby −1,4; RAR Nordvest 0,8; Hele landet −0,3.');
    expect(said('dot')).toContain('Lilleby: højest Fleksjob 5,4, lavest Kontanthjælp −13,0.');
    expect(said('dot')).toContain('Størst forskel: A-dagpenge, Lilleby −10,7 mod RAR Nordvest 5,8.');
  });

  it('finds the widest gap between any two of the series', () => {
    const third = { ...charts['dot']!, series: [...charts['dot']!.series, { name: 'Naboby', isOwn: false }] };
    const points = [...third.points, { category: 'A-dagpenge', series: 'Naboby', value: 40, text: '40', isOwn: false }];
    expect(plain(describeChart({ ...third, points }))).toContain(
      'Størst forskel: A-dagpenge, Lilleby −10,7 mod Naboby 40.',
    );
  });

  it('calls none the lowest of all where some cells are marks', () => {
    expect(said('dot-with-marks')).toContain(
      'Lilleby: højest af tallene Kontanthjælp 13,0, lavest af tallene Førtidspension 9,3; uden tal: Fleksjob -.',
    );
  });

  it('is a whole sentence for each kind of chart', () => {
    for (const [name, data] of Object.entries(charts)) {
      expect(describeChart(data), name).toMatch(/^[A-ZÆØÅ].*\.$/s);
      expect(describeChart(data), name).not.toMatch(/undefined|NaN|\.\.|null/);
    }
  });
});
