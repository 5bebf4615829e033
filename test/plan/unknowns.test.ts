import { describe, expect, it } from 'vitest';
import { unknownsOf, type UnknownKind } from '../../src/plan/unknowns.ts';
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

  it('holds goals with a target that cannot be assessed, and the reason', () => {
    expect(of(2019, 'goal')).toContainEqual({
      kind: 'goal',
      text: 'Kan ikke vurderes: ingen tal.',
      address: '/2019/maal/ungdomsuddannelse/',
      place: 'Unge i gang efter 9. klasse',
    });
    expect(of(2021, 'goal')).toHaveLength(3);
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
