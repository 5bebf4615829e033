import { shownAs } from '../../../src/plan/words/printed.ts';
import { describe, expect, it } from 'vitest';
import type { ExampleSituation, Numbers } from '../../../src/plan/assess/examples/situation.ts';
import type { Facts } from '../../../src/plan/assess/question.ts';
import type { SimpleTarget } from '../../../src/plan/entry/target.ts';
import { assess, said } from '../../support/assessed.ts';

/** What the worked examples do not show of how an assessment is put into words. */

const level: SimpleTarget = {
  kind: 'level',
  measure: 'ledighed',
  comparator: 'at-most',
  value: 5,
  deadline: { period: 2019 },
};
const of = (target: SimpleTarget, numbers: Numbers, more: Partial<ExampleSituation> = {}): string =>
  said(assess({ target, tables: [[{ measure: target.measure, numbers }]], ...more }));

describe('how far it is from the target', () => {
  it.each([
    ['at-most', 4, 'Det er 1,0 procentpoint bedre end målet.'],
    ['at-most', 6, 'Det er 1,0 procentpoint for højt.'],
    ['below', 5, 'Det er lige på grænsen, og det er ikke nok.'],
    ['below', 6, 'Det er 1,0 procentpoint for højt.'],
    ['at-least', 6, 'Det er 1,0 procentpoint bedre end målet.'],
    ['at-least', 4, 'Der mangler 1,0 procentpoint.'],
    ['above', 4, 'Der mangler 1,0 procentpoint.'],
    ['above', 5, 'Det er lige på grænsen, og det er ikke nok.'],
  ] as const)('%s 5 pct. with %d: %s', (comparator, value, sentence) => {
    expect(of({ ...level, comparator }, { 2019: value })).toContain(sentence);
  });

  it.each([
    ['at-most', 4, 'Det er 1 person færre end målet.'],
    ['at-most', 6, 'Det er 1 person flere end målet.'],
    ['below', 6, 'Det er 1 person flere end målet.'],
    ['below', 3, 'Det er 2 personer færre end målet.'],
    ['at-least', 6, 'Det er 1 person flere end målet.'],
    ['at-least', 4, 'Der mangler 1 person.'],
    ['above', 4, 'Der mangler 1 person.'],
  ] as const)('%s 5 persons with %d: %s', (comparator, value, sentence) => {
    expect(
      of({ kind: 'count', measure: 'ledige', comparator, value: 5, deadline: { period: 2019 } }, { 2019: value }),
    ).toContain(sentence);
  });

  it('is told of shares between two numbers', () => {
    const between: SimpleTarget = {
      kind: 'interval',
      measure: 'ledighed',
      between: [4, 5],
      deadline: { period: 2019 },
    };
    expect(of(between, { 2019: 3 })).toContain('Det er 1,0 procentpoint for lavt.');
    expect(of(between, { 2019: 6 })).toContain('Det er 1,0 procentpoint for højt.');
  });

  it('is told with as many decimals as it takes to see it, but no more than six', () => {
    const fall: SimpleTarget = { kind: 'relative-change', measure: 'ledige', direction: 'down', by: 10, from: 2018 };
    const missing = (from: number, to: number): string =>
      /Der mangler (.*) pct\. af/.exec(of(fall, { 2018: from, 2019: to }))![1]!;
    expect(missing(1000, 901)).toBe('0,1');
    expect(missing(100_000, 90_001)).toBe('0,001');
    expect(missing(10_000_000, 9_000_001)).toBe('0,00001');
    expect(missing(1_000_000_000, 900_000_001)).toBe('0,000000');
  });
});

describe('a change that a table states', () => {
  const stated = (direction: 'down' | 'up', by = 2): SimpleTarget => ({
    kind: 'relative-change',
    measure: 'udvikling',
    direction,
    by,
  });

  it.each([
    [-3, 'Fra 2018 til 2019 faldt udgifterne i Lilleby med 3,0 pct.'],
    [3, 'Fra 2018 til 2019 steg udgifterne i Lilleby med 3,0 pct.'],
    [0, 'Fra 2018 til 2019 var udgifterne i Lilleby uændret.'],
  ])('of %d is told as one', (value, sentence) => {
    expect(of(stated('up'), { '2018-2019': value })).toContain(sentence);
  });

  it.each([
    [-3, 'I hele landet var der et fald på 3,0 pct.'],
    [3, 'I hele landet var der en stigning på 3,0 pct.'],
    [0, 'I hele landet var der ingen ændring.'],
  ])('of %d in another place is told beside it', (value, sentence) => {
    const target: SimpleTarget = {
      kind: 'relative-to-place',
      measure: 'udvikling',
      comparator: 'at-most',
      place: 'hele-landet',
    };
    const rows = [
      { measure: 'udvikling', numbers: { '2018-2019': -1 } },
      { measure: 'udvikling', place: 'hele-landet', numbers: { '2018-2019': value } },
    ];
    expect(said(assess({ target, tables: [rows] }))).toContain(sentence);
  });

  it('in points is told in points', () => {
    const inPoints = (facts: Facts): Facts => ({
      ...facts,
      measures: facts.measures.map((measure) =>
        measure.id === 'udvikling' ? { ...measure, unit: 'procentpoint' } : measure,
      ),
      figures: facts.figures.map((figure) => ({
        ...figure,
        rows: figure.rows.map((row) => ({
          ...row,
          cells: row.cells.map((cell) => ({ ...cell, unit: 'procentpoint' as const })),
        })),
      })),
    });
    const target: SimpleTarget = { kind: 'point-change', measure: 'udvikling', direction: 'down', by: 2 };
    const tables = [[{ measure: 'udvikling', numbers: { '2018-2019': -1.5 } }]];
    expect(said(assess({ target, tables }, inPoints))).toContain('Der mangler 0,5 procentpoint.');
  });
});

