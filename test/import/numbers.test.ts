import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contentOf, decimalSign, type ReadingRules } from '../../src/import/contents.ts';
import { isMark, readNumber } from '../../src/import/numbers.ts';
import { formatNumber, minus } from '../../src/plan/words/danish.ts';

const cell = (text: string) => ({ text, at: 'celle A1' });
const signFor = (...texts: string[]) => {
  const found = decimalSign(texts.map(cell), {});
  return typeof found === 'string' ? found : found.message;
};

describe('which sign stands before the decimals', () => {
  it.each([
    [['16,8', '4940'], 'comma'],
    [['16.8', '4940'], 'point'],
    [['1.234,5'], 'comma'],
    [['1,234.5'], 'point'],
    // Twice parted in three, so it can be no decimals.
    [['1.234.567'], 'comma'],
    [['0,123'], 'comma'],
    [['0.123'], 'point'],
    [['1 234,5'], 'comma'],
    [['1.234', '16,8'], 'comma'],
    [['1,234', '16.8'], 'point'],
    [['12.34'], 'point'],
    [['1234.567'], 'point'],
    [['4940', '12'], 'comma'],
  ])('of %j it is %s', (texts, sign) => expect(signFor(...texts)).toBe(sign));

  it.each([
    [['1.234'], '”1.234” kan være 1234 eller 1,234.'],
    [['1,234'], '”1,234” kan være 1234 eller 1,234.'],
    [['999.999'], '”999.999” kan være 999999 eller 999,999.'],
    // Beside a number with one decimal, that with three may be a thousand that somebody wrote in Danish.
    [['1.234', '16.8'], '”1.234” kan være 1234 eller 1,234.'],
    [['16,8', '4.9'], '”16,8” har komma før decimalerne, men ”4.9” har punktum.'],
  ])('of %j it is asked', (texts, question) => expect(signFor(...texts)).toBe(question));
});

describe('a number', () => {
  it('that Danish text prints is read as what it is, whatever it is', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 3 }), (digits, decimals) => {
        const value = Number(`${digits}e-${decimals}`);
        const printed = formatNumber(value, { decimals });
        expect(readNumber(printed, 'comma')).toEqual({ value, decimals, suffix: '' });
        expect(readNumber(printed.replace(minus, '-').replaceAll('.', '\u00a0'), 'comma')?.value).toBe(value);
      }),
    );
  });

  it('keeps the sign of minus zero', () => expect(readNumber('-0,0', 'comma')?.value).toBe(-0));

  it.each(['1.23', '12.34,5', '1,2,3', '1-2', '4/1', '', '%', '1.234.56'])('is not what %j says in Danish', (text) =>
    expect(readNumber(text, 'comma')).toBeUndefined(),
  );
});

describe('a cell', () => {
  const rules: ReadingRules = {
    sign: 'comma',
    choices: {},
    explained: new Map([['*', 'Foreløbigt.']]),
    isStatBank: false,
  };
  const read = (text: string, more: Partial<ReadingRules> = {}) => contentOf(cell(text), { ...rules, ...more });

  it.each([
    ['16,8 %', { value: 16.8, printed: '16,8 %', suffix: ' %' }],
    ['22 pct.', { value: 22, printed: '22 pct.' }],
    ['ca. 4 940', { value: 4940, printed: 'ca. 4.940' }],
    ['Fald på 1,2 pct.', { value: -1.2, printed: 'Fald på 1,2 pct.' }],
    ['5,1*', { value: 5.1, printed: '5,1*', notes: ['Foreløbigt.'] }],
    ['-', { value: null, printed: '-', state: 'unexplained' }],
    ['<5', { value: null, printed: '<5', state: 'suppressed' }],
    ['1-4', { value: null, printed: '1-4', state: 'suppressed' }],
    ['diskretion', { value: null, state: 'suppressed' }],
    ['*', { value: null, state: 'unexplained', markText: 'Foreløbigt.' }],
  ])('with %j', (text, content) => expect(read(text)).toMatchObject(content));

  it.each(['23 (ca. 11)', 'se note', '1-2', '12/7', '<script>'])('with %j is refused', (text) =>
    expect(read(text)).toMatchObject({ where: 'celle A1', message: expect.stringContaining(text) }),
  );

  it('with a mark of Danmarks Statistik means what it means there', () => {
    expect(read('-', { isStatBank: true })).toMatchObject({ state: 'zero' });
    expect(read('.', { isStatBank: true })).toMatchObject({ state: 'not_applicable' });
  });

  it('with a mark means what the editor says of it before all else', () =>
    expect(read('*', { choices: { marks: { '*': 'not_yet' } } })).toMatchObject({ state: 'not_yet' }));

  it.each(['-', '..', '…', '*', '<5', '< 5', 'under 5', 'i.o.', 'Diskretion'])('knows %j as a mark', (text) =>
    expect(isMark(text)).toBe(true),
  );
  it.each(['Lilleby', '12', '5 %', 'under', '-5'])('knows %j as none', (text) => expect(isMark(text)).toBe(false));
});
