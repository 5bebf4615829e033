import { describe, expect, it } from 'vitest';
import { shownAs } from '../../../src/plan/words/printed.ts';
import { quantityText } from '../../../src/plan/assess/observation-text.ts';

describe('a number that stands alone', () => {
  it.each([
    { printed: '48', value: 48, said: '48\u00a0virksomheder' },
    { printed: 'ca. 48', value: 48, said: 'ca. 48\u00a0virksomheder' },
    { printed: 'Omkring 1.200', value: 1200, said: 'Omkring 1.200\u00a0virksomheder' },
    { printed: 'mere end 40', value: 40, said: 'mere end 40\u00a0virksomheder' },
  ])('keeps the word before $printed', ({ printed, value, said }) => {
    expect(quantityText({ ...shownAs(printed), value, decimals: 0 }, 'virksomheder')).toBe(said);
  });

  it('says its sign where it is a change', () => {
    expect(quantityText({ ...shownAs('-1,2'), value: -1.2, decimals: 1 }, 'pct', true)).toBe('−1,2\u00a0pct.');
  });
});