describe('a number stands with the decimals that its cell has', () => {
  const fine = (facts: Facts): Facts => ({
    ...facts,
    figures: facts.figures.map((figure) => ({
      ...figure,
      rows: figure.rows.map((row) => ({ ...row, cells: row.cells.map((cell) => ({ ...cell, decimals: 2 })) })),
    })),
  });
  const told = (target: SimpleTarget, ...rows: ExampleSituation['tables'][number]): string =>
    said(assess({ target, tables: [rows] }, fine));

  it('as a level, a count and a change', () => {
    expect(told(level, { numbers: { 2019: 4.95 } })).toContain('ledigheden i Lilleby 4,95 pct.');
    const count: SimpleTarget = { kind: 'count', measure: 'ledige', comparator: 'at-most', value: 5 };
    expect(told(count, { measure: 'ledige', numbers: { 2019: 4.25 } })).toContain('antallet af ledige i Lilleby 4,25.');
    const stated: SimpleTarget = { kind: 'relative-change', measure: 'udvikling', direction: 'down', by: 1 };
    expect(told(stated, { measure: 'udvikling', numbers: { '2018-2019': -1.25 } })).toContain(
      'i Lilleby med 1,25 pct.',
    );
  });

  it('beside that of another place', () => {
    const target: SimpleTarget = {
      kind: 'relative-to-place',
      measure: 'udvikling',
      comparator: 'at-most',
      place: 'hele-landet',
    };
    const row = (value: number): ExampleSituation['tables'][number][number] => ({
      measure: 'udvikling',
      numbers: { '2018-2019': value },
    });
    expect(told(target, row(-1.25), { ...row(-1.75), place: 'hele-landet' })).toContain('var der et fald på 1,75 pct.');
  });

  it('and a distance with those that it has itself', () => {
    const fall: SimpleTarget = { kind: 'point-change', measure: 'ledighed', direction: 'down', by: 0.25, from: 2018 };
    expect(of(fall, { 2018: 5.2, 2019: 4.9 })).toContain('Det er 0,05 procentpoint bedre end målet.');
  });

  it('and about so much where the document says so', () => {
    const about = (printed: string): string =>
      said(
        assess({ target: level, tables: [[{ numbers: { 2019: 4 } }]] }, (facts) => ({
          ...facts,
          figures: facts.figures.map((figure) => ({
            ...figure,
            rows: figure.rows.map((row) => ({
              ...row,
              cells: row.cells.map((cell) => ({ ...cell, printed, ...shownAs(printed) })),
            })),
          })),
        })),
      );
    expect(about('ca. 4 pct.')).toContain('i Lilleby ca. 4 pct. Målet');
    expect(about('ca. 4 pct.')).toContain('Det er ca. 1,0 procentpoint bedre');
    expect(about('4')).toContain('i Lilleby 4,0 pct. Målet');
  });
});

describe('a comparison with another place', () => {
  it('stands beside what is to be borne in mind of either number', () => {
    const target: SimpleTarget = {
      kind: 'relative-to-place',
      measure: 'ledighed',
      comparator: 'at-most',
      place: 'hele-landet',
    };
    const rows = [{ numbers: { 2019: 4 } }, { place: 'hele-landet', numbers: { 2019: 5 } }];
    const { remarks } = assess({ target: { ...target, deadline: { period: 2019 } }, tables: [rows] }, (facts) => ({
      ...facts,
      figures: facts.figures.map((figure) => ({
        ...figure,
        rows: figure.rows.map((row, i) => ({
          ...row,
          cells: row.cells.map((cell) => ({ ...cell, provisional: i === 1 })),
        })),
      })),
    }));
    expect(remarks).toEqual(['Det ene tal er foreløbigt.']);
  });
});

