import { describe, expect, it } from 'vitest';
import { definitionIn, formerNames, type Term } from '../../../src/plan/entry/term.ts';

const term: Term = {
  id: 'kontanthjaelp',
  term: 'kontanthjælp',
  definition: 'Hjælp i dag.',
  definitions: [
    { to: 2013, definition: 'Hjælp før 2014.' },
    { from: 2014, to: 2024, definition: 'Hjælp fra 2014.' },
  ],
  before: [{ name: 'bistandshjælp', to: 1997 }, { name: 'starthjælp' }, { name: 'hjælp', from: 2002, to: 2011 }],
  source: 'Jobindsats.dk',
};

describe('a word', () => {
  it('means what it meant in the plan year that one reads', () => {
    expect(definitionIn(term, 2013)).toBe('Hjælp før 2014.');
    expect(definitionIn(term, 2019)).toBe('Hjælp fra 2014.');
    expect(definitionIn(term, 2025)).toBe('Hjælp i dag.');
    expect(definitionIn(term, undefined)).toBe('Hjælp i dag.');
  });

  it('keeps the names it had, each with its years', () => {
    expect(formerNames(term)).toEqual(['bistandshjælp (til 1997)', 'starthjælp', 'hjælp (2002-2011)']);
  });
});
