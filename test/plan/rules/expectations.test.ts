import { describe, expect, it } from 'vitest';
import { readLibrary } from '../../support/read-library.ts';
import { tableText } from '../../support/problems.ts';
import { goodFiles } from '../../support/libraries.ts';

const encoder = new TextEncoder();

/** What an editor is told of the good library with these expectations, and whether it may be built. */
function toldOf(expectations: string, changes: Record<string, string> = {}): { told: string[]; isBuilt: boolean } {
  const written = { 'data/expectations.yaml': expectations, ...changes };
  const changed = Object.entries(written).map(([file, text]) => [file, encoder.encode(text)] as const);
  const { warnings, problems, library } = readLibrary(new Map([...goodFiles(), ...changed]));
  const told = [...warnings.filter(({ rule }) => rule === 'unlike-expected'), ...problems].map(
    ({ line, column, message }) => `${line}:${column} ${message}`,
  );
  return { told, isBuilt: library !== undefined };
}

const marked = tableText(
  ['id: antal, title: Antal'],
  [`id: alle, label: Alle, values: ['#']`],
  "marks: { '#': { state: unexplained } }",
);

describe('what the documents are written down to say', () => {
  it('is not told of where the library says the same', () => {
    const expectations = `
goals:
  2019/lavere-ledighed: met
cells:
  2019/tabel-1/lilleby/2019q4: 4.9
  2019/tabel-1/hele-landet/2018q4: '5,0'
  2019/tabel-2/alle/antal: '#'
`;
    expect(toldOf(expectations, { 'data/2019/figures/tabel-2.yaml': marked })).toEqual({ told: [], isBuilt: true });
  });

  it.each([
    [
      'goals: { 2019/lavere-ledighed: unknown }',
      '1:32 Målet 2019/lavere-ledighed får status ”Nået”, men her ventes ”Kan ikke vurderes”.',
    ],
    ['goals: { 2018/lavere-ledighed: met }', '1:10 Der er intet mål ”lavere-ledighed” i 2018.'],
    ['goals: { lavere-ledighed: met }', '1:10 ”lavere-ledighed” er ikke et mål.'],
    ['goals: { x2019/lavere-ledighed: met }', '1:10 ”x2019/lavere-ledighed” er ikke et mål.'],
    ['goals: { 2019/tabel-1/lilleby: met }', '1:10 ”2019/tabel-1/lilleby” er ikke et mål.'],
    [
      'cells: { 2019/tabel-1/lilleby/2019q4: 4.85 }',
      '1:39 I 2019/tabel-1/lilleby/2019q4 står ”4,9”, men her ventes ”4,85”.',
    ],
    [
      "cells: { 2019/tabel-1/lilleby/2019q4: '4.9' }",
      '1:39 I 2019/tabel-1/lilleby/2019q4 står ”4,9”, men her ventes ”4.9”.',
    ],
    ['cells: { 2019/tabel-1/lilleby/2019: 4.9 }', '1:10 Tabel 1 har ingen kolonne ”2019”.'],
    ['cells: { 2019/tabel-1/lille/2019q4: 4.9 }', '1:10 Tabel 1 har ingen række ”lille”.'],
    ['cells: { 2019/tabel-9/lilleby/2019q4: 4.9 }', '1:10 Der er ingen tabel ”tabel-9” i 2019.'],
    ['cells: { tabel-1/lilleby/2019q4: 4.9 }', '1:10 ”tabel-1/lilleby/2019q4” er ikke en celle.'],
    ['cells: { 2019/tabel-1/lilleby: 4.9 }', '1:10 ”2019/tabel-1/lilleby” er ikke en celle.'],
  ])('is told of and stops nothing: %s', (expectations, told) => {
    expect(toldOf(expectations)).toEqual({ told: [told], isBuilt: true });
  });

  it('is no mark that the table gives as a number, and no number that it gives as a mark', () => {
    const changes = { 'data/2019/figures/tabel-2.yaml': marked };
    expect(toldOf('cells: { 2019/tabel-2/alle/antal: 0 }', changes).told).toEqual([
      '1:35 I 2019/tabel-2/alle/antal står ”#”, men her ventes ”0”.',
    ]);
  });

  it('waits until the files have no problems', () => {
    const { told, isBuilt } = toldOf('goals: { 2019/lavere-ledighed: unknown }', { 'data/themes.yaml': '[]' });
    expect(isBuilt).toBe(false);
    expect(told.filter((each) => each.includes('ventes'))).toEqual([]);
  });
});
