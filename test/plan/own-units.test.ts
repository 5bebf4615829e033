import { describe, expect, it } from 'vitest';
import { chartData } from '../../src/chart/chart-data.ts';
import { describeChart } from '../../src/chart/describe.ts';
import { figureCsv } from '../../src/export/csv.ts';
import { figuresJson, goalsJson } from '../../src/export/json.ts';
import { measureJson } from '../../src/export/measure.ts';
import { comparePlans } from '../../src/plan/compare/compare.ts';
import { goalSummary } from '../../src/plan/publish/goal-summary.ts';
import { formatQuantity } from '../../src/plan/words/danish.ts';
import { figureAbout } from '../../src/site/figure-view.ts';
import { libraryWith } from '../support/libraries.ts';
import { measuresLibrary, measureText } from '../support/measures.ts';
import { problemsIn, tableText } from '../support/problems.ts';

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');
const at = (address: string): string => address;

const units = `- {id: dage, one: dag, many: dage}
- {id: sager, one: sag, many: sager, counted: true}
- {id: familier, one: familie, many: familier, people: true}
- {id: promille, one: promille, many: promille, decimals: 2, share: true}
`;

describe('a unit of the library itself', () => {
  const library = libraryWith({
    'data/units.yaml': units,
    'data/measures/ventetid.yaml': measureText('Ventetid', 'dage').replace('tallet', 'ventetiden'),
    'data/2019/figures/tabel-2.yaml': `label: Tabel 2
order: 2
title: Ventetid
what: Hvor mange dage der går.
measure: ventetid
unit: dage
source: []
origin: {document: plan-2019, label: Tabel 2}
columns:
  - {id: '2018', title: '2018', period: 2018}
  - {id: '2019', title: '2019', period: 2019}
rows:
  - {id: lilleby, label: Lilleby, place: lilleby, values: [41, 35]}
  - {id: hele-landet, label: Hele landet, place: hele-landet, values: [30, 1]}
chart: {kind: line, title: Ventetiden falder, series: place, reading: I 2019 gik der 35 dage.}
`,
    'data/2019/goals/ventetid.yaml': `kind: result
number: 2
title: Kortere ventetid
wording: Der må højst gå 30 dage i 2019
theme: job
origin: {document: plan-2019, label: Kapitel 1}
target: {kind: level, measure: ventetid, comparator: at-most, value: 30, deadline: {period: 2019}}
`,
  });
  const figure = library.figures.find(({ id }) => id === 'tabel-2')!;
  const goal = library.goals.find(({ id }) => id === 'ventetid')!;
  const measure = library.measures.find(({ id }) => id === 'ventetid')!;

  it('is one and the same in a measure and in all its cells', () => {
    const cells = figure.rows.flatMap((row) => row.cells);
    expect(cells).toHaveLength(4);
    for (const { unit } of cells) expect(unit).toBe(measure.unit);
  });

  it('stands after a number in its own words', () => {
    const of = (id: string, value: number): string =>
      plain(
        formatQuantity(
          value,
          library.units.find((unit) => unit.id === id)!,
        ),
      );
    expect([0, 1, -1, 2].map((value) => of('dage', value))).toEqual(['0 dage', '1 dag', '−1 dag', '2 dage']);
    expect(of('promille', 1.5)).toBe('1,50 promille');
  });

  it('stands in the sentences on a goal', () => {
    expect(plain(goalSummary(goal, library).sum)).toBe(
      'I 2019 var ventetiden i Lilleby 35 dage. Målet er højst 30 dage senest i 2019. Det er 5 dage for højt.',
    );
  });

  it('stands at a table and at its chart', () => {
    expect(plain(figureAbout(figure))).toBe('dage · 2018 – 2019');
    expect(plain(describeChart(chartData(figure, figure.chart!, library)))).toMatch(/^Linjediagram i dage\./);
  });

  it('is in files what it is on pages', () => {
    expect(figureCsv(figure, library)).toContain('Lilleby,2019,,Ventetid,dage,35,');
    expect(figuresJson(library, at)).toContainEqual(expect.objectContaining({ id: 'tabel-2', unit: 'dage' }));
    expect(goalsJson(library, at)).toContainEqual(
      expect.objectContaining({ id: 'ventetid', unit: 'dage', target: 30 }),
    );
    expect(measureJson(measure, library, at)).toMatchObject({ unit: 'dage' });
  });

  it('is not known to another library', () => {
    expect(libraryWith().units).toEqual([]);
  });
});

describe('two plan years', () => {
  const difference = (unit: string, values: number[]): string => {
    const library = measuresLibrary(
      [{ year: '2021', id: 'a', periods: ['2019', '2021'], rows: [{ measure: 'maalt', unit, values }] }],
      { maalt: measureText('Målt', unit) },
      { 'data/units.yaml': units },
    );
    const { value, unit: of, decimals } = comparePlans('2019', '2021', library).measures[0]!.difference!;
    return plain(formatQuantity(value, of, { decimals, signed: true }));
  };

  it('differ by so many of it', () => {
    expect(difference('dage', [41, 35])).toBe('−6 dage');
    expect(difference('dage', [41, 42])).toBe('+1 dag');
  });

  it('differ by percentage points where it is a share', () => {
    expect(difference('promille', [2.5, 3])).toBe('+0,50 procentpoint');
  });
});

describe('what a library says of its unit holds for its numbers', () => {
  const rulesOf = (unit: string, value: number): string[] =>
    problemsIn({
      'data/units.yaml': units,
      'data/measures/maalt.yaml': measureText('Målt', unit),
      'data/2019/figures/tabel-2.yaml': tableText(
        [`id: c, title: Tal, unit: ${unit}, measure: maalt`],
        [`id: r, label: R, values: [${value}]`],
      ),
    }).flatMap(({ rule, severity }) => (severity ? [] : [rule]));

  it.each([
    ['dage', 35, []],
    ['dage', -1, []],
    ['sager', 0, []],
    ['sager', -1, ['cell-beyond-limits']],
    ['familier', 5, []],
    ['familier', 4, ['small-count']],
    ['promille', 100, []],
    ['promille', 100.01, ['cell-beyond-limits']],
  ])('%s: %d', (unit, value, rules) => {
    expect(rulesOf(unit, value)).toEqual(rules);
  });
});
