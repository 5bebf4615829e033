import { describe, expect, it } from 'vitest';
import { byId } from '../../src/plan/library/library.ts';
import { themeLife, themesPage } from '../../src/site/theme-view.ts';
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
    expect(life('unge').years.map(({ absence }) => absence)).toEqual([
      'Webstedet har ikke lagt mål fra planen for 2019 under temaet.',
      'Mål på temaet er ukendt i 2021.',
    ]);
  });

  it('says once, of the plan that is not there, that nobody knows what goes on in it', () => {
    expect(life('job').years.map(({ unknown }) => unknown)).toEqual([
      undefined,
      'Det er ukendt, om målet fra 2019 gik videre i 2021.',
    ]);
    expect(life('job').years.flatMap(({ own }) => own.map(({ later }) => later))).toEqual([undefined, undefined]);
  });

  it('begins with how the goals went of the newest year that can be assessed, or that no one can tell', () => {
    const said = (theme: string): string =>
      life(theme)
        .answer.sentence.map(({ text }) => text)
        .join('');
    expect(said('job')).toBe('Det ene mål på temaet for 2019 er nået.');
    expect(life('job').answer.names).toMatchObject([{ label: 'Nået', goals: [{ text: 'Lavere ledighed' }] }]);
    expect(life('job').answer.hue).toBe('teal');
    expect(said('unge')).toBe('Dokumenterne kan ikke sige, om mål på temaet er nået.');
  });

  it('shows the pictures of the numbers that decided its goals, two at most', () => {
    expect(life('job').charts.map(({ figure, hue }) => [figure.id, hue])).toEqual([['tabel-1', 'teal']]);
    expect(life('unge').charts).toEqual([]);
  });
});

describe('all themes', () => {
  it('stand with every goal, and those without any beside them', () => {
    const { matrix, others, plans, extents } = themesPage(library);
    expect(matrix.themes.map(({ text }) => text)).toHaveLength(1);
    expect(others).toEqual([{ text: 'Unge', address: '/temaer/unge/' }]);
    expect(plans).toEqual([
      { text: '2019', address: '/2019/maal/' },
      { text: '2021', address: '/2021/maal/' },
    ]);
    expect(extents).toEqual(['Planen for 2021 er ikke blandt dokumenterne.']);
  });
});
