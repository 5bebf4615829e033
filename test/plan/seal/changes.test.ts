import { describe, expect, it } from 'vitest';
import { changedParts, changesBetween } from '../../../src/plan/seal/changes.ts';
import type { Plain } from '../../../src/plan/seal/plain.ts';

/** Each change as "place: before → after"; nothing stands where there was or is nothing. */
const told = (before: Plain, after: Plain): string[] =>
  changesBetween(before, after).map(
    ({ path, before: was, after: is }) => `${path.join('/')}: ${String(was ?? '')} → ${String(is ?? '')}`,
  );

describe('what differs between two lists', () => {
  it.each<[string, string[], string[], string[]]>([
    ['nothing', ['a', 'b'], ['a', 'b'], []],
    ['one item among others', ['a', 'b', 'c'], ['a', 'x', 'c'], ['1: b → x']],
    ['two items side by side', ['a', 'b', 'c', 'd'], ['a', 'x', 'y', 'd'], ['1: b → x', '2: c → y']],
    ['one that has come first', ['a', 'b'], ['x', 'a', 'b'], ['0:  → x']],
    ['one that has come in the middle', ['a', 'b'], ['a', 'x', 'b'], ['1:  → x']],
    ['one that has come last', ['a', 'b'], ['a', 'b', 'x'], ['2:  → x']],
    ['one that has gone first', ['x', 'a', 'b'], ['a', 'b'], ['0: x → ']],
    ['one that has gone in the middle', ['a', 'x', 'b'], ['a', 'b'], ['1: x → ']],
    ['one that has gone last', ['a', 'b', 'x'], ['a', 'b'], ['2: x → ']],
    ['one for two', ['a', 'b', 'd'], ['a', 'x', 'y', 'd'], ['1: b → x', '2:  → y']],
    ['two for one', ['a', 'b', 'c', 'd', 'e'], ['a', 'x', 'd', 'e'], ['1: b → x', '2: c → ']],
    ['the same once more', ['a', 'a'], ['a', 'a', 'a'], ['2:  → a']],
    ['one less of the same', ['a', 'a', 'a'], ['a', 'a'], ['2: a → ']],
    ['all', [], ['a'], ['0:  → a']],
  ])('is told item by item: %s', (_what, before, after, changes) => {
    expect(told(before, after)).toEqual(changes);
  });

  it('is told by the place within an item, and of the text of a chapter as one', () => {
    expect(told({ notes: [{ text: 'a' }, { text: 'b' }] }, { notes: [{ text: 'a' }, { text: 'c' }] })).toEqual([
      'notes/1/text: b → c',
    ]);
    expect(told({ text: ['a', 'b'] }, { text: ['a', 'c'] })).toEqual(['text: a,b → a,c']);
    expect(told({ notes: ['a'] }, { notes: 'a' })).toEqual(['notes: a → a']);
  });
});

it('parts are told in the order of their kinds, and by their keys', () => {
  const parts = { 'term/b': { a: '1' }, 'goal/b': { a: '1' }, 'goal/a': { a: '1' }, 'plan/2019': { a: '1' } };
  expect(changedParts({}, parts).map(({ key }) => key)).toEqual(['plan/2019', 'goal/a', 'goal/b', 'term/b']);
  expect(changedParts(parts, { ...parts, 'goal/a': { a: '2' } })).toEqual([
    { key: 'goal/a', before: { a: '1' }, after: { a: '2' } },
  ]);
});
