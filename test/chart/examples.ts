import type { BulletData } from '../../src/chart/bullet.ts';
import type { ChartData, Point } from '../../src/chart/chart-data.ts';
import { formatNumber } from '../../src/plan/danish.ts';

/** One example of each kind of chart, with what makes it hard: gaps, breaks, negative values, labels that meet. */

const series = [
  { name: 'Lilleby', isOwn: true },
  { name: 'RAR Østjylland', isOwn: false },
  { name: 'Hele landet', isOwn: false },
];

function points(table: Record<string, (number | null)[]>, categories: string[], target?: number): Point[] {
  return Object.entries(table).flatMap(([name, values]) =>
    values.map((value, i) => ({
      category: categories[i]!,
      series: name,
      value,
      text: value === null ? '-' : formatNumber(value, { decimals: 1 }),
      isOwn: name === 'Lilleby',
      ...(name === 'Lilleby' && target !== undefined && { target }),
    })),
  );
}

const quarters = [1, 2, 3, 4].map((nth) => `${nth}.\u00a0kvt. 2019`);
const ends = ['4.\u00a0kvt. 2018', '3.\u00a0kvt. 2019'];
const base = { unit: 'pct' as const, decimals: 1, breaks: [], series };

export const charts: Record<string, ChartData> = {
  line: {
    ...base,
    kind: 'line',
    categories: quarters,
    points: points(
      { Lilleby: [18.1, 19.3, 14.8, 18.2], 'RAR Østjylland': [9, 9.5, 8.3, 8.7], 'Hele landet': [8.7, 9, 8.3, 8.6] },
      quarters,
      20,
    ),
    target: 20,
  },
  'line-with-gap': {
    ...base,
    kind: 'line',
    categories: quarters,
    points: points({ Lilleby: [84.5, null, 92.3, 86.8], 'RAR Østjylland': [88.1, 87.6, 91.1, 87.4] }, quarters),
    series: series.slice(0, 2),
  },
  'line-with-break': {
    ...base,
    kind: 'line',
    categories: quarters,
    points: points({ Lilleby: [5, 5.2, 7, 7.1] }, quarters),
    series: series.slice(0, 1),
    breaks: [{ before: quarters[2]!, label: 'Ny optælling', cause: 'Ny definition', parts: true }],
  },
  slope: {
    ...base,
    kind: 'slope',
    categories: ends,
    points: points({ Lilleby: [16.9, 16.7], 'RAR Østjylland': [18.2, 18.2], 'Hele landet': [17.5, 17.4] }, ends, 17.1),
    target: 17.1,
  },
  bar: {
    ...base,
    kind: 'bar',
    series: [],
    categories: ['Lilleby', 'RAR Østjylland', 'Hele landet'],
    points: [
      { category: 'Lilleby', series: '', value: -1.2, text: '−1,2', isOwn: true, target: -2.5 },
      { category: 'RAR Østjylland', series: '', value: 0.9, text: '0,9', isOwn: false },
      { category: 'Hele landet', series: '', value: -0.1, text: '−0,1', isOwn: false },
    ],
    target: -2.5,
  },
  'grouped-bar': {
    ...base,
    kind: 'grouped-bar',
    categories: ['Flygtninge og familiesammenførte i job i måneden', 'Uddannelseshjælp'],
    points: points({ Lilleby: [24.8, 8.5], 'RAR Østjylland': [13.7, 8.5], 'Hele landet': [13.2, 10] }, [
      'Flygtninge og familiesammenførte i job i måneden',
      'Uddannelseshjælp',
    ]),
  },
  dot: {
    ...base,
    kind: 'dot',
    categories: ['A-dagpenge', 'Kontanthjælp', 'Fleksjob', 'Førtidspension'],
    points: points({ Lilleby: [-11.5, -12, 5.9, 1.6], 'RAR Østjylland': [6.3, -3.4, 6.8, 2.4] }, [
      'A-dagpenge',
      'Kontanthjælp',
      'Fleksjob',
      'Førtidspension',
    ]),
    series: series.slice(0, 2),
  },
};

export const bullets: Record<string, BulletData> = {
  'bullet-level': { value: 16.7, valueText: '16,7 pct.', limit: 17.1, limitText: 'højst 17,1', baseline: 17.4 },
  'bullet-short': { value: 0.6, valueText: '0,6 pct.', limit: 20, limitText: 'mindst 20' },
  'bullet-beyond': { value: 28.7, valueText: '28,7 pct.', limit: 14.2, limitText: 'RAR Østjylland 14,2' },
};
