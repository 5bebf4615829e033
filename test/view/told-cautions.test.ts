import { expect, it } from 'vitest';
import { cautionsToTell, notesHere, notesToTell } from '../../src/site/told-cautions.ts';
import type { TableNote } from '../../src/site/table-notes.ts';
import type { Link } from '../../src/site/navigation.ts';

it('a caution is told once a page, and then where it stands', () => {
  const before = new Map<string, Link>();
  const [first, second] = ['1', '2'].map((n) => ({ text: `Tabel ${n}`, address: `#tabel-${n}` }));
  expect(cautionsToTell(['A.', 'B.'], first!, before)).toEqual({ told: ['A.', 'B.'], elsewhere: [] });
  expect(cautionsToTell(['B.', 'C.', 'A.'], second!, before)).toEqual({ told: ['C.'], elsewhere: [first] });
  expect(cautionsToTell(['C.'], first!, before)).toEqual({ told: [], elsewhere: [second] });
});

it('a note of a whole table is told once a page, one that a cell refers to at each table, and all where a table is alone', () => {
  const before = new Map<string, Link>();
  const [first, second] = ['1', '2'].map((n) => ({ text: `Tabel ${n}`, address: `#tabel-${n}` }));
  const notes = [{ text: 'Om hele tabellen.' }, { id: 'a', text: 'Om en celle.' }];
  const shown = notes.map((note): TableNote => ({ note, letter: '', id: note.text, backs: [] }));
  const [once, again] = [first!, second!].map((at) => notesToTell({ notes }, at, before));
  const texts = (toTell: typeof once): string[] => notesHere(shown, toTell).map(({ note }) => note.text);
  expect(texts(once)).toEqual(['Om hele tabellen.', 'Om en celle.']);
  expect([texts(again), again!.elsewhere]).toEqual([['Om en celle.'], [first]]);
  expect(texts(undefined)).toHaveLength(2);
  expect(notesToTell({}, first!, before)).toEqual({ told: [], elsewhere: [] });
});
