import { describe, expect, it } from 'vitest';
import { comparePlans } from '../../../src/plan/compare/compare.ts';
import { planOf, type Library } from '../../../src/plan/library/library.ts';
import { shortAnswer } from '../../../src/site/comparison/short-answer.ts';
import type { SheetGoal, SheetGoals } from '../../../src/site/sheet/goals.ts';
import { pairSheet, planSheet, type PairSheet, type PlanSheet } from '../../../src/site/sheet/sheet.ts';
import { goodText, libraryWith, threePlans } from '../../support/libraries.ts';
import { measuresLibrary, measureText, type SmallTable } from '../../support/measures.ts';
import type { PlanYear } from '../../../src/plan/value/plan-year.ts';

const library = threePlans();
const sheetOf = (older: PlanYear, newer: PlanYear, of: Library = library): PairSheet => {
  const comparison = comparePlans(older, newer, of);
  return pairSheet(comparison, shortAnswer(comparison, of), of);
};
const sheetOfPlan = (year: PlanYear, of: Library = library): PlanSheet => planSheet(planOf(of, year), of);

const rowsOf = ({ kinds }: SheetGoals): SheetGoal[] => kinds.flatMap(({ rows }) => rows);

describe('the goals of a sheet', () => {
  it('have in a row what each asked for, by when, what was reached, and how that is', () => {
    const [older] = sheetOf('2019', '2021').goals;
    expect(rowsOf(older!)).toMatchObject([
      {
        text: 'Lavere ledighed',
        mark: 'met',
        word: 'Nået',
        parts: [{ asked: 'Højst 5\u00a0pct.', deadline: '4.\u00a0kvartal 2019' }],
      },
    ]);
    expect(rowsOf(older!)[0]!.parts[0]!.values[0]).toMatch(/^\d,\d\u00a0pct\. i /);
  });

  it('are named by their kinds where there are several: what was set here is not what a minister asks for', () => {
    const [goal] = library.goals.filter(({ year, target }) => year === '2019' && target);
    const ofMinister = { ...goal!, id: 'andet', kind: 'minister' as const };
    const [goals] = sheetOfPlan('2019', { ...library, goals: [...library.goals, ofMinister] }).goals;
    expect(goals!.kinds.map(({ title }) => title).sort()).toEqual(['Lokale resultatmål', 'Ministermål']);
    const [older] = sheetOf('2019', '2021').goals;
    expect(older!.kinds.map(({ title }) => title)).toEqual([undefined]);
  });

  it('stand in a line where they ask for no number, or where nobody knows', () => {
    const [older, newer] = sheetOf('2019', '2021').goals;
    expect(older!.others.map(({ word }) => word)).toEqual(['Intet måltal']);
    expect([rowsOf(newer!), newer!.others.map(({ word }) => word)]).toEqual([
      [],
      ['Måltal ukendt', 'Kun temaet er kendt, ikke om planen har det som mål'],
    ]);
  });

  it('say which belong together, and how', () => {
    expect(sheetOf('2019', '2021').ties).toContain('Lavere ledighed og Ledigheden ned (samme emne)');
  });

  it('are those of the year where the sheet is of one', () => {
    expect(sheetOfPlan('2019').goals.map(({ plan }) => plan.year)).toEqual(['2019']);
  });
});

describe('a goal of several parts on a sheet', () => {
  const level = (measure: string, value: number, more = ''): string =>
    `    - {kind: level, measure: ${measure}, comparator: at-most, value: ${value}, deadline: {period: 2019Q4}${more}}\n`;
  const partsOf = (...parts: string[]) => {
    const goal = goodText('data/2019/goals/lavere-ledighed.yaml')
      .replace('højst 5 pct.', 'højst 5 pct. og højst 4 pct.')
      .replace(/^target:[^]*/m, `target:\n  kind: compound\n  parts:\n${parts.join('')}`);
    const of = libraryWith({
      'data/2019/goals/lavere-ledighed.yaml': goal,
      'data/measures/unge.yaml': measureText('Unge uden job', 'pct'),
    });
    return rowsOf(sheetOfPlan('2019', of).goals[0]!)[0]!.parts.map(({ asked, values }) => [asked, values.length]);
  };

  it('says in a row for each what it asks, and of what where they are of several measures', () => {
    expect(partsOf(level('ledighed', 5), level('unge', 4))).toEqual([
      ['Ledighed: højst 5\u00a0pct.', 1],
      ['Unge uden job: højst 4\u00a0pct.', 0],
    ]);
    expect(partsOf(level('ledighed', 5), level('ledighed', 4))).toEqual([
      ['Højst 5\u00a0pct.', 1],
      ['Højst 4\u00a0pct.', 1],
    ]);
  });
});

