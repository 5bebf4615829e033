import { describe, expect, it } from 'vitest';
import {
  compareDanish,
  countInWords,
  cutAtDates,
  firstSentence,
  endSentence,
  formatAges,
  formatDate,
  formatNumber,
  formatPeriod,
  formatQuantity,
  formatWhen,
  formatYears,
  joinList,
  joinSome,
  numbersIn,
  parseDanishNumber,
  plural,
  tieNumbers,
  withJoints,
  formatBytes,
  uncapitalize,
} from '../../../src/plan/words/danish.ts';
import { toPeriod } from '../../../src/plan/value/period.ts';

/** Non-breaking space, so that the tests can be read. */
const nb = (text: string): string => text.replaceAll('_', '\u00a0');

describe('numbers', () => {
  it.each([
    [1234.5, undefined, '1.234,5'],
    [4940, 0, '4.940'],
    [110000, 0, '110.000'],
    [2.4, 1, '2,4'],
    [33, 1, '33,0'],
    [-2714857, 0, '−2.714.857'],
    [1.005, 2, '1,01'],
    [2.5, 0, '3'],
    [-2.5, 0, '−3'],
  ])('%d with %s decimals is %s', (value, decimals, text) => {
    expect(formatNumber(value, decimals === undefined ? {} : { decimals })).toBe(text);
  });

  it('keeps the sign of a printed minus zero, and gives none to what merely rounds to zero', () => {
    expect(formatNumber(-0, { decimals: 1 })).toBe('−0,0');
    expect(formatNumber(-0.04, { decimals: 1 })).toBe('0,0');
    expect(formatNumber(0, { decimals: 1 })).toBe('0,0');
  });

  it('puts a plus before a rise where asked, never before zero', () => {
    expect(formatNumber(1.3, { decimals: 1, signed: true })).toBe('+1,3');
    expect(formatNumber(0, { decimals: 1, signed: true })).toBe('0,0');
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY])('never prints %d', (value) => {
    expect(() => formatNumber(value)).toThrow();
  });

  it('stands with its unit after a space that does not break; percent is "pct."', () => {
    expect(formatQuantity(18.2, 'pct')).toBe(nb('18,2_pct.'));
    expect(formatQuantity(1.8, 'procentpoint')).toBe(nb('1,8_procentpoint'));
    expect(formatQuantity(7465, 'kr')).toBe(nb('7.465_kr.'));
    expect(formatQuantity(71, 'fuldtidspersoner')).toBe(nb('71_fuldtidspersoner'));
    expect(formatQuantity(1, 'personer')).toBe(nb('1_person'));
    expect(formatQuantity(-1, 'virksomheder')).toBe(nb('−1_virksomhed'));
    expect(formatQuantity(1, 'uger')).toBe(nb('1,0_uger'));
    expect(formatQuantity(11, 'elever')).toBe(nb('11_elever'));
  });
});

describe('Danish numbers that are read', () => {
  it.each([
    ['4.940', 4940],
    ['16,8', 16.8],
    ['-0,1', -0.1],
    ['−11,9', -11.9],
    ['1.234,5', 1234.5],
    ['29.338', 29338],
    ['7', 7],
  ])('%s is %d', (text, value) => {
    expect(parseDanishNumber(text)).toBe(value);
  });

  it('"-0,0" keeps its sign', () => {
    expect(Object.is(parseDanishNumber('-0,0'), -0)).toBe(true);
  });

  it.each(['4.94', '1,234.5', '12.34.567', '1.2345', 'ca. 48', '', '1 000'])(
    'refuses %j instead of guessing',
    (text) => {
      expect(parseDanishNumber(text)).toBeUndefined();
    },
  );

  it('finds every number in a sentence, but none inside a word or a number with a point', () => {
    expect(numbersIn('Fald på 1,2 pct. fra 4.940 til 4.881')).toEqual([1.2, 4940, 4881]);
    expect(numbersIn('2kv18-1kv19, 2.2 pct.')).toEqual([]);
  });
});

