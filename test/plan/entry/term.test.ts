import { describe, expect, it } from 'vitest';
import { definitionIn, type Term } from '../../../src/plan/entry/term.ts';

const term: Term = {
  id: 'kontanthjaelp',
  term: 'kontanthjælp',
  definition: 'Hjælp i dag.',
  definitions: [
    { to: 2013, definition: 'Hjælp før 2014.' },
    { from: 2014, to: 2024, definition: 'Hjælp fra 2014.' },
  ],
  source: 'Jobindsats.dk',
};

describe('a word', () => {
  it('means what it meant in the plan year that one reads', () => {
    expect(definitionIn(term, '2013')).toBe('Hjælp før 2014.');
    expect(definitionIn(term, '2019')).toBe('Hjælp fra 2014.');
    expect(definitionIn(term, '2025')).toBe('Hjælp i dag.');
    expect(definitionIn(term, undefined)).toBe('Hjælp i dag.');
  });
});
