import { describe, expect, it } from 'vitest';
import { reasonOf, type Assessment } from '../../../src/plan/assess/assessment.ts';
import { yearsOtherwise } from '../../../src/plan/assess/level-years.ts';
import type { ExampleSituation, Numbers } from '../../../src/plan/assess/examples/situation.ts';
import type { SimpleTarget } from '../../../src/plan/entry/target.ts';
import { assess, said } from '../../support/assessed.ts';

/** What the worked examples do not show of targets for several years. */

describe('a level for each year', () => {
  const perYear: SimpleTarget = {
    kind: 'per-year',
    measure: 'ledighed',
    years: [2019, 2020].map((period) => ({ period, comparator: 'at-most', value: 5 })),
  };
  const of = (numbers: Numbers, more: Partial<ExampleSituation> = {}): Assessment =>
    assess({ target: perYear, tables: [[{ numbers }]], plan: '2019-2020', ...more });

  it('is decided by the newest year, in whatever order the years and the numbers stand', () => {
    const turned = { ...perYear, years: perYear.years.toReversed() };
    for (const target of [perYear, turned]) {
      const { status, parts } = of({ 2020: 4.9, 2019: 5.1 }, { target });
      expect(status).toBe('met');
      expect(parts[0]!.steps.map(({ period, status: each }) => `${period!.text} ${each}`)).toEqual([
        '2019 not-met',
        '2020 met',
      ]);
    }
  });

  it.each([
    [{ 2019: 5.1, 2020: 4.9 }, ['2019']],
    [{ 2019: 5, 2020: 5.1 }, ['2019']],
    [{ 2019: 4.9, 2020: 5 }, []],
    [{ 2019: 5.1, 2020: 5.1 }, []],
    [{ 2020: 4.9 }, []],
    [{ 2019: 5.1 }, []],
    [{}, []],
  ])('knows which years came out otherwise than the newest: %j, %j', (numbers: Numbers, years) => {
    expect(of(numbers).parts.flatMap(yearsOtherwise)).toEqual(years);
  });

  it.each([
    ['2018M12', 'unknown'],
    ['2019M01', 'not-met-so-far'],
    ['2020M01', 'not-met-so-far'],
    ['2020M12', 'not-met'],
    ['2021M01', 'unknown'],
  ])('is about what ends within the year: %s, %s', (period, status) => {
    expect(of({ [period]: 5.1 }).status).toBe(status);
  });

  it('is about a number as of the very first or last day', () => {
    const asOf = (day: string): string => of({ udateret: 5.1 }, { followedUp: day }).status;
    expect(['2018-12-31', '2019-01-01', '2019-12-31', '2020-12-31', '2021-01-01'].map(asOf)).toEqual([
      'unknown',
      'not-met-so-far',
      'not-met-so-far',
      'not-met',
      'unknown',
    ]);
  });

  it('takes the newest of several numbers within a year, final or not', () => {
    expect(of({ '2020Q1': 5.1, '2020Q2': 4.9 }).status).toBe('met-so-far');
    expect(of({ '2020Q4': 5.1, '2020Q2': 4.9 }).status).toBe('not-met');
  });

  it('is not assessed where a year has different numbers', () => {
    const tables = [[{ numbers: { 2020: 4.9 } }], [{ numbers: { 2020: 5.1 } }]];
    const { parts, ...assessment } = of({}, { tables });
    expect(reasonOf(assessment)).toBe('ambiguous');
    expect(parts[0]!.candidates.map(({ value }) => value)).toEqual([4.9, 5.1]);
  });

  it('says why it is not assessed: no number, from before, or from after', () => {
    expect(reasonOf(of({}))).toBe('no-figures');
    expect(reasonOf(of({ 2018: 5 }))).toBe('before-plan');
    expect(reasonOf(of({ '2018-12-31': 5 }))).toBe('before-plan');
    expect(reasonOf(of({ 2021: 5 }))).toBe('after-deadline');
    expect(said(of({ 2021: 5 }))).toContain('I 2021 var tallet 5,0 pct.');
    // Some before and some after: none was about the time of the goal.
    expect(reasonOf(of({ 2018: 5, 2021: 5 }))).toBe('before-plan');
    expect(reasonOf(of({ udateret: 5 }))).toBe('before-plan');
  });
});

