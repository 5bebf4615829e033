import { describe, expect, it } from 'vitest';
import { compareGoals } from '../../../src/plan/compare/goals.ts';
import type { Goal, TieKind } from '../../../src/plan/entry/goal.ts';
import type { Library } from '../../../src/plan/library/library.ts';
import { threePlans } from '../../support/libraries.ts';
import type { PlanYear } from '../../../src/plan/value/plan-year.ts';

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
    return compareGoals('2015', '2019', changed).pairs.find((pair) => pair.newer.id === 'unge-2019')!.otherPeople;
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
  const reasonsOf = (id: string, older: PlanYear, newer: PlanYear, library: Library = three): string[] =>
    compareGoals(older, newer, library).lone.find(({ goal }) => goal.id === id)!.reasons;

  it('says how far it went, year by year, but not past the other plan', () => {
    expect(reasonsOf('unge-2015', '2015', '2021')).toEqual(['Webstedet holder det sammen med ”Unge videre” i 2019.']);
  });

  it('says where it began, and not before the other plan', () => {
    expect(reasonsOf('ledighed-2021', '2015', '2021')).toEqual([
      'Webstedet holder det sammen med ”Lavere ledighed” i 2019, men ikke med noget mål i 2015.',
    ]);
  });

  it('says what it says itself of just that plan', () => {
    expect(reasonsOf('lavere-ledighed', '2015', '2019')).toEqual([
      'Planen for 2015 havde ikke et måltal for ledigheden.',
    ]);
    const [lavere] = three.goals.filter(({ id }) => id === 'lavere-ledighed');
    const other = withGoal('lavere-ledighed', {
      relations: [...lavere!.relations!, { plan: '2012', relation: 'new', reason: 'Og ikke i 2012.' }],
    });
    expect(reasonsOf('lavere-ledighed', '2015', '2019', other)).toEqual([
      'Planen for 2015 havde ikke et måltal for ledigheden.',
    ]);
  });
});

/** A goal of a plan year, and the goals of earlier years that it goes on from. */
interface Link {
  id: string;
  year: PlanYear;
  from?: { id: string; year: PlanYear; kind?: TieKind; basis?: 'reading' | 'same-words' | 'printed' }[];
  more?: Partial<Goal>;
}

/** The three plans with no goals but these. */
const linked = (...links: Link[]): Library => ({
  ...three,
  goals: links.map(({ id, year, from = [], more }): Goal => ({
    ...three.goals.find((goal) => goal.id === 'unge-2019')!,
    ...{ id, year, title: `Mål ${id}` },
    relations: from.map(({ id: goal, year: plan, kind = 'subject', basis = 'reading' }) => ({
      ...{ plan, goal, relation: kind, reason: `${id} af ${goal}.` },
      basis: basis === 'printed' ? { document: 'plan-2019', label: 'Side 1' } : basis,
    })),
    ...more,
  })),
});

