import { expect, it } from 'vitest';
import { comparisonRules } from '../../../src/site/comparison/field-rules.ts';

it('every field stands in one of the two lists of its kind, with the words for that', () => {
  for (const { title, lists } of comparisonRules()) {
    const [held, left] = lists.map(({ rules }) => rules.map(({ label }) => label)) as [string[], string[]];
    expect(held.length + left.length, title).toBeGreaterThan(0);
    expect(lists.flatMap(({ rules }) => rules).filter(({ text }) => text === '')).toEqual([]);
  }
});
