import { describe, expect, it } from 'vitest';
import { evaluateGoal } from '../../../src/plan/assess/evaluate.ts';
import { gapsOf, unknownsOf } from '../../../src/plan/publish/unknowns.ts';
import type { UnknownKind } from '../../../src/plan/value/conclusion.ts';
import { inventedLibrary } from '../../support/libraries.ts';
import type { PlanYear } from '../../../src/plan/value/plan-year.ts';

const library = inventedLibrary();
const of = (year: PlanYear, kind: UnknownKind) => unknownsOf(year, library).filter((unknown) => unknown.kind === kind);

describe('what is not known', () => {
  it('holds everything that a plan says is missing', () => {
    expect(of('2019', 'missing').map(({ text }) => text)).toEqual(['Budgettet.']);
  });

  it('holds the bilag that are empty in the document, with what they were to hold', () => {
    expect(of('2015', 'empty').map(({ place, text }) => [place, text])).toEqual([
      ['Bilag 2', 'En fremskrivning af, hvor mange der mangler job.'],
    ]);
    expect(of('2019', 'empty')).toEqual([]);
  });

  it.each(library.plans.map(({ year }) => year))('holds every goal of %i that cannot be assessed', (year) => {
    const open = library.goals.filter((goal) => goal.year === year && evaluateGoal(goal, library).status === 'unknown');
    expect(of(year, 'goal').map(({ place }) => place)).toEqual(open.map(({ title }) => title));
  });

  it('says the reason why a goal cannot be assessed', () => {
    expect(of('2019', 'goal')).toContainEqual({
      kind: 'goal',
      text: 'Kan ikke vurderes: ingen tal.',
      address: '/2019/maal/uddannelse/',
      place: 'Unge i gang',
    });
  });

  it('tells once what is said alike in several places, in the order of the first', () => {
    const unclear = (text: string, place: string) => ({ kind: 'unclear', text, place, address: `/${place}/` }) as const;
    const [both, one, ...others] = gapsOf('unclear', [unclear('a', 'x'), unclear('b', 'y'), unclear('a', 'z')]);
    expect(both).toEqual({
      text: 'a',
      places: [
        { place: 'x', address: '/x/' },
        { place: 'z', address: '/z/' },
      ],
    });
    expect(one!.places).toHaveLength(1);
    expect(others).toEqual([]);
  });

  it('gathers the marks of a table that no one explains, cell by cell', () => {
    const [mark] = of('2021', 'value');
    expect(mark!.text).toMatch(/^”\.”, tegn, som dokumentet ikke forklarer: Sygemeldte/);
    expect(mark!.address).toBe('/2021/tal/tabel-1/');
  });

  it('holds every contradiction of the source, with a way to where it belongs', () => {
    expect(of('2019', 'contradiction').map(({ text, address }) => [text, address])).toEqual([
      ['Tabellen siger 143 unge, og teksten i dokumentet siger 145.', '/2019/tal/tabel-2/'],
    ]);
  });
});
