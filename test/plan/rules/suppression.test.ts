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
