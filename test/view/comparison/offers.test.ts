import { describe, expect, it } from 'vitest';
import { comparePlans, type PlanComparison } from '../../../src/plan/compare/compare.ts';
import { offerLists } from '../../../src/site/comparison/offers.ts';
import { threePlans } from '../../support/libraries.ts';
import type { PlanYear } from '../../../src/plan/value/plan-year.ts';

const library = threePlans();
const compare = (older: PlanYear, newer: PlanYear): PlanComparison => comparePlans(older, newer, library);

describe('the offers of two plan years', () => {
  it('are listed by who names them, those of both first, and a list without any is left out', () => {
    const listed = (older: PlanYear, newer: PlanYear): unknown =>
      offerLists(compare(older, newer)).map(({ title, hue, offers }) => [title, hue, offers.map(({ text }) => text)]);
    expect(listed('2015', '2019')).toEqual([
      ['Nævnt i begge års dokumenter', undefined, ['Jobklub']],
      ['Nævnt i dokumenterne for 2015', 'ochre', ['Mentor']],
    ]);
    expect(listed('2019', '2021')).toEqual([
      ['Nævnt i dokumenterne for 2019', 'teal', ['Jobklub']],
      ['Nævnt i dokumenterne for 2021', 'plum', ['Screening']],
    ]);
  });

  it('say where each plan tells of them first', () => {
    const [both] = offerLists(compare('2019', '2021'));
    expect(both!.offers[0]!.toldIn).toEqual([
      { year: '2019', text: 'Flere i job', address: '/2019/ledighed/#flere-i-job' },
    ]);
    expect(both!.offers[0]!.id).toBe('tilbud-jobklub');
  });

  it('say what each plan says in particular, but not where both name them and say the same', () => {
    const [pair] = compare('2015', '2019').offers.filter(({ named }) => named === 'both');
    const saidIn = (changes: Partial<typeof pair>): unknown =>
      offerLists({ ...compare('2015', '2019'), offers: [{ ...pair!, ...changes }] }).map(
        ({ offers }) => offers[0]!.said,
      );
    const own = { older: 'For alle.', newer: 'For unge.' };
    const both = [
      { year: '2015', text: 'For alle.' },
      { year: '2019', text: 'For unge.' },
    ];
    expect(saidIn({ ...own, isChanged: true })).toEqual([both]);
    expect(saidIn({ ...own, isChanged: false })).toEqual([[]]);
    expect(saidIn({ ...own, isChanged: false, named: 'older' })).toEqual([both]);
  });
});
