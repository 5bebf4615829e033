import { describe, expect, it } from 'vitest';
import { reasonOf, rulesOf, type Assessment } from '../../../src/plan/assess/assessment.ts';
import { statusLabels } from '../../../src/plan/words/labels.ts';
import { evaluateGoal } from '../../../src/plan/assess/evaluate.ts';
import { exampleOf, type ExampleSituation } from '../../../src/plan/assess/examples/situation.ts';
import { statusText } from '../../../src/plan/assess/explain.ts';
import type { Facts } from '../../../src/plan/assess/question.ts';
import type { SimpleTarget } from '../../../src/plan/entry/target.ts';
import { sentenceText } from '../../../src/plan/value/sentence.ts';

/** What the worked examples do not show: where numbers lead, and what comes of tables that are out of order. */

const level: SimpleTarget = {
  kind: 'level',
  measure: 'ledighed',
  comparator: 'at-most',
  value: 5,
  deadline: { period: 2019 },
};

function assess(situation: ExampleSituation, change: (facts: Facts) => Facts = (facts) => facts): Assessment {
  const { goal, facts } = exampleOf(situation);
  return evaluateGoal(goal, change(facts));
}

const said = ({ sum }: Assessment): string => sentenceText(sum).replaceAll('\u00a0', ' ');

it('every number of the sum leads to the cell that it comes from, later ones too', () => {
  const { sum } = assess({ target: level, tables: [[{ numbers: { 2019: 4.9, 2020: 5.3 } }]] });
  expect(sum.filter((part) => typeof part !== 'string')).toEqual([
    { text: '4,9\u00a0pct.', cell: { year: 2019, figure: 'tabel-1', row: 'r0', column: 'c0' } },
    { text: '5,3\u00a0pct.', cell: { year: 2019, figure: 'tabel-1', row: 'r0', column: 'c1' } },
  ]);
});

describe('numbers are taken in the order of time', () => {
  it('whatever the order of the columns', () => {
    const { status } = assess({ target: level, tables: [[{ numbers: { 2019.0: 4.9, '2018Q4': 6 } }]] });
    expect(status).toBe('met');
    const turned = assess({ target: level, tables: [[{ numbers: { '2019Q4': 4.9, '2019Q1': 6, '2018Q4': 7 } }]] });
    expect(said(turned)).toMatch(/^I 4\. kvartal 2019 var/);
  });

  it('and of two without a date, neither is the newer', () => {
    const numbers = { 'udateret 1': 4.9, 'udateret 2': 5.2 };
    expect(reasonOf(assess({ target: level, tables: [[{ numbers }]] }))).toBe('ambiguous');
    expect(reasonOf(assess({ target: level, tables: [[{ numbers: { 'udateret 1': 5.2, 'udateret 2': 4.9 } }]] }))).toBe(
      'ambiguous',
    );
  });

  it('one with a date goes before one without', () => {
    const { status } = assess({ target: level, tables: [[{ numbers: { udateret: 6, 2019: 4.9 } }]] });
    expect(status).toBe('met');
  });

  it('no change is reckoned from a number without a date, nor to one', () => {
    const fall: SimpleTarget = { kind: 'point-change', measure: 'ledighed', direction: 'down', by: 0.1 };
    const numbers = { 'udateret 1': 5.2, 'udateret 2': 5.2 };
    expect(assess({ target: fall, tables: [[{ numbers }]] }).status).toBe('unknown');
  });
});

it('no change is reckoned from the very time that it is reckoned to', () => {
  const fall: SimpleTarget = { kind: 'point-change', measure: 'ledighed', direction: 'down', by: 0.1, from: 2019 };
  const tables = [[{ numbers: { 2019: 5.2 } }], [{ numbers: { 2019: 5.2 } }]];
  expect(reasonOf(assess({ target: fall, tables }))).toBe('no-baseline');
});

