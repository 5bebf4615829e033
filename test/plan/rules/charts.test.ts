import { describe, expect, it } from 'vitest';
import { problemsIn, problemsOfTable, tableText } from '../../support/problems.ts';

/** What keeps a chart from being drawn: the rule and what it says, of a table with columns, rows and a chart. */
const said = (columns: readonly string[], rows: readonly string[], chart: string, more = ''): string[] =>
  problemsOfTable(columns, rows, `${more}\nchart: {title: Sådan gik det, reading: Se linjen., ${chart}}`);
const rulesOf = (...table: Parameters<typeof said>): string[] => said(...table).map((each) => each.split(':')[0]!);

const times = (...periods: (string | number)[]): string[] =>
  periods.map((period, i) => `id: t${i}, title: Tid ${i}, period: ${period}`);
const places = ['lilleby', 'hele-landet'];
/** A row of virksomheder for each place, so that no number is too small to publish. */
const rowsOf = (...values: (string | number)[][]): string[] =>
  values.map((row, i) => `id: r${i}, label: Række ${i}, place: ${places[i]}, unit: pct, values: [${row.join(', ')}]`);

describe('a chart through time', () => {
  it('needs two times for a line, and just two for a slope', () => {
    const line = (kind: string, ...periods: number[]): string[] =>
      rulesOf(times(...periods), rowsOf(periods.map((_, i) => 40 + i)), `kind: ${kind}, series: place`);
    expect([line('line', 2019), line('slope', 2019)]).toEqual([['chart-one-period'], ['chart-one-period']]);
    expect([line('line', 2018, 2019), line('slope', 2018, 2019)]).toEqual([[], []]);
    expect([line('line', 2017, 2018, 2019), line('slope', 2017, 2018, 2019)]).toEqual([[], ['chart-unsuitable']]);
  });

  it('has a number at both ends of one of its lines', () => {
    const line = (...values: (string | number)[][]): string[] =>
      rulesOf(times(2018, 2019), rowsOf(...values), 'kind: line, series: place', 'marks: {"-": {state: unexplained}}');
    expect(line([40, '"-"'], ['"-"', 41])).toEqual(['chart-one-period']);
    expect(line([40, '"-"'], [40, 41])).toEqual([]);
    expect(line(['"-"', '"-"'], ['"-"', '"-"'])).toEqual(['chart-without-numbers']);
  });

  it('has times of one kind, and windows of one length', () => {
    const line = (...periods: (string | number)[]): string[] =>
      said(times(...periods), rowsOf([40, 41]), 'kind: line, series: place');
    expect(line(2018, '2019Q4')).toEqual([
      'chart-mixes-periods: Diagrammet blander år og kvartaler på den samme linje.',
    ]);
    expect(line('2018M01-2018M06', '2019M01-2019M05')).toEqual([
      'chart-mixes-periods: Diagrammet blander perioder, der ikke er lige lange, på den samme linje.',
    ]);
    expect(line('2018M01-2018M06', '2019M01-2019M06')).toEqual([]);
    expect(line('2018Q1', '2019Q4')).toEqual([]);
    expect(line(2018, '2018/2019')).toEqual([
      'chart-mixes-periods: Diagrammet blander år og skoleår på den samme linje.',
    ]);
    // Bars need not be of times alike.
    expect(said(times(2018, '2019Q4'), rowsOf([40, 41]), 'kind: bar, category: period')).toEqual([]);
  });

  it('has a time for each number', () => {
    const columns = ['id: a, title: A, period: 2018', 'id: b, title: B'];
    const rows = ['id: r, label: R, place: lilleby, unit: pct, values: [40, 41]'];
    const table = (chart: string): string[] =>
      problemsOfTable(columns, rows, `chart: {title: Sådan gik det, reading: Se., ${chart}}`).map(
        (each) => each.split(':')[0]!,
      );
    // The table itself says 2019.
    expect(table('kind: line, series: place')).toEqual([]);
    expect(table('kind: bar, category: period')).toEqual([]);
  });

  it('is not parted by time once more', () => {
    expect(said(times(2018, 2019), rowsOf([40, 41]), 'kind: line, series: period')).toEqual([
      'chart-unsuitable: En linje går gennem tiden og kan ikke også fordeles på periode.',
    ]);
  });
});

