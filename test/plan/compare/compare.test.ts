import { describe, expect, it } from 'vitest';
import { comparisonCsv, comparisonJson } from '../../../src/export/comparison.ts';
import { comparePlans } from '../../../src/plan/compare/compare.ts';
import { planPairs } from '../../../src/plan/library/plan-pairs.ts';
import { basisText } from '../../../src/plan/library/basis-text.ts';
import { pairLabel } from '../../../src/site/comparison/goals.ts';
import { sentencesOf, shortAnswer } from '../../../src/site/comparison/short-answer.ts';
import { markWords } from '../../../src/site/comparison/wording-marks.ts';
import { inventedLibrary, threePlans } from '../../support/libraries.ts';
import type { PlanYear } from '../../../src/plan/value/plan-year.ts';

describe('comparing a plan', () => {
  it('marks only the words that differ, keeps capitals as adopted, and gives up where little is alike', () => {
    expect(markWords('Flere unge i uddannelse i Kommunen', 'Flere voksne i uddannelse i kommunen')).toEqual({
      older: [{ text: 'Flere ' }, { text: 'unge', mark: 'removed' }, { text: ' i uddannelse i Kommunen' }],
      newer: [{ text: 'Flere ' }, { text: 'voksne', mark: 'added' }, { text: ' i uddannelse i kommunen' }],
    });
    expect(markWords('Et fald på 5 pct.', 'Et fald på 4,5 pct.').newer).toEqual([
      { text: 'Et fald på ' },
      { text: '4,5', mark: 'added' },
      { text: ' pct.' },
    ]);
    expect(markWords('Færre langtidsledige', 'En stærkere indsats')).toEqual({
      older: [{ text: 'Færre langtidsledige' }],
      newer: [{ text: 'En stærkere indsats' }],
    });
  });

  it('an unknown year is refused', () => {
    expect(() => comparePlans('2015', '1999', threePlans())).toThrow('no plan for 1999');
  });
});

describe('the goals of three plans', () => {
  const three = threePlans();
  const pairsOf = (older: PlanYear, newer: PlanYear): string[] =>
    comparePlans(older, newer, three).goals.map(
      (pair) => `${pair.older.id} > ${pair.newer.id}: ${pairLabel(pair)}. ${basisText(pair.basis, three)}`,
    );

  it('are held together by the same words, by a document, or by a reading, which is then said', () => {
    expect(pairsOf('2015', '2019')).toEqual([
      'ydelse-2015 > ydelse-2019: Samme mål. Dokumenterne trykker de samme ord.',
      'virksomheder-2015 > virksomheder-2019: Samme mål med nye ord. Det står i Opfølgning 2019, Indledningen.',
      'unge-2015 > unge-2019: Samme emne. Webstedets læsning.',
    ]);
  });

  it('are followed through the plan between, and bear no more than the weakest tie on the way', () => {
    expect(pairsOf('2015', '2021')).toEqual([
      'virksomheder-2015 > virksomheder-2021: Samme tema, men ukendt ordlyd. Webstedets læsning.',
    ]);
  });

  it('say of each step of a longer way between which years it goes', () => {
    const reasons = (older: PlanYear, newer: PlanYear) =>
      comparePlans(older, newer, three).goals.find((pair) => pair.newer.id === 'virksomheder-2021')!.reasons;
    expect(reasons('2015', '2021')).toEqual([
      '2019 og 2021: Begge handler om virksomheder.',
      '2015 og 2019: Opfølgningen kalder det målet fra 2015 med nye ord.',
    ]);
    expect(reasons('2019', '2021')).toEqual(['Begge handler om virksomheder.']);
  });

  it('have no change of target groups: those are the website’s own', () => {
    const put = (id: string, group: string) => (goal: (typeof three.goals)[number]) =>
      goal.id === id ? { ...goal, targetGroups: [group] } : goal;
    const [unge] = three.targetGroups;
    const changed = {
      ...three,
      targetGroups: [unge!, { ...unge!, id: 'andre', title: 'Andre' }],
      goals: three.goals.map(put('unge-2015', 'unge')).map(put('unge-2019', 'andre')),
    };
    const pair = comparePlans('2015', '2019', changed).goals.find(({ newer }) => newer.id === 'unge-2019')!;
    expect(pair.changes.map(({ label }) => label)).not.toContain('Målgrupper');
    expect(pair.otherPeople).toBe('Webstedet har ikke lagt dem under helt de samme målgrupper.');
  });

  it('that stand alone say why, as far as it is known', () => {
    const alone = comparePlans('2015', '2019', three).loneGoals.map(
      ({ goal, absence, reasons }) => `${goal.id}: ${absence.of}. ${reasons.join(' ')}`,
    );
    expect(alone).toEqual([
      'sygdom-2015: documents. ',
      'lavere-ledighed: plan. Planen for 2015 havde ikke et måltal for ledigheden.',
    ]);
    const far = comparePlans('2015', '2021', three).loneGoals.map(
      ({ goal, reasons }) => `${goal.id}: ${reasons.join(' ')}`,
    );
    expect(far).toContain('unge-2015: Webstedet holder det sammen med ”Unge videre” i 2019.');
    expect(far).toContain(
      'ledighed-2021: Webstedet holder det sammen med ”Lavere ledighed” i 2019, men ikke med noget mål i 2015.',
    );
  });

  it('say in files too what holds them together, and which wordings no document prints', () => {
    const comparison = comparePlans('2019', '2021', three);
    const line = comparisonCsv(comparison, three)
      .split('\n')
      .find((each) => each.includes('virksomheder'))!;
    expect(line).toContain('Webstedets læsning. Begge handler om virksomheder.');
    expect(line).toContain('Kun temaet er kendt: ');
    const { goals } = comparisonJson(comparison, three, (address) => address) as {
      goals: { newer: { id: string; themeOnly?: true } }[];
    };
    expect(goals.find(({ newer }) => newer.id === 'virksomheder-2021')!.newer.themeOnly).toBe(true);
    expect(goals.find(({ newer }) => newer.id === 'ledighed-2021')!.newer.themeOnly).toBeUndefined();
  });

  it('of which one has no target are no change of target, where the plan itself is not there', () => {
    const [pair] = comparePlans('2019', '2021', three).goals.filter(({ newer }) => newer.id === 'ledighed-2021');
    expect(pair!.changes.map(({ label }) => label)).toEqual(['Ordlyd']);
  });

  it('in short: how they came out first, then what is not there, then what belongs together and why, and no tally of what is gone', () => {
    const short = (older: PlanYear, newer: PlanYear): string[] =>
      sentencesOf(shortAnswer(comparePlans(older, newer, three), three));
    expect(short('2015', '2019').slice(0, 6)).toEqual([
      'Ingen af målene for 2015 kan vurderes.',
      '2019: Det ene resultatmål er nået.',
      'Kun kapitel 2 af planen for 2019 er trykt.',
      'Ét mål er trykt med de samme ord for begge planår: ”Færre på en ydelse”.',
      'Ét mål er holdt sammen, fordi et dokument siger det.',
      'Ét mål er holdt sammen efter webstedets egen læsning, uden at et dokument siger det.',
    ]);
    expect(short('2019', '2021')).toContain(
      'Det er ukendt, om de andre mål fra dokumenterne for 2019 gik videre i 2021.',
    );
    expect(short('2015', '2019').at(-1)).toBe('Dokumenterne for både 2015 og 2019 nævner ”Jobklub”.');
  });
});

