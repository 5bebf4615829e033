import { describe, expect, it } from 'vitest';
import { comparisonCsv, comparisonJson } from '../../src/export/comparison.ts';
import { onTheme, comparePlans } from '../../src/plan/compare.ts';
import { planPairs } from '../../src/plan/plan-pairs.ts';
import { tidy } from '../../src/plan/wording.ts';
import { sectionsOfPlan, type Section } from '../../src/plan/section.ts';
import { basisText } from '../../src/plan/basis-text.ts';
import { pairLabel } from '../../src/site/comparison-view.ts';
import { shortAnswer } from '../../src/site/short-answer.ts';
import { markWords, wordingsOf } from '../../src/site/wording-marks.ts';
import { publishedLibrary, threePlans } from '../support/libraries.ts';

const library = publishedLibrary();
const years = library.plans.map(({ year }) => year);
const pairs = planPairs(library, 'all').map(([older, newer]): [number, number] => [older, newer]);

describe('comparing a plan', () => {
  it.each(years)('of %d with itself shows no change', (year) => {
    const { goals, loneGoals, measures, offers, text } = comparePlans(year, year, library);
    expect(goals.length).toBeGreaterThan(0);
    expect(goals.every(({ kind, older, newer }) => kind === 'same' && older === newer)).toBe(true);
    expect(loneGoals).toEqual([]);
    expect(goals.flatMap(({ changes }) => changes)).toEqual([]);
    expect(measures).toEqual([]);
    expect(offers.every(({ named, isChanged }) => named === 'both' && !isChanged)).toBe(true);
    for (const { older, newer } of text.flatMap(({ rows }) => rows)) expect(older).toEqual(newer);
  });

  it.each(pairs)('%d with %d is the same whichever is named first', (older, newer) => {
    expect(comparePlans(newer, older, library)).toEqual(comparePlans(older, newer, library));
  });

  it.each(pairs)(
    '%d with %d marks the words of one side that the other side lacks, seen from either',
    (older, newer) => {
      const unmarked = (parts: readonly { text: string; mark?: string }[]): string =>
        parts
          .map(({ text, mark }) => (mark ? '' : text))
          .join('')
          .toLocaleLowerCase('da')
          .replaceAll(/\s+/g, ' ')
          .trim();
      for (const pair of comparePlans(older, newer, library).goals) {
        const there = wordingsOf(pair);
        const back = wordingsOf({ older: pair.newer, newer: pair.older });
        expect(there.older.map(({ text }) => text).join('')).toBe(tidy(pair.older.wording));
        expect(there.newer.map(({ text }) => text).join('')).toBe(tidy(pair.newer.wording));
        expect(unmarked(back.older)).toBe(unmarked(there.newer));
        expect(unmarked(back.newer)).toBe(unmarked(there.older));
      }
    },
  );

  it('marks only the words that differ, keeps capitals as adopted, and gives up where little is alike', () => {
    expect(markWords('Flere unge i uddannelse i Kommunen', 'Flere voksne i uddannelse i kommunen')).toEqual({
      older: [{ text: 'Flere ' }, { text: 'unge', mark: 'removed' }, { text: ' i uddannelse i Kommunen' }],
      newer: [{ text: 'Flere ' }, { text: 'voksne', mark: 'added' }, { text: ' i uddannelse i kommunen' }],
    });
    expect(markWords('Færre langtidsledige', 'En stærkere indsats')).toEqual({
      older: [{ text: 'Færre langtidsledige' }],
      newer: [{ text: 'En stærkere indsats' }],
    });
  });

  it.each(pairs)(
    '%d with %d has every goal of both plans, and no goal of a project or of other years',
    (older, newer) => {
      const { goals, loneGoals } = comparePlans(older, newer, library);
      const lone = loneGoals.map(({ goal }) => goal);
      for (const [side, year] of [
        ['older', older],
        ['newer', newer],
      ] as const) {
        const own = library.goals.filter(
          (goal) => goal.year === year && goal.kind !== 'project' && goal.forYear === undefined,
        );
        const alone = lone.filter((goal) => goal.year === year);
        expect(new Set([...goals.map((pair) => pair[side]), ...alone])).toEqual(new Set(own));
        expect(alone.some((goal) => goals.some((pair) => pair[side] === goal))).toBe(false);
      }
    },
  );

  it.each(pairs)('%d with %d has each section of both plans in one row', (older, newer) => {
    const rows = comparePlans(older, newer, library).text.flatMap((pair) => pair.rows);
    const key = ({ chapter, slug }: Section): string => `${chapter.file}#${slug}`;
    for (const [side, year] of [
      ['older', older],
      ['newer', newer],
    ] as const) {
      const placed = rows.flatMap((row) => row[side].map(key));
      expect(placed.toSorted()).toEqual(sectionsOfPlan(year, library).map(key).toSorted());
    }
    expect(rows.every((row) => [...row.older, ...row.newer].every(({ aspect }) => aspect === row.aspect))).toBe(true);
  });

  it.each(pairs)('%d with %d loses nothing when it is seen theme by theme', (older, newer) => {
    const whole = comparePlans(older, newer, library);
    const parts = [...library.themes.map(({ id }) => id), undefined].map((theme) => onTheme(whole, theme));
    expect(new Set(parts.flatMap(({ goals }) => goals))).toEqual(new Set(whole.goals));
    expect(parts.flatMap(({ loneGoals }) => loneGoals)).toHaveLength(whole.loneGoals.length);
    expect(new Set(parts.flatMap(({ measures }) => measures))).toEqual(new Set(whole.measures));
    expect(new Set(parts.flatMap(({ offers }) => offers))).toEqual(new Set(whole.offers));
    expect(parts.flatMap(({ text }) => text)).toEqual(whole.text);
    for (const [i, { id }] of library.themes.entries()) {
      for (const pair of parts[i]!.goals) expect([pair.older.theme, pair.newer.theme]).toContain(id);
    }
    expect(parts.at(-1)!.goals).toEqual([]);
  });

  it('an unknown year is refused', () => {
    expect(() => comparePlans(years[0]!, 1999, library)).toThrow('no plan for 1999');
  });
});

