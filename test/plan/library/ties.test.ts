import { describe, expect, it } from 'vitest';
import { goalsOf, newBeside, successorsOf, themeYears, tiesBack, tiesForward } from '../../../src/plan/library/ties.ts';
import { goalThreads } from '../../../src/plan/library/thread.ts';
import { findGoal } from '../../../src/plan/library/library.ts';
import { threePlans } from '../../support/libraries.ts';
import type { PlanYear } from '../../../src/plan/value/plan-year.ts';

const library = threePlans();
const goal = (year: PlanYear, id: string) => findGoal(library, year, id)!;

describe('a tie between goals', () => {
  it('says what it is and what it rests on: the same words, a document, or a reading with its reason', () => {
    expect(tiesBack(goal('2019', 'ydelse-2019'), library)[0]).toMatchObject({
      label: 'Samme mål',
      basis: { kind: 'computed', rule: 'same-words' },
    });
    expect(tiesBack(goal('2019', 'virksomheder-2019'), library)[0]).toMatchObject({
      label: 'Samme mål med nye ord',
      basis: { kind: 'printed', origin: { document: 'plan-2019', label: 'Indledningen' } },
    });
    expect(tiesBack(goal('2019', 'unge-2019'), library)[0]).toMatchObject({
      label: 'Samme emne',
      basis: { kind: 'reading', reason: 'Begge handler om unge.' },
    });
  });

  it('is seen from both ends', () => {
    const [tie] = tiesForward(goal('2015', 'unge-2015'), library);
    expect(tie).toMatchObject({ label: 'Samme emne', year: '2019' });
    expect(tie!.goal.id).toBe('unge-2019');
  });

  it('to a goal of which only the theme is known is no more than the same theme', () => {
    expect(tiesBack(goal('2021', 'virksomheder-2021'), library)[0]!.label).toBe('Samme tema');
  });

  it('is none where a goal says that it is new; then the nearest goal is named', () => {
    expect(tiesBack(goal('2019', 'lavere-ledighed'), library)).toEqual([]);
    expect(newBeside(goal('2019', 'lavere-ledighed'), library)[0]).toMatchObject({
      plan: '2015',
      nearest: { id: 'ydelse-2015' },
    });
  });
});

describe('a goal through the years', () => {
  it('goes on step by step', () => {
    expect(successorsOf(goal('2015', 'virksomheder-2015'), library).map(({ id }) => id)).toEqual([
      'virksomheder-2019',
      'virksomheder-2021',
    ]);
  });

  it('stands in one thread, alone where it neither goes on nor comes from another', () => {
    const all = library.plans.flatMap(({ year }) => goalsOf(year, library));
    const threads = goalThreads(library);
    expect(threads.flatMap(({ goals }) => goals)).toHaveLength(all.length);
    expect(new Set(threads.flatMap(({ goals }) => goals))).toEqual(new Set(all));
    expect(threads.map(({ goals }) => goals.map(({ id }) => id).join(' > ')).toSorted()).toEqual([
      'lavere-ledighed > ledighed-2021',
      'sygdom-2015',
      'unge-2015 > unge-2019',
      'virksomheder-2015 > virksomheder-2019 > virksomheder-2021',
      'ydelse-2015 > ydelse-2019',
    ]);
  });

  it('has an entry under its theme for every plan, those for older years first', () => {
    expect(themeYears('unge', library).map(({ year, goals }) => [year, goals.map(({ id }) => id)])).toEqual([
      ['2015', ['unge-2013', 'unge-2015']],
      ['2019', ['unge-2019']],
      ['2021', []],
    ]);
  });
});
