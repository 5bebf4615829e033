import { describe, expect, it } from 'vitest';
import { goodText } from '../../support/libraries.ts';
import { problemsIn, tableText } from '../../support/problems.ts';

/** What is said of the numbers of a table, each with whether it stops anything. */
function said(
  columns: readonly string[],
  rows: readonly string[],
  more = '',
  files: Record<string, string> = {},
): string[] {
  return problemsIn({ 'data/2019/figures/tabel-2.yaml': tableText(columns, rows, more), ...files })
    .filter(({ file }) => file.endsWith('tabel-2.yaml'))
    .map(({ rule, severity }) => (severity ? `${rule}, ${severity}` : rule));
}
const remarked = (cell: string): string =>
  `remarks: [{kind: contradiction, text: Det er trykt sådan., cells: [${cell}]}]`;

describe('a share and a count', () => {
  const of = (unit: string, value: string, more = '', changed = ''): string[] =>
    said([`id: c, title: Tal, unit: ${unit}, measure: maalt`], [`id: r, label: R, values: [${value}]`], more, {
      'data/measures/maalt.yaml': `title: Målt\nphrase: 'det målte {group}'\ndefinition: Det, der er målt.\nunit: ${unit}\ntype: ${changed || 'level'}\ntells: result\n`,
    });

  it.each([
    ['pct', '-0.1', false],
    ['pct', '0', true],
    ['pct', '100', true],
    ['pct', '100.1', false],
    ['personer', '-5', false],
    ['personer', '0', true],
    ['personer', '5000', true],
    ['kr', '-12', true],
    ['uger', '-1', true],
  ])('in %s may be %s: %s', (unit, value, may) => {
    expect(of(unit, value)).toEqual(may ? [] : ['cell-beyond-limits']);
  });

  it('may be a change, or what a document prints wrongly and a remark tells of', () => {
    expect(of('pct', '-12', '', 'change')).toEqual([]);
    expect(of('pct', '112', remarked('r/c'))).toEqual([]);
    expect(of('pct', '112', remarked('r/c').replace(', cells: [r/c]', ''))).toEqual(['cell-beyond-limits']);
  });
});

describe('numbers of one thing through time', () => {
  const of = (values: readonly number[], more = ''): string[] =>
    said(
      values.map((_, i) => `id: q${i}, title: Tal ${i}, period: 2019M0${i + 1}`),
      [`id: r, label: R, values: [${values.join(', ')}]`],
      `measure: ledige\nunit: personer\n${more}`,
    );

  it.each([
    [[80, 81, 800, 82], true],
    [[80, 81, 8, 82], true],
    [[80, 81, 410], true],
    [[80, 81, 404], false],
    [[80, 81, 16], true],
    [[80, 81, 17], false],
    // Two of which either may be wrong, and numbers that go up and down by themselves.
    [[80, 800], false],
    [[80, 161, 1600], false],
    [[10, 100, 1000], false],
  ])('%j: %s', (values, odd) => {
    expect(of(values)).toEqual(odd ? ['unlike-neighbours, warning'] : []);
  });

  const places = (...rows: string[]): string[] =>
    problemsIn({
      'data/2019/figures/tabel-2.yaml': tableText(
        ['id: a, title: A, period: 2015', 'id: b, title: B, period: 2016'],
        rows.map((values, i) => `id: r${i}, label: R, place: p${i}, values: [${values}]`),
        'measure: ledighed\nunit: pct\nmarks: {"-": {state: unavailable}}',
      ),
      'data/places.yaml': `${goodText('data/places.yaml')}${rows
        .map((_, i) => `- {id: p${i}, name: By${i}, kind: municipality}\n`)
        .join('')}`,
    }).map(({ rule, line }) => `${rule} ${line}`);

  it.each([
    // Two times, and other places as witnesses.
    [['18.2, 1.8', '16.9, 16.7', '17.5, 17.4'], ['unlike-neighbours 17']],
    [['1.7, 1.7', '16.9, 16.7', '17.5, 17.4'], ['unlike-neighbours 17']],
    [['18.2, 91', '16.9, 16.7'], ['unlike-neighbours 17']],
    // One time alone.
    [['1.8, "-"', '16.9, "-"', '17.5, "-"'], ['unlike-neighbours 17']],
    // Not so far, nobody to say that it is odd, or others that differ as well.
    [['18.2, 3.7', '16.9, 16.7', '17.5, 17.4'], []],
    [['18.2, 1.8'], []],
    [['18.2, 1.8', '16.9, 8'], []],
    [['1.8, "-"', '16.9, "-"'], []],
  ])('of places: %j', (rows, expected) => expect(places(...rows)).toEqual(expected));

  it('of two times are held against what other tables have for other times', () => {
    const two = (values: string): string[] =>
      problemsIn({
        'data/2019/figures/tabel-2.yaml': tableText(
          ['id: a, title: A, period: 2016Q4', 'id: b, title: B, period: 2017Q4'],
          [`id: r, label: R, values: [${values}]`],
          'measure: ledighed\nunit: pct',
        ),
      }).flatMap(({ rule, file }) => (rule === 'unlike-neighbours' ? `${rule} ${file}` : []));
    expect(two('5.4, 51')).toEqual(['unlike-neighbours data/2019/figures/tabel-2.yaml']);
    expect(two('5.4, 5.1')).toEqual([]);
    // The two differ between themselves as much as from the others.
    expect(two('25, 51')).toEqual([]);
  });

  it('are let be where a remark tells of the odd one', () => {
    expect(of([80, 81, 800], remarked('r/q2'))).toEqual([]);
  });
});

