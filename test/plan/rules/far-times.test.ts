import { describe, expect, it } from 'vitest';
import { goodText } from '../../support/libraries.ts';
import { problemsIn } from '../../support/problems.ts';

const said = (file: string, before: string, after: string): string[] =>
  problemsIn({ [file]: goodText(file).replace(before, after) })
    .filter(({ rule }) => rule === 'far-time')
    .map(({ rule }) => rule);

describe('a year that most likely has a wrong digit', () => {
  it.each([
    ['2034', []],
    ['2035', ['far-time']],
  ])('a goal is due in %s', (year, expected) => {
    expect(said('data/2019/goals/lavere-ledighed.yaml', '{period: 2019Q4}', `{period: ${year}}`)).toEqual(expected);
  });

  it.each([
    ['1978Q4', ['far-time']],
    ['1979Q4', []],
    ['2059Q4', []],
    ['2060Q4', ['far-time']],
  ])('a number is from %s', (year, expected) => {
    const before = 'title: 4. kvartal 2018, period: 2018Q4';
    expect(said('data/2019/figures/tabel-1.yaml', before, `title: Før, period: ${year}`)).toEqual(expected);
  });
});