describe('goals that are held together through others', () => {
  it('go by what lies on their own way, and not on that of another', () => {
    const library = linked(
      { id: 'a', year: '2015' },
      { id: 'b', year: '2015' },
      { id: 'c', year: '2019', from: [{ id: 'a', year: '2015', kind: 'same', basis: 'same-words' }] },
      { id: 'd', year: '2019', from: [{ id: 'b', year: '2015', kind: 'subject', basis: 'reading' }] },
      {
        ...{ id: 'e', year: '2021' },
        from: [
          { id: 'c', year: '2019', kind: 'reworded', basis: 'printed' },
          { id: 'd', year: '2019', kind: 'same', basis: 'same-words' },
        ],
      },
    );
    const pairs = compareGoals('2015', '2021', library).pairs.map(({ older, kind, basis, reasons }) => ({
      pair: `${older.id}: ${kind}, ${basis.kind}`,
      reasons,
    }));
    expect(pairs).toEqual([
      { pair: 'a: reworded, printed', reasons: ['2019 og 2021: e af c.', '2015 og 2019: c af a.'] },
      { pair: 'b: subject, reading', reasons: ['2019 og 2021: e af d.', '2015 og 2019: d af b.'] },
    ]);
  });

  it.each([
    ['same-words', 'same-words', 'computed'],
    ['same-words', 'printed', 'printed'],
    ['printed', 'same-words', 'printed'],
    ['printed', 'reading', 'reading'],
    ['reading', 'same-words', 'reading'],
  ] as const)('rest on the weaker of two ties: %s and %s: %s', (first, second, weaker) => {
    const library = linked(
      { id: 'a', year: '2015' },
      { id: 'b', year: '2019', from: [{ id: 'a', year: '2015', basis: first }] },
      { id: 'c', year: '2021', from: [{ id: 'b', year: '2019', basis: second }] },
    );
    expect(compareGoals('2015', '2021', library).pairs.map(({ basis }) => basis.kind)).toEqual([weaker]);
  });

  it.each([
    ['same', 'same', 'same'],
    ['same', 'reworded', 'reworded'],
    ['target-changed', 'reworded', 'target-changed'],
    ['merged', 'target-changed', 'merged'],
    ['split', 'merged', 'split'],
    ['split', 'subject', 'subject'],
  ] as const)('are what changes most on the way: %s and %s: %s', (first, second, most) => {
    const library = linked(
      { id: 'a', year: '2015' },
      { id: 'b', year: '2019', from: [{ id: 'a', year: '2015', kind: first }] },
      { id: 'c', year: '2021', from: [{ id: 'b', year: '2019', kind: second }] },
    );
    expect(compareGoals('2015', '2021', library).pairs.map(({ kind }) => kind)).toEqual([most]);
  });
});

describe('how far a goal went', () => {
  const wentOn = (older: PlanYear, newer: PlanYear, ...links: Link[]): string[] =>
    compareGoals(older, newer, linked({ id: 'a', year: '2015' }, ...links)).lone.find(({ goal }) => goal.id === 'a')!
      .reasons;
  const after = (id: string, year: PlanYear, more: Partial<Goal> = {}): Link => ({
    ...{ id, year, more },
    from: [{ id: 'a', year: '2015' }],
  });

  it('is told plan by plan, all of a plan’s goals together', () => {
    expect(wentOn('2015', '2021', after('b', '2017'), after('c', '2019'), after('d', '2019'))).toEqual([
      'Webstedet holder det sammen med ”Mål b” i 2017.',
      'Webstedet holder det sammen med ”Mål c” og ”Mål d” i 2019.',
    ]);
  });

  it('is not told of the other plan’s own time or after it', () => {
    expect(wentOn('2015', '2019', after('b', '2021'))).toEqual([]);
    expect(wentOn('2015', '2019', after('b', '2019', { kind: 'project' }))).toEqual([]);
  });

  it('back is told as far as the plan after the other, and no farther', () => {
    const library = linked({ id: 'a', year: '2015' }, { id: 'b', year: '2021', from: [{ id: 'a', year: '2015' }] });
    const [lone] = compareGoals('2019', '2021', library).lone;
    expect([lone!.goal.id, lone!.reasons]).toEqual(['b', []]);
  });
});

it('a goal of a plan beside itself is the same goal, by its own words and no one’s reading', () => {
  const [pair] = compareGoals('2019', '2019', linked({ id: 'a', year: '2019' })).pairs;
  expect(pair).toMatchObject({ kind: 'same', basis: { kind: 'computed', rule: 'same-words' }, reasons: [] });
});

describe('a way through the plans between', () => {
  it('bears no more than its weakest tie, and is what changes most on it', () => {
    const [pair] = compareGoals('2015', '2021', three).pairs;
    expect([pair!.kind, pair!.basis.kind]).toEqual(['subject', 'reading']);
    // The first step is by the same words, the second by a reading, in whatever order they are told.
    const kinds = compareGoals('2015', '2019', three).pairs.map(({ kind, basis }) => `${kind} ${basis.kind}`);
    expect(kinds).toEqual(['same computed', 'reworded printed', 'subject reading']);
  });
});
