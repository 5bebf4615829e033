import { describe, expect, it } from 'vitest';
import { chartData } from '../../src/chart/chart-data.ts';
import { describeChart } from '../../src/chart/describe.ts';
import { chartSpec } from '../../src/chart/spec.ts';
import { sizes } from '../../src/chart/style.ts';
import { chartCells } from '../../src/plan/library/chart-cells.ts';
import type { ChartInput, ChartKind, Encoding } from '../../src/plan/entry/chart.ts';
import { findFigure, type Library } from '../../src/plan/library/library.ts';
import { charts as rule } from '../../src/plan/rules/charts.ts';
import { libraryWith } from '../support/libraries.ts';
import { drawn } from '../support/drawn.ts';

/**
 * Whatever an editor asks for, the check refuses it or it is drawn whole: every chart that the schema allows of a table
 * with places, groups, periods, two measures, a mark and a zero.
 */
const library = libraryWith({
  'data/2019/figures/tabel-2.yaml': `label: Tabel 2
order: 2
title: Ledige
what: Ledige, efter alder.
unit: pct
source: []
origin: {document: plan-2019, label: Tabel 2}
marks: {'..': {state: unavailable}}
columns:
  - {id: lilleby, title: Lilleby, place: lilleby, measure: ledighed}
  - {id: hele-landet, title: Hele landet, place: hele-landet, measure: ledighed}
  - {id: antal, title: Antal, place: lilleby, measure: ledige, unit: personer}
sections:
  - {id: yngre, title: Yngre, group: unge}
  - {id: aeldre, title: Ældre, group: voksne}
rows:
  - {id: unge-2018, section: yngre, label: '2018', period: 2018, values: [5.2, 5.0, 100]}
  - {id: unge-2019, section: yngre, label: '2019', period: 2019, values: [0, 5.1, 90]}
  - {id: voksne-2018, section: aeldre, label: '2018', period: 2018, values: [-1.5, '..', 80]}
  - {id: voksne-2019, section: aeldre, label: '2019', period: 2019, values: [4.1, 4.0, 70]}
  - {id: voksne-kvartal, section: aeldre, label: 4. kvartal, period: 2019Q4, values: [4.0, 3.9, 60]}
remarks: [{kind: unclear, text: Et tal er under nul., cells: [voksne-2018/lilleby]}]
`,
});
const figure = findFigure(library, '2019', 'tabel-2')!;

const kinds: readonly ChartKind[] = ['line', 'slope', 'bar', 'grouped-bar', 'dot'];
const encodings: readonly Encoding[] = ['place', 'period', 'group', 'measure', 'section'];
const rowChoices = [
  ['unge-2018', 'unge-2019'],
  ['unge-2018', 'unge-2019', 'voksne-2018', 'voksne-2019'],
  ['voksne-2018', 'voksne-2019', 'voksne-kvartal'],
  ['voksne-2018'],
];
const columnChoices = [['lilleby'], ['lilleby', 'hele-landet'], ['hele-landet'], ['lilleby', 'antal']];

function everyChart(): ChartInput[] {
  const all: ChartInput[] = [];
  for (const rows of rowChoices) {
    for (const columns of columnChoices) {
      const common = { title: 'Titel', reading: 'Sætning', rows, columns };
      for (const kind of kinds) {
        for (const first of encodings) {
          if (kind === 'line' || kind === 'slope') all.push({ kind, ...common, series: first });
          else if (kind === 'bar') all.push({ kind, ...common, category: first });
          else for (const series of encodings) all.push({ kind, ...common, category: first, series });
        }
      }
    }
  }
  return all;
}

const verdictsOf = (chart: ChartInput, shelves: Library = library): number =>
  rule({ shelves: { ...shelves, figures: [{ ...figure, chart }] }, entries: [], site: shelves.site, unread: [] })
    .length;

const allowed = everyChart().filter((chart) => verdictsOf(chart) === 0);

describe('every chart that the check allows', () => {
  it('is one of many, and most are refused', () => {
    expect(allowed.length).toBeGreaterThan(50);
    expect(allowed.length).toBeLessThan(everyChart().length / 2);
    expect(new Set(allowed.map(({ kind }) => kind))).toEqual(new Set(kinds));
  });

  it.each(allowed.map((chart) => ({ chart, name: JSON.stringify(chart).slice(0, 160) })))(
    'has a mark for each number, all in one unit, and words that say it: $name',
    async ({ chart }) => {
      const cells = chartCells(figure, chart);
      const data = chartData(figure, chart, library);
      const { points, bars } = await drawn(chartSpec(data, sizes.narrow));
      expect(points.length + bars.length).toBe(cells.filter(({ value }) => value !== null).length);
      const spots = [...points, ...bars].map(({ datum }) => `${String(datum['category'])}|${String(datum['series'])}`);
      expect(new Set(spots).size).toBe(spots.length);
      expect(new Set(cells.map(({ unit }) => unit)).size).toBe(1);
      expect(describeChart(data)).not.toMatch(/undefined|NaN|null|\(\)|: ;/);
    },
  );
});