describe('a total', () => {
  const years = ['id: a, title: A, period: 2018', 'id: b, title: B, period: 2019'];
  const of = (values: readonly string[], more = 'measure: ledige\nunit: personer'): string[] =>
    said(
      years,
      [
        `id: unge, label: Unge, group: unge, values: [${values[0]!}]`,
        `id: voksne, label: Voksne, group: voksne, values: [${values[1]!}]`,
        `id: i-alt, label: I alt, total: true, values: [${values[2]!}]`,
      ],
      more,
    );

  it('is the sum of its parts, told once for a row', () => {
    expect(of(['40, 50', '60, 70', '100, 120'])).toEqual([]);
    expect(of(['40, 50', '60, 70', '101, 120'])).toEqual(['wrong-total']);
    expect(of(['40, 50', '60, 70', '101, 121'])).toEqual(['wrong-total']);
    // What is marked as nothing adds nothing; what is not known can be anything.
    expect(of(['40, 50', '{state: zero, printed: "-"}, 70', '41, 120'])).toEqual(['wrong-total']);
    expect(of(['40, 50', '{state: unavailable, printed: "-"}, 70', '41, 120'])).toEqual([]);
  });

  it('as nearly as they are printed, where they are rounded', () => {
    const rounded = 'measure: ledighed\nunit: pct';
    expect(of(['40.1, 50', '19.7, 10', '59.9, 60'], rounded)).toEqual([]);
    expect(of(['40.1, 50', '19.7, 10', '60.0, 60'], rounded)).toEqual(['wrong-total']);
    expect(of(['40.1, 50', '19.7, 10', '59.6, 60'], rounded)).toEqual(['wrong-total']);
  });

  it('is not known where a part is not printed, and may be wrong in the document', () => {
    const marks = "measure: ledige\nunit: personer\nmarks: {'-': {state: unexplained}}";
    expect(of(["'-', 50", '60, 70', '101, 120'], marks)).toEqual([]);
    expect(of(['40, 50', '60, 70', "'-', 120"], marks)).toEqual([]);
    expect(of(['40, 50', '60, 70', '101, 120'], `measure: ledige\nunit: personer\n${remarked('i-alt/a')}`)).toEqual([]);
  });

  it('is of its own section', () => {
    const sections =
      'measure: ledige\nunit: personer\nsections: [{id: s, title: S, period: 2018}, {id: t, title: T, period: 2019}]';
    const rows = (total: number): string[] => [
      'id: a, label: A, section: s, group: unge, values: [40]',
      'id: b, label: B, section: s, group: voksne, values: [60]',
      `id: c, label: C, section: s, total: true, values: [${total}]`,
      'id: d, label: D, section: t, group: unge, values: [500]',
    ];
    expect(said(['id: n, title: N'], rows(100), sections)).toEqual([]);
    expect(said(['id: n, title: N'], rows(600), sections)).toEqual(['wrong-total']);
  });

  it('stands beside its parts as well, in the same unit', () => {
    const columns = [
      'id: a, title: A, unit: personer, group: unge',
      'id: b, title: B, unit: personer, group: voksne',
      'id: p, title: P, unit: pct',
      'id: i-alt, title: I alt, unit: personer, total: true',
    ];
    expect(said(columns, ['id: r, label: R, values: [40, 60, 12, 100]'])).toEqual([]);
    expect(
      said(columns, ['id: r, label: R, values: [40, 60, 12, 112]', 'id: s, label: S, values: [40, 60, 12, 112]']),
    ).toEqual(['wrong-total']);
  });
});

