import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { whenStill } from '../../src/astro/when-still.ts';

let content: string;
let shown: string[];
let touched: () => void;
beforeEach(() => {
  vi.useFakeTimers();
  shown = [];
  touched = whenStill({ read: () => content, isSame: (a, b) => a === b, show: (state) => shown.push(state) });
});
afterEach(() => void vi.useRealTimers());

/** Writes, with an event that the watcher tells or swallows. */
function save(text: string, isTold = true): void {
  content = text;
  if (isTold) touched();
}

describe('a save', () => {
  it('is shown within a tenth of a second, once', () => {
    save('new');
    vi.advanceTimersByTime(100);
    expect(shown).toEqual(['new']);
    vi.runAllTimers();
    expect(shown).toEqual(['new']);
  });

  it.each([1, 10, 19, 21, 30, 39])('in two steps, %i ms apart, is shown whole and never half', (gap) => {
    save('');
    vi.advanceTimersByTime(gap);
    save('whole', false);
    vi.runAllTimers();
    expect(shown).toEqual(['whole']);
  });

  it.each([60, 150, 250, 900])('whose second step comes %i ms later without an event is seen all the same', (gap) => {
    save('');
    vi.advanceTimersByTime(gap);
    save('whole', false);
    vi.runAllTimers();
    expect(shown.at(-1)).toBe('whole');
  });

  it('that is the last of a burst is the one that is shown', () => {
    for (let i = 1; i <= 200; i += 1) {
      save(`save ${i}`, i < 150);
      vi.advanceTimersByTime(3);
    }
    vi.runAllTimers();
    expect(shown.at(-1)).toBe('save 200');
    expect(shown.length).toBeLessThan(10);
  });

  describe('that begins by emptying the file', () => {
    beforeEach(() => {
      content = 'before';
      const isSame = (a: string, b: string): boolean => a === b;
      const show = (state: string): number => shown.push(state);
      touched = whenStill({ read: () => content, isSame, isHalf: (now) => now === '', known: content, show });
    });

    it.each([1, 40, 100, 150])('and ends %i ms later, is shown whole and never empty', (gap) => {
      save('');
      vi.advanceTimersByTime(gap);
      save('whole', false);
      vi.runAllTimers();
      expect(shown).toEqual(['whole']);
    });

    it('and never goes on is shown empty within a quarter of a second', () => {
      save('');
      vi.advanceTimersByTime(250);
      expect(shown).toEqual(['']);
      vi.runAllTimers();
      expect(shown).toEqual(['']);
    });

    it('and leaves what is shown already shows nothing', () => {
      save('');
      vi.advanceTimersByTime(40);
      save('before', false);
      vi.runAllTimers();
      expect(shown).toEqual([]);
    });
  });

  it('that changes nothing is not shown', () => {
    save('same');
    vi.runAllTimers();
    save('same');
    vi.runAllTimers();
    expect(shown).toEqual(['same']);
  });

  it('that never ends is shown now and then', () => {
    let i = 0;
    const restless = whenStill({
      read: () => (i += 1),
      isSame: (a, b) => a === b,
      show: (state) => shown.push(String(state)),
    });
    restless();
    vi.advanceTimersByTime(5000);
    expect(shown.length).toBeGreaterThan(0);
  });
});