describe('a change each year', () => {
  const eachYear: SimpleTarget = {
    kind: 'each-year-change',
    measure: 'ledige',
    direction: 'down',
    by: 5,
    unit: 'pct',
    from: 2018,
    deadline: { period: 2020 },
  };
  const of = (
    numbers: Numbers,
    more: Partial<SimpleTarget> = {},
    situation: Partial<ExampleSituation> = {},
  ): Assessment =>
    assess({
      target: { ...eachYear, ...more } as SimpleTarget,
      tables: [[{ measure: 'ledige', numbers }]],
      plan: '2019-2020',
      ...situation,
    });
  const stepsOf = ({ parts }: Assessment): string[] =>
    parts[0]!.steps.map(({ against, decided, status }) => `${against!.period!.text}-${decided.period!.text} ${status}`);

  it('is held against the same part of the year before, and begins where the goal says', () => {
    const quarters = { '2017Q4': 500, '2018Q4': 400, '2019Q2': 100, '2019Q4': 380, '2020Q4': 361 };
    const assessment = of(quarters, { from: '2018Q4' });
    expect(stepsOf(assessment)).toEqual(['2018Q4-2019Q4 met-so-far', '2019Q4-2020Q4 met']);
    expect(assessment.status).toBe('met');
  });

  it('goes by the year before the plan where the goal does not say, and by the part that reaches farthest', () => {
    const own = { from: undefined };
    expect(stepsOf(of({ '2018Q1': 400, '2018Q4': 400, '2019Q1': 380, '2019Q4': 380, '2020Q1': 361 }, own))).toEqual([
      '2018Q1-2019Q1 met-so-far',
      '2019Q1-2020Q1 met-so-far',
    ]);
    expect(stepsOf(of({ '2018Q1': 400, '2018Q4': 400, '2019Q1': 380, '2019Q4': 380, '2020Q4': 361 }, own))).toEqual([
      '2018Q4-2019Q4 met-so-far',
      '2019Q4-2020Q4 met',
    ]);
  });

  it('goes by whole years where they reach as far', () => {
    for (const numbers of [
      { 2018: 400, 2019: 380, '2018Q4': 1, '2019Q4': 1 },
      { '2018Q4': 1, '2019Q4': 1, 2018: 400, 2019: 380 },
    ]) {
      expect(stepsOf(of(numbers, { from: undefined }))).toEqual(['2018-2019 met-so-far']);
    }
  });

  it('has a year to begin with, and one after it', () => {
    const reason = (numbers: Numbers, more: Partial<SimpleTarget> = {}): unknown => {
      const { parts, ...assessment } = of(numbers, more);
      return [reasonOf(assessment), parts[0]!.missing?.text];
    };
    expect(reason({})).toEqual(['no-figures', undefined]);
    expect(reason({ 2019: 380, 2020: 361 })).toEqual(['no-baseline', '2018']);
    expect(reason({ 2019: 380, 2020: 361 }, { from: undefined })).toEqual(['no-baseline', '2018']);
    expect(reason({ 2018: 400 })).toEqual(['before-plan', undefined]);
    expect(reason({ 2018: 400 }, { from: undefined })).toEqual(['before-plan', undefined]);
    expect(reason({ udateret: 400 })).toEqual(['no-baseline', '2018']);
    expect(reason({ 2018: 400, 2020: 361 })).toEqual(['missing-years', '2019']);
    expect(reason({ 2018: 400, 2021: 300 })).toEqual(['missing-years', undefined]);
  });

  it('takes no number from after the deadline, and tells it beside', () => {
    const numbers = { 2018: 400, 2019: 380, 2020: 361, 2021: 400 };
    const assessment = of(numbers);
    expect(assessment.status).toBe('met');
    expect(said(assessment)).toContain('I 2021 var tallet 400.');
    expect(of(numbers, { deadline: undefined }).status).toBe('not-met');
    expect(said(of({ 2018: 400, 2020: 361, 2021: 1 }))).toContain('I 2021 var tallet 1.');
    expect(of({ 2018: 400, '2020M12': 1, udateret: 2 }).parts[0]!.later).toEqual([]);
  });

  it('that failed is final when the year is over, or a later one has a number', () => {
    expect(of({ 2018: 400, 2019: 390 }).status).toBe('not-met');
    expect(of({ '2018Q2': 400, '2019Q2': 390 }, { from: '2018Q2' }).status).toBe('not-met-so-far');
    expect(of({ '2018Q2': 400, '2019Q2': 390, '2020Q2': 300 }, { from: '2018Q2' }).status).toBe('not-met');
    expect(of({ '2018Q2': 400, '2019Q2': 380, '2020Q2': 370 }, { from: '2018Q2' }).status).toBe('not-met-so-far');
    expect(of({ 2018: 400, 2019: 380 }).status).toBe('met-so-far');
    expect(of({ 2018: 400, 2019: 380 }, { deadline: undefined }).status).toBe('met');
  });

  it('is not assessed where two years cannot be held together, or one has two numbers', () => {
    const people = (from: number): object => ({ population: { text: 'Alle', ages: [from, 66] }, measure: 'ledige' });
    const apart = [
      [
        { ...people(16), numbers: { 2018: 400 } },
        { ...people(30), numbers: { 2019: 300 } },
      ],
    ];
    expect(said(of({}, {}, { tables: apart }))).toContain(
      'Tallene kan ikke holdes sammen. Tallene gælder ikke de samme aldre',
    );
    const twice = [380, 390].map((value) => [{ measure: 'ledige', numbers: { 2018: 400, 2019: value } }]);
    const { parts, ...assessment } = of({}, {}, { tables: twice });
    expect(reasonOf(assessment)).toBe('ambiguous');
    expect(parts[0]!.candidates.map(({ value }) => value)).toEqual([380, 390]);
  });

  it('has no percentage of nothing', () => {
    expect(reasonOf(of({ 2018: 0, 2019: 10 }))).toBe('no-percentage');
    expect(of({ 2018: 0, 2019: 10 }, { direction: 'up', unit: 'personer' } as Partial<SimpleTarget>).status).toBe(
      'met-so-far',
    );
  });

  it('stands beside what happened on the way', () => {
    const warned = assess({
      target: { ...eachYear, measure: 'ledighed' },
      tables: [[{ numbers: { 2018: 10, 2019: 9, 2020: 8 } }]],
      plan: '2019-2020',
      breaks: [{ at: '2019M06', effect: 'warns', concerns: 'event', cause: 'En fabrik lukkede' }],
    });
    expect(warned.status).toBe('met');
    expect(warned.remarks).toEqual(['En fabrik lukkede.']);
  });
});