describe('a part', () => {
  const groups = `${goodText('data/groups.yaml')}- {id: helt-unge, title: helt unge, phrase: under 25 år, partOf: unge}\n`;
  const of = (part: number, fields = '', unit = 'measure: ledige, unit: personer', more = ''): string[] =>
    said(
      [`id: c, title: C, ${unit}`],
      [
        `id: hele, label: Unge, group: unge, values: [50]`,
        `id: del, label: Helt unge, group: helt-unge, ${fields}values: [${part}]`,
      ],
      more,
      { 'data/groups.yaml': groups },
    );

  it('is no more than its whole', () => {
    expect(of(49)).toEqual([]);
    expect(of(50)).toEqual([]);
    expect(of(51)).toEqual(['part-above-whole']);
    expect(of(51, '', undefined, remarked('del/c'))).toEqual([]);
  });

  it('of another time, place or way of counting is not held against it, nor is a share of other people', () => {
    expect(of(51, 'period: 2018, ')).toEqual([]);
    expect(of(51, 'place: hele-landet, ')).toEqual([]);
    expect(of(51, 'definition: uden efterløn, ')).toEqual([]);
    expect(of(51, '', 'measure: ledighed, unit: pct')).toEqual([]);
  });

  it('of a measure may be counted otherwise, so that there is a warning', () => {
    const files = { 'data/measures/nye.yaml': `${goodText('data/measures/ledige.yaml')}partOf: ledige\n` };
    const two = (part: number): string[] =>
      said(
        ['id: c, title: C, unit: personer'],
        ['id: a, label: A, measure: ledige, values: [50]', `id: b, label: B, measure: nye, values: [${part}]`],
        '',
        files,
      );
    expect(two(50)).toEqual([]);
    expect(two(51)).toEqual(['part-above-whole, warning']);
  });
});

describe('a table has one number for a thing', () => {
  const of = (...rows: string[]): string[] =>
    said(
      ['id: c, title: C, measure: ledige, unit: personer'],
      rows.map((row, i) => `id: r${i}, label: R${i}, ${row}`),
    );

  it.each([
    ['values: [40]', 'values: [41]', true],
    ['values: [40]', 'values: [40]', false],
    ['period: 2018, values: [40]', 'values: [41]', false],
    ['place: hele-landet, values: [40]', 'values: [41]', false],
    ['group: unge, values: [40]', 'values: [41]', false],
    ['definition: uden efterløn, values: [40]', 'values: [41]', false],
  ])('%s and %s: %s', (one, other, twice) => {
    expect(of(one, other)).toEqual(twice ? ['measured-twice'] : []);
  });

  it('and is told once of a whole column', () => {
    const columns = ['id: a, title: A', 'id: b, title: B'].map(
      (column) => `${column}, measure: ledige, unit: personer`,
    );
    expect(
      said(columns, [
        'id: r, label: R, group: unge, values: [40, 41]',
        'id: s, label: S, group: voksne, values: [42, 43]',
      ]),
    ).toEqual(['measured-twice']);
  });

  it('and where a head is wrong, that is told instead', () => {
    expect(of('place: hele-landet, values: [40]', 'values: [41]').length).toBe(0);
    const rows = [
      'id: a, label: Lilleby, place: lilleby, values: [40]',
      'id: b, label: Hele landet, place: lilleby, values: [41]',
    ];
    expect(said(['id: c, title: C, measure: ledige, unit: personer'], rows)).toEqual(['head-of-other-place']);
  });
});
