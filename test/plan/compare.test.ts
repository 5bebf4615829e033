import { describe, expect, it } from 'vitest';
import { comparisonCsv, comparisonJson } from '../../src/export/comparison.ts';
import { onTheme, comparePlans } from '../../src/plan/compare.ts';
import type { Goal } from '../../src/plan/goal.ts';
import { planPairs } from '../../src/plan/plan-pairs.ts';
import { sectionsOfPlan, type Section } from '../../src/plan/section.ts';
import type { Relation } from '../../src/plan/thread.ts';
import { pairLabel } from '../../src/site/comparison-view.ts';
import { shortAnswer } from '../../src/site/short-answer.ts';
import { markWords, wordingsOf } from '../../src/site/wording-marks.ts';
import { publishedLibrary } from '../support/libraries.ts';

const library = publishedLibrary();
const years = library.plans.map(({ year }) => year);
const pairs = planPairs(library, 'all').map(([older, newer]): [number, number] => [older, newer]);

describe('comparing a plan', () => {
  it.each(years)('of %d with itself shows no change', (year) => {
    const { goals, measures, offers, text } = comparePlans(year, year, library);
    expect(goals.length).toBeGreaterThan(0);
    expect(goals.every(({ relation, older, newer }) => relation === 'same' && older === newer)).toBe(true);
    expect(goals.flatMap(({ changes }) => changes)).toEqual([]);
    expect(measures).toEqual([]);
    expect(offers.every(({ relation }) => relation === 'continued')).toBe(true);
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
        if (!pair.older || !pair.newer) continue;
        const there = wordingsOf(pair);
        const back = wordingsOf({ ...pair, older: pair.newer, newer: pair.older });
        expect(there.older.map(({ text }) => text).join('')).toBe(pair.older.wording);
        expect(there.newer.map(({ text }) => text).join('')).toBe(pair.newer.wording);
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
      const { goals } = comparePlans(older, newer, library);
      for (const [side, year] of [
        ['older', older],
        ['newer', newer],
      ] as const) {
        const own = library.goals.filter(
          (goal) => goal.year === year && goal.kind !== 'project' && goal.forYear === undefined,
        );
        expect(new Set(goals.flatMap((pair) => pair[side] ?? []))).toEqual(new Set(own));
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
    expect(new Set(parts.flatMap(({ measures }) => measures))).toEqual(new Set(whole.measures));
    expect(new Set(parts.flatMap(({ offers }) => offers))).toEqual(new Set(whole.offers));
    expect(parts.flatMap(({ text }) => text)).toEqual(whole.text);
    for (const [i, { id }] of library.themes.entries()) {
      for (const pair of parts[i]!.goals) expect([pair.older?.theme, pair.newer?.theme]).toContain(id);
    }
    expect(parts.at(-1)!.goals).toEqual([]);
  });

  it('an unknown year is refused', () => {
    expect(() => comparePlans(2015, 2017, library)).toThrow('no plan for 2017');
  });
});

describe('2019 and 2021', () => {
  const comparison = comparePlans(2019, 2021, library);
  const { goals, offers } = comparison;

  it('finds the aim for passive citizens again, with what changed in it', () => {
    const pair = goals.find(({ newer }) => newer?.id === 'andelen-af-passive-reduceres')!;
    expect(pair.older!.id).toBe('passivandel');
    expect(pair.relation).toBe('target-changed');
    expect(pair.changes.map(({ label }) => label)).toEqual(['Ordlyd', 'Måltal', 'Slags mål', 'Hvem målet gælder']);
    expect(pair.changes[1]).toMatchObject({
      older:
        'Passivandel i pct.: på niveau med eller under RAR Østjylland (kontanthjælp, aktivitetsparate; ressourceforløb; uddannelseshjælp)',
      newer: 'Intet måltal',
    });
    expect(pair.otherPeople).toBe('Målene har tema til fælles, men gælder ikke helt de samme.');
  });

  it('does not let a new goal go on from the old one that it names as nearest', () => {
    const pair = goals.find(({ newer }) => newer?.id === 'den-jobrettede-indsats-styrkes')!;
    expect(pair.relation).toBe('new');
    expect(pair.older).toBeUndefined();
    expect(goals.find(({ older }) => older?.id === 'loentimer')!.relation).toBe('dropped');
  });

  it('says which offers are new, and which are no longer named', () => {
    const ids = (wanted: string): string[] =>
      offers.filter(({ relation }) => relation === wanted).map(({ offer }) => offer.id);
    expect(ids('gone')).toContain('code-of-care');
    expect(ids('new')).toContain('kompensationskort');
  });

  it('in short, counts what the comparison holds and claims no wording that is unknown', () => {
    const [ofGoals, ofProjects, , ofOffers] = shortAnswer(comparison, library);
    expect(ofGoals).toBe(
      'Fire mål fra 2019 går videre i 2021: tre kun med samme tema og ét uden måltal. Tre mål er nye, og 22 er ikke med længere, så vidt dokumenterne viser.',
    );
    expect(ofProjects).toBe('Desuden nævner dokumenterne for 2021 tre mål for et projekt, som ikke er planens egne.');
    expect(ofOffers).toBe('Ét tilbud er nævnt i begge planer, tre kun i 2019 og 16 kun i 2021.');
  });
});

describe('2015 and 2021', () => {
  const { goals } = comparePlans(2015, 2021, library);

  it('follows a goal through the plan between them', () => {
    const pair = goals.find(({ newer }) => newer?.id === 'ministermaal-virksomheder')!;
    expect(pair.older!.id).toBe('taettere-kontakt-med-virksomheder');
    expect(pair.relation).toBe('reworded');
    expect(pair.reasons).toHaveLength(2);
    expect(pairLabel(pair)).toBe('Samme tema, men ukendt ordlyd');
  });

  it('says how far a goal went that did not reach the newer plan', () => {
    expect(goals.find(({ older }) => older?.id === 'bekaemp-langtidsledighed')!.reasons).toEqual([
      'Det gik videre i 2019 som ”Færre langtidsledige og langtidssyge”, men ikke derfra til 2021.',
    ]);
    expect(goals.find(({ older }) => older?.id === 'flere-unge-i-uddannelse')!.reasons).toEqual([]);
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

describe('offers of which two plans say something of their own', () => {
  it('are changed; where only one does, they go on', () => {
    const offer = { ...library.offers[0]!, id: 'x' };
    const origin = offer.plans[0]!.origin;
    const both = (older: string | undefined, newer: string | undefined) => ({
      ...library,
      offers: [
        {
          ...offer,
          plans: [
            { plan: 2015, origin, ...(older && { text: older }) },
            { plan: 2019, origin, ...(newer && { text: newer }) },
          ],
        },
      ],
    });
    const relation = (older?: string, newer?: string) =>
      comparePlans(2015, 2019, both(older, newer)).offers[0]!.relation;
    expect(relation()).toBe('continued');
    expect(relation(undefined, 'Nu også for unge.')).toBe('continued');
    expect(relation('For unge.', 'For unge.')).toBe('continued');
    expect(relation('For unge.', 'Nu også for ældre.')).toBe('changed');
  });
});

describe('goals that are tied in more than one way', () => {
  const [template] = library.goals.filter(({ year, kind }) => year === 2019 && kind === 'result');
  const goal = (year: number, id: string, ties: [plan: number, goal: string, relation: Relation][] = []): Goal => ({
    ...template!,
    year,
    id,
    relations: ties.map(([plan, to, relation]) => ({ plan, goal: to, relation, reason: `${id} fra ${to}.` })),
  });
  const pairsOf = (older: number, newer: number, goals: Goal[]) =>
    comparePlans(older, newer, { ...library, goals }).goals.map(
      ({ older: from, newer: to, relation, reasons }) => `${from?.id} > ${to?.id}: ${relation}. ${reasons.join(' ')}`,
    );

  it('are one pair, where the ways meet again', () => {
    const goals = [
      goal(2015, 'a'),
      goal(2019, 'b', [[2015, 'a', 'split']]),
      goal(2019, 'c', [[2015, 'a', 'split']]),
      goal(2021, 'd', [
        [2019, 'b', 'merged'],
        [2019, 'c', 'merged'],
      ]),
    ];
    expect(pairsOf(2015, 2021, goals)).toEqual(['a > d: split. d fra b. b fra a. d fra c. c fra a.']);
    expect(pairsOf(2015, 2019, goals)).toEqual(['a > b: split. b fra a.', 'a > c: split. c fra a.']);
  });

  it('are no pair where the tie says that the old one is dropped, or the old one is of a project', () => {
    expect(pairsOf(2015, 2019, [goal(2015, 'a'), goal(2019, 'b', [[2015, 'a', 'dropped']])])).toEqual([
      'undefined > b: new. ',
      'a > undefined: dropped. ',
    ]);
    const project: Goal = { ...goal(2015, 'a'), kind: 'project' };
    expect(pairsOf(2015, 2019, [project, goal(2019, 'b', [[2015, 'a', 'same']])])).toEqual(['undefined > b: new. ']);
  });

  it('say where the way back ends, and nothing of a pair of other years', () => {
    const goals = [goal(2019, 'b', [[2015, 'x', 'new']]), goal(2021, 'c', [[2019, 'b', 'same']])];
    expect(pairsOf(2015, 2021, goals)).toEqual([
      `undefined > c: new. Det bygger på ”${template!.title}” i 2019, som ikke går tilbage til 2015.`,
    ]);
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
    const data = comparisonJson(comparison, library) as Record<'goals' | 'measures' | 'offers' | 'text', object[]>;
    for (const part of ['goals', 'measures', 'offers', 'text'] as const) {
      expect(data[part]).toHaveLength(comparison[part].length);
    }
    const lines = comparisonCsv(comparison, library).split('\n');
    expect(lines).toHaveLength(1 + comparison.goals.length + comparison.measures.length + comparison.offers.length);
    expect(lines[0]).toBe('type,name,2015,2019,difference,unit,relation,reason');
  });
});