describe('the goals of three plans', () => {
  const three = threePlans();
  const pairsOf = (older: number, newer: number): string[] =>
    comparePlans(older, newer, three).goals.map(
      (pair) => `${pair.older.id} > ${pair.newer.id}: ${pairLabel(pair)}. ${basisText(pair.basis, three)}`,
    );

  it('are held together by the same words, by a document, or by a reading, which is then said', () => {
    expect(pairsOf(2015, 2019)).toEqual([
      'virksomheder-2015 > virksomheder-2019: Samme mål med nye ord. Det står i Opfølgning 2019, Indledningen.',
      'unge-2015 > unge-2019: Samme emne. Webstedets læsning.',
      'ydelse-2015 > ydelse-2019: Samme mål. Dokumenterne trykker de samme ord.',
    ]);
  });

  it('are followed through the plan between, and bear no more than the weakest tie on the way', () => {
    expect(pairsOf(2015, 2021)).toEqual([
      'virksomheder-2015 > virksomheder-2021: Samme tema, men ukendt ordlyd. Webstedets læsning.',
    ]);
  });

  it('say of each step of a longer way between which years it goes', () => {
    const reasons = (older: number, newer: number) =>
      comparePlans(older, newer, three).goals.find((pair) => pair.newer.id === 'virksomheder-2021')!.reasons;
    expect(reasons(2015, 2021)).toEqual([
      '2019 og 2021: Begge handler om virksomheder.',
      '2015 og 2019: Opfølgningen kalder det målet fra 2015 med nye ord.',
    ]);
    expect(reasons(2019, 2021)).toEqual(['Begge handler om virksomheder.']);
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
    const pair = comparePlans(2015, 2019, changed).goals.find(({ newer }) => newer.id === 'unge-2019')!;
    expect(pair.changes.map(({ label }) => label)).not.toContain('Målgrupper');
    expect(pair.otherPeople).toBe('Webstedet har ikke lagt dem under helt de samme målgrupper.');
  });

  it('that stand alone say why, as far as it is known', () => {
    const alone = comparePlans(2015, 2019, three).loneGoals.map(
      ({ goal, absence, reasons }) => `${goal.id}: ${absence.of}. ${reasons.join(' ')}`,
    );
    expect(alone).toEqual([
      'sygdom-2015: documents. ',
      'lavere-ledighed: plan. Planen for 2015 havde ikke et måltal for ledigheden.',
    ]);
    const far = comparePlans(2015, 2021, three).loneGoals.map(
      ({ goal, reasons }) => `${goal.id}: ${reasons.join(' ')}`,
    );
    expect(far).toContain('unge-2015: Webstedet holder det sammen med ”Unge videre” i 2019.');
    expect(far).toContain(
      'ledighed-2021: Webstedet holder det sammen med ”Lavere ledighed” i 2019, men ikke med noget mål i 2015.',
    );
  });

  it('say in files too what holds them together, and which wordings no document prints', () => {
    const comparison = comparePlans(2019, 2021, three);
    const line = comparisonCsv(comparison, three)
      .split('\n')
      .find((each) => each.includes('virksomheder'))!;
    expect(line).toContain('Webstedets læsning. Begge handler om virksomheder.');
    expect(line).toContain('Kun temaet er kendt: ');
    const { goals } = comparisonJson(comparison, three) as { goals: { newer: { id: string; themeOnly?: true } }[] };
    expect(goals.find(({ newer }) => newer.id === 'virksomheder-2021')!.newer.themeOnly).toBe(true);
    expect(goals.find(({ newer }) => newer.id === 'ledighed-2021')!.newer.themeOnly).toBeUndefined();
  });

  it('of which one has no target are no change of target, where the plan itself is not there', () => {
    const [pair] = comparePlans(2019, 2021, three).goals.filter(({ newer }) => newer.id === 'ledighed-2021');
    expect(pair!.changes.map(({ label }) => label)).toEqual(['Ordlyd']);
  });

  it('in short: what is not there first, then what belongs together and why, and no tally of what is gone', () => {
    const short = (older: number, newer: number): string[] => shortAnswer(comparePlans(older, newer, three), three);
    expect(short(2015, 2019).slice(0, 4)).toEqual([
      'Kun kapitel 2 af planen for 2019 er trykt.',
      'Ét mål er trykt med de samme ord for begge år: ”Færre på en ydelse”.',
      'Ét mål er holdt sammen, fordi et dokument siger det.',
      'Ét mål er holdt sammen efter webstedets egen læsning, uden at et dokument siger det.',
    ]);
    expect(short(2019, 2021)).toContain('Om de andre mål fra dokumenterne for 2019 går videre i 2021, er ukendt.');
    expect(short(2015, 2019).at(-1)).toBe('Dokumenterne for både 2015 og 2019 nævner ”Jobklub”.');
  });
});

