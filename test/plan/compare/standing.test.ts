import { describe, expect, it } from 'vitest';
import { standsFor, type Standing } from '../../../src/plan/compare/standing.ts';
import type { Plan } from '../../../src/plan/library/library.ts';
import type { PeriodText } from '../../../src/plan/value/period.ts';
import { figureOf, observationOf } from '../../support/observations.ts';
import type { PlanYear } from '../../../src/plan/value/plan-year.ts';

const whole: Plan['ownDocument'] = { extent: 'whole', document: 'plan' };
const planOf = (year: PlanYear, ownDocument: Plan['ownDocument'] = whole): Plan =>
  ({ year, period: year, ownDocument }) as Plan;

interface Around {
  /** The plan year whose documents printed the number, and which of them. */
  year?: PlanYear;
  document?: string;
  plan?: Plan;
  plans?: Plan[];
}

/** How a number stands to the plan for 2019; the next is for 2021. */
function stands(period: PeriodText | undefined, around: Around = {}): Standing | undefined {
  const { year = '2019', document = 'plan', plan = planOf('2019') } = around;
  const { plans = [planOf('2022'), planOf('2021'), plan, planOf('2017')] } = around;
  const figure = figureOf({ year, origin: { document, label: '' } });
  return standsFor(observationOf(period, { figure }), plan, { plans });
}

const ofOther = { year: '2021', document: 'andet' } as const;

describe('a number is about a plan year', () => {
  it.each([
    ['2019', 'year'],
    ['2019M01', 'year'],
    ['2019-12-31', 'year'],
    ['2018M12', undefined],
    ['2020M01', undefined],
    ['2018M12-2019M01', 'year'],
    ['2018M11-2019M01', undefined],
    ['2018M10-2019M03', 'year'],
    ['2019M12-2020M01', 'year'],
    ['2019M12-2020M02', undefined],
    ['2018-2020', undefined],
    ['2018-2019', 'year'],
  ])('when at least half of its months lie in it: %s, %s', (period, standing) => {
    expect(stands(period, ofOther)).toBe(standing);
  });

  it('and a number without a date is about none', () => {
    expect(stands(undefined)).toBeUndefined();
  });

  it.each([
    ['2020Q1', 'year'],
    ['2020M12', 'year'],
    ['2020M12-2021M01', 'year'],
    ['2021M01', undefined],
    ['2020M12-2021M02', undefined],
  ])('after it, until the next plan, as far as its own documents print it: %s, %s', (period, standing) => {
    expect(stands(period)).toBe(standing);
    expect(stands(period, ofOther)).toBeUndefined();
  });

  it('after it without end, where there is no later plan', () => {
    expect(stands('2030', { plans: [planOf('2017'), planOf('2019')] })).toBe('year');
  });
});

describe('a number is what a plan knew before its year', () => {
  it('where the plan itself printed it', () => {
    expect(stands('2018')).toBe('before');
    expect(stands('2018M12')).toBe('before');
    expect(stands('2018', { document: 'andet' })).toBeUndefined();
  });

  it('but not where the document only holds parts of the plan, or reaches into the year', () => {
    const part = planOf('2019', { extent: 'part', document: 'plan', text: 'En del.' });
    expect(stands('2018', { plan: part })).toBeUndefined();
    expect(stands('2018M01-2019M01')).toBeUndefined();
  });
});

describe('a number is about a plan of several years', () => {
  const plan = planOf('2020-2022');
  const plans = [planOf('2019'), plan, planOf('2023-2026')];

  it.each([
    ['2020M01', 'year'],
    ['2021', 'year'],
    ['2022Q4', 'year'],
    ['2020-2022', 'year'],
    ['2019-2020', 'year'],
    ['2018-2020', undefined],
    ['2019M12', undefined],
    ['2023M01', undefined],
  ])('when at least half of its months lie in any of them: %s, %s', (period, standing) => {
    expect(stands(period, { ...ofOther, plan, plans })).toBe(standing);
  });
});
