import { expect, it } from 'vitest';
import { excerpt, marked } from '../../../src/client/find/excerpt.ts';

const shown = (text: string, ...asked: string[]): string =>
  excerpt(text, asked)
    .map((piece) => (piece.isMarked ? `[${piece.text}]` : piece.text))
    .join('');

it('marks what was asked for, in any form and within a compound', () => {
  expect(shown('Flere virksomheder tog en lærling.', 'virksomheden')).toBe('Flere [virksomheder] tog en lærling.');
  expect(shown('Han fik sygedagpenge.', 'dagpenge')).toBe('Han fik [sygedagpenge].');
  expect(shown('Førtidspension og fleksjob.', 'foertidspension', 'flexjob')).toBe('[Førtidspension] og [fleksjob].');
});

it('marks a short word only where a word begins with it, and a number only where it stands alone', () => {
  expect(shown('Ung og ungdom, sprunget ud.', 'ung')).toBe('[Ung] og [ungdom], sprunget ud.');
  expect(shown('I 2019 var der 20193.', '2019')).toBe('I [2019] var der 20193.');
});

it('marks a word of one or two letters only where it stands alone', () => {
  expect(shown('En a-kasse af alle, og et cv med cvr.', 'a', 'cv')).toBe('En a-kasse af alle, og et [cv] med cvr.');
});

it('marks the whole of a title, however long it is', () => {
  const title = `${'Mange ord '.repeat(30)}om mentor`;
  const pieces = marked(title, ['mentor']);
  expect(pieces.map(({ text }) => text).join('')).toBe(title);
  expect(pieces.filter(({ isMarked }) => isMarked)).toEqual([{ text: 'mentor', isMarked: true }]);
});

it('begins a little before the first of them, and ends after a whole word', () => {
  const long = `${'ord '.repeat(40)}mentor ${'mere '.repeat(60)}`.trim();
  const text = shown(long, 'mentor');
  expect(text).toMatch(/^… (?:ord )+\[mentor\] (?:mere )*mere …$/);
  expect(text.length).toBeLessThan(200);
});

it('is the beginning of a text that has none of them, and nothing of no text', () => {
  expect(shown('En kort tekst.', 'mentor')).toBe('En kort tekst.');
  expect(shown('', 'mentor')).toBe('');
});
