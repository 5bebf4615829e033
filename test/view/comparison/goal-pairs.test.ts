import { describe, expect, it } from 'vitest';
import { comparePlans } from '../../../src/plan/compare/compare.ts';
import { goalPairView, themesOfGoals, type ThemeOfGoals } from '../../../src/site/comparison/goal-pairs.ts';
import { threePlans } from '../../support/libraries.ts';
import type { PlanYear } from '../../../src/plan/value/plan-year.ts';

const library = threePlans();

function themeOf(title: string, older: PlanYear, newer: PlanYear): ThemeOfGoals {
  const comparison = comparePlans(older, newer, library);
  const themes = themesOfGoals(comparison, (pair) => goalPairView(pair, comparison, library), library);
  return themes.find((theme) => theme.title === title)!;
}

describe('a pair of goals', () => {
  const [pair] = themeOf('Job', '2019', '2021').pairs;

  it('has an anchor and a name of its own, made of both goals', () => {
    expect([pair!.id, pair!.name]).toEqual([
      'maal-lavere-ledighed-ledighed-2021',
      'Lavere ledighed, 2019, og Ledigheden ned, 2021',
    ]);
  });

  it('says how the two belong together, on what ground, why, and what is not the same', () => {
    expect(pair).toMatchObject({
      label: 'Samme emne',
      why: 'Webstedets læsning. Begge handler om ledighed.',
      changes: 'Ændret: ordlyd.',
    });
  });

  it('says nothing of changes where there are none', () => {
    const [same] = themeOf('Job', '2015', '2019').pairs;
    expect(same).toMatchObject({ label: 'Samme mål' });
    expect(same!.changes).toBeUndefined();
  });

  it('says of each goal what it asks for, by when, and how it came out', () => {
    expect(pair!.sides[0]).toMatchObject({
      text: 'Lavere ledighed',
      address: '/2019/maal/lavere-ledighed/',
      facts: [
        {
          label: 'Måltal',
          text: 'Målet er højst 5 pct. senest i 4. kvartal 2019.'.replaceAll(/(\d\.?) /g, '$1\u00a0'),
        },
        { label: 'Frist', text: '4. kvartal 2019'.replace('. ', '.\u00a0') },
      ],
      status: { status: 'met', text: 'Nået' },
    });
  });

  it('of a goal without a target says that there is none only where that can be known, and gives no verdict', () => {
    const factsOf = (title: string, older: PlanYear, newer: PlanYear): unknown =>
      themeOf(title, older, newer).pairs[0]!.sides.map(({ facts, status }) => [facts, status]);
    expect(factsOf('Virksomheder', '2019', '2021')).toEqual([
      [[{ label: 'Måltal', text: 'Intet måltal' }], undefined],
      [[{ label: 'Måltal', text: 'Ukendt' }], undefined],
    ]);
  });

  it('says beside the name that only the theme is known', () => {
    expect(themeOf('Virksomheder', '2019', '2021').pairs[0]!.sides.map(({ name }) => name)).toEqual([
      'Ministermål 1',
      'Ministermål, kun temaet er kendt',
    ]);
  });
});

describe('the goals that stand alone', () => {
  it('are told by plan, with what is said of the other one, but not of one that is not there', () => {
    const titles = (older: PlanYear, newer: PlanYear): string[] =>
      themeOf('Job', older, newer).alone.map(({ title }) => title);
    expect(titles('2015', '2019')).toEqual([
      'Fra 2015, ikke fundet blandt målene i dokumenterne for 2019',
      'Fra 2019, ikke fundet blandt målene i planen for 2015',
    ]);
    expect(titles('2019', '2021')[0]).toBe('2019');
  });

  it('have their wording, what they ask for, and what there is to say besides', () => {
    const [, newer] = themeOf('Job', '2015', '2019').alone;
    expect(newer!.goals).toHaveLength(1);
    expect(newer!.goals[0]).toMatchObject({
      id: 'maal-2019-lavere-ledighed',
      status: { status: 'met' },
      details: [
        'Ledigheden skal være højst 5 pct. ved udgangen af 2019',
        'Måltal: Ledighed: højst 5\u00a0pct.',
        'Planen for 2015 havde ikke et måltal for ledigheden.',
      ],
    });
  });

  it('have no words for a wording that nobody knows', () => {
    const onlyTheme = library.goals.find(({ themeOnly }) => themeOnly)!;
    const comparison = comparePlans('2019', '2021', library);
    const [lone] = comparison.loneGoals;
    const [theme] = themesOfGoals(
      { ...comparison, goals: [], loneGoals: [{ ...lone!, theme: onlyTheme.theme, goal: onlyTheme, reasons: [] }] },
      (pair) => goalPairView(pair, comparison, library),
      library,
    );
    expect(theme!.alone[1]!.goals.map(({ details, status }) => [details, status])).toEqual([[[], undefined]]);
  });

  it('stand in a place of their own also where there are none, so that the two years stay beside each other', () => {
    expect(themeOf('Virksomheder', '2019', '2021').alone.map(({ plan, goals }) => [plan.year, goals])).toEqual([
      ['2019', []],
      ['2021', []],
    ]);
  });
});
