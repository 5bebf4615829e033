import { describe, expect, it } from 'vitest';
import { roughDistance, shownAs } from '../../../src/plan/words/printed.ts';

describe('what a document prints in a cell', () => {
  it.each([
    { printed: '16,8', shown: '16,8' },
    { printed: '-0,0', shown: '−0,0' },
    { printed: '-0,1', shown: '−0,1' },
    { printed: '−0,1', shown: '−0,1' },
    { printed: '37,5%', shown: '37,5%' },
    { printed: '4 %', shown: '4 %' },
    { printed: '3. højeste', shown: '3. højeste' },
  ])('$printed is a number, shown as $shown', ({ printed, shown }) => {
    expect(shownAs(printed)).toEqual({ shown, isWords: false, isPercentInWords: false, rough: '' });
  });

  it.each([
    { printed: 'ca. 48', rough: 'ca. ', isPercentInWords: false },
    { printed: 'Omkring 1.200', rough: 'Omkring ', isPercentInWords: false },
    { printed: 'ca. 10%', rough: 'ca. ', isPercentInWords: false },
    { printed: 'ca. 10 pct.', rough: 'ca. ', isPercentInWords: false },
    { printed: 'over 6,0%', rough: 'over ', isPercentInWords: false },
    { printed: 'Fald på 1,2 pct.', rough: '', isPercentInWords: true },
    { printed: 'fald på ca. 190', rough: '', isPercentInWords: false },
    { printed: 'Uændret.', rough: '', isPercentInWords: false },
    { printed: '<5', rough: '', isPercentInWords: false },
  ])('$printed is said in words, which stand as they are', ({ printed, ...said }) => {
    expect(shownAs(printed)).toEqual({ shown: printed, isWords: true, ...said });
  });

  it.each(['-', '–', '.', '..'])('%s is a mark and stays one', (mark) => {
    expect(shownAs(mark).shown).toBe(mark);
  });

  it('the distance from a number that is given only about is one about', () => {
    expect(
      ['ca. 48', 'næsten 4.800', '48', 'Fald på 1,2 pct.'].map((printed) => roughDistance(shownAs(printed))),
    ).toEqual(['ca. ', 'ca. ', '', '']);
  });
});
