import { expect, it } from 'vitest';
import type { ChartInput } from '../../src/plan/entry/chart.ts';
import { findFigure } from '../../src/plan/library/library.ts';
import { chartAbout } from '../../src/site/chart-about.ts';
import { libraryWith } from '../support/libraries.ts';

const library = libraryWith({
  'data/2019/figures/tabel-2.yaml': `label: Tabel 2
order: 2
title: Ledige
what: Ledige, efter alder.
source: []
origin: {document: plan-2019, label: Tabel 2}
columns:
  - {id: andel, title: Andel, measure: ledighed, unit: pct, period: 2019Q4}
  - {id: foer, title: Andel før, measure: ledighed, unit: pct, period: 2018Q4}
  - {id: antal, title: Antal, measure: ledige, unit: personer, period: 2019Q4}
  - {id: vokset, title: Vokset, changeOf: antal, measure: ledige, unit: pct, period: 2019Q4}
rows:
  - {id: unge, label: Unge, group: unge, place: lilleby, values: [5.2, 5.0, 100, 4.0]}
  - {id: voksne, label: Voksne, group: voksne, place: lilleby, values: [4.2, 4.0, 90, 3.0]}
  - {id: landet, label: Unge i landet, group: unge, place: hele-landet, values: [6.2, 6.0, 9000, 2.0]}
`,
});
const figure = findFigure(library, '2019', 'tabel-2')!;
/** As much of a chart as its numbers are known by. */
const about = (chart: object): string =>
  chartAbout(
    figure,
    {
      title: '',
      reading: '',
      ...('kind' in chart ? chart : { kind: 'bar', category: 'place', ...chart }),
    } as ChartInput,
    library,
  ).replaceAll('\u00a0', ' ');

it('a chart says what its numbers have in common, and not what its axis says', () => {
  expect(about({ rows: ['unge', 'landet'], columns: ['andel'] })).toBe('Ledighed · Unge · pct. · 4. kvartal 2019');
  expect(about({ rows: ['unge', 'voksne'], columns: ['andel'], category: 'group' })).toBe(
    'Ledighed · Lilleby · pct. · 4. kvartal 2019',
  );
});

it('an axis of time says the time', () => {
  const chart = { kind: 'slope', series: 'place', rows: ['unge', 'landet'], columns: ['foer', 'andel'] };
  expect(about(chart)).toBe('Ledighed · Unge · pct.');
});

it('numbers of several times say from when to when', () => {
  const chart = { kind: 'grouped-bar', category: 'group', series: 'measure', rows: ['unge'] };
  expect(about({ ...chart, columns: ['foer', 'antal'] })).toBe('Lilleby · 4. kvartal 2018 – 4. kvartal 2019');
});

it('a change is called one', () => {
  expect(about({ rows: ['unge', 'landet'], columns: ['vokset'] })).toBe(
    'Antal ledige · Unge · ændring i pct. · 4. kvartal 2019',
  );
});

it('a line chart, whose axis says the unit, does not say it twice', () => {
  const chart = { kind: 'line', series: 'place', rows: ['unge', 'landet'], columns: ['foer', 'andel'] };
  expect(about(chart)).toBe('Ledighed · Unge');
});
