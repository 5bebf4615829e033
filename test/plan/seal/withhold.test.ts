import { describe, expect, it } from 'vitest';
import type { Parts } from '../../../src/plan/seal/changes.ts';
import { brokenEditions, firstSeal, nextSeal } from '../../../src/plan/seal/seal.ts';
import { isCellName, partsSaying, withhold } from '../../../src/plan/seal/withhold.ts';

const cell = 'tabel-1/lilleby/2019';

/** A table of three cells, another with a cell in the same spot, and a text that fetches from both. */
const saying = (value: string, name = 'Jens'): Parts => ({
  'figure/tabel-1': {
    what: `${name} har talt`,
    cells: {
      'lilleby/2019': { value, printed: value, place: 'lilleby' },
      'lilleby/2018': { value: '7', printed: '7', place: 'lilleby' },
    },
  },
  'figure/tabel-2': { what: 'Andre', cells: { 'lilleby/2019': { value, printed: value } } },
  'chapter/a': {
    text: [
      'Der var',
      { cell, says: { value, unit: 'personer' } },
      { cell: 'tabel-2/lilleby/2019', says: { value } },
      { cell },
    ],
  },
});

const first = firstSeal('2019', '1.0', '2022-01-01', saying('3'));
const second = nextSeal(first, '1.1', '2022-02-01', saying('8', 'Nogen'));
const third = nextSeal(second, '1.2', '2022-03-01', saying('9', 'Nogen'));

describe('a cell of a table that has another name now', () => {
  const figure = { of: 'figure', plan: '2019' } as const;
  // What was sealed as tabel-1 is called ydelser, and what was tabel-2 has its name.
  const names = [
    { ...figure, sealed: 'tabel-1', now: 'ydelser' },
    { ...figure, sealed: 'tabel-2', now: 'tabel-1' },
  ];

  it('is taken out under the name that it was sealed under, and no other is', () => {
    const { seal } = withhold({ ...third, names }, 'ydelser/lilleby/2019');
    const [oldest] = seal.earlier.map(({ parts }) => parts as Parts);
    expect(JSON.stringify(oldest!['figure/tabel-1'])).toContain('[udeladt]');
    const { seal: other } = withhold({ ...third, names }, 'tabel-1/lilleby/2019');
    const [before] = other.earlier.map(({ parts }) => parts as Parts);
    expect(JSON.stringify(before!['figure/tabel-1'])).not.toContain('[udeladt]');
    expect(JSON.stringify(before!['figure/tabel-2'])).toContain('[udeladt]');
  });
});

describe('a cell that must not be shown', () => {
  const { seal, withheld } = withhold(third, cell);
  const [oldest, middle] = seal.earlier.map(({ parts }) => parts as Parts);

  it('is taken out of its table in each earlier edition, and keeps what it is about', () => {
    for (const parts of [oldest!, middle!]) {
      expect(parts['figure/tabel-1']!['cells']).toMatchObject({
        'lilleby/2019': { printed: '[udeladt]', place: 'lilleby' },
        'lilleby/2018': { value: '7', printed: '7', place: 'lilleby' },
      });
      expect(JSON.stringify(parts['figure/tabel-1']!['cells'])).not.toMatch(/"value":"[38]"/);
    }
  });

  it('is taken out of what texts fetched, and nothing else is', () => {
    expect(oldest!['chapter/a']).toEqual({
      text: [
        'Der var',
        { cell, says: { value: '[udeladt]' } },
        { cell: 'tabel-2/lilleby/2019', says: { value: '3' } },
        { cell },
      ],
    });
    expect(oldest!['figure/tabel-2']).toEqual(saying('3')['figure/tabel-2']);
    expect(oldest!['figure/tabel-1']!['what']).toBe('Jens har talt');
  });

  it('leaves the newest edition as it is, and says which others are changed', () => {
    expect(seal.parts).toEqual(third.parts);
    expect(withheld.map(({ edition }) => edition)).toEqual(['1.0', '1.1']);
    expect(brokenEditions(seal).map(({ edition }) => edition)).toEqual(['1.0', '1.1']);
  });

  it('that no edition has changes none', () => {
    expect(withhold(third, 'tabel-1/lilleby/2017').withheld).toEqual([]);
    expect(withhold(third, 'tabel-3/lilleby/2019').withheld).toEqual([]);
  });
});

describe('words that must not be shown', () => {
  it('are taken out wherever they stand in earlier editions, and no others are', () => {
    const { seal, withheld } = withhold(third, 'Jens');
    expect(JSON.stringify(seal)).not.toContain('Jens');
    expect(withheld.map(({ edition }) => edition)).toEqual(['1.0']);
    const [oldest] = seal.earlier.map(({ parts }) => parts as Parts);
    expect(oldest!['figure/tabel-1']!['what']).toBe('[udeladt] har talt');
    expect(oldest!['figure/tabel-2']).toEqual(saying('3')['figure/tabel-2']);
  });

  it('are taken out where a part has come or gone between two editions', () => {
    const gone = nextSeal(first, '1.1', '2022-02-01', { 'term/b': { text: 'Nyt' } });
    expect(JSON.stringify(withhold(gone, 'Jens').seal)).not.toContain('Jens');
  });
});

it('an edition that something is withheld of holds by the digest that its newest correction says', () => {
  const { seal, withheld } = withhold(third, 'Jens');
  const { digest } = withheld[0]!;
  const older = { ...{ edition: '1.0' }, digest: 'f'.repeat(64) };
  // A correction is part of the edition that it makes, and of none before.
  const told = (entries: Record<string, object>) => {
    const none = Object.fromEntries(Object.keys(entries).map((key) => [key, null]));
    const earlier = seal.earlier.map((each, i) => (i === 1 ? { ...each, parts: { ...each.parts, ...none } } : each));
    return { ...seal, parts: { ...seal.parts, ...entries }, earlier };
  };
  const broken = (entries: Record<string, object>): string[] =>
    brokenEditions(told(entries))
      .map(({ edition }) => edition)
      .filter((edition) => edition !== '1.2');
  const say = (...withheld: object[]): object => ({ withheld });
  expect(broken({ 'correction/1-2': say({ edition: '1.0', digest }) })).toEqual([]);
  // The tenth comes after the ninth.
  expect(broken({ 'correction/1-10': say({ edition: '1.0', digest }), 'correction/1-9': say(older) })).toEqual([]);
  expect(broken({ 'correction/1-9': say({ edition: '1.0', digest }), 'correction/1-10': say(older) })).toEqual(['1.0']);
  // Only a correction can say it.
  expect(broken({ 'goal/a': say({ edition: '1.0', digest }) })).toEqual(['1.0']);
});

it('tells which parts still say it', () => {
  expect(partsSaying(saying('3'), cell)).toEqual(['figure/tabel-1', 'chapter/a']);
  expect(partsSaying(saying('3'), 'Jens')).toEqual(['figure/tabel-1']);
  expect(partsSaying(saying('3'), 'Karen')).toEqual([]);
});

it.each([
  ['tabel-1/lilleby/2019', true],
  ['tabel-10.1/lilleby/2019q4', false],
  ['tabel-1/a.b/2019.2', true],
  ['tabel-1/lilleby', false],
  ['tabel-1/lilleby/2019/x', false],
  ['om tabel-1/lilleby/2019', false],
  ['tabel-1/lilleby/2019 og mere', false],
])('%s is the name of a cell: %s', (what, is) => expect(isCellName(what)).toBe(is));
