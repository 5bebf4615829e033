import { describe, expect, it } from 'vitest';
import { leftoverNote } from '../../../src/plan/prose/leftover-notes.ts';

describe('what somebody left in a text', () => {
  it.each([
    ['TODO: skriv mere', 'TODO: skriv mere'],
    ['Der var ?? ledige', '??'],
    ['Der var XX pct. ledige', 'XX'],
    ['Andelen [tjek tallet] steg', '[tjek tallet]'],
    ['Andelen [OBS] steg', '[OBS]'],
    ['Teksten[MH1: hvorfra?] her', '[MH1: hvorfra?]'],
    ['Det er sådan.[1]', '[1]'],
  ])('%s', (text, note) => expect(leftoverNote(text)?.text).toBe(note));

  it.each([
    'Hvem er du?',
    'Virkelig?!',
    'Skostørrelse XXL',
    'Mål 1 [Resultatmål]',
    'Han sagde [til udvalget], at det gik',
    'Metoden retter fejl',
    'Todo-listen',
  ])('is not: %s', (text) => expect(leftoverNote(text)).toBeUndefined());
});
