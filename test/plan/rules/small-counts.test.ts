import { describe, expect, it } from 'vitest';
import { problemsOfTable } from '../../support/problems.ts';

/** Whether a number of something stands in a table without objection. */
const isPublished = (value: string | number, unit = 'personer', more = ''): boolean =>
  problemsOfTable([`id: antal, title: Antal, unit: ${unit}`], [`id: alle, label: Alle, values: [${value}]`], more)
    .length === 0;

/** A share of a count, by the count and the share: a column that is said to be of another. */
const isShareOf = (count: number | string, share: number): boolean =>
  problemsOfTable(
    ['id: antal, title: Antal, unit: personer', 'id: andel, title: Andel, unit: pct, decimals: 2, shareOf: antal'],
    [`id: alle, label: Alle, values: [${count}, ${share}]`],
  ).length === 0;

describe('a count of persons', () => {
  it.each([
    [0, true],
    [1, false],
    [4, false],
    [5, true],
  ])('of %d is published: %s', (count, isTold) => {
    expect(isPublished(count)).toBe(isTold);
  });

  it('may be small as a difference, below zero too, no more than above', () => {
    expect([-5, -4, -1].map((count) => isPublished(count))).toEqual([true, false, false]);
  });

  it('may be small where the table says why', () => {
    expect(isPublished(4, 'personer', 'smallCounts: Tallene er opdigtede.')).toBe(true);
  });

  it('is not one of other things', () => {
    expect(isPublished(4, 'virksomheder')).toBe(true);
    expect(isPublished(4, 'pct')).toBe(true);
  });

  it('is not one where the number is hidden', () => {
    expect(isPublished('{state: suppressed, printed: "."}')).toBe(true);
  });

  it('is not one as the way that another count went', () => {
    const columns = ['id: antal, title: Antal, unit: personer', 'id: vej, title: Udvikling, changeOf: antal'];
    const change = 'change: {period: 2018-2019, unit: personer}';
    expect(problemsOfTable(columns, [`id: alle, label: Alle, ${change}, values: [100, 4]`])).toEqual([]);
  });
});

describe('a share of a printed count', () => {
  it.each([
    ['less than half a person', 100, 0.5, true],
    ['a little more', 100, 0.51, false],
    ['four, a little less than four and a half', 100, 4.49, false],
    ['four and a half', 100, 4.5, true],
  ])('is published where it is %s', (_name, count, share, isTold) => {
    expect(isShareOf(count, share)).toBe(isTold);
  });

  it('tells of no one where the count is hidden or none', () => {
    expect(isShareOf('{state: suppressed, printed: "."}', 4)).toBe(true);
    expect(isShareOf(0, 4)).toBe(true);
  });
});