describe('the marks of a chart', () => {
  const two = rowsOf([40, 41], [50, 51]);

  it('have a spot each', () => {
    const bars = (chart: string): string[] => said(times(2018, 2019), two, chart);
    expect(bars('kind: grouped-bar, category: period, series: place')).toEqual([]);
    expect(bars('kind: grouped-bar, category: place, series: period')).toEqual([]);
    expect(bars('kind: bar, category: place')).toEqual([
      'chart-shared-spot: To celler har samme plads i diagrammet (Lilleby): rækken ”r0”, kolonnen ”t0”, og rækken ”r0”, kolonnen ”t1”.',
    ]);
    expect(bars('kind: bar, category: place, columns: [t1]')).toEqual([]);
    expect(bars('kind: bar, category: place, rows: [r0]')).toHaveLength(1);
  });

  it('are not parted twice by the same', () => {
    expect(
      said(
        times(2018),
        two.map((row) => row.replace(/, \d+\]/, ']')),
        'kind: dot, category: place, series: place',
      ),
    ).toEqual(['chart-unsuitable: Diagrammet fordeler to gange på sted (place).']);
  });

  it('in groups are more than one to a group', () => {
    expect(rulesOf(times(2018, 2019), rowsOf([40, 41]), 'kind: grouped-bar, category: period, series: place')).toEqual([
      'chart-unsuitable',
    ]);
    expect(rulesOf(times(2018, 2019), rowsOf([40, 41]), 'kind: dot, category: period, series: place')).toEqual([]);
  });

  it('are of six series at most, but for bars', () => {
    const series = (kind: string, count: number): string[] => {
      const rows = Array.from(
        { length: count },
        (_, i) => `id: r${i}, label: R, section: s${i}, unit: pct, values: [40, 41]`,
      );
      const sections = `sections: [${rows.map((_, i) => `{id: s${i}, title: Afsnit ${i}}`).join(', ')}]`;
      const chart = kind === 'line' ? 'series: section' : 'category: period, series: section';
      return rulesOf(times(2018, 2019), rows, `kind: ${kind}, ${chart}`, sections);
    };
    expect([
      series('line', 6),
      series('line', 7),
      series('dot', 6),
      series('dot', 7),
      series('grouped-bar', 7),
    ]).toEqual([[], ['chart-too-many-series'], [], ['chart-too-many-series'], []]);
  });

  it('are in one unit, and all numbers or all changes', () => {
    const columns = ['id: a, title: A, unit: pct', 'id: b, title: B, unit: kr', 'id: c, title: C, unit: pct'];
    const of = (chart: string): string[] =>
      said(columns, ['id: r, label: R, values: [40, 41, 42]'], `kind: bar, category: measure, ${chart}`);
    expect(of('columns: [a, b]')).toEqual([
      'chart-mixes-units: Diagrammet blander enheder på den samme akse: pct. og kr.',
    ]);
    expect(of('columns: [a, c]')).toEqual([]);
    const people = ['id: a, title: A, unit: pct', 'id: b, title: B, unit: virksomheder'];
    expect(said(people, ['id: r, label: R, values: [40, 41]'], 'kind: bar, category: measure')).toEqual([
      'chart-mixes-units: Diagrammet blander enheder på den samme akse: pct. og virksomheder.',
    ]);
    const change = ['id: a, title: A, unit: pct', 'id: b, title: B, changeOf: a, period: 2018-2019, unit: pct'];
    const withChange = (chart: string): string[] =>
      rulesOf(change, ['id: r, label: R, values: [40, 41]'], `kind: bar, category: measure, ${chart}`);
    expect([withChange('columns: [a]'), withChange('columns: [b]'), withChange('rows: [r]')]).toEqual([
      [],
      [],
      ['chart-mixes-changes'],
    ]);
  });

  it('say what they stand for', () => {
    const rows = [
      'id: r0, label: R, group: unge, unit: pct, values: [40, 41]',
      'id: r1, label: S, unit: pct, values: [50, 51]',
    ];
    expect(said(times(2018, 2019), rows, 'kind: line, series: group')).toEqual([
      'chart-cell-unnamed: Diagrammet fordeler tallene på gruppe (group), men cellen i rækken ”r1”, kolonnen ”t0”, siger ikke hvilken.',
    ]);
    expect(said(times(2018, 2019), rows, 'kind: line, series: group, rows: [r0]')).toEqual([]);
  });
});

describe('an editor is told what would keep two cells apart', () => {
  const hintOf = (columns: readonly string[], rows: readonly string[], chart: string, more = ''): string =>
    problemsIn({
      'data/2019/figures/tabel-2.yaml': tableText(
        columns,
        rows,
        `${more}\nchart: {title: Sådan gik det, reading: Se linjen., ${chart}}`,
      ),
    }).find(({ rule }) => rule.startsWith('chart'))!.hint;
  const choose = 'Vælg den ene med rows eller columns';
  const row = (id: string, fields: string): string => `id: ${id}, label: R, unit: pct, ${fields}, values: [40, 41]`;

  it('in bars, in lines, or not at all', () => {
    expect(hintOf(times(2018, 2019), rowsOf([40, 41]), 'kind: bar, category: place')).toBe(
      `${choose}, eller skriv kind: grouped-bar og series: period.`,
    );
    const groups = [row('a', 'group: unge'), row('b', 'group: voksne')];
    expect(hintOf(times(2018, 2019), groups, 'kind: line, series: place')).toBe(
      `${choose}, eller skriv series: group.`,
    );
    const alike = [row('a', 'place: lilleby'), row('b', 'place: lilleby')];
    expect(hintOf(times(2018, 2019), alike, 'kind: line, series: place')).toBe(
      'Er den ene en kopi, så slet den. Ellers sig på rækken eller kolonnen, hvad der skiller dem (group, place, period).',
    );
  });

  it('and where it is to be said what a cell stands for', () => {
    const sections = 'sections: [{id: s, title: Afsnit}]';
    const rows = [row('a', 'section: s'), row('b', 'place: lilleby')];
    expect(hintOf(times(2018, 2019), rows, 'kind: line, series: section', sections)).toBe(
      'Skriv section på rækken, eller vælg andre rækker med rows.',
    );
    expect(
      hintOf(times(2018, 2019), [row('a', 'group: unge'), row('b', 'place: lilleby')], 'kind: line, series: group'),
    ).toBe('Skriv group på rækken, kolonnen eller tabellen, eller vælg andre celler med rows og columns.');
  });
});