describe('a number without a date', () => {
  const undated = { target: level, tables: [[{ numbers: { udateret: 4.9 } }]] };

  it('is final when its follow-up was written at the deadline, and so far before', () => {
    expect(assess({ ...undated, followedUp: '2019-12-31' }).status).toBe('met');
    expect(assess({ ...undated, followedUp: '2019-12-30' }).status).toBe('met-so-far');
  });

  it('does not tell how it stood at the deadline when the follow-up came later', () => {
    expect(reasonOf(assess({ ...undated, followedUp: '2020M01' }))).toBe('after-deadline');
  });

  it('is no more than so far where no one knows when it was', () => {
    const { status, remarks } = assess(undated);
    expect(status).toBe('met-so-far');
    expect(remarks).toEqual(['Det er ikke sagt, hvornår tallet er fra, så vurderingen er foreløbig.']);
  });

  it('stands as of the follow-up that its own document is, and else of the newest in time', () => {
    const followUps = (documents: [string, string][]): Facts['followUps'] =>
      documents.map(([document, asOf]) => ({ year: 2019, document, asOf }));
    const at = (documents: [string, string][]) =>
      assess(undated, (facts) => ({ ...facts, followUps: followUps(documents) })).status;
    expect(
      at([
        ['opfoelgning', '2019M06'],
        ['anden', '2019-12-31'],
      ]),
    ).toBe('met-so-far');
    expect(
      at([
        ['anden', '2019-12-31'],
        ['tredje', '2019M06'],
      ]),
    ).toBe('met');
  });
});

describe('several numbers of one time', () => {
  const tables = [[{ numbers: { 2019: 4.9 } }], [{ numbers: { 2019: 5.2 } }]];

  it('are no one’s to choose between, but the goal may say which table', () => {
    expect(reasonOf(assess({ target: level, tables }))).toBe('ambiguous');
    expect(assess({ target: { ...level, figure: 'tabel-2' }, tables }).status).toBe('not-met');
  });

  it('of a place or a starting point leave the goal open too', () => {
    const toPlace: SimpleTarget = {
      kind: 'relative-to-place',
      measure: 'ledighed',
      comparator: 'at-most',
      place: 'hele-landet',
      deadline: { period: 2019 },
    };
    const country = tables.map(([row]) => [{ ...row!, place: 'hele-landet' }]);
    const own = { numbers: { 2019: 5 } };
    expect(reasonOf(assess({ target: toPlace, tables: [[own], ...country] }))).toBe('ambiguous');
    const fall: SimpleTarget = { kind: 'point-change', measure: 'ledighed', direction: 'down', by: 1, from: 2018 };
    const bases = [6, 7].map((value) => [{ numbers: { 2018: value } }]);
    expect(reasonOf(assess({ target: fall, tables: [[own], ...bases] }))).toBe('ambiguous');
  });

  it('of which one counts the same people decide by that one', () => {
    const people = (from: number): object => ({ population: { text: 'Alle', ages: [from, 66] } });
    const fall: SimpleTarget = { kind: 'point-change', measure: 'ledighed', direction: 'down', by: 1, from: 2018 };
    const rows = [
      { ...people(16), numbers: { 2018: 6, 2019: 5 } },
      { ...people(30), numbers: { 2018: 9 } },
    ];
    expect(said(assess({ target: fall, tables: [rows] }))).toMatch(/fra 6,0 til 5,0 pct\./);
  });
});

it('a provisional table is told beside the assessment', () => {
  const { remarks } = assess({ target: level, tables: [[{ numbers: { 2019: 4.9 } }]] }, (facts) => ({
    ...facts,
    figures: facts.figures.map((figure) => ({ ...figure, provisional: 'Den nyeste måned bliver højere' })),
  }));
  expect(remarks).toEqual(['Tallet er foreløbigt. Den nyeste måned bliver højere.']);
});

it('a number before the plan that met the goal is only told when it counts the same people', () => {
  const people = (from: number): object => ({ population: { text: 'Alle', ages: [from, 66] } });
  const rows = [
    { ...people(30), numbers: { 2018: 4.8 } },
    { ...people(16), numbers: { 2019: 4.7 } },
  ];
  expect(said(assess({ target: level, tables: [rows] }))).not.toContain('før planen');
});

it('the status is one of seven, in words, with the reason where there is none', () => {
  expect(Object.values(statusLabels)).toEqual([
    'Nået',
    'Foreløbig nået',
    'Delvist nået',
    'Foreløbig delvist nået',
    'Foreløbig ikke nået',
    'Ikke nået',
    'Kan ikke vurderes',
  ]);
  expect(statusText({ status: 'unknown', basis: { kind: 'unknown', reason: 'no-figures' } })).toBe(
    'Kan ikke vurderes: ingen tal',
  );
});

