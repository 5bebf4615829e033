import { describe, expect, it } from 'vitest';
import type { Goal } from '../../../src/plan/entry/goal.ts';
import { formerNames, goalName } from '../../../src/plan/words/names.ts';
import { libraryWith } from '../../support/libraries.ts';

const [goal] = libraryWith().goals;
const named = ({ number, forYear, ...more }: Partial<Goal>): string => goalName({ ...goal!, ...more, number, forYear });

describe('a goal is called', () => {
  it('by its kind, with its number and its year where it has them', () => {
    expect(named({ kind: 'minister' })).toBe('Ministermål');
    expect(named({ kind: 'minister', number: 3 })).toBe('Ministermål 3');
    expect(named({ kind: 'result', number: 3, forYear: '2013' })).toBe('Lokalt resultatmål 3 for 2013');
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
