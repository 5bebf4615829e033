import type { ChartBreak, ChartData, Point } from '../../src/chart/chart-data.ts';
import { formatNumber, formatPeriod } from '../../src/plan/words/danish.ts';
import { toPeriod } from '../../src/plan/value/period.ts';

/** One example of each kind of chart, with what makes it hard: gaps, breaks, long names, large and small numbers. All invented. */

type Table = Record<string, (number | null)[]>;

const own = 'Lilleby';

const seriesOf = (table: Table): ChartData['series'] => Object.keys(table).map((name, i) => ({ name, isOwn: i === 0 }));

function pointsOf(table: Table, categories: readonly string[], decimals: number, target?: number): Point[] {
  return Object.entries(table).flatMap(([name, values], s) =>
    values.map((value, i) => ({
      category: categories[i]!,
      series: name,
      value,
      text: value === null ? '-' : formatNumber(value, { decimals }),
      isOwn: s === 0,
      ...(s === 0 && target !== undefined && { target }),
    })),
  );
}

interface More {
  decimals?: number;
  unit?: ChartData['unit'];
  target?: number;
  breaks?: Omit<ChartBreak, 'cause'>[];
}

/** A chart over time, from the periods as one writes them in YAML. */
function overTime(
  kind: 'line' | 'slope',
  periods: readonly (string | number)[],
  table: Table,
  { decimals = 1, unit = 'pct', target, breaks = [] }: More = {},
): ChartData {
  const read = periods.map((period) => toPeriod(period));
  const categories = read.map((period) => formatPeriod(period, 'short'));
  return {
    kind,
    unit,
    decimals,
    categories,
    periods: read,
    series: seriesOf(table),
    points: pointsOf(table, categories, decimals, target),
    ...(target !== undefined && { target }),
    breaks: breaks.map((item) => ({ ...item, cause: `Årsagen til ${item.label}` })),
  };
}

function inGroups(
  kind: 'grouped-bar' | 'dot',
  categories: string[],
  table: Table,
  { decimals = 1, unit = 'pct', target }: More = {},
): ChartData {
  return {
    kind,
    unit,
    decimals,
    categories,
    series: seriesOf(table),
    points: pointsOf(table, categories, decimals, target),
    ...(target !== undefined && { target }),
    breaks: [],
  };
}

/** A chart whose series are periods, the newest last. */
function ofPeriods(data: ChartData): ChartData {
  const newest = data.series.at(-1)!.name;
  const last = data.series.length - 1;
  return {
    ...data,
    series: data.series.map(({ name }, i) => ({ name, isOwn: i === last, age: last - i })),
    points: data.points.map((point) => ({ ...point, isOwn: point.series === newest })),
  };
}

function bars(values: Record<string, number | null>, { decimals = 1, unit = 'pct', target }: More = {}): ChartData {
  const categories = Object.keys(values);
  return {
    ...inGroups('dot', categories, {}, { decimals, unit }),
    kind: 'bar',
    points: Object.values(values).map((value, i) => ({
      category: categories[i]!,
      series: '',
      value,
      text: value === null ? '-' : formatNumber(value, { decimals }),
      isOwn: i === 0,
      ...(i === 0 && target !== undefined && { target }),
    })),
    ...(target !== undefined && { target }),
  };
}

const quarters = ['2019Q1', '2019Q2', '2019Q3', '2019Q4'];
const years = (from: number, count: number): number[] => Array.from({ length: count }, (_, i) => from + i);
const months = (from: number, count: number): string[] =>
  years(from, count).flatMap((year) =>
    Array.from({ length: 12 }, (_, i) => `${year}M${String(i + 1).padStart(2, '0')}`),
  );
const twelveQuarters = years(2017, 3).flatMap((year) => [1, 2, 3, 4].map((nth) => `${year}Q${nth}`));
/** Up and down again, the same each time. */
const wave = (count: number, low: number, step: number): number[] =>
  Array.from({ length: count }, (_, i) => Math.round((low + ((i * step) % 4.3)) * 10) / 10);

const longNames = [
  'Jobparate kontanthjælpsmodtagere over 30 år med ordinære løntimer i den private sektor',
  'Aktivitetsparate uddannelseshjælpsmodtagere under 30 år i virksomhedspraktik eller nytteindsats',
] as const;
/** Two hundred characters. */
const veryLongName =
  'Borgere i alderen 30-66 år, der i mindst tre af de seneste fem år har fået sygedagpenge eller været i jobafklaring, og som ved udgangen af kvartalet var i virksomhedsrettet tilbud hos en privat arbejdsg';

