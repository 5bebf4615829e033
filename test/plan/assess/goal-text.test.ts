import { describe, expect, it } from 'vitest';
import { askedText, audienceText, deadlinesText } from '../../../src/plan/assess/goal-text.ts';
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