describe('the text of 2015 and 2019', () => {
  const { text } = comparePlans(2015, 2019, library);

  it('has what both write of the young beside each other, kind by kind', () => {
    const young = text.find(({ theme }) => theme?.id === 'unge')!;
    const outcome = young.rows.find(({ aspect }) => aspect === 'outcome')!;
    expect(outcome.older.map(({ chapter }) => chapter.id)).toContain('status-paa-maal-for-2013');
    expect(outcome.newer.map(({ slug }) => slug)).toContain('intet-tal-for-unge-paa-offentlig-forsoergelse');
    expect(young.rows.map(({ aspect }) => aspect)).toEqual([
      'short',
      'situation',
      'aim',
      'action',
      'outcome',
      'unknown',
    ]);
  });
});

describe('offers', () => {
  const three = threePlans();
  const offersOf = (older: number, newer: number) =>
    comparePlans(older, newer, three).offers.map(
      ({ offer, named, isChanged }) => `${offer.id}: ${named}${isChanged ? ', changed' : ''}`,
    );

  it('are those that the documents of either year name; what both tell in their own way has changed', () => {
    expect(offersOf(2015, 2019)).toEqual(['jobklub: both, changed', 'mentor: older']);
    expect(offersOf(2019, 2021)).toEqual(['jobklub: older', 'screening: newer']);
  });
});

describe('the pairs of plan years', () => {
  const twelve = { plans: Array.from({ length: 12 }, (_, i) => ({ ...library.plans[0]!, year: 2010 + i })) };

  it('are all of them, the newest first', () => {
    expect(planPairs(library, 'all')).toEqual([
      [2019, 2021],
      [2015, 2021],
      [2015, 2019],
    ]);
    expect(planPairs(twelve, 'all')).toHaveLength(66);
  });

  it('or each plan with its neighbours and the newest, so that twelve years give 21', () => {
    const bounded = planPairs(twelve, 'neighbours-and-newest');
    expect(bounded).toHaveLength(21);
    expect(bounded).toContainEqual([2010, 2021]);
    expect(bounded).toContainEqual([2014, 2015]);
    expect(bounded).not.toContainEqual([2010, 2015]);
  });
});

describe('a comparison as data', () => {
  const comparison = comparePlans(2015, 2019, library);

  it('has each pair once, as an object and as a line', () => {
    const data = comparisonJson(comparison, library) as Record<string, object[]>;
    for (const part of ['goals', 'measures', 'offers', 'text'] as const) {
      expect(data[part]).toHaveLength(comparison[part].length);
    }
    expect(data['otherGoals']).toHaveLength(comparison.loneGoals.length);
    const lines = comparisonCsv(comparison, library).split('\n');
    const { goals, loneGoals, measures, offers } = comparison;
    expect(lines).toHaveLength(1 + goals.length + loneGoals.length + measures.length + offers.length);
    expect(lines[0]).toBe('type,name,2015,2019,difference,unit,relation,reason');
  });
});