describe('periods', () => {
  it.each([
    ['2019', '2019', '2019'],
    ['2019Q3', '3._kvartal 2019', '3._kvt. 2019'],
    ['2019H2', '2._halvår 2019', '2._halvår 2019'],
    ['2019M08', 'august 2019', 'aug. 2019'],
    ['2019M05', 'maj 2019', 'maj 2019'],
    ['2019M03', 'marts 2019', 'mar. 2019'],
    ['2019M06', 'juni 2019', 'juni 2019'],
    ['2019M12', 'december 2019', 'dec. 2019'],
    ['2017/2018', 'skoleåret 2017/2018', '2017/2018'],
    ['2020-11-30', '30._november 2020', '30.11.2020'],
    ['2020-02-01', '1._februar 2020', '1.2.2020'],
    ['2018Q4-2019Q3', '4._kvartal 2018_– 3._kvartal 2019', '4._kvt. 2018_– 3._kvt. 2019'],
  ])('%s is "%s", short "%s"', (text, long, short) => {
    expect(formatPeriod(toPeriod(text))).toBe(nb(long));
    expect(formatPeriod(toPeriod(text), 'short')).toBe(nb(short));
  });

  it.each([
    ['2018M12-2019M10', 'fra december 2018 til oktober 2019'],
    ['2019Q3', 'i 3._kvartal 2019'],
    ['2017/2018', 'i skoleåret 2017/2018'],
    ['2019-12-31', 'den 31._december 2019'],
  ])('a sentence says when: %s is "%s"', (period, text) => {
    expect(formatWhen(toPeriod(period))).toBe(nb(text));
  });

  it('ages and years are said as far as they are known', () => {
    expect(formatAges({ text: 'Alle', ages: [16, 66] })).toBe('16-66 år');
    expect(formatAges({ text: 'Alle' })).toBe('');
    expect(formatAges(undefined)).toBe('');
    expect([formatYears(2014, 2025), formatYears(2014, undefined), formatYears(undefined, 2013)]).toEqual([
      '2014-2025',
      'fra 2014',
      'til 2013',
    ]);
  });

  it('dates have no leading zeros', () => {
    expect(formatDate('2019-02-01', 'short')).toBe('1.2.2019');
  });
});

describe('dates in a text', () => {
  it.each([
    ['Vedtaget 19.\u00a0december 2018, punkt 7.', ['2018-12-19']],
    ['Fra 1. januar 2014 til 31. december 2014', ['2014-01-01', '2014-12-31']],
    ['I januar 2014, 1.1.2014 og 31. foråret 2014', []],
    ['', []],
  ])('are known: %s', (text, dates) => {
    const pieces = cutAtDates(text);
    expect(pieces.map((piece) => piece.text).join('')).toBe(text);
    expect(pieces.flatMap(({ iso }) => iso ?? [])).toEqual(dates);
  });

  it('are those that the program writes, whichever the month', () => {
    for (let month = 1; month <= 12; month += 1) {
      const iso = `2020-${String(month).padStart(2, '0')}-05`;
      expect(cutAtDates(formatDate(iso))).toEqual([{ text: formatDate(iso), iso }]);
    }
  });
});