describe('the rules that an assessment went by', () => {
  it('are the one that decided it, then what else was used, each once', () => {
    const before = { numbers: { '2018Q3': 4.8, '2019Q3': 4.9, '2020Q1': 6 } };
    expect(rulesOf(assess({ target: level, tables: [[before]] }))).toEqual([
      'level',
      'deadline',
      'so-far',
      'met-before',
    ]);
    const open = { ...level, deadline: undefined };
    expect(rulesOf(assess({ target: open, tables: [[{ numbers: { 2019: 4.9 } }]] }))).toEqual(['level', 'no-deadline']);
  });

  it('of several parts are those of the whole and of each part', () => {
    const parts = [level, { ...level, measure: 'ledige' }];
    expect(rulesOf(assess({ target: { kind: 'compound', parts }, tables: [[{ numbers: { 2019: 4.9 } }]] }))).toEqual([
      'part-unknown',
      'level',
      'no-figures',
    ]);
  });
});

it('a goal for another year is judged by that year’s numbers, not as from before the plan', () => {
  const { goal, facts } = exampleOf({ target: level, tables: [[{ numbers: { 2018: 4.9 } }]] });
  expect(reasonOf(evaluateGoal(goal, facts))).toBe('before-plan');
  expect(evaluateGoal({ ...goal, forYear: 2018 }, facts).status).toBe('met-so-far');
});

describe('a break', () => {
  const broken = (groups?: string[]): Pick<ExampleSituation, 'breaks'> => ({
    breaks: [{ at: '2019', effect: 'refuses', concerns: 'definition', cause: 'Ny lov', ...(groups && { groups }) }],
  });
  const fall: SimpleTarget = {
    kind: 'point-change',
    measure: 'ledighed',
    group: 'unge',
    direction: 'down',
    by: 0.1,
    from: 2018,
  };
  const tables = [[{ group: 'unge', numbers: { 2018: 5.2, 2019: 4.9 } }]];

  it('keeps a change from being judged for the groups that it concerns', () => {
    expect(reasonOf(assess({ target: fall, tables, ...broken() }))).toBe('not-comparable');
    expect(reasonOf(assess({ target: fall, tables, ...broken(['unge']) }))).toBe('not-comparable');
    expect(assess({ target: fall, tables, ...broken(['kvinder']) }).status).toBe('met');
  });

  it('keeps a level from being judged when the goal counts from before it', () => {
    const target = { ...level, group: 'unge' };
    expect(assess({ target, tables, ...broken() }).status).toBe('met');
    expect(assess({ target: { ...target, baseline: { value: 5.2 } }, tables, ...broken() }).status).toBe('met');
    const dated = { ...target, baseline: { value: 5.2, period: 2018 } };
    expect(reasonOf(assess({ target: dated, tables, ...broken() }))).toBe('not-comparable');
    expect(assess({ target: { ...dated, baseline: { value: 5.2, period: 2019 } }, tables, ...broken() }).status).toBe(
      'met',
    );
  });

  it('within the time of a stated change keeps that and its comparison from being judged', () => {
    const numbers = { '2018-2019': -3 };
    const rows = [
      { measure: 'udvikling', numbers },
      { measure: 'udvikling', place: 'hele-landet', numbers },
    ];
    const within = (facts: Facts): Facts => ({
      ...facts,
      measures: facts.measures.map((measure) => ({ ...measure, ...broken() })),
    });
    const stated: SimpleTarget = { kind: 'relative-change', measure: 'udvikling', direction: 'down', by: 1 };
    const toPlace: SimpleTarget = {
      kind: 'relative-to-place',
      measure: 'udvikling',
      comparator: 'at-most',
      place: 'hele-landet',
    };
    for (const target of [stated, toPlace]) {
      expect(assess({ target, tables: [rows] }).status).toBe('met');
      expect(reasonOf(assess({ target, tables: [rows] }, within))).toBe('not-comparable');
    }
  });
});

it('a change that a table states begins where the goal says, or does not tell of the goal', () => {
  const stated = (from: number): SimpleTarget => ({
    kind: 'relative-change',
    measure: 'udvikling',
    direction: 'down',
    by: 1,
    from,
    deadline: { period: 2019 },
  });
  const tables = [[{ measure: 'udvikling', numbers: { '2018-2019': -3 } }]];
  expect(assess({ target: stated(2018), tables })).toMatchObject({ status: 'met', remarks: [] });
  expect(reasonOf(assess({ target: stated(2017), tables }))).toBe('no-baseline');
});
