import { describe, expect, it } from 'vitest';
import { differenceText, numberFrom, type Wanted } from '../../src/plan/publish/chapter-numbers.ts';
import { goodText, libraryWith, modelWith } from '../support/libraries.ts';

const file = 'data/2019/figures/tabel-1.yaml';
const of = (printed: string, wanted: Wanted = {}): string => {
  const library = modelWith({ [file]: goodText(file).replace('[5.2, 4.9]', `[5.2, ${printed}]`) });
  return numberFrom('tabel-1/lilleby/2019q4', '2019', wanted, library).text.replaceAll('\u00a0', ' ');
};

describe('a number from a table, in running text', () => {
  it('leads to the cell that it stands in', () => {
    expect(numberFrom('tabel-1/lilleby/2019q4', '2019', {}, libraryWith()).address).toBe(
      '/2019/tal/tabel-1/#lilleby.2019q4',
    );
  });

  it('has its unit, but for where the sentence names it', () => {
    expect(of('4.9')).toBe('4,9 pct.');
    expect(of('4.9', { unit: 'no' })).toBe('4,9');
  });

  it('has its sign, but for where the sentence says which way', () => {
    expect(of('-4.9')).toBe('−4,9 pct.');
    expect(of('-4.9', { signed: 'no' })).toBe('4,9 pct.');
    expect(of('-4.9', { signed: 'no', unit: 'no' })).toBe('4,9');
  });

  it('stays in the words of the document, but for where only the number will do', () => {
    expect(of("{value: 48, printed: 'ca. 48'}")).toBe('ca. 48');
    expect(of("{value: 48, printed: 'ca. 48'}", { signed: 'no' })).toBe('48 pct.');
    expect(of("{value: -1.2, printed: 'Fald på 1,2 pct.'}")).toBe('−1,2 pct.');
  });
});

describe('a difference in running text', () => {
  it('has no sign: the sentence says which way', () => {
    const [newer, older] = ['tabel-1/lilleby/2019q4', 'tabel-1/lilleby/2018q4'];
    const text = (of: string, from: string) =>
      differenceText(of, from, '2019', libraryWith()).replaceAll('\u00a0', ' ');
    expect([text(newer, older), text(older, newer)]).toEqual(['0,3 procentpoint', '0,3 procentpoint']);
  });

  it('is not made of what is not there', () => {
    expect(() => differenceText('tabel-1/ingen/2019q4', 'tabel-1/lilleby/2018q4', '2019', libraryWith())).toThrow(
      'no difference of tabel-1/ingen/2019q4',
    );
  });
});