describe('the questions of a sheet', () => {
  it('are three at most, and begin with what is not there', () => {
    for (const questions of [sheetOf('2019', '2021').questions, sheetOfPlan('2021').questions]) {
      expect(questions.length).toBeLessThanOrEqual(3);
    }
    expect(sheetOf('2019', '2021').questions[0]).toBe('Hvilke af målene fra 2019 gik videre i 2021?');
    expect(sheetOfPlan('2021').questions[0]).toBe('Kan planen for 2021 findes, så dens mål kan læses?');
  });

  it('ask what became of goals where both plans can be read', () => {
    expect(sheetOf('2015', '2019').questions[0]).toMatch(/^Hvad blev der af ”.*” fra 2015\? Det er ikke fundet blandt/);
  });

  it('ask once for a plan that is not there, whatever its own list of what is missing says', () => {
    const of = threePlans();
    const plans = of.plans.map((plan) =>
      plan.year === '2021' ? { ...plan, missing: [`Selve ${plan.title}. Den er væk.`, 'Planens budget.'] } : plan,
    );
    const { questions } = sheetOfPlan('2021', { ...of, plans });
    expect(questions.filter((question) => question.includes('Selve'))).toEqual([]);
    expect(questions.at(-1)).toBe('Hvem ved det, dokumenterne ikke giver: planens budget?');
  });

  it('are whole questions', () => {
    for (const sheet of [
      sheetOf('2015', '2019'),
      sheetOf('2019', '2021'),
      sheetOf('2015', '2021'),
      sheetOfPlan('2015'),
    ]) {
      expect(sheet.questions.filter((question) => !/^\p{Lu}.*\?( .*\.)?$/u.test(question))).toEqual([]);
    }
  });
});

describe('the numbers of a sheet', () => {
  const row = (measure: string, unit = 'pct') => ({ measure, unit, values: [40, 50] });
  const table = (rows: SmallTable['rows']): SmallTable => ({
    year: '2021',
    id: 'to-aar',
    periods: ['2019Q3', '2021Q3'],
    rows,
  });
  const aim = 'aims: [{plan: 2021, direction: up, origin: {document: status-2021, label: Side 1}}]\n';
  const measures = {
    hele: measureText('Hele', 'pct'),
    del: measureText('Del', 'pct', 'partOf: hele\n'),
    ramme: measureText('Ramme', 'pct', 'tells: context\n'),
    oensket: measureText('Ønsket', 'pct', aim),
  };
  const idsOf = (rows: SmallTable['rows']): string[] =>
    sheetOf('2019', '2021', measuresLibrary([table(rows)], measures)).numbers!.tables.flatMap(({ sections }) =>
      sections.flatMap(({ lines }) => lines.map(({ id }) => id)),
    );

  it('are the wholes and not their parts or what surrounds them', () => {
    expect(idsOf([row('hele'), row('del'), row('ramme')])).toEqual(['hele']);
  });

  it('are those that a document has a wish for, where there are such', () => {
    expect(idsOf([row('hele'), row('oensket')])).toEqual(['oensket']);
  });

  it('are of one plan year the newest that a document has a wish for', () => {
    const library = measuresLibrary([table([row('hele'), row('oensket')])], measures);
    expect(sheetOfPlan('2021', library).numbers).toEqual([
      { title: 'Ønsket', rows: [{ name: 'Hele kommunen', value: '50,0\u00a0pct.', when: '3.\u00a0kvt. 2021' }] },
    ]);
    expect(sheetOfPlan('2019', library).numbers.map(({ title }) => title)).not.toContain('Ønsket');
  });
});

it('a sheet says of what it is, and where it stands', () => {
  expect(sheetOf('2015', '2019')).toMatchObject({
    title: '2015 og 2019 side om side',
    address: '/sammenlign/2015-2019/moedeark/',
  });
  expect(sheetOfPlan('2019')).toMatchObject({ title: 'Planåret 2019', address: '/2019/moedeark/' });
  expect(sheetOfPlan('2015').offers[0]!.names).toContain('Jobklub');
});
