import { describe, expect, it } from 'vitest';
import { evaluateGoal } from '../../src/plan/evaluate.ts';
import { gapsOf, unknownsOf, type UnknownKind } from '../../src/plan/unknowns.ts';
import { publishedLibrary } from '../support/libraries.ts';

const library = publishedLibrary();
const of = (year: number, kind: UnknownKind) => unknownsOf(year, library).filter((unknown) => unknown.kind === kind);

describe('what is not known', () => {
  it('holds everything that a plan says is missing', () => {
    const plan = library.plans.find(({ year }) => year === 2019)!;
    expect(of(2019, 'missing').map(({ text }) => text)).toEqual(plan.missing);
  });

  it('holds the bilag of 2015 that are empty in the document, with what they were to hold', () => {
    expect(of(2015, 'empty').map(({ place }) => place)).toEqual(
      expect.arrayContaining(['Bilag 1', 'Bilag 9', 'Bilag 11', 'Bilag 12']),
    );
  });

  it.each(library.plans.map(({ year }) => year))('holds every goal of %i that cannot be assessed', (year) => {
    const open = library.goals.filter((goal) => goal.year === year && evaluateGoal(goal, library).status === 'unknown');
    expect(of(year, 'goal').map(({ place }) => place)).toEqual(open.map(({ title }) => title));
  });

  it('says the reason why a goal cannot be assessed', () => {
    expect(of(2019, 'goal')).toContainEqual({
      kind: 'goal',
      text: 'Kan ikke vurderes: ingen tal.',
      address: '/2019/maal/ungdomsuddannelse/',
      place: 'Unge i gang efter 9. klasse',
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
    const [mark] = of(2021, 'value').filter(({ place }) => place === 'Tabel 5');
    expect(mark!.text).toMatch(/^”\.”, tegn, som dokumentet ikke forklarer: Jobparat, Fleksjob/);
    expect(mark!.address).toBe('/2021/tal/tabel-5/');
  });

  it('holds every contradiction of the source, with a way to where it belongs', () => {
    const told = [...library.figures, ...library.goals]
      .filter(({ year }) => year === 2015)
      .flatMap(({ remarks = [] }) => remarks.filter(({ kind }) => kind === 'contradiction'));
    expect(of(2015, 'contradiction')).toHaveLength(told.length);
    expect(told.length).toBeGreaterThan(5);
  });
});
