import { describe, expect, it } from 'vitest';
import { reasonOf, rulesOf } from '../../../src/plan/assess/assessment.ts';
import { statusLabels } from '../../../src/plan/words/labels.ts';
import { evaluateGoal } from '../../../src/plan/assess/evaluate.ts';
import { exampleOf, type ExampleSituation, type Numbers } from '../../../src/plan/assess/examples/situation.ts';
import { statusText } from '../../../src/plan/assess/explain.ts';
import type { Facts } from '../../../src/plan/assess/question.ts';
import type { SimpleTarget } from '../../../src/plan/entry/target.ts';
import { assess, said } from '../../support/assessed.ts';

/** What the worked examples do not show: where numbers lead, and what comes of tables that are out of order. */

const level: SimpleTarget = {
  kind: 'level',
  measure: 'ledighed',
  comparator: 'at-most',
  value: 5,
  deadline: { period: 2019 },
};

it('every number of the sum leads to the cell that it comes from, later ones too', () => {
  const { sum } = assess({ target: level, tables: [[{ numbers: { 2019: 4.9, 2020: 5.3 } }]] });
  expect(sum.filter((part) => typeof part !== 'string')).toEqual([
    { text: '4,9\u00a0pct.', cell: { year: '2019', figure: 'tabel-1', row: 'r0', column: 'c0' } },
    { text: '5,3\u00a0pct.', cell: { year: '2019', figure: 'tabel-1', row: 'r0', column: 'c1' } },
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
    const numbers = { udateret: 6, '2019Q3': 4.9 };
    expect(assess({ target: level, followedUp: '2019-12-31', tables: [[{ numbers }]] }).status).toBe('met-so-far');
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
      documents.map(([document, asOf]) => ({ year: '2019', document, asOf }));
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
  expect(evaluateGoal({ ...goal, forYear: '2018' }, facts).status).toBe('met-so-far');
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

describe('the time of a number', () => {
  const of = (numbers: Numbers, more: Partial<ExampleSituation> = {}): string =>
    assess({ target: level, tables: [[{ numbers }]], ...more }).status;

  it('is before the plan until the day that it begins', () => {
    const asOf = (followedUp: string): string => of({ udateret: 4.9 }, { followedUp });
    expect(['2018-12-31', '2019-01-01'].map(asOf)).toEqual(['unknown', 'met-so-far']);
  });

  it('decides for good from the last day of the deadline on, and not before', () => {
    expect([
      of({ '2019M11': 4.9 }),
      of({ '2019-12-30': 4.9 }),
      of({ '2019-12-31': 4.9 }),
      of({ '2019M12': 4.9 }),
    ]).toEqual(['met-so-far', 'met-so-far', 'met', 'met']);
  });

  it('of the deadline itself goes before another that ends then', () => {
    expect(of({ '2019Q4': 5.1, 2019: 4.9, '2019M12': 5.2 })).toBe('met');
    expect(of({ '2019Q4': 4.9, '2019M12': 4.9 })).toBe('met');
    expect(of({ '2019Q4': 4.9, '2019M12': 5.1 })).toBe('unknown');
  });

  it('stands with the assessment of its part', () => {
    const { parts } = assess({ target: level, tables: [[{ numbers: { 2019: 4.9 } }]] });
    expect(parts[0]!.deadline?.text).toBe('2019');
    const open = assess({ target: { ...level, deadline: undefined }, tables: [[{ numbers: { 2019: 4.9 } }]] });
    expect(open.parts[0]).not.toHaveProperty('deadline');
  });
});

it('a goal belongs to a plan that is there', () => {
  const { goal, facts } = exampleOf({ target: level, tables: [] });
  expect(() => evaluateGoal(goal, { ...facts, plans: [] })).toThrow('no plan for 2019');
  const plans = [{ ...facts.plans[0]!, year: '2017', period: '2017' } as const, ...facts.plans];
  const before = exampleOf({ target: level, tables: [[{ numbers: { 2018: 4.9 } }]] }).facts.figures;
  expect(reasonOf(evaluateGoal(goal, { ...facts, plans, figures: before }))).toBe('before-plan');
});

describe('a goal that was met before the plan', () => {
  const before = (target: SimpleTarget, numbers: Numbers, more: Partial<ExampleSituation> = {}): boolean =>
    assess({ target, tables: [[{ measure: target.measure, numbers }]], ...more }).parts[0]!.metBefore !== undefined;

  it('is told as such by the last number from before it, as the target wants it', () => {
    expect(before(level, { 2018: 5, 2019: 4.9 })).toBe(true);
    expect(before(level, { 2018: 5.1, 2019: 4.9 })).toBe(false);
    expect(before(level, { 2017: 4.9, 2018: 5.1, 2019: 4.9 })).toBe(false);
    expect(before({ ...level, comparator: 'below' }, { 2018: 5, 2019: 4.9 })).toBe(false);
  });

  it('is not told where tables have unlike numbers for that time, whichever stands last', () => {
    const tables = (...of: number[]) => of.map((value) => [{ measure: level.measure, numbers: { 2018: value } }]);
    const now = [[{ measure: level.measure, numbers: { 2019: 4.9 } }]];
    const isTold = (...of: number[]): boolean =>
      assess({ target: level, tables: [...tables(...of), ...now] }).parts[0]!.metBefore !== undefined;
    expect([isTold(4, 6), isTold(6, 4), isTold(4, 4)]).toEqual([false, false, true]);
  });

  it('is not told of one that is not met, nor of a number within the plan', () => {
    expect(before(level, { 2018: 4.9, 2019: 5.1 })).toBe(false);
    expect(before(level, { '2019Q1': 4.9, '2019Q4': 4.8 }, { plan: '2019' })).toBe(false);
    expect(before(level, { udateret: 4.9, 2019: 4.8 })).toBe(false);
  });

  it('is one of a level, not of a change or of another place', () => {
    expect(
      before(
        { kind: 'point-change', measure: 'ledighed', direction: 'down', by: 1, baseline: { value: 9 } },
        { 2018: 4, 2019: 4 },
      ),
    ).toBe(false);
    expect(before({ ...level, measure: 'udvikling', value: 1 }, { 2018: 0.5, 2019: 0.4 })).toBe(false);
    const toPlace: SimpleTarget = {
      kind: 'relative-to-place',
      measure: 'ledighed',
      comparator: 'at-most',
      place: 'hele-landet',
    };
    const numbers = { 2018: 4, 2019: 4 };
    const rows = [{ numbers }, { place: 'hele-landet', numbers: { 2018: 5, 2019: 5 } }];
    expect(assess({ target: toPlace, tables: [rows] }).parts[0]!.metBefore).toBeUndefined();
  });

  it.each([
    [329, false],
    [330, true],
    [350, true],
    [351, false],
  ])('between two numbers, with %d before: %s', (value, isMet) => {
    const interval: SimpleTarget = { kind: 'interval', measure: 'ledige', between: [330, 350] };
    expect(before(interval, { 2018: value, 2019: 340 })).toBe(isMet);
  });
});

describe('the bound of an interval that a number is held against', () => {
  const boundOf = (value: number): string => {
    const interval: SimpleTarget = { kind: 'interval', measure: 'ledige', between: [330, 350] };
    const { limit, distance } = assess({
      target: interval,
      tables: [[{ measure: 'ledige', numbers: { 2019: value } }]],
    }).parts[0]!;
    return `${limit!.comparator} ${limit!.value}, ${distance!.value} away`;
  };

  it('is the one that it has passed, or else the nearer one', () => {
    expect([300, 329, 330, 339, 340, 341, 350, 351, 400].map(boundOf)).toEqual([
      'at-least 330, 30 away',
      'at-least 330, 1 away',
      'at-least 330, 0 away',
      'at-least 330, 9 away',
      'at-most 350, 10 away',
      'at-most 350, 9 away',
      'at-most 350, 0 away',
      'at-most 350, 1 away',
      'at-most 350, 50 away',
    ]);
  });
});

describe('a change without a starting point', () => {
  const fall: SimpleTarget = { kind: 'point-change', measure: 'ledighed', direction: 'down', by: 0.1 };
  const from = (numbers: Numbers): string | undefined =>
    assess({ target: fall, tables: [[{ numbers }]] }).parts[0]!.against?.period?.text;

  it('is reckoned from the last number before the plan, of the same part of the year and no more than a year before', () => {
    expect(from({ '2018Q3': 6, '2018Q4': 5, '2019Q4': 4 })).toBe('2018Q4');
    expect(from({ '2018Q3': 6, '2018Q4': 5, '2019Q3': 4 })).toBeUndefined();
    expect(from({ 2017: 5, 2019: 4 })).toBeUndefined();
    expect(from({ '2018-01-01': 5, '2019-01-01': 4 })).toBe('2018-01-01');
    expect(from({ '2017-12-31': 5, '2019-12-31': 4 })).toBeUndefined();
    expect(from({ '2019-01-01': 5, '2019-12-31': 4 })).toBeUndefined();
  });

  it('is not reckoned where there are two different ones', () => {
    const rows = [5, 6].map((value) => [{ numbers: { 2018: value } }]);
    expect(reasonOf(assess({ target: fall, tables: [[{ numbers: { 2019: 4 } }], ...rows] }))).toBe('ambiguous');
  });
});

describe('a starting point that the goal names', () => {
  const fall = (more: object = {}): SimpleTarget => ({
    kind: 'relative-change',
    measure: 'ledighed',
    direction: 'down',
    by: 10,
    baseline: { value: 10, period: 2018, ...more },
  });
  const broken = (effect: 'refuses' | 'warns'): Pick<ExampleSituation, 'breaks'> => ({
    breaks: [{ at: '2019', effect, concerns: 'definition', cause: 'Ny lov' }],
  });
  const of = (target: SimpleTarget, more: Partial<ExampleSituation> = {}) =>
    assess({ target, tables: [[{ numbers: { 2019: 9 } }]], ...more });

  it('is not counted from across a break, and is with a warning', () => {
    expect(of(fall()).status).toBe('met');
    expect(reasonOf(of(fall(), broken('refuses')))).toBe('not-comparable');
    expect(of(fall(), broken('warns'))).toMatchObject({ status: 'met', remarks: [expect.any(String), 'Ny lov.'] });
    expect(of(fall({ period: undefined }), broken('refuses')).status).toBe('met');
  });

  it('has no percentage of nothing', () => {
    const none = of(fall({ value: 0 }));
    expect(said(none)).toContain('Udgangspunktet er ikke over 0, og der kan kun regnes procent af et tal over 0.');
  });

  it('of a level stands with the warning too', () => {
    const target: SimpleTarget = { ...level, value: 9, baseline: { value: 10, period: 2018 } };
    expect(of(target, broken('warns')).remarks).toEqual(['Ny lov.']);
    const group = { ...target, group: 'unge' };
    const tables = [[{ group: 'unge', numbers: { 2019: 9 } }]];
    const concerned = (groups: string[]) =>
      assess({ target: group, tables, breaks: [{ ...broken('warns').breaks![0]!, groups }] }).remarks;
    expect([concerned(['unge']), concerned(['kvinder'])]).toEqual([['Ny lov.'], []]);
  });
});

it('how a goal of several parts stands is so far where one of them is', () => {
  const parts = [level, { ...level, deadline: { period: 2020 } }];
  const tables = [[{ numbers: { 2019: 4.9 } }]];
  expect(assess({ target: { kind: 'compound', parts }, tables }).status).toBe('met-so-far');
  const failed = [
    { ...level, value: 4 },
    { ...level, deadline: { period: 2020 }, value: 4 },
  ];
  expect(assess({ target: { kind: 'compound', parts: failed }, tables }).status).toBe('not-met-so-far');
});

it('parts that cannot be assessed for the same reason share it', () => {
  const parts = [
    { ...level, measure: 'ledige' },
    { ...level, measure: 'virksomheder' },
  ];
  expect(reasonOf(assess({ target: { kind: 'compound', parts }, tables: [] }))).toBe('no-figures');
});
