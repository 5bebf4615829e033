import { describe, expect, it } from 'vitest';
import { compareGoals } from '../../../src/plan/compare/goals.ts';
import type { Goal } from '../../../src/plan/entry/goal.ts';
import type { Library } from '../../../src/plan/library/library.ts';
import { threePlans } from '../../support/libraries.ts';

/** How goals of three plans belong together, with what a test changes in one of them. */
const three = threePlans();
const withGoal = (id: string, change: Partial<Goal>, library: Library = three): Library => ({
  ...library,
  goals: library.goals.map((goal) => (goal.id === id ? { ...goal, ...change } : goal)),
});

describe('whom two goals are for', () => {
  const groups = ['unge', 'andre'].map((id) => ({ ...three.targetGroups[0]!, id, title: id }));
  const peopleOf = (older: Partial<Goal>, newer: Partial<Goal>): string | undefined => {
    const changed = withGoal('unge-2019', newer, withGoal('unge-2015', older, { ...three, targetGroups: groups }));
    return compareGoals(2015, 2019, changed).pairs.find((pair) => pair.newer.id === 'unge-2019')!.otherPeople;
  };
  const differ = 'Webstedet har ikke lagt dem under helt de samme målgrupper.';

  it('is said to differ where the website has put both, and not alike', () => {
    expect(peopleOf({ targetGroups: ['unge'] }, { targetGroups: ['andre'] })).toBe(differ);
    expect(peopleOf({ targetGroups: ['unge', 'andre'] }, { targetGroups: ['andre'] })).toBe(differ);
    expect(peopleOf({ targetGroups: ['unge', 'andre'] }, { targetGroups: ['andre', 'unge'] })).toBeUndefined();
  });

  it('is not where one of them is under none, or their themes are not the same', () => {
    const none = { targetGroups: undefined } as unknown as Partial<Goal>;
    expect(peopleOf(none, { targetGroups: ['andre'] })).toBeUndefined();
    expect(peopleOf({ targetGroups: ['andre'] }, none)).toBeUndefined();
    expect(peopleOf({ targetGroups: ['unge'], theme: 'job' }, { targetGroups: ['andre'] })).toBeUndefined();
  });
});

describe('a goal without one of its own in the other plan', () => {
  const reasonsOf = (id: string, older: number, newer: number, library: Library = three): string[] =>
    compareGoals(older, newer, library).lone.find(({ goal }) => goal.id === id)!.reasons;

  it('says how far it went, year by year, but not past the other plan', () => {
    expect(reasonsOf('unge-2015', 2015, 2021)).toEqual(['Webstedet holder det sammen med ”Unge videre” i 2019.']);
  });

  it('says where it began, and not before the other plan', () => {
    expect(reasonsOf('ledighed-2021', 2015, 2021)).toEqual([
      'Webstedet holder det sammen med ”Lavere ledighed” i 2019, men ikke med noget mål i 2015.',
    ]);
  });

  it('says what it says itself of just that plan', () => {
    expect(reasonsOf('lavere-ledighed', 2015, 2019)).toEqual(['Planen for 2015 havde ikke et måltal for ledigheden.']);
    const [lavere] = three.goals.filter(({ id }) => id === 'lavere-ledighed');
    const other = withGoal('lavere-ledighed', {
      relations: [...lavere!.relations!, { plan: 2012, relation: 'new', reason: 'Og ikke i 2012.' }],
    });
    expect(reasonsOf('lavere-ledighed', 2015, 2019, other)).toEqual([
      'Planen for 2015 havde ikke et måltal for ledigheden.',
    ]);
  });
});

describe('a way through the plans between', () => {
  it('bears no more than its weakest tie, and is what changes most on it', () => {
    const [pair] = compareGoals(2015, 2021, three).pairs;
    expect([pair!.kind, pair!.basis.kind]).toEqual(['subject', 'reading']);
    // The first step is by the same words, the second by a reading, in whatever order they are told.
    const kinds = compareGoals(2015, 2019, three).pairs.map(({ kind, basis }) => `${kind} ${basis.kind}`);
    expect(kinds).toEqual(['reworded printed', 'subject reading', 'same computed']);
  });
});