describe('numbers that a chart holds against each other', () => {
  const people = (from: number): string => `population: {text: 'Alle ${from}-66 år', ages: [${from}, 66]}`;
  const rows = (one: string, other: string): string[] => [
    `id: r0, label: R, place: lilleby, unit: pct, ${one}, values: [40, 41]`,
    `id: r1, label: S, place: hele-landet, unit: pct, ${other}, values: [50, 51]`,
  ];

  it('along a line count the same people in the same way; two lines need not', () => {
    const columns = (one: string, other: string): string[] => [
      `id: t0, title: A, period: 2018, ${one}`,
      `id: t1, title: B, period: 2019, ${other}`,
    ];
    expect(said(columns(people(16), people(18)), rowsOf([40, 41]), 'kind: line, series: place')).toEqual([
      'chart-mixes-counts: Linjen ”Lilleby” blander tal, der ikke er gjort op på samme måde: 16-66 år og 18-66 år.',
    ]);
    expect(said(times(2018, 2019), rows(people(16), people(18)), 'kind: line, series: place')).toEqual([]);
    expect(
      said(columns('definition: før', 'definition: efter'), rowsOf([40, 41]), 'kind: line, series: place'),
    ).toEqual(['chart-mixes-counts: Linjen ”Lilleby” blander tal, der ikke er gjort op på samme måde: før og efter.']);
    expect(said(columns('definition: før', 'suffix: ""'), rowsOf([40, 41]), 'kind: line, series: place')).toEqual([
      'chart-mixes-counts: Linjen ”Lilleby” blander tal, der ikke er gjort op på samme måde.',
    ]);
  });

  it('are told apart by the first thing in which they differ, and by nothing that they share', () => {
    const line = (one: string, other: string): string[] =>
      said(
        [`id: t0, title: A, period: 2018, ${one}`, `id: t1, title: B, period: 2019, ${other}`],
        rowsOf([40, 41]),
        'kind: line, series: place',
      ).filter((each) => each.startsWith('chart'));
    const told = (what: string): string[] => [
      `chart-mixes-counts: Linjen ”Lilleby” blander tal, der ikke er gjort op på samme måde${what}.`,
    ];
    expect(line(`${people(16)}, definition: før`, `${people(16)}, definition: efter`)).toEqual(told(': før og efter'));
    expect(line('group: unge', 'group: voksne')).toEqual(told(': unge og voksne'));
    expect(line('measure: ledighed', 'measure: ledige')).toEqual(told(': ledighed og ledige'));
    expect(line('group: unge', 'group: unge')).toEqual([]);
    expect(line('measure: ledighed', 'measure: ledighed')).toEqual([]);
  });

  it('of each place through its times, where the times are bars beside each other', () => {
    const columns = [16, 18].map((from, i) => `id: t${i}, title: A, period: ${2018 + i}, ${people(from)}`);
    expect(said(columns, rowsOf([40, 41], [50, 51]), 'kind: grouped-bar, category: place, series: period')).toEqual([
      'chart-mixes-counts: ”Lilleby” i diagrammet blander tal, der ikke er gjort op på samme måde: 16-66 år og 18-66 år.',
    ]);
  });

  it('between places and times do too, and between other things need not', () => {
    const different = rows(people(16), people(18));
    expect(said(times(2018, 2019), different, 'kind: grouped-bar, category: period, series: place')).toEqual([
      'chart-mixes-counts: ”2018” i diagrammet blander tal, der ikke er gjort op på samme måde: 16-66 år og 18-66 år.',
    ]);
    expect(said(times(2018, 2019), different, 'kind: bar, category: place, columns: [t0]')).toEqual([
      'chart-mixes-counts: Diagrammet blander tal, der ikke er gjort op på samme måde: 16-66 år og 18-66 år.',
    ]);
    const groups = ['unge', 'voksne'].map(
      (group, i) => `id: g${i}, label: G, group: ${group}, unit: pct, ${people(16 + i)}, values: [40, 41]`,
    );
    expect(
      rulesOf(times(2018, 2019), groups, 'kind: bar, category: group, columns: [t0]').filter((rule) =>
        rule.startsWith('chart'),
      ),
    ).toEqual([]);
    expect(
      rulesOf(times(2018, 2019), groups, 'kind: grouped-bar, category: period, series: group').filter((rule) =>
        rule.startsWith('chart'),
      ),
    ).toEqual([]);
  });
});
