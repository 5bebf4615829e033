import { describe, expect, it } from 'vitest';
import { goalChanges } from '../../../src/plan/compare/goal-changes.ts';
import { isChanged, isThemeOnly, type GoalPair } from '../../../src/plan/compare/goals.ts';
import type { Goal } from '../../../src/plan/entry/goal.ts';
import type { SimpleTarget } from '../../../src/plan/entry/target.ts';
import { modelWith } from '../../support/libraries.ts';

const library = modelWith({});
const [goal] = library.goals as [Goal];
const goalOf = (more: Partial<Goal>): Goal => ({ ...goal, ...more });

/** The goal without what it says of a field. */
const without = (field: keyof Goal, more: Partial<Goal> = {}): Goal =>
  Object.fromEntries(Object.entries({ ...goal, ...more }).filter(([key]) => key !== field)) as unknown as Goal;

const level = (value: number, more: Partial<SimpleTarget> = {}): SimpleTarget =>
  ({ kind: 'level', measure: 'ledighed', comparator: 'at-most', value, ...more }) as SimpleTarget;
const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

describe('what two goals say differently', () => {
  const changesOf = (older: Goal, newer: Goal): string[] =>
    goalChanges(older, newer, library).map((change) => plain(`${change.label}: ${change.older} > ${change.newer}`));

  it('is nothing where they say the same', () => {
    expect(changesOf(goal, goal)).toEqual([]);
  });

  it('is told field by field, as both say it', () => {
    expect(
      changesOf(goalOf({ target: level(5), kind: 'result' }), goalOf({ target: level(4), kind: 'minister' })),
    ).toEqual([
      'Måltal: Ledighed: højst 5 pct. > Ledighed: højst 4 pct.',
      expect.stringContaining('Slags mål: ') as string,
    ]);
  });

  it('is not told where only one of them says it', () => {
    expect(changesOf(goalOf({ evaluation: 'Hvert kvartal' }), goal)).toEqual([]);
    expect(changesOf(goalOf({ evaluation: 'Hvert kvartal' }), goalOf({ evaluation: 'Hvert år' }))).toEqual([
      'Hvornår målet gøres op: Hvert kvartal > Hvert år',
    ]);
  });

  it('is the kind only where both documents give one', () => {
    expect(changesOf(goalOf({ kind: 'plan' }), goalOf({ kind: 'minister' }))).toEqual([]);
  });

  it('is that one has no target where that is known, and not where its plan is missing', () => {
    expect(changesOf(goal, without('target'))).toEqual(['Måltal: Ledighed: højst 5 pct. > Intet måltal']);
    const plans = library.plans.map((plan) => ({
      ...plan,
      ownDocument: { extent: 'missing' as const, text: 'Den er væk.' },
    }));
    expect(goalChanges(goal, without('target'), { ...library, plans })).toEqual([]);
  });
});

describe('a pair of goals', () => {
  const pair = (more: Partial<GoalPair> = {}): GoalPair => ({
    ...{ theme: 'job', kind: 'same', basis: { kind: 'computed', rule: 'same-words' } },
    ...{ older: goal, newer: goal, changes: [], reasons: [] },
    ...more,
  });
  const themeOnly = { ...goal, themeOnly: true as const };

  it('is a real change where it is not the same goal, says something else, or only its theme is known', () => {
    expect(isChanged(pair())).toBe(false);
    expect(isChanged(pair({ kind: 'reworded' }))).toBe(true);
    expect(isChanged(pair({ changes: [{ label: 'Frist', older: '2019', newer: '2020' }] }))).toBe(true);
    expect(isChanged(pair({ newer: themeOnly }))).toBe(true);
    expect(isChanged(pair({ older: themeOnly }))).toBe(true);
    expect(isChanged(pair({ older: themeOnly, newer: themeOnly }))).toBe(false);
  });

  it('is known by its theme only where one of the two is', () => {
    expect([pair(), pair({ older: themeOnly }), pair({ newer: themeOnly })].map(isThemeOnly)).toEqual([
      false,
      true,
      true,
    ]);
  });
});
