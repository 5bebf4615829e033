import { describe, expect, it } from 'vitest';
import { glossary, glossaryByLetter, letterOf, otherNames, termsOfGroups } from '../../src/site/glossary-view.ts';
import { libraryWith } from '../support/libraries.ts';

describe('the glossary', () => {
  const terms = `
- {id: aa, term: ål, definition: En fisk., source: Lilleby Kommune}
- {id: ab, term: zebra, definition: Et dyr., source: Lilleby Kommune, synonyms: [hest, æsel], before: [{name: øg, to: 2013}]}
- {id: ac, term: abe, definition: Et dyr., source: Lilleby Kommune, definitions: [{from: 2014, definition: Et andet.}]}
- {id: ledig, term: ledig, definition: En person uden job., source: Lilleby Kommune}
`;
  const entries = glossary(libraryWith({ 'data/terms.yaml': terms }));

  it('stands in the order of the Danish alphabet', () => {
    expect(entries.map(({ term }) => term.term)).toEqual(['abe', 'ledig', 'zebra', 'ål']);
  });

  it('tells what a word meant and was called, as far as that is known', () => {
    expect(entries.map(({ meanings, former, synonyms }) => [meanings, former, synonyms])).toEqual([
      [[{ years: 'fra 2014', definition: 'Et andet.' }], undefined, undefined],
      [[], undefined, undefined],
      [[], 'øg (til 2013)', 'hest, æsel'],
      [[], undefined, undefined],
    ]);
  });

  it('has every other name as an entry of its own, but not one that is itself explained', () => {
    const library = libraryWith({
      'data/terms.yaml': `${terms}- {id: ad, term: æsel, definition: Et dyr., source: Lilleby Kommune, synonyms: [hest], namesNow: [asen], now: abe}\n`,
    });
    expect(otherNames(library).map(({ name, words }) => [name, words.map(({ text }) => text)])).toEqual([
      ['hest', ['zebra', 'æsel']],
      ['øg', ['zebra']],
      ['asen', ['æsel']],
    ]);
    expect(glossary(library).find(({ term }) => term.id === 'ad')!.today).toEqual({
      text: 'abe',
      address: '/ordbog/#ac',
    });
    expect(glossaryByLetter(library).map(({ letter }) => letter)).toEqual(['A', 'H', 'L', 'Z', 'Æ', 'Ø', 'Å']);
    expect(['6 uger', 'ål', 'a-kasse'].map(letterOf)).toEqual(['0-9', 'Å', 'A']);
  });

  it('says where a word stands: the groups that it is about, and the chapters that explain it', () => {
    const [, ledig] = entries;
    expect(ledig!.standsIn.every(({ address }) => address.startsWith('/'))).toBe(true);
    expect(ledig!.standsIn.length).toBeGreaterThan(0);
    expect(entries[0]!.moreTitle).toBe('Kilde');
  });

  it('explains groups of people that have a word, in the order of the groups', () => {
    const groups = [
      { id: 'a', title: 'a', phrase: 'a', term: 'ord-a' },
      { id: 'b', title: 'b', phrase: 'b' },
      { id: 'c', title: 'c', phrase: 'c', term: 'ord-c' },
    ];
    expect(termsOfGroups(['c', 'b', 'a', 'a'], { groups })).toEqual(['ord-a', 'ord-c']);
    expect(termsOfGroups([], { groups })).toEqual([]);
  });
});
