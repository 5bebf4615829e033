import { describe, expect, it } from 'vitest';
import { problemsOfTable } from '../../support/problems.ts';

const hidden = '{state: suppressed, printed: "."}';

/** How many hidden numbers can be worked out. */
const derivable = (...table: Parameters<typeof problemsOfTable>): number =>
  problemsOfTable(...table).filter((problem) => problem.startsWith('derivable')).length;

describe('a hidden number of a column with a printed total', () => {
  const column = ['id: antal, title: Antal, unit: virksomheder'];
  const of = (one: string | number, other: string | number, total: string | number): number =>
    derivable(column, [
      `id: a, label: A, values: [${one}]`,
      `id: b, label: B, values: [${other}]`,
      `id: i-alt, label: I alt, total: true, values: [${total}]`,
    ]);

  it('can be worked out where it is the only one', () => {
    expect(of(hidden, 20, 23)).toBe(1);
    expect(of(20, hidden, 23)).toBe(1);
  });

  it('cannot where another is hidden with it, or the total is', () => {
    expect(of(hidden, hidden, 23)).toBe(0);
    expect(of(hidden, 20, hidden)).toBe(0);
  });

  it('cannot where another number is not known', () => {
    expect(of(hidden, '{state: unavailable, printed: "-"}', 23)).toBe(0);
  });

  it('can where another says that there is none: a mark for nothing is a number', () => {
    expect(of(hidden, '{state: zero, printed: "-"}', 23)).toBe(1);
    expect(of(hidden, '{state: not_applicable, printed: "-"}', 23)).toBe(1);
    expect(of(hidden, '{state: rounds_to_zero, printed: "0"}', 23)).toBe(0);
  });

  it('is not told of a number that is away for another reason', () => {
    expect(of('{state: unavailable, printed: "-"}', 20, 23)).toBe(0);
  });

  it('has its total in its own section', () => {
    const rows = (section: string): string[] => [
      `id: a, label: A, section: foerst, values: [${hidden}]`,
      'id: b, label: B, section: foerst, values: [20]',
      `id: i-alt, label: I alt, section: ${section}, total: true, values: [23]`,
      'id: c, label: C, section: saa, values: [23]',
    ];
    const sections = 'sections: [{id: foerst, title: Først}, {id: saa, title: Så}]';
    expect(derivable(column, rows('foerst'), sections)).toBe(1);
    expect(derivable(column, rows('saa'), sections)).toBe(0);
  });
});

describe('a hidden number in a table of several columns and sections', () => {
  const columns = ['a', 'b'].map((id) => `id: ${id}, title: ${id}, unit: virksomheder`);
  const row = (id: string, values: (string | number)[], more = ''): string =>
    `id: ${id}, label: ${id}, ${more}values: [${values.join(', ')}]`;

  it('can be worked out from the total of its own column', () => {
    const of = (total: (string | number)[]): number =>
      derivable(columns, [row('x', [20, hidden]), row('y', [21, 22]), row('i-alt', total, 'total: true, ')]);
    expect(of([41, 45])).toBe(1);
    expect(of([41, hidden])).toBe(0);
    expect(of([hidden, 45])).toBe(1);
  });

  it('can be worked out from the total of its own section', () => {
    const sections = 'sections: [{id: foerst, title: Først}, {id: saa, title: Så}]';
    const of = (total: string | number): number =>
      derivable(
        columns,
        [
          row('w', [30, 31], 'section: foerst, '),
          row('v', [60, 62], 'section: foerst, total: true, '),
          row('x', [hidden, 20], 'section: saa, '),
          row('y', [21, 22], 'section: saa, '),
          row('z', [total, 42], 'section: saa, total: true, '),
        ],
        sections,
      );
    expect(of(25)).toBe(1);
    expect(of(hidden)).toBe(0);
  });

  it('can be worked out from one total, though another is hidden', () => {
    const rows = [row('x', [hidden, 20]), row('y', [21, 22]), row('i-alt', [25, 42], 'total: true, ')];
    expect(derivable(columns, [...rows, row('netto', [hidden, 40], 'total: true, ')])).toBe(1);
  });

  it('can be worked out from the total of its own row', () => {
    const beside = [...columns, 'id: i-alt, title: I alt, unit: virksomheder, total: true'];
    expect(derivable(beside, [row('x', [20, 21, hidden]), row('y', [hidden, 22, 30])])).toBe(1);
    expect(derivable(beside, [row('x', [20, 21, 41]), row('y', [hidden, hidden, 30])])).toBe(0);
  });
});

describe('a hidden number of a row with a printed total', () => {
  const of = (units: string, ...values: (string | number)[]): number =>
    derivable(
      [
        ...['a', 'b'].map((id) => `id: ${id}, title: ${id}, unit: virksomheder`),
        `id: andel, title: Andel, unit: pct`,
        `id: i-alt, title: I alt, unit: ${units}, total: true`,
      ],
      [`id: alle, label: Alle, values: [${values.join(', ')}]`],
    );

  it('can be worked out where it is the only one in its unit', () => {
    expect(of('virksomheder', hidden, 20, 50, 23)).toBe(1);
    expect(of('virksomheder', hidden, 20, hidden, 23)).toBe(1);
  });

  it('cannot where another is hidden with it, or the total is, or is of something else', () => {
    expect(of('virksomheder', hidden, hidden, 50, 23)).toBe(0);
    expect(of('virksomheder', hidden, 20, 50, hidden)).toBe(0);
    expect(of('kr', hidden, 20, 50, 23)).toBe(0);
  });
});