describe('a change each year', () => {
  it('that is too small, or the other way, is told as such', () => {
    const target: SimpleTarget = {
      kind: 'each-year-change',
      measure: 'ledighed',
      direction: 'down',
      by: 1,
      unit: 'procentpoint',
      from: 2017,
    };
    expect(of(target, { 2017: 6, 2018: 6, 2019: 6.5 })).toContain(
      'Der mangler 1,0 procentpoint. Fra 2018 til 2019 var det en stigning på 0,5 procentpoint, og det var ikke nok.',
    );
    expect(of(target, { 2017: 6, 2018: 4, 2019: 4 })).toContain(
      'ingen ændring. Målet er et fald på mindst 1 procentpoint hvert år. Der mangler 1,0 procentpoint. Fra 2017 til 2018 var det et fald på 2,0 procentpoint, og det var nok.',
    );
  });
});

describe('what stands beside an assessment', () => {
  it('is that a number, or its whole table, is not final: once', () => {
    const provisional = (cell: boolean, figure: boolean): readonly string[] =>
      assess({ target: level, tables: [[{ numbers: { 2019: 4.9 } }]] }, (facts) => ({
        ...facts,
        figures: facts.figures.map((each) => ({
          ...each,
          ...(figure && { provisional: 'Bliver højere' }),
          rows: each.rows.map((row) => ({ ...row, cells: row.cells.map((own) => ({ ...own, provisional: cell })) })),
        })),
      })).remarks;
    expect([
      provisional(false, false),
      provisional(true, false),
      provisional(false, true),
      provisional(true, true),
    ]).toEqual([
      [],
      ['Tallet er foreløbigt.'],
      ['Tallet er foreløbigt. Bliver højere.'],
      ['Tallet er foreløbigt. Bliver højere.'],
    ]);
  });

  it('is why it is so far: the numbers end before the deadline, or there is none from it', () => {
    expect(of(level, { '2019Q2': 4.9 })).toContain('Tallene slutter før fristen');
    expect(of(level, { '2019Q2': 4.9, 2020: 4 })).toContain('Der er ikke et tal fra selve fristen');
  });
});

describe('a goal of several parts', () => {
  const parts = (...values: number[]): ExampleSituation => ({
    target: { kind: 'compound', parts: values.map((value) => ({ ...level, value })) },
    tables: [[{ numbers: { 2019: 4.9 } }]],
  });
  const unmeasured: SimpleTarget = { ...level, measure: 'ledige' };
  const withUnknown = (...values: number[]): string =>
    said(
      assess({
        ...parts(),
        target: { kind: 'compound', parts: [...values.map((value) => ({ ...level, value })), unmeasured] },
      }),
    );

  it('is told by how many are met', () => {
    expect(said(assess(parts(5, 5, 5)))).toMatch(/^Alle tre dele af målet er nået\./);
    expect(said(assess(parts(5, 5, 4)))).toMatch(/^To af målets tre dele er nået\./);
    expect(said(assess(parts(5, 5)))).toMatch(/^Begge dele af målet er nået\./);
  });

  it('of which one cannot be told is not met where others are not', () => {
    expect(withUnknown(5, 5)).toMatch(/^To af målets tre dele kan vurderes\. I 2019/);
    expect(withUnknown(5, 4)).toContain('Én del er ikke nået, så hele målet er det heller ikke.');
    expect(withUnknown(4, 4)).toContain('To dele er ikke nået, så hele målet er det heller ikke.');
  });
});

describe('a goal that cannot be assessed', () => {
  it('names the place that has no number, where it is another than the municipality', () => {
    expect(of({ ...level, place: 'strandoe' }, { 2019: 4 })).toContain(
      'Dokumenterne har ingen tal for ledigheden i Strandø.',
    );
    expect(of({ ...level, measure: 'virksomheder' }, {})).toContain(
      'ingen tal for antallet af virksomheder i netværket.',
    );
  });

  it('lists the numbers that do not agree', () => {
    const tables = [4, 5, 6].map((value) => [{ numbers: { 2019: value } }]);
    expect(said(assess({ target: level, tables }))).toContain(
      '4,0 pct. (Tabel 1), 5,0 pct. (Tabel 2) og 6,0 pct. (Tabel 3). Der er ikke valgt et af dem.',
    );
  });
});

describe('what a target asks for', () => {
  it('says until when it holds, and from when it counts', () => {
    const asked = (more: Partial<SimpleTarget>): string => of({ ...level, ...more } as SimpleTarget, { 2019: 4 });
    expect(asked({ deadline: { period: '2018Q4-2019Q3' } })).toContain(
      'Målet er højst 5 pct. senest i 3. kvartal 2019.',
    );
    expect(asked({ deadline: undefined })).toContain('Målet er højst 5 pct. Det');
    expect(asked({ baseline: { value: 6 } })).toContain('senest i 2019, regnet fra 6 pct.');
    expect(asked({ baseline: { value: 6, period: 2018 } })).toContain('senest i 2019, regnet fra 6 pct. (2018).');
  });
});
