import { describe, expect, it } from 'vitest';
import { frameOf, lengthMeant } from '../../src/report/frame.ts';

/** The line and its mark as they stand below each other. */
const framed = (line: string, column: number, length = 1, room = 60): string[] =>
  Object.values(frameOf(line, column, length, room));

describe('a line with its mark', () => {
  it.each<[what: string, line: string, column: number, length: number, mark: string]>([
    ['the first sign', 'unit: pct', 1, 1, '^'],
    ['a word', 'unit: pct', 7, 3, '      ^^^'],
    ['the place behind the last sign', 'unit:', 6, 1, '     ^'],
    ['a place past the end', 'unit:', 60, 1, '     ^'],
    ['what goes on past the end', 'unit:', 5, 9, '    ^'],
    ['letters of Danish', 'ærø: 4', 6, 1, '     ^'],
    ['what stands behind wide letters', '中文: 4', 5, 1, '      ^'],
    ['what stands behind a picture of two codes', '😀: 4', 5, 1, '    ^'],
    ['a letter with its accent apart', 'cafe\u0301: 4', 8, 1, '      ^'],
    ['what stands behind an invisible sign', 'a\u200bb', 3, 1, '         ^'],
  ])('has it under %s', (_what, line, column, length, mark) => {
    expect(frameOf(line, column, length, 60).mark).toBe(mark);
  });

  it('shows a tab as far as it goes, with an arrow where it is meant', () => {
    expect(framed('\ta: 1', 2)).toEqual(['    a: 1', '    ^']);
    expect(framed('\ta: 1', 1)).toEqual(['→   a: 1', '^^^^']);
    expect(framed('ab\tc', 3)).toEqual(['ab→ c', '  ^^']);
  });

  it('shows a space that is none where it is meant', () => {
    expect(framed('a:\u00a01', 3)).toEqual(['a:␣1', '  ^']);
    expect(framed('a:\u00a01', 4)).toEqual(['a: 1', '   ^']);
  });

  it('never says anything to the terminal', () => {
    expect(frameOf('a\u001b[31m\u202e\u0007', 1, 1, 60).text).toBe('a⟨U+001B⟩[31m⟨U+202E⟩⟨U+0007⟩');
  });
});

describe('a long line', () => {
  const line = `${'a'.repeat(100)}X${'b'.repeat(100)}`;
  it('that just fits is whole', () => expect(framed('a'.repeat(60), 60)[0]).toBe('a'.repeat(60)));
  it('is cut behind where the place stands early', () => {
    const [text, mark] = framed(line, 20);
    expect({ text, mark }).toEqual({ text: `${'a'.repeat(58)}…`, mark: `${' '.repeat(19)}^` });
  });
  it('is cut on both sides of a place in the middle, and the mark follows', () => {
    const [text = '', mark = ''] = framed(line, 101);
    expect(text).toMatch(/^…a+Xb+…$/);
    expect(text.length).toBeLessThanOrEqual(60);
    expect(text[mark.indexOf('^')]).toBe('X');
  });
  it('is cut before a place at its end', () => {
    const [text = '', mark = ''] = framed(line, line.length);
    expect(text).toMatch(/^…[^…]+b$/);
    expect(text[mark.indexOf('^')]).toBe('b');
  });
  it('of a million signs is looked at only around the place', () => {
    const started = performance.now();
    expect(framed('x '.repeat(500_000), 500_001)[0]).toMatch(/^….{58}…$/);
    expect(performance.now() - started).toBeLessThan(200);
  });
  it('with a long mark has as much of it as there is room for', () => {
    expect(framed('c'.repeat(200), 1, 200)).toEqual([`${'c'.repeat(58)}…`, '^'.repeat(58)]);
  });
});

describe('what is meant from a place on', () => {
  it.each([
    ['what the message repeats', 'values: [4 940, 2]', 10, '”4 940” er skrevet som tekst.', '4 940'],
    ['a number that it repeats without quotes', 'Der var 11,2 pct.', 9, 'Tallet 11,2 står som tekst.', '11,2'],
    ['else the word', 'kind: slope, title: a', 7, 'Noget andet.', 'slope'],
    ['else what is in quotes', "title: 'En titel', a", 8, 'Noget andet.', "'En titel'"],
    ['else the tag', 'Se <Figure id="x" /> her', 4, 'Noget andet.', '<Figure id="x" />'],
    ['else one sign', 'values: [1, 2]', 9, 'Noget andet.', '['],
    ['else all of the same spaces', '\t\ta: 1', 1, 'Noget andet.', '\t\t'],
  ])('is %s', (_what, line, column, message, meant) => {
    expect(line.slice(column - 1, column - 1 + lengthMeant(line, column, message))).toBe(meant);
  });
  it('is one sign at the end of a line', () => expect(lengthMeant('a:', 3, 'Noget.')).toBe(1));
});
