import { describe, expect, it } from 'vitest';
import type { Library } from '../../../src/plan/library/library.ts';
import type { GoalThread } from '../../../src/plan/library/thread.ts';
import { overview } from '../../../src/site/comparison/overview.ts';
import { threadYears } from '../../../src/site/comparison/thread-years.ts';
import { threePlans } from '../../support/libraries.ts';

const library = threePlans();
const { first, last, pairs, extents, themes } = overview(library);

describe('the overview of all plan years', () => {
  it('spans the plans, and tells what is not there of them', () => {
    expect([first, last]).toEqual([2015, 2021]);
    expect(extents).toEqual([
      'Kun kapitel 2 af planen for 2019 er trykt.',
      'Planen for 2021 er ikke blandt dokumenterne.',
    ]);
  });

  it('leads to any two plan years, gathered by the newer one', () => {
    expect(pairs.map(({ newer, older }) => [newer.year, older.map(({ text }) => text)])).toEqual([
      [2021, ['2019', '2015']],
      [2019, ['2015']],
    ]);
    expect(pairs[1]!.older[0]).toEqual({
      text: '2015',
      address: '/sammenlign/2015-2019/',
      name: '2015 og 2019 side om side',
    });
  });

  it('tells of each theme how many offers the plans name', () => {
    expect(themes.map(({ id, offers }) => [id, offers?.summary])).toEqual([
      ['job', 'ét i dokumenterne for 2015, ét i dokumenterne for 2019'],
      ['unge', undefined],
      ['virksomheder', undefined],
      ['sygdom', undefined],
    ]);
  });

  it('leaves a theme out that no plan has anything on', () => {
    const empty = { ...library, themes: [...library.themes, { id: 'andet', title: 'Andet', description: 'Andet.' }] };
    expect(overview(empty).themes).toEqual(themes);
  });
});

/** What a thread says from year to year. */
const told = (goals: GoalThread['goals'], of: Library = library): unknown[] =>
  threadYears({ goals, themes: [] }, of).map((step) =>
    'gap' in step ? `${step.years}: ${step.gap}` : [step.plan.year, ...step.goals.map(({ text }) => text)],
  );
const goal = (id: string): Library['goals'][number] => library.goals.find((each) => each.id === id)!;

describe('a thread of goals', () => {
  it('tells of each year what it has, and in words where it has nothing', () => {
    expect(told([goal('sygdom-2015')])).toEqual([
      [2015, 'Færre sygemeldte'],
      '2019: Ikke fundet blandt målene i dokumenterne.',
      '2021: Ukendt.',
    ]);
  });

  it('says what a goal asks for, with the number that decides it', () => {
    const [, step] = threadYears({ goals: [goal('lavere-ledighed')], themes: [] }, library);
    expect(step).toMatchObject({
      goals: [
        {
          asked: 'Ledighed: højst 5\u00a0pct.',
          leading: {
            text: '4,9\u00a0pct. (4.\u00a0kvt. 2019)',
            address: '/2019/tal/tabel-1/#lilleby.2019q4',
            against: '',
          },
          status: { status: 'met', text: 'Nået' },
        },
      ],
    });
  });

  it('says nothing of what a goal asks for where only its theme is known', () => {
    const [, , step] = threadYears({ goals: [goal('virksomheder-2021')], themes: [] }, library);
    expect(step).toMatchObject({ goals: [{ wording: 'Kun temaet er kendt.' }] });
    expect('goals' in step! && step.goals[0]).not.toHaveProperty('asked');
  });

  const years = (count: number): Library => ({
    ...library,
    plans: Array.from({ length: count }, (_, i) => ({ ...library.plans[0]!, year: 2015 + i })),
  });
  const nothing = 'Ikke fundet blandt planens mål.';

  it('gathers years without a goal that follow each other, where there are more than four', () => {
    expect(told([goal('sygdom-2015')], years(4))).toEqual([
      [2015, 'Færre sygemeldte'],
      ...[2016, 2017, 2018].map((year) => `${year}: ${nothing}`),
    ]);
    expect(told([goal('sygdom-2015')], years(5))).toEqual([[2015, 'Færre sygemeldte'], `2016 til 2019: ${nothing}`]);
    expect(told([{ ...goal('sygdom-2015'), year: 2017 }], years(5))).toEqual([
      `2015, 2016: ${nothing}`,
      [2017, 'Færre sygemeldte'],
      `2018, 2019: ${nothing}`,
    ]);
  });

  it('does not gather years of which not the same may be said', () => {
    const five = years(5);
    const missing = { ...five.plans[3]!, ownDocument: library.plans[2]!.ownDocument };
    const plans = five.plans.map((plan, i) => (i === 3 ? missing : plan));
    expect(told([goal('sygdom-2015')], { ...five, plans })).toEqual([
      [2015, 'Færre sygemeldte'],
      `2016, 2017: ${nothing}`,
      '2018: Ukendt.',
      `2019: ${nothing}`,
    ]);
  });
});
