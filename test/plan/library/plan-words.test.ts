import { describe, expect, it } from 'vitest';
import { type Plan, planOf } from '../../../src/plan/library/library.ts';
import { editionOf, planWords, standsIn } from '../../../src/plan/library/plan-words.ts';
import { libraryWith } from '../../support/libraries.ts';

const whole = planOf(libraryWith(), '2019');
const part: Plan = { ...whole, ownDocument: { extent: 'part', document: 'plan-2019', text: 'Kun kapitel 2.' } };
const missing: Plan = { ...whole, ownDocument: { extent: 'missing', text: 'Planen er her ikke.' } };
const plan = { document: 'plan-2019' };
const other = { document: 'opfoelgning' };

describe('what pages call what they render', () => {
  it('is the plan only where the whole plan is among the documents', () => {
    expect(planWords(whole)).toEqual({ name: 'Beskæftigelsesplan 2019', noun: 'Planen' });
  });

  it('is the strategy where that is what the document is', () => {
    expect(planWords({ ...whole, kind: 'strategy' })).toEqual({ name: 'Beskæftigelsesplan 2019', noun: 'Strategien' });
  });

  it.each([part, missing])('is the plan year where it is not: $ownDocument.extent', (each) => {
    expect(planWords(each)).toEqual({ name: 'Planåret 2019', noun: 'Planåret' });
  });

  it('is cited with the edition of the website, not of the plan', () => {
    expect(editionOf(whole)).toBe('Beskæftigelsesplan 2019, webstedets udgave 1.0 (1.\u00a0januar 2019)');
    expect(editionOf(missing)).toBe('Planåret 2019, webstedets udgave 1.0 (1.\u00a0januar 2019)');
  });
});

describe('a list of what stands in documents', () => {
  it.each([
    ['i planen', whole, [plan, plan]],
    ['i dokumenterne', whole, [plan, other]],
    ['i dokumenterne', whole, [other]],
    ['i dokumenterne', part, [plan]],
    ['i dokumenterne', missing, [other]],
  ] as const)('stands %s', (words, each, origins) => {
    expect(standsIn(origins, each)).toBe(words);
  });
});
