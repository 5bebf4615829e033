import { describe, expect, it } from 'vitest';
import { finderOf, type Findable } from '../../../src/plan/words/finding.ts';
import { askedFor, folded, wordsIn } from '../../../src/plan/words/search-words.ts';

const thing = (text: string, rest: Partial<Findable> = {}): Findable => ({
  text,
  address: `/${text}/`,
  kind: 'mål',
  names: [],
  ...rest,
});
const word = (text: string, rest: Partial<Findable> = {}): Findable =>
  thing(text, { kind: 'ord', word: { definition: 'Et ord.' }, ...rest });

const texts = (all: readonly Findable[]): string[] => all.map(({ text }) => text);

describe('what is found', () => {
  const others = (question: string, ...all: Findable[]): string[] => texts(finderOf(all)(question).others);

  it('is ordered by how the word stands in it: as a word, at the beginning, in another name, within, in what is told', () => {
    expect(
      others(
        'bro',
        thing('Det store anlæg', { about: 'Om en bro og en vej.' }),
        thing('Anlæg ved åen', { names: ['fodbro'] }),
        thing('Den lange fodbro'),
        thing('Overgang', { names: ['brokassen'] }),
        thing('Færge', { names: ['gammel bro'] }),
        thing('Brolægning'),
        thing('Den gamle bro'),
      ),
    ).toEqual([
      'Den gamle bro',
      'Brolægning',
      'Færge',
      'Overgang',
      'Den lange fodbro',
      'Anlæg ved åen',
      'Det store anlæg',
    ]);
  });

  it('begins with what is called just that, and keeps its order where things match alike', () => {
    expect(others('bro', thing('Gammel bro'), thing('Ny bro'), thing('Bro'))).toEqual(['Bro', 'Gammel bro', 'Ny bro']);
  });

  it('has all the words, and where nothing has, as many as something has', () => {
    const all = [thing('Ny bro'), thing('Gammel bro'), thing('Ny vej')];
    expect(others('ny bro', ...all)).toEqual(['Ny bro']);
    expect(others('ny bro slot', ...all)).toEqual(['Ny bro']);
    expect(others('vej slot', ...all)).toEqual(['Ny vej']);
    expect(others('slot', ...all)).toEqual([]);
  });

  it('has a number as a whole only', () => {
    const all = [thing('Tabel 8: Broer'), thing('Tabel 18: Veje'), thing('Tabel 8.1: Stier'), thing('Tabel 80: Huse')];
    expect(others('tabel 8', ...all)).toEqual(['Tabel 8: Broer']);
    expect(others('tabel 8.1', ...all)).toEqual(['Tabel 8.1: Stier']);
  });

  it('is nothing where nothing is asked', () => {
    expect(finderOf([thing('Bro')])('  ')).toEqual({ best: [], others: [], meant: undefined });
  });

  it('minds no small words of a question, unless there is nothing else', () => {
    expect(askedFor('Hvad er en bro?')).toEqual(['bro']);
    expect(askedFor('hvad er')).toEqual(['hvad', 'er']);
  });
});

describe('a word of the glossary', () => {
  const asked = (question: string, ...all: Findable[]) => {
    const { best, others, meant } = finderOf(all)(question);
    return { best: texts(best), others: texts(others), meant };
  };

  it('is the best answer where it is asked for by its name, and by another where none has it for its own', () => {
    const bridge = word('bro', { names: ['overgang'] });
    const crossing = word('overgang');
    expect(asked('bro', bridge, thing('Ny bro'))).toMatchObject({ best: ['bro'], others: ['Ny bro'] });
    expect(asked('overgang', bridge)).toMatchObject({ best: ['bro'] });
    expect(asked('overgang', bridge, crossing)).toMatchObject({ best: ['overgang'], others: ['bro'] });
  });

  it('is one among others where it only holds the word', () => {
    expect(asked('bro', word('fodbro'))).toMatchObject({ best: [], others: ['fodbro'] });
  });

  it('is the same with the ending that Danish gives it, of two letters at most', () => {
    for (const question of ['broen', 'broer', 'bro'])
      expect(asked(question, word('bro'))).toMatchObject({ best: ['bro'] });
    expect(asked('bros', word('broer')).best).toEqual([]);
    expect(asked('broerne', word('broer')).best).toEqual(['broer']);
    expect(asked('broernes', word('broer')).best).toEqual([]);
  });

  it('may be written as it is heard: with x, without hyphen, with oe, with small letters', () => {
    expect(folded('Flex-job')).toBe('fleksjob');
    expect(folded('Førtidspension på é')).toBe('foertidspension paa e');
    expect(folded('2018-2019')).toBe('2018-2019');
    expect(wordsIn('A-kasse, 10.1 (16-66 år)')).toEqual(['A-kasse', '10.1', '16-66', 'år']);
  });

  it('is meant where one letter in four is wrong and nothing has what was written', () => {
    const bridge = word('brolægning');
    expect(asked('brolægninx', bridge)).toMatchObject({ best: ['brolægning'], meant: 'brolægning' });
    expect(asked('brolegning', bridge)).toMatchObject({ best: ['brolægning'], meant: 'brolægning' });
    expect(asked('trolegnong', bridge)).toMatchObject({ best: [], others: [], meant: undefined });
    expect(asked('vxj', word('vej'))).toMatchObject({ best: [], meant: undefined });
    expect(asked('veej', word('vej'))).toMatchObject({ best: ['vej'], meant: 'vej' });
  });
});
