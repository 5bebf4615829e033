import { describe, expect, it } from 'vitest';
import { unknownsPage } from '../../src/site/unknowns-page.ts';
import { goodText, inventedLibrary, libraryWith } from '../support/libraries.ts';
import { twoYears } from '../support/plan-years.ts';

describe('what we do not know', () => {
  it('stands year by year, the newest first, without the kinds that have nothing', () => {
    const years = unknownsPage(inventedLibrary()).plans;
    expect(years.map(({ plan }) => plan.year)).toEqual(['2021', '2019', '2015']);
    for (const { gaps } of years.flatMap(({ kinds }) => kinds)) expect(gaps.length).toBeGreaterThan(0);
    expect(unknownsPage(libraryWith()).plans.map(({ kinds }) => kinds)).toEqual([[]]);
  });

  it('is counted by places, and what the documents do not give has none but the plan', () => {
    const plan = 'data/2019/plan.yaml';
    const missing = goodText(plan).replace('missing: []', 'missing: [Budgettet., Bilagene.]');
    expect(unknownsPage(libraryWith({ [plan]: missing })).plans[0]!.kinds).toEqual([
      {
        title: 'Det, dokumenterne ikke giver',
        count: '2',
        gaps: [
          { text: 'Budgettet.', places: [] },
          { text: 'Bilagene.', places: [] },
        ],
      },
    ]);
    const goals = unknownsPage(inventedLibrary())
      .plans.flatMap(({ kinds }) => kinds)
      .filter(({ title }) => title === 'Mål, der ikke kan vurderes');
    for (const { count, gaps } of goals) expect(count).toBe(String(gaps.flatMap(({ places }) => places).length));
    expect(goals.flatMap(({ gaps }) => gaps.flatMap(({ places }) => places))).toContainEqual({
      text: 'Unge i gang',
      address: '/2019/maal/uddannelse/',
    });
  });

  it('begins with plans that are not there and goals with a number that nobody can judge', () => {
    const { lead, plans } = unknownsPage(twoYears());
    expect(lead).toMatch(/^Planen for 2021 er ikke blandt dokumenterne\. /);
    expect(plans.map(({ first }) => first)).toEqual(['Planen for 2021 er ikke blandt dokumenterne.', undefined]);
    const unmeasured = twoYears({
      'data/2019/goals/lavere-ledighed.yaml': goodText('data/2019/goals/lavere-ledighed.yaml').replaceAll(
        'measure: ledighed',
        'measure: ledige',
      ),
    });
    const [, older] = unknownsPage(unmeasured).plans;
    expect(older!.open.map(({ goal }) => goal.text)).toEqual(['Lavere ledighed']);
    expect(unknownsPage(unmeasured).lead).toContain('Om ét mål fra 2019 blev nået, kan ikke siges');
  });
});
