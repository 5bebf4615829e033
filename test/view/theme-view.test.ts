import { describe, expect, it } from 'vitest';
import { byId } from '../../src/plan/library/library.ts';
import { themeLife, themesTable } from '../../src/site/theme-view.ts';
import { twoYears } from '../support/plan-years.ts';

const library = twoYears();
const life = (theme: string) => themeLife(byId(library.themes, theme), library);

describe('a theme through the years', () => {
  it('counts the goals of the plan itself: no goal of a project, and none of another year', () => {
    const [first] = life('job').years;
    expect(first!.own.map(({ goal: { goal } }) => goal.id)).toEqual(['lavere-ledighed']);
    expect(first!.others.map(({ goal }) => goal.id)).toEqual(['gammelt', 'projekt']);
  });

  it('calls a goal of a plan that is not among the documents known, not the plan’s only one', () => {
    expect(life('job').summary).toBe('Temaet har ét mål i 2019 og ét kendt mål i 2021.');
  });

  it('says of a plan that is not there that its goals are unknown, not that it has none', () => {
    expect(life('unge').summary).toBe(
      'Webstedet har ikke lagt mål fra planen for 2019 under temaet. Mål på temaet er ukendt i 2021.',
    );
    const [, unge] = themesTable(library).rows;
    expect(unge!.years.map(({ absence }) => absence)).toEqual(['ingen lagt her', 'ukendt']);
  });
});
