import { describe, expect, it } from 'vitest';
import { placeMarks } from '../../src/chart/place-marks.ts';
import { markStyles } from '../../src/chart/style.ts';
import { libraryWith } from '../support/libraries.ts';

describe('the mark of a place', () => {
  const library = libraryWith();
  const many = Array.from({ length: markStyles.length + 2 }, (_, i) => ({
    id: `sted-${i}`,
    name: `Sted ${i}`,
    kind: 'cluster' as const,
  }));
  const shelves = {
    site: { ...library.site, place: 'sted-1', comparedWith: ['sted-3'] },
    places: many,
  };

  it('is the same whatever other places stand beside it', () => {
    expect(placeMarks(['sted-1', 'sted-3'], shelves)).toEqual([0, 1]);
    expect(placeMarks(['sted-3'], shelves)).toEqual([1]);
    expect(placeMarks(['sted-0', 'sted-3'], shelves)).toEqual([2, 1]);
    expect(placeMarks(['sted-3', 'sted-0'], shelves)).toEqual([1, 2]);
  });

  it('is another only for a place beyond the last mark', () => {
    const [last, beyond] = [markStyles.length - 1, markStyles.length];
    expect(placeMarks([`sted-${last}`], shelves)).toEqual([last]);
    expect(placeMarks([`sted-${beyond}`, 'sted-1'], shelves)).toEqual([1, 0]);
  });
});
