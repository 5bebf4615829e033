import { describe, expect, it } from 'vitest';
import { goalsOf } from '../../src/plan/compare/goals.ts';
import { goalThreads } from '../../src/plan/goal-thread.ts';
import type { Goal } from '../../src/plan/goal.ts';
import { publishedLibrary } from '../support/libraries.ts';

const library = publishedLibrary();
const threads = goalThreads(library);
const threadOf = (year: number, id: string): string[] =>
  threads
    .find(({ goals }) => goals.some((goal) => goal.year === year && goal.id === id))!
    .goals.map((goal: Goal) => `${goal.year} ${goal.id}`);

describe('goals as threads', () => {
  it('have every goal of every plan once', () => {
    const all = library.plans.flatMap(({ year }) => goalsOf(year, library));
    expect(threads.flatMap(({ goals }) => goals)).toHaveLength(all.length);
    expect(new Set(threads.flatMap(({ goals }) => goals))).toEqual(new Set(all));
  });

  it('follow a goal through three plans', () => {
    expect(threadOf(2021, 'ministermaal-virksomheder')).toEqual([
      '2015 taettere-kontakt-med-virksomheder',
      '2019 arbejdskraft-til-virksomhederne',
      '2021 ministermaal-virksomheder',
    ]);
  });

  it('are one where a later goal merges several', () => {
    expect(threadOf(2019, 'faerre-langtidsledige')).toEqual([
      '2015 bekaemp-langtidsledighed',
      '2015 faerre-langtidsledige-og-langtidssyge',
      '2015 langtidsledige-under-region-og-klynge',
      '2019 faerre-langtidsledige',
    ]);
  });

  it('do not tie a new goal to the one that it only names as nearest', () => {
    expect(threadOf(2021, 'den-jobrettede-indsats-styrkes')).toEqual(['2021 den-jobrettede-indsats-styrkes']);
  });
});
