import { describe, expect, it } from 'vitest';
import { noteLetter } from '../../src/site/table-notes.ts';

describe('the mark of a note', () => {
  it.each([
    [0, 'a'],
    [25, 'z'],
    [26, 'aa'],
    [27, 'ab'],
    [51, 'az'],
    [52, 'ba'],
    [701, 'zz'],
    [702, 'aaa'],
  ])('of number %i is %s', (index, mark) => expect(noteLetter(index)).toBe(mark));
});