describe('sentences', () => {
  it('one that ends on an abbreviation needs no second full stop', () => {
    expect(endSentence('Målet er 20 pct.')).toBe('Målet er 20 pct.');
    expect(endSentence('Målet er 44')).toBe('Målet er 44.');
  });

  it('one that asks, calls out or ends on a quoted sentence needs none either', () => {
    for (const ended of ['Hvordan går det?', 'Se her!', 'Den hedder ”Hvordan går det?”', 'De siger ”Det går.”']) {
      expect(endSentence(ended)).toBe(ended);
    }
    expect(endSentence('Den hedder ”Job til alle”')).toBe('Den hedder ”Job til alle”.');
  });

  it('lists end on "og"', () => {
    expect(joinList(['a', 'b', 'c'])).toBe('a, b og c');
    expect(joinList(['a', 'b'])).toBe('a og b');
    expect(joinList(['a'])).toBe('a');
    expect(joinList([])).toBe('');
    expect(joinList(['a', 'b', 'c'], 'eller')).toBe('a, b eller c');
  });

  it.each([
    [3, 'a, b og c'],
    [4, 'a, b, c og d'],
    [5, 'a, b, c, d og e'],
    [6, 'a, b, c, d og to andre'],
    [12, 'a, b, c, d og otte andre'],
  ])('a list of %i names is cut only where that makes it shorter', (count, text) => {
    expect(joinSome([...'abcdefghijkl'].slice(0, count))).toBe(text);
  });

  it('a list of things that are more than text has the same joints', () => {
    const said = (items: string[]): string =>
      withJoints(items)
        .map(({ joint, item }) => joint + item)
        .join('');
    for (const items of [[], ['a'], ['a', 'b'], ['a', 'b', 'c'], ['a', 'b', 'c', 'd']]) {
      expect(said(items)).toBe(joinList(items));
    }
  });

  it('one thing has its own word, none and many share theirs', () => {
    expect([0, 1, 2, 21].map((count) => `${count} ${plural(count, 'tabel', 'tabeller')}`)).toEqual([
      '0 tabeller',
      '1 tabel',
      '2 tabeller',
      '21 tabeller',
    ]);
  });

  it('counts are words up to ten', () => {
    expect([0, 1, 10, 11].map((count) => countInWords(count))).toEqual(['ingen', 'én', 'ti', '11']);
    expect(countInWords(1, 'neuter')).toBe('ét');
  });

  it('sort as Danish does: æ, ø, å last, Aa as Å, 9 before 10', () => {
    expect(['Ålborg', 'Østerbro', 'Ærø', 'Zoo', 'Aarhus', 'Abe', '10 uger', '9 uger'].sort(compareDanish)).toEqual([
      '9 uger',
      '10 uger',
      'Abe',
      'Zoo',
      'Ærø',
      'Østerbro',
      'Ålborg',
      'Aarhus',
    ]);
  });
});

describe('what belongs on one line', () => {
  it.each([
    ['steg til 16,7 pct. i 3. kvartal 2019', 'steg til 16,7_pct. i 3._kvartal 2019'],
    ['1.027 personer og 7.465 kr.', '1.027_personer og 7.465_kr.'],
    ['de 10 årlige møder', 'de 10 årlige møder'],
  ])('%s', (text, tied) => {
    expect(tieNumbers(text)).toBe(nb(tied));
  });
});

describe('a word that follows others', () => {
  it.each([
    ['Flere i job', 'flere i job'],
    ['Østjylland', 'østjylland'],
    ['SU-modtagere', 'SU-modtagere'],
  ])('%s', (text, after) => {
    expect(uncapitalize(text)).toBe(after);
  });
});

describe('what a file weighs is never said to be less', () => {
  it.each([
    [999_499, '1.000 KB'],
    [1_200_000, '1,2 MB'],
    [1_200_001, '1,3 MB'],
  ])('%i', (bytes, said) => {
    expect(formatBytes(bytes)).toBe(said);
  });
});

describe('the first sentence of a text', () => {
  it.each([
    ['Antal ledige. Den 1. i måneden er de talt.', 'Antal ledige.'],
    ['Andelen i 9. klasse. Elever tæller.', 'Andelen i 9. klasse.'],
    ['Højst 5 pct. af dem', 'Højst 5 pct. af dem'],
    ['Én sætning.', 'Én sætning.'],
    ['', ''],
  ])('%s', (text, first) => {
    expect(firstSentence(text)).toBe(first);
  });
});
