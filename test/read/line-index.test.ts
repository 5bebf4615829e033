import { describe, expect, it } from 'vitest';
import { placesIn } from '../../src/read/line-index.ts';

const place = (text: string, offset: number): string => {
  const { line, column } = placesIn(text)(offset);
  return `${line}:${column}`;
};

describe('a place in a text', () => {
  it.each([
    ['the first character', 'ab\ncd\n', 0, '1:1'],
    ['the end of a line', 'ab\ncd\n', 2, '1:3'],
    ['the first of the next line', 'ab\ncd\n', 3, '2:1'],
    ['the last character', 'ab\ncd\n', 4, '2:2'],
    ['past the last line feed: the end of the last line', 'ab\ncd\n', 6, '2:3'],
    ['far past the end', 'ab\ncd\n', 99, '2:3'],
    ['before the beginning', 'ab', -1, '1:1'],
    ['nothing at all', '', 0, '1:1'],
    ['an empty line', 'a\n\nb', 2, '2:1'],
    ['the line feed of Windows: the end of its line', 'ab\r\ncd', 3, '1:3'],
    ['a line after the line feed of Windows', 'ab\r\ncd', 4, '2:1'],
  ])('%s', (_what, text, offset, expected) => expect(place(text, offset)).toBe(expected));
});
