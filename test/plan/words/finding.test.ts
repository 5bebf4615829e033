import { describe, expect, it } from 'vitest';
import { calledRank, finderOf, type Findable } from '../../../src/plan/words/finding.ts';
import { askedFor, asksHowMany, folded, wordsIn } from '../../../src/plan/words/search-words.ts';

const thing = (text: string, ...names: string[]): Findable => ({ text, address: `/${text}/`, kind: 'mål', names });

const found = (question: string, ...all: Findable[]): string[] =>
  finderOf(all)
    .find(question)
    .map(({ text }) => text);

describe('what is found', () => {
  it('is ordered by how the word stands in its names: at the beginning, as a word, in another name, within', () => {
    expect(
      found(
        'bro',
        thing('Anlæg ved åen', 'fodbro'),
        thing('Den lange fodbro'),
        thing('Overgang', 'brokassen'),
        thing('Færge', 'gammel bro'),
        thing('Brolægning'),
        thing('Den gamle bro'),
      ),
    ).toEqual(['Brolægning', 'Den gamle bro', 'Færge', 'Overgang', 'Den lange fodbro', 'Anlæg ved åen']);
  });

  it('begins with what is called just that, and keeps its order where things match alike', () => {
    expect(found('bro', thing('Gammel bro'), thing('Ny bro'), thing('Bro'))).toEqual(['Bro', 'Gammel bro', 'Ny bro']);
  });

  it('has all the words, and where nothing has, as many as something has', () => {
    const all = [thing('Ny bro'), thing('Gammel bro'), thing('Ny vej')];
    expect(found('ny bro', ...all)).toEqual(['Ny bro']);
    expect(found('ny bro slot', ...all)).toEqual(['Ny bro']);
    expect(found('vej slot', ...all)).toEqual(['Ny vej']);
    expect(found('slot', ...all)).toEqual([]);
  });

  it('has a number as a whole only', () => {
    const all = [thing('Mål 8: Broer'), thing('Mål 18: Veje'), thing('Mål 8.1: Stier'), thing('Mål 80: Huse')];
    expect(found('mål 8', ...all)).toEqual(['Mål 8: Broer']);
    expect(found('mål 8.1', ...all)).toEqual(['Mål 8.1: Stier']);
  });

  it('is nothing where nothing is asked', () => {
    expect(found('  ', thing('Bro'))).toEqual([]);
  });

  it('minds no small words of a question, unless there is nothing else', () => {
    expect(askedFor('Hvad er en bro?')).toEqual(['bro']);
    expect(askedFor('hvad er')).toEqual(['hvad', 'er']);
  });

  it('may have a letter that is written as two signs', () => {
    expect(askedFor('ma\u030Al 2021')).toEqual(['mål', '2021']);
  });

  it('is a number where one asks how many', () => {
    expect(asksHowMany('Hvor mange ledige?')).toBe(true);
    expect(asksHowMany('hvor er de mange ledige')).toBe(false);
  });

  it('is nothing that has but the number of what was asked for', () => {
    expect(found('tabel 8', thing('Mål 8'))).toEqual([]);
    expect(found('mål 8 bro', thing('Mål 8'))).toEqual([]);
  });

  it('may be written as it is heard: with x, without hyphen, with oe, with small letters', () => {
    expect(folded('Flex-job')).toBe('fleksjob');
    expect(folded('Førtidspension på é')).toBe('foertidspension paa e');
    expect(folded('2018-2019')).toBe('2018-2019');
    expect(wordsIn('A-kasse, 10.1 (16-66 år)')).toEqual(['A-kasse', '10.1', '16-66', 'år']);
    expect(wordsIn('23,3 og 4, 5')).toEqual(['23,3', 'og', '4', '5']);
    expect(wordsIn('a\u030arsværk')).toEqual(['årsværk']);
    expect(askedFor('62,5 pct.')).toEqual(['62,5']);
  });

  it('may have one letter in four wrong, where nothing has what was written', () => {
    expect(found('brolægninx', thing('Brolægning'))).toEqual(['Brolægning']);
    expect(found('brolegning', thing('Brolægning'))).toEqual(['Brolægning']);
    expect(found('trolegnong', thing('Brolægning'))).toEqual([]);
    expect(found('vxj', thing('Vej'))).toEqual([]);
    expect(found('veej', thing('Vej'))).toEqual(['Vej']);
  });
});

describe('the word that one most likely meant', () => {
  const nearest = (word: string, ...names: string[]): string | undefined =>
    finderOf([thing('A', ...names)]).nearest(word);

  it('is the nearest of all names, as it is written there', () => {
    expect(nearest('brolegning', 'Gammel Brolægning', 'broderi')).toBe('brolægning');
    expect(nearest('fødebro', 'fodbro', 'fodbroer')).toBe('fodbro');
  });

  it('is none where more than one letter in four is wrong', () => {
    expect(nearest('trolegnong', 'brolægning')).toBeUndefined();
    expect(nearest('vej', 'vaj')).toBeUndefined();
  });
});

describe('what is called just what was asked for', () => {
  it('comes before what is called so by another name, and that before all else', () => {
    expect(calledRank('bro', ['bro', 'overgang'])).toBe(0);
    expect(calledRank('overgang', ['bro', 'overgang'])).toBe(1);
    expect(calledRank('bro', ['fodbro', 'bro og vej'])).toBe(2);
  });

  it('may have the ending that Danish gives it, of two letters at most', () => {
    for (const asked of ['broen', 'broer', 'bro']) expect(calledRank(asked, ['bro'])).toBe(0);
    expect(calledRank('bros', ['broer'])).toBe(2);
    expect(calledRank('broerne', ['broer'])).toBe(0);
    expect(calledRank('broernes', ['broer'])).toBe(2);
    // Who has begun to write a longer word has not asked for the shorter one.
    expect(calledRank('broho', ['bro'])).toBe(2);
  });
});