describe('the text of two plans', () => {
  const { text } = comparePlans('2015', '2019', inventedLibrary());

  it('has what both write of a theme beside each other, kind by kind', () => {
    const young = text.find(({ theme }) => theme?.id === 'unge')!;
    expect(young.rows.map(({ aspect }) => aspect)).toEqual(['short', 'situation', 'aim', 'outcome']);
    const outcome = young.rows.find(({ aspect }) => aspect === 'outcome')!;
    expect(outcome.older.map(({ slug }) => slug)).toEqual(['intet-tal-for-hvor-mange-der-begyndte']);
    expect(outcome.newer.map(({ slug }) => slug)).toEqual(['intet-tal-for-unge-i-uddannelse']);
  });
});

describe('offers', () => {
  const three = threePlans();
  const offersOf = (older: PlanYear, newer: PlanYear) =>
    comparePlans(older, newer, three).offers.map(
      ({ offer, named, isChanged }) => `${offer.id}: ${named}${isChanged ? ', changed' : ''}`,
    );

  it('are those that the documents of either year name; what both tell in their own way has changed', () => {
    expect(offersOf('2015', '2019')).toEqual(['jobklub: both, changed', 'mentor: older']);
    expect(offersOf('2019', '2021')).toEqual(['jobklub: older', 'screening: newer']);
  });

  it.each([
    ['Hver mandag', 'Hver fredag', true],
    ['Hver mandag', 'Hver mandag', false],
    ['Hver mandag', undefined, false],
    [undefined, 'Hver fredag', false],
    [undefined, undefined, false],
  ])('have changed only where both say something, and not the same: %s, %s: %s', (older, newer, isChanged) => {
    const plans = [older, newer].map((text, i) => ({ plan: ['2015', '2019'][i]!, ...(text && { text }) }));
    const offers = three.offers.map((offer) => (offer.id === 'jobklub' ? { ...offer, plans } : offer));
    const [pair] = comparePlans('2015', '2019', { ...three, offers } as typeof three).offers;
    expect([pair!.isChanged, pair!.older, pair!.newer]).toEqual([isChanged, older, newer]);
  });
});

describe('the pairs of plan years', () => {
  const twelve = {
    plans: Array.from({ length: 12 }, (_, i) => ({ ...threePlans().plans[0]!, year: `${2010 + i}` as const })),
  };

  it('are all of them, the newest first', () => {
    expect(planPairs(threePlans(), 'all')).toEqual([
      ['2019', '2021'],
      ['2015', '2021'],
      ['2015', '2019'],
    ]);
    expect(planPairs(twelve, 'all')).toHaveLength(66);
  });

  it('or each plan with its neighbours and the newest, so that twelve years give 21', () => {
    const bounded = planPairs(twelve, 'neighbours-and-newest');
    expect(bounded).toHaveLength(21);
    expect(bounded).toContainEqual(['2010', '2021']);
    expect(bounded).toContainEqual(['2014', '2015']);
    expect(bounded).not.toContainEqual(['2010', '2015']);
  });
});
