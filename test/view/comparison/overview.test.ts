import { describe, expect, it } from 'vitest';
import { comparePlans, type PlanComparison } from '../../../src/plan/compare/compare.ts';
import { overview, pairInShort } from '../../../src/site/comparison/overview.ts';
import { libraryWith, threePlans } from '../../support/libraries.ts';

const library = threePlans();
const { pairs, extents, matrix } = overview(library);

describe('the overview of all plan years', () => {
  it('leads to any two plan years, the newest first', () => {
    expect(pairs.map(({ text, address }) => [text, address])).toEqual([
      ['2019 og 2021', '/sammenlign/2019-2021/'],
      ['2015 og 2021', '/sammenlign/2015-2021/'],
      ['2015 og 2019', '/sammenlign/2015-2019/'],
    ]);
    expect(overview(libraryWith()).pairs).toEqual([]);
  });

  it('has all goals at once, and tells what is not there of the plans', () => {
    expect(matrix.years.map(({ text }) => text)).toEqual(['2015', '2019', '2021']);
    expect(extents).toEqual([
      'Kun kapitel 2 af planen for 2019 er trykt.',
      'Planen for 2021 er ikke blandt dokumenterne.',
    ]);
  });
});

describe('two plan years in a line', () => {
  const comparison = comparePlans('2015', '2019', library);
  const verdict = (changes: Partial<PlanComparison>): string => pairInShort({ ...comparison, ...changes }).verdict;
  const [pair] = comparison.goals;
  const sameWords = { ...pair!, basis: { kind: 'computed' as const, rule: 'same-words' as const } };
  const reading = { ...pair!, basis: { kind: 'reading' as const, reason: 'Samme emne.' } };

  it('tells how many goals belong together, by the same words and else', () => {
    expect(verdict({ goals: [sameWords] })).toContain('Ét mål står med samme ord i begge planår.');
    expect(verdict({ goals: [reading] })).toContain('Ét mål hører sammen efter emne eller tema.');
    expect(verdict({ goals: [sameWords, { ...reading, newer: { ...pair!.newer } }] })).toContain(
      'Ét mål står med samme ord i begge planår og ét hører sammen efter emne eller tema.',
    );
    // A goal that goes on from several is one.
    expect(verdict({ goals: [sameWords, reading] })).toContain('Ét mål står med samme ord i begge planår.');
  });

  it('says of plans that are not whole that it speaks of the known goals, and which is not there', () => {
    expect(verdict({ goals: [] })).toContain('Ingen kendte mål hører sammen.');
    const [older] = library.plans;
    expect(verdict({ goals: [], newer: older! })).toContain('Ingen mål hører sammen.');
    expect(verdict({ newer: library.plans[2]! })).toContain('Selve planen for 2021 er ikke her.');
  });

  it('says whether numbers can be compared, and never how many went which way', () => {
    expect(verdict({ measures: [] })).toContain('Ingen tal kan sammenlignes.');
  });
});
