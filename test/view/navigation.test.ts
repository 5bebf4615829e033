import { describe, expect, it } from 'vitest';
import { findGoal } from '../../src/plan/library/library.ts';
import { goalInYear, yearRail } from '../../src/site/navigation.ts';
import { threePlans } from '../support/libraries.ts';
import type { PlanYear } from '../../src/plan/value/plan-year.ts';

const library = threePlans();
const goal = (year: PlanYear, id: string) => findGoal(library, year, id)!;
const railOf = (year: PlanYear, id: string) => {
  const about = goal(year, id);
  return yearRail(library, { year, section: 'goals', themes: [about.theme], goal: about });
};

describe('the year rail on the page of a goal', () => {
  it('leads to the goal that it goes on as and to the one that it comes from', () => {
    expect(railOf('2019', 'virksomheder-2019').map(({ address, lacks }) => [address, lacks])).toEqual([
      ['/2015/maal/virksomheder-2015/', undefined],
      ['/2019/maal/virksomheder-2019/', undefined],
      ['/2021/maal/virksomheder-2021/', undefined],
    ]);
  });

  it('goes through the years between', () => {
    expect(railOf('2015', 'virksomheder-2015').at(-1)!.address).toBe('/2021/maal/virksomheder-2021/');
    expect(railOf('2021', 'virksomheder-2021')[0]!.address).toBe('/2015/maal/virksomheder-2015/');
  });

  it('leads to the theme where no goal is known, and says so', () => {
    const [older] = railOf('2019', 'lavere-ledighed');
    expect(older).toMatchObject({
      address: '/2015/maal/#tema-job',
      lacks: 'ingen tilsvarende side om 2015, fører til målene for 2015',
    });
    expect(goalInYear(goal('2019', 'lavere-ledighed'), '2015', library)).toBeUndefined();
  });
});

describe('the year rail on other pages', () => {
  it('says nothing of goals', () => {
    for (const year of yearRail(library, { year: '2019', section: 'goals' })) expect(year.lacks).toBeUndefined();
  });
});
