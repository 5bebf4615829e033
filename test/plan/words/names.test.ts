import { describe, expect, it } from 'vitest';
import type { Goal } from '../../../src/plan/entry/goal.ts';
import { formerNames, goalName, goalsInWords } from '../../../src/plan/words/names.ts';
import { libraryWith } from '../../support/libraries.ts';

const [goal] = libraryWith().goals;
const named = ({ number, forYear, ...more }: Partial<Goal>): string =>
  goalName({ ...goal!, ...more, number, forYear }, {});

describe('a goal is called', () => {
  it('by its kind, with its number and its year where it has them', () => {
    expect(named({ kind: 'minister' })).toBe('Ministermål');
    expect(named({ kind: 'minister', number: 3 })).toBe('Ministermål 3');
    expect(named({ kind: 'result', number: 3, forYear: '2013' })).toBe('Lokalt resultatmål 3 for 2013');
  });

  it('by what the municipality calls that kind, where it says so', () => {
    const site = { goalKinds: { focus: { one: 'KL-mål', many: 'KL-mål', about: 'Det, kommunerne var enige om.' } } };
    expect(goalName({ ...goal!, kind: 'focus', number: 2 }, site)).toBe('KL-mål 2');
    expect(goalName({ ...goal!, kind: 'minister', number: 2 }, site)).toBe('Ministermål 2');
  });
});

describe('goals after their count', () => {
  const counted = (kind: Goal['kind'], count: number): string => goalsInWords(kind, count, {});

  it('are told by their kind, and by no kind where no document names one', () => {
    expect([counted('result', 1), counted('result', 2)]).toEqual(['lokalt resultatmål', 'lokale resultatmål']);
    expect([counted('plan', 1), counted('plan', 2)]).toEqual(['mål', 'mål']);
    expect([counted('project', 1), counted('project', 2)]).toEqual(['projektmål', 'projektmål']);
  });

  it('by the own word of the municipality', () => {
    const own = { one: 'Pejlemærke', many: 'Pejlemærker', about: 'Det, byrådet holdt øje med.' };
    const site = { goalKinds: { plan: own } };
    expect([goalsInWords('plan', 1, site), goalsInWords('plan', 2, site)]).toEqual(['pejlemærke', 'pejlemærker']);
  });
});

describe('a word keeps the names it had', () => {
  it('each with its years, as far as they are known', () => {
    const before = [
      { name: 'bistandshjælp', to: 1997 },
      { name: 'starthjælp' },
      { name: 'hjælp', from: 2002, to: 2011 },
      { name: 'ydelse', from: 2012 },
    ];
    expect(formerNames({ id: 'hjaelp', term: 'hjælp', definition: 'Hjælp.', source: 'Ordbogen', before })).toEqual([
      'bistandshjælp (til 1997)',
      'starthjælp',
      'hjælp (2002-2011)',
      'ydelse (fra 2012)',
    ]);
    expect(formerNames({ id: 'hjaelp', term: 'hjælp', definition: 'Hjælp.', source: 'Ordbogen' })).toEqual([]);
  });
});
