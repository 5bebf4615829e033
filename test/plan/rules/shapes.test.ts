import { describe, expect, it } from 'vitest';
import { goodText } from '../../support/libraries.ts';
import { problemsIn, problemsOfTable, problemsWith } from '../../support/problems.ts';

const rulesIn = (said: readonly string[]): string[] => said.map((each) => each.split(':')[0]!);
const column = ['id: c, title: Tal, unit: pct'];

describe('the sections of a table', () => {
  const of = (rows: readonly string[], sections = '[{id: a, title: A}, {id: b, title: B}]'): string[] =>
    problemsOfTable(
      column,
      rows.map((row, i) => `id: r${i}, label: Række, ${row}values: [40]`),
      sections && `sections: ${sections}`,
    );

  it('hold each row, and none is empty', () => {
    expect(of(['section: a, ', 'section: b, ', 'section: a, '])).toEqual([]);
    expect(of(['section: a, ', 'section: b, ', ''])).toEqual([
      'row-without-section: Tabellen er delt i afsnit, men rækken ”r2” hører ikke til noget af dem.',
    ]);
    expect(of(['section: a, '])).toEqual(['empty-section: Afsnittet ”B” har ingen rækker.']);
    expect(of(['', ''], '')).toEqual([]);
  });

  it('that a row names wrongly is told, and not the one that it leaves empty', () => {
    expect(rulesIn(of(['section: a, ', 'section: c, ']))).toEqual(['dangling-reference']);
    expect(rulesIn(of(['section: a, ', 'section: c, ', '']))).toEqual(['dangling-reference', 'row-without-section']);
  });
});

describe('a note of a table', () => {
  const of = (row: string, more: string): string[] =>
    problemsOfTable(column, [`id: r, label: R, ${row}values: [40]`], more);

  it('with a key is referred to; one without is of the whole table', () => {
    expect(of('notes: [a], ', 'notes: [{id: a, text: En note.}]')).toEqual([]);
    expect(of('', 'notes: [{text: En note.}]')).toEqual([]);
    const unused = ['unused-note: Ingen række, kolonne eller celle viser hen til noten ”a”.'];
    expect(of('', 'notes: [{id: a, text: En note.}]')).toEqual(unused);
    // That a section has the same key refers to no note.
    expect(of('section: a, ', 'sections: [{id: a, title: A}]\nnotes: [{id: a, text: En note.}]')).toEqual(unused);
  });
});

describe('a key', () => {
  it('of a row, a column or a section stands once in its table', () => {
    const row = (id: string): string => `id: ${id}, label: R, section: s, values: [40, 41]`;
    const columns = (other: string): string[] => ['id: c, title: C, unit: pct', `id: ${other}, title: D, unit: pct`];
    const sections = (other: string): string => `sections: [{id: s, title: S}${other}]`;
    expect(problemsOfTable(columns('d'), [row('r'), row('q')], sections(''))).toEqual([]);
    expect(problemsOfTable(columns('d'), [row('r'), row('r')], sections(''))).toEqual([
      'duplicate-id: To rækker har samme id ”r”.',
    ]);
    expect(problemsOfTable(columns('c'), [row('r')], sections(''))).toEqual([
      'duplicate-id: To kolonner har samme id ”c”.',
    ]);
    expect(problemsOfTable(columns('d'), [row('r')], sections(', {id: s, title: T}'))).toEqual([
      'duplicate-id: To afsnit har samme id ”s”.',
    ]);
  });
});

describe('a cell of a measure', () => {
  const of = (...rows: string[]): string[] =>
    problemsOfTable(
      ['id: c, title: C'],
      rows.map((row, i) => `id: r${i}, label: R, measure: ledighed, group: unge, ${row}`),
      'marks: {"-": {state: unexplained}}',
    );
  const inUnit = (unit: string): string => `Cellen er i ${unit}, men målingen ”ledighed” er i pct.`;

  it('is in its unit, and each other unit is told once', () => {
    expect(of('unit: pct, values: [40]')).toEqual([]);
    expect(of('unit: kr, values: [40]', 'unit: virksomheder, values: [41]', 'unit: kr, values: [40]')).toEqual([
      `unit-differs: ${inUnit('kr.')}`,
      `unit-differs: ${inUnit('virksomheder')}`,
    ]);
    expect(of('values: [40]')).toEqual([`unit-differs: ${inUnit('ingen enhed')}`]);
  });

  it('needs none where there is no number', () => {
    expect(of('unit: kr, values: ["-"]')).toEqual([]);
  });
});

describe('a number of a goal', () => {
  it('stands once among those of its kind; many may have none', () => {
    const goal = (fields: string, title = 'Et mål'): string =>
      `kind: strategic\n${fields}\ntitle: ${title}\nwording: Noget skal ske\ntheme: job\norigin: {document: plan-2019, label: Kapitel 1}\n`;
    const two = (one: string, other: string): string[] =>
      problemsWith({ 'data/2019/goals/a.yaml': goal(one), 'data/2019/goals/b.yaml': goal(other, 'Et andet') });
    expect(two('number: 3', 'number: 4')).toEqual([]);
    expect(two('order: 3', 'order: 4')).toEqual([]);
    expect(two('number: 3', 'number: 3')).toEqual([
      'duplicate-number: Målet har samme nummer (3) som data/2019/goals/a.yaml.',
    ]);
  });
});

