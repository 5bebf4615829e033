import { describe, expect, it } from 'vitest';
import { unknownsOf, type UnknownKind } from '../../src/plan/unknowns.ts';
import { inventedLibrary } from '../support/libraries.ts';

const library = inventedLibrary();
const of = (year: number, kind: UnknownKind) => unknownsOf(year, library).filter((unknown) => unknown.kind === kind);

describe('what is not known', () => {
  it('holds everything that a plan says is missing', () => {
    expect(of(2019, 'missing').map(({ text }) => text)).toEqual(['Budgettet.']);
  });

  it('holds the bilag that are empty in the document, with what they were to hold', () => {
    expect(of(2015, 'empty').map(({ place, text }) => [place, text])).toEqual([
      ['Bilag 2', 'En fremskrivning af, hvor mange der mangler job.'],
    ]);
    expect(of(2019, 'empty')).toEqual([]);
  });

  it('holds goals with a target that cannot be assessed, and the reason', () => {
    expect(of(2019, 'goal')).toEqual([
      {
        kind: 'goal',
        text: 'Kan ikke vurderes: ingen tal.',
        address: '/2019/maal/uddannelse/',
        place: 'Unge i gang',
      },
    ]);
  });

  it('gathers the marks of a table that no one explains, cell by cell', () => {
    const [mark] = of(2021, 'value');
    expect(mark!.text).toMatch(/^”\.”, tegn, som dokumentet ikke forklarer: Sygemeldte/);
    expect(mark!.address).toBe('/2021/tal/tabel-1/');
  });

  it('holds every contradiction of the source, with a way to where it belongs', () => {
    expect(of(2019, 'contradiction').map(({ text, address }) => [text, address])).toEqual([
      ['Tabellen siger 143 unge, og teksten i dokumentet siger 145.', '/2019/tal/tabel-2/'],
    ]);
  });
});
