import { describe, expect, it } from 'vitest';
import { askedText } from '../../../src/plan/assess/goal-text.ts';
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
