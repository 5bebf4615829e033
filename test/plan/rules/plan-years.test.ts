import { describe, expect, it } from 'vitest';
import { goodFiles, goodText } from '../../support/libraries.ts';
import { problemsIn } from '../../support/problems.ts';

const broken = 'a: [';

describe('a year that something stands for has a plan', () => {
  const missing = (changes: Record<string, string>, removed: readonly string[] = []): string[] =>
    problemsIn(changes, new Map([...goodFiles()].filter(([file]) => !removed.includes(file))))
      .filter(({ rule }) => rule === 'missing-file')
      .map(({ file, message }) => `${file}: ${message}`);
  const plan = 'data/2019/plan.yaml';
  const without = [`${plan}: Filen mangler, så det, der står for 2019, bliver ikke udgivet.`];
  const other = { 'data/2021/figures/tabel-1.yaml': goodText('data/2019/figures/tabel-1.yaml') };

  it('which is told once for each that has none', () => {
    expect(missing({})).toEqual([]);
    expect(missing({}, [plan])).toEqual(without);
    expect(missing(other)).toEqual([
      'data/2021/plan.yaml: Filen mangler, så det, der står for 2021, bliver ikke udgivet.',
    ]);
  });

  it('and not where the plan is there and cannot be read, whatever else cannot', () => {
    expect(missing({ [plan]: broken })).toEqual([]);
    expect(missing({ ...other, 'data/2021/plan.yaml': broken })).toEqual([]);
    expect(missing({ ...other, 'data/2021/goals/nyt.yaml': broken })).toHaveLength(1);
  });
});
