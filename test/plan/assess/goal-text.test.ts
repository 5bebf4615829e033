import { describe, expect, it } from 'vitest';
import {
  askedInShort,
  askedSentences,
  askedText,
  audienceText,
  deadlinesText,
  knownAskedText,
} from '../../../src/plan/assess/goal-text.ts';
import type { Goal } from '../../../src/plan/entry/goal.ts';
import type { SimpleTarget, Target } from '../../../src/plan/entry/target.ts';
import { libraryWith } from '../../support/libraries.ts';

const library = libraryWith();
const level = (value: number, period?: number): SimpleTarget => ({
  kind: 'level',
  measure: 'ledighed',
  comparator: 'at-most',
  value,
  ...(period !== undefined && { deadline: { period } }),
});
const asked = (target: Target): string => askedText({ target }, library).replaceAll('\u00a0', ' ');

describe('what a goal asks for, in few words', () => {
  it('is the level by itself, since its deadline stands beside it', () => {
    expect(asked(level(5, 2019))).toBe('Ledighed: højst 5 pct.');
    expect(asked({ kind: 'compound', parts: [level(5, 2019), level(4, 2019)] })).toBe(
      'Ledighed: højst 5 pct. Ledighed: højst 4 pct.',
    );
  });

  it('tells each part by its deadline where they have different ones', () => {
    expect(asked({ kind: 'compound', parts: [level(5, 2019), level(4, 2020), level(3)] })).toBe(
      'Ledighed: højst 5 pct. senest i 2019. Ledighed: højst 4 pct. senest i 2020. Ledighed: højst 3 pct.',
    );
  });
});

describe('what a goal asks for, as far as it says', () => {
  it('is nothing, or what it says without a limit', () => {
    expect(askedText({ target: undefined, openTarget: undefined }, library)).toBe('intet måltal');
    const openTarget = 'så tæt på 100 pct. som muligt';
    expect(askedText({ target: undefined, openTarget }, library)).toBe(openTarget);
  });

  it('stands once for all the groups that it is asked for', () => {
    const groups = ['unge', 'aeldre'].map((id) => ({ id, title: id.toUpperCase(), phrase: id }));
    const parts = [...groups.map(({ id }) => ({ ...level(5), group: id })), level(4)];
    const target: Target = { kind: 'compound', parts };
    expect(askedText({ target, openTarget: undefined }, { ...library, groups }).replaceAll('\u00a0', ' ')).toBe(
      'Ledighed: højst 5 pct. (UNGE; AELDRE). Ledighed: højst 4 pct.',
    );
  });

  it('is said with what it counts from, where it says that', () => {
    expect(asked({ ...level(5), baseline: { value: 6.5 } } as Target)).toBe('Ledighed: højst 5 pct., fra 6,5 pct.');
  });

  it('as sentences and in short says once what several parts ask', () => {
    const target: Target = { kind: 'compound', parts: [level(5, 2019), level(5, 2019), level(4, 2019)] };
    expect(askedSentences({ target }, library).map((each) => each.replaceAll('\u00a0', ' '))).toEqual([
      'Målet er højst 5 pct. senest i 2019.',
      'Målet er højst 4 pct. senest i 2019.',
    ]);
    expect(askedInShort({ target }, library)!.replaceAll('\u00a0', ' ')).toBe('højst 5 pct. og højst 4 pct.');
    expect(askedSentences({ target: undefined }, library)).toEqual([]);
    expect(askedInShort({ target: undefined }, library)).toBeUndefined();
  });

  it('without a target is known only where the plan itself is there', () => {
    const [goal] = library.goals;
    const none = { ...goal!, target: undefined } as unknown as Goal;
    expect(knownAskedText(none, library)).toBe('intet måltal');
    const plans = library.plans.map((plan) => ({ ...plan, ownDocument: { extent: 'missing' as const, text: 'Væk.' } }));
    expect(knownAskedText(none, { ...library, plans })).toBeUndefined();
    expect(knownAskedText(goal!, { ...library, plans })).toBe(knownAskedText(goal!, library));
  });
});

describe('by when and for whom', () => {
  it('is each deadline once, in the order of the parts, or that there is none', () => {
    const parts = [level(5, 2019), level(4, 2020), level(3, 2019), level(2)];
    expect(deadlinesText({ target: { kind: 'compound', parts } })).toBe('2019 og 2020');
    expect(deadlinesText({ target: level(5) })).toBe('ingen frist');
    expect(deadlinesText({ target: undefined })).toBeUndefined();
  });

  it('is the target groups in their own order, or nothing where the goal says nothing', () => {
    const targetGroups = ['a', 'b'].map((id) => ({ id, title: id.toUpperCase(), description: id, groups: [] }));
    expect(audienceText({ targetGroups: ['b', 'a'] }, { targetGroups })).toBe('A; B');
    expect(audienceText({ targetGroups: undefined }, { targetGroups })).toBeUndefined();
  });
});