const sixGroups: Table = {
  'A-dagpenge': [1, 2],
  Kontanthjælp: [2, 2.6],
  Uddannelseshjælp: [3, 2.8],
  Sygedagpenge: [4, 4.4],
  Fleksjob: [5, 5.1],
  Ledighedsydelse: [6, 5.6],
};
const money: Table = { [own]: [304_712_586, 318_712_586, 329_712_586, 347_712_586] };
const covid = { at: '2020-01-01', label: 'Covid-19', parts: false };

export const charts: Record<string, ChartData> = {
  line: overTime(
    'line',
    quarters,
    { [own]: [17.6, 18.9, 15.2, 18.4], 'RAR Nordvest': [9.4, 9.8, 8.1, 8.8], 'Hele landet': [8.9, 9.2, 8.2, 8.5] },
    { target: 20 },
  ),
  'line-with-gap': overTime('line', quarters, {
    [own]: [82.4, null, 93.5, 85.9],
    'RAR Nordvest': [87.2, 88.4, 90.3, 86.6],
  }),
  'line-with-break': overTime(
    'line',
    quarters,
    { [own]: [5, 5.2, 7, 7.1] },
    { breaks: [{ at: '2019-07-01', before: '3.\u00a0kvt. 2019', label: 'Ny optælling', parts: true }] },
  ),
  'line-with-events': overTime(
    'line',
    ['2019Q2', '2021Q2', '2021Q3'],
    { [own]: [15.6, 9.8, 12.1], 'Hele landet': [14.6, 13.4, 12.7] },
    {
      breaks: [
        { ...covid, before: '2.\u00a0kvt. 2021' },
        { at: '2020-04-01', before: '2.\u00a0kvt. 2021', label: 'Nye regler for samtaler', parts: false },
      ],
    },
  ),
  'line-mixed': overTime(
    'line',
    ['2019M05', '2019Q2', '2019M06', '2019M07', '2019M08', '2021Q2'],
    { [own]: [13.5, 16.8, 14.5, 10.7, 12.3, 10.9], 'Hele landet': [5.1, null, 5.2, 4.9, 5.1, null] },
    {
      breaks: [
        { ...covid, at: '2020-03-01', before: '2.\u00a0kvt. 2021' },
        { at: '2020-01-01', before: '2.\u00a0kvt. 2021', label: 'Ny lov', parts: false },
      ],
    },
  ),
  'line-half-year': overTime('line', ['2019M01', '2019M03', '2019M07'], {
    [own]: [15.6, 9.8, 12.1],
    'Hele landet': [14.6, 13.4, 12.7],
  }),
  'line-far-apart': overTime('line', ['2018M11', '2020M11'], { [own]: [14, 16] }),
  'line-uneven': overTime('line', [2007, 2017, 2018, 2019], { [own]: [10, 14, 16, 18] }),
  'line-skipping': overTime('line', ['2019M01', '2019M02', '2019M03', '2019M05', '2019M06'], {
    [own]: [10.2, 11.1, 11.8, 14.4, 14.9],
  }),
  'line-months': overTime('line', months(2017, 3), { [own]: wave(36, 15, 0.7) }),
  'line-quarters': overTime(
    'line',
    twelveQuarters,
    { [own]: wave(12, 15, 0.9), 'RAR Nordvest': wave(12, 12, 0.4) },
    { target: 17 },
  ),
  'line-windows': overTime('line', ['2018Q2-2019Q1', '2018Q3-2019Q2', '2018Q4-2019Q3'], {
    [own]: [3.1, 3, 2.8],
    'Hele landet': [3.4, 3.4, 3.3],
  }),
  'line-money': overTime('line', years(2016, 4), money, { decimals: 0, unit: 'kr' }),
  'line-huge': overTime(
    'line',
    years(2017, 2),
    { [own]: [1_234_567_890, 1_999_999_999], 'Hele landet': [987_654_321_012, 987_654_320_000] },
    { decimals: 0, unit: 'kr' },
  ),
  'line-small': overTime('line', years(2016, 4), { [own]: [0.001, 0.002, 0.003, 0.004] }, { decimals: 3 }),
  'line-zero': overTime('line', years(2018, 2), { [own]: [0, 0] }),
  'line-six': overTime('line', years(2018, 2), sixGroups),
  'line-long-names': overTime('line', years(2018, 2), {
    [longNames[0]]: [12.3, 14.1],
    [longNames[1]]: [45.6, 40.2],
    [veryLongName]: [30.1, 29.8],
  }),
  slope: overTime(
    'slope',
    ['2018Q4', '2019Q3'],
    { [own]: [15.8, 15.3], 'RAR Nordvest': [17.6, 17.6], 'Hele landet': [16.9, 16.7] },
    { target: 16 },
  ),
  'slope-with-event': overTime(
    'slope',
    ['2019Q3', '2021Q3'],
    { [own]: [15.8, 13.7], 'Hele landet': [16.9, 16.7] },
    { breaks: [{ ...covid, before: '3.\u00a0kvt. 2021' }] },
  ),
  'slope-long-names': overTime('slope', years(2018, 2), {
    [longNames[0]]: [12.3, 14.1],
    [longNames[1]]: [45.6, 40.2],
    [veryLongName]: [30.1, 29.8],
  }),
  'slope-money': overTime(
    'slope',
    years(2018, 2),
    { [own]: [304_712_586, 347_712_586], 'Hele landet': [204_712_586, 229_712_586] },
    { decimals: 0, unit: 'kr' },
  ),
  'slope-zeros': overTime('slope', years(2018, 2), { [own]: [0, 0], 'RAR Nordvest': [0, 0], 'Hele landet': [0, 0] }),
  bar: bars({ [own]: -1.4, 'RAR Nordvest': 0.8, 'Hele landet': -0.3 }, { target: -2.2 }),
  'bar-of-zeros': bars({ [own]: 0, 'RAR Nordvest': 0, 'Hele landet': null }),
  'bar-long-names': bars({ [longNames[0]]: 12.3, [longNames[1]]: 45.6, [veryLongName]: 3 }, { target: 20 }),
  'bar-money': bars(
    { [own]: 304_712_586, 'Hele landet': 347_712_586 },
    { decimals: 0, unit: 'kr', target: 300_000_000 },
  ),
  'grouped-bar': inGroups('grouped-bar', ['Flygtninge og familiesammenførte i job i måneden', 'Uddannelseshjælp'], {
    [own]: [23.6, 7.9],
    'RAR Nordvest': [14.1, 7.9],
    'Hele landet': [12.9, 11],
  }),
  'grouped-bar-periods': ofPeriods(
    inGroups('grouped-bar', ['A-dagpenge', 'Kontanthjælp'], { '2018': [8, 12.1], '2019': [10.6, 13.1] }),
  ),
  'grouped-bar-of-zeros': inGroups('grouped-bar', ['2018', '2019'], { [own]: [0, 0], 'Hele landet': [0, 4] }),
  'grouped-bar-with-target': inGroups(
    'grouped-bar',
    ['A-dagpenge', 'Kontanthjælp'],
    { [own]: [-10.7, -13], 'RAR Nordvest': [5.8, -2.9] },
    { target: -14 },
  ),
  'grouped-bar-long-names': inGroups('grouped-bar', ['2018', '2019', veryLongName], {
    [longNames[0]]: [12.3, 14.1, 3],
    [longNames[1]]: [45.6, 40.2, 4],
  }),
  dot: inGroups('dot', ['A-dagpenge', 'Kontanthjælp', 'Fleksjob', 'Førtidspension'], {
    [own]: [-10.7, -13, 5.4, 1.9],
    'RAR Nordvest': [5.8, -2.9, 7.2, 2.6],
  }),
  'dot-with-marks': inGroups('dot', ['A-dagpenge', 'Kontanthjælp', 'Fleksjob', 'Førtidspension'], {
    [own]: [11.2, 13, null, 9.3],
    'RAR Nordvest': [10.6, 13.1, 15.9, null],
  }),
  'dot-periods': ofPeriods(
    inGroups('dot', ['A-dagpenge', 'Kontanthjælp', 'Fleksjob'], {
      '3.\u00a0kvt. 2019': [11.2, 13, 6.1],
      '3.\u00a0kvt. 2021': [10.6, 13.1, 9.3],
    }),
  ),
  'dot-six': inGroups('dot', ['2018', '2019'], sixGroups),
  'dot-long-names': inGroups('dot', [...longNames, veryLongName], {
    [own]: [12.3, 45.6, 20],
    [veryLongName]: [14.1, 40.2, 30],
  }),
  'dot-both-ways': inGroups(
    'dot',
    ['A-dagpenge', 'Sygedagpenge og jobafklaringsforløb'],
    { [own]: [-1_250_000, 12], 'Hele landet': [3_000_000, 0] },
    { decimals: 0, unit: 'kr' },
  ),
  'dot-money': inGroups(
    'dot',
    ['A-dagpenge', 'Kontanthjælp'],
    { [own]: [304_712_586, 47_712_586], 'Hele landet': [404_712_586, 69_712_586] },
    { decimals: 0, unit: 'kr' },
  ),
  'dot-below-zero': inGroups(
    'dot',
    ['A-dagpenge', 'Kontanthjælp'],
    { [own]: [-1_000_000, 5], 'Hele landet': [0, 1_000_000] },
    { decimals: 0, unit: 'kr' },
  ),
  'dot-close': inGroups('dot', ['A-dagpenge', 'Kontanthjælp'], {
    [own]: [100_000.1, 100_000.2],
    'Hele landet': [100_000.3, 100_000.1],
  }),
};
