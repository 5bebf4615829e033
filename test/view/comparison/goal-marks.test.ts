import { describe, expect, it } from 'vitest';
import { comparePlans } from '../../../src/plan/compare/compare.ts';
import { comparedGoals, type ComparedGoals } from '../../../src/site/comparison/goal-marks.ts';
import { threePlans } from '../../support/libraries.ts';
import type { PlanYear } from '../../../src/plan/value/plan-year.ts';

const library = threePlans();
const goalsOf = (older: PlanYear, newer: PlanYear): ComparedGoals =>
  comparedGoals(comparePlans(older, newer, library), library);

describe('the goals of two plan years in short', () => {
  it('have those that belong together side by side, theme by theme, with the way to their wordings', () => {
    const [job] = goalsOf('2019', '2021').themes;
    expect(job).toMatchObject({ text: 'Job', address: '/sammenlign/2019-2021/job/#maal' });
    expect(job!.ties).toMatchObject([
      {
        id: 'maal-lavere-ledighed-ledighed-2021',
        label: 'Samme emne',
        sides: [
          { text: 'Lavere ledighed', address: '/2019/maal/lavere-ledighed/', mark: 'met', word: 'Nået' },
          { text: 'Ledigheden ned', mark: 'unknown', word: 'Måltal ukendt' },
        ],
      },
    ]);
  });

  it('have what they ask for where that is known', () => {
    const [older, newer] = goalsOf('2019', '2021').themes[0]!.ties[0]!.sides;
    expect([older.asked, newer.asked]).toEqual(['Højst 5\u00a0pct.', undefined]);
  });

  it('have the others in one list for each year, with what may be said of the other year', () => {
    expect(goalsOf('2015', '2019').alone.map(({ title }) => title)).toEqual([
      'Ét andet mål fra 2015, ikke fundet blandt målene i dokumenterne for 2019',
      'Ét andet mål fra 2019, ikke fundet blandt målene i planen for 2015',
    ]);
    const [older] = goalsOf('2019', '2021').alone;
    expect(older!.title).toBe('To andre mål fra 2019');
    expect(older!.goals.map(({ id, word }) => [id, word])).toContainEqual(['maal-2019-ydelse-2019', 'Intet måltal']);
  });

  it('explain the marks that stand there, and no others', () => {
    expect(goalsOf('2019', '2021').key.map(({ mark }) => mark)).toEqual(['met', 'unknown', 'no-target']);
  });
});