describe('a change that a column gives', () => {
  const change = (fields: string, rows: readonly string[]): string[] =>
    rulesIn(
      problemsOfTable(
        ['id: a, title: A, unit: pct', `id: b, title: B, changeOf: a${fields}`],
        rows.map((row, i) => `id: r${i}, label: R, ${row}`),
      ),
    );
  const both = 'change: {period: 2018-2019, unit: pct}, values: [40, 41]';

  it('has a period and a unit, of the column or of the row', () => {
    expect(change(', period: 2018-2019, unit: pct', ['values: [40, 41]'])).toEqual([]);
    expect(change('', [both])).toEqual([]);
    expect(change('', [both, 'values: [40, 41]'])).toEqual(['change-without-period']);
    expect(change(', period: 2018-2019', ['values: [40, 41]'])).toEqual(['change-without-period']);
    expect(change(', unit: pct', ['values: [40, 41]'])).toEqual(['change-without-period']);
  });

  it('needs none where there is no number', () => {
    expect(change('', ['values: [40, {state: unavailable, printed: "-"}]'])).toEqual([]);
  });
});

describe('what measures say of each other', () => {
  const measure = (fields: string, unit = 'pct'): string =>
    `title: Målt\nphrase: 'det målte {group}'\ndefinition: Det, der er målt.\nunit: ${unit}\ntype: level\ntells: result\n${fields}\n`;
  const of = (files: Record<string, string>): string[] =>
    problemsWith(Object.fromEntries(Object.entries(files).map(([id, text]) => [`data/measures/${id}.yaml`, text])));
  const aims = (...all: string[]): string =>
    `aims: [${all.map((aim) => `{${aim}, origin: {document: plan-2019, label: Kapitel 1}}`).join(', ')}]`;

  it('is that a part belongs to a whole that is no part', () => {
    expect(of({ del: measure('partOf: ledighed') })).toEqual([]);
    expect(rulesIn(of({ del: measure('partOf: del') }))).toEqual(['part-of-part']);
    expect(rulesIn(of({ del: measure('partOf: hel'), hel: measure('partOf: ledighed') }))).toEqual(['part-of-part']);
    expect(of({ del: measure('partOf: hel'), hel: measure('partOf: hel') })).toEqual([
      'part-of-part: ”hel” er sat som en del af sig selv.',
    ]);
  });

  it('is that a count stands behind a share and is none', () => {
    expect(of({ andel: measure('count: ledige') })).toEqual([]);
    expect(rulesIn(of({ andel: measure('count: ledighed') }))).toEqual(['wrong-count']);
    expect(rulesIn(of({ antal: measure('count: ledige', 'personer') }))).toEqual(['wrong-count']);
  });

  it('is that a forecast is about another measure in the same unit', () => {
    expect(of({ ventet: measure('forecastOf: ledighed') })).toEqual([]);
    expect(rulesIn(of({ ventet: measure('forecastOf: ledige') }))).toEqual(['wrong-forecast']);
    expect(rulesIn(of({ ventet: measure('forecastOf: ventet') }))).toEqual(['wrong-forecast']);
  });

  it.each([
    ['plan: 2019, direction: up', 'plan: 2019, direction: down', false],
    ['plan: 2019, direction: up', 'plan: 2019, direction: up', true],
    ['plan: 2019, direction: up, groups: [unge]', 'plan: 2019, direction: down', false],
    ['plan: 2019, direction: up', 'plan: 2019, direction: down, groups: [unge]', false],
    ['plan: 2019, direction: up, groups: [unge, voksne]', 'plan: 2019, direction: down, groups: [voksne]', false],
    ['plan: 2019, direction: up, groups: [unge]', 'plan: 2019, direction: down, groups: [voksne]', true],
  ])('is wanted one way of the same people: %s and %s: %s', (one, other, may) => {
    expect(rulesIn(of({ andel: measure(aims(one, other)) }))).toEqual(may ? [] : ['opposing-aims']);
  });

  it('may be wanted another way in another year', () => {
    expect(rulesIn(of({ andel: measure(aims('plan: 2019, direction: up', 'plan: 2021, direction: down')) }))).toEqual([
      'dangling-reference',
    ]);
  });
});

describe('the colours of plan years', () => {
  const plan = goodText('data/2019/plan.yaml').replace('keyFigures: [tabel-1]', 'keyFigures: []');
  const said = (...colours: string[]): string[] =>
    problemsIn(
      Object.fromEntries(
        colours.map((hue, i) => [
          `data/${2020 + i}/plan.yaml`,
          plan
            .replace('Beskæftigelsesplan 2019', `Beskæftigelsesplan ${2020 + i}`)
            .replace('period: 2019', `period: ${2020 + i}`)
            .replace('teal', hue),
        ]),
      ),
    )
      .filter(({ rule }) => rule === 'duplicate-hue')
      .map(({ rule, file, hint, severity }) => [severity ?? 'problem', rule, file, hint].join(' '));

  it('differ as long as there are enough of them', () => {
    expect(said('plum', 'blue', 'olive', 'ochre')).toEqual([]);
    expect(said('plum', 'blue', 'olive', 'plum')).toEqual([
      'problem duplicate-hue data/2023/plan.yaml Vælg en anden: ochre.',
    ]);
  });

  it('of more plans come again, but not beside themselves', () => {
    expect(said('plum', 'blue', 'olive', 'ochre', 'teal')).toEqual([]);
    expect(said('plum', 'blue', 'olive', 'ochre', 'ochre')).toEqual([
      'warning duplicate-hue data/2024/plan.yaml Vælg en anden: teal, plum, blue eller olive.',
    ]);
  });
});
