import { describe, expect, it } from 'vitest';
import { aimText, readChange, type Change } from '../../../src/plan/compare/course.ts';
import { shownAs } from '../../../src/plan/words/printed.ts';
import type { Course } from '../../../src/plan/value/conclusion.ts';
import { aimOf, hasMoved } from '../../../src/plan/compare/measures.ts';
import type { Aim } from '../../../src/plan/entry/measure.ts';
import type { Observation } from '../../../src/plan/library/observation.ts';
import { buildFigure, type Figure } from '../../../src/plan/library/figure.ts';
import { figureOf, measureOf, observationOf } from '../../support/observations.ts';

const up: Aim = { plan: '2021', direction: 'up', origin: { document: 'status', label: 'Side 1' } };
const nothing = { refusals: [], reservations: [], warnings: [] };
const obstacle = { label: 'Andet', text: 'Noget er anderledes.' };

const sharesOf = (values: readonly [number, number], more: Partial<Observation> = {}): Observation[] =>
  values.map((value, i) => observationOf(2019 + 2 * i, { value, printed: String(value), ...more }));

/** What is said of a change between two shares, wanted to go up. */
function courseOf(
  values: readonly [number, number],
  change: Partial<Change> = {},
  more: Partial<Observation> = {},
): Course {
  const [older, newer] = sharesOf(values, more) as [Observation, Observation];
  return readChange({
    measure: measureOf(),
    older,
    newer,
    standing: { older: 'year', newer: 'year' },
    comparability: nothing,
    aim: up,
    ...change,
  }).course;
}

const counts = (older: number, newer: number): Pick<Change, 'persons'> => {
  const [one, other] = sharesOf([older, newer], { unit: 'personer' });
  return { persons: { older: one!, newer: other! } };
};

describe('a change between two numbers', () => {
  it('is one for the better or the worse where all speaks for it', () => {
    expect([courseOf([40, 50]), courseOf([50, 40]), courseOf([40, 40])]).toEqual(['as-aimed', 'against-aim', 'same']);
    const down = { aim: { ...up, direction: 'down' as const } };
    expect([courseOf([40, 50], down), courseOf([50, 40], down)]).toEqual(['against-aim', 'as-aimed']);
  });

  it('is refused where they are different things, and that is said before all else', () => {
    const refused = { comparability: { ...nothing, refusals: [obstacle, { ...obstacle, text: 'Og mere.' }] } };
    expect(courseOf([40, 40], refused)).toBe('not-comparable');
    const [older, newer] = sharesOf([40, 50]) as [Observation, Observation];
    expect(
      readChange({ measure: measureOf(), older, newer, standing: { older: 'year', newer: 'year' }, ...refused }).basis,
    ).toEqual({ kind: 'unknown', reason: 'Noget er anderledes. Og mere.' });
  });

  it.each<[string, Partial<Change>]>([
    ['with a reservation', { comparability: { ...nothing, reservations: [obstacle] } }],
    ['where the older is from before its plan', { standing: { older: 'before', newer: 'year' } }],
    ['where the newer is from before its plan', { standing: { older: 'year', newer: 'before' } }],
    ['where it is a larger share of fewer', counts(60, 50)],
  ])('is only a change %s', (_name, change) => {
    expect(courseOf([40, 50], change)).toBe('changed');
    // Without that there is a verdict.
    expect(courseOf([40, 50])).toBe('as-aimed');
  });

  it('is only a change where nothing was wanted', () => {
    const [older, newer] = sharesOf([40, 50]) as [Observation, Observation];
    const reading = readChange({
      measure: measureOf(),
      older,
      newer,
      standing: { older: 'year', newer: 'year' },
      comparability: nothing,
    });
    expect(reading).toEqual({ course: 'changed', basis: { kind: 'computed', rule: 'difference' } });
  });

  it('stands with a warning as it is', () => {
    expect(courseOf([40, 50], { comparability: { ...nothing, warnings: [obstacle] } })).toBe('as-aimed');
  });

  it('is only a change where one of them is only about right', () => {
    const about = (which: 0 | 1): Course => {
      const [older, newer] = sharesOf([40, 50]).map((each, i) =>
        i === which ? { ...each, ...shownAs(`ca. ${each.value}`) } : each,
      );
      return courseOf([40, 50], { older: older!, newer: newer! });
    };
    expect([about(0), about(1)]).toEqual(['changed', 'changed']);
  });

  it('is only a change where a table says to be careful and not of how many', () => {
    const careful = (which: 0 | 1): Course => {
      const figure = figureOf({ cautions: ['Få personer.'] });
      const [older, newer] = sharesOf([40, 50]).map((each, i) => (i === which ? { ...each, figure } : each));
      return courseOf([40, 50], { older: older!, newer: newer! });
    };
    expect([careful(0), careful(1)]).toEqual(['changed', 'changed']);
    const figure = figureOf({ cautions: ['Få personer.'] });
    expect(courseOf([40, 50], counts(40, 50), { figure })).toBe('as-aimed');
    expect(courseOf([40, 50], {}, { figure, unit: 'kr' })).toBe('as-aimed');
  });

  it('bears a verdict where the persons behind the shares are as many', () => {
    // As many persons is fewer than five more.
    expect(courseOf([40, 50], counts(50, 50))).toBe('few-persons');
    expect(courseOf([40, 50], counts(50, 60))).toBe('as-aimed');
    expect(courseOf([50, 40], counts(60, 50))).toBe('against-aim');
  });

  it.each([
    [4, 'few-persons'],
    [5, 'as-aimed'],
  ] as const)('of %d persons: %s', (more, course) => {
    expect(courseOf([100, 100 + more], {}, { unit: 'personer' })).toBe(course);
    expect(courseOf([40, 50], counts(100, 100 + more))).toBe(course);
    expect(courseOf([40, 50], counts(100 + more, 100))).toBe(course === 'few-persons' ? course : 'changed');
  });

  it('is of no persons where other things are counted', () => {
    expect(courseOf([100, 101], {}, { unit: 'virksomheder' })).toBe('as-aimed');
  });
});

describe('shares of printed counts', () => {
  /** A table with a share of a count, for two years. */
  const tableOf = (counted: number, cautions = false): Figure =>
    buildFigure(
      {
        ...{ label: 'Tabel', order: 1, title: 'Tabel', what: 'Tabel', source: [], origin: up.origin, place: 'lilleby' },
        ...(cautions && { cautions: ['Få personer.'] }),
        columns: [
          { id: 'antal', title: 'Antal', unit: 'personer' },
          { id: 'andel', title: 'Andel', unit: 'pct', shareOf: 'antal' },
        ],
        rows: [
          { id: 'foer', label: 'Før', period: 2019, values: [counted, 40] },
          { id: 'nu', label: 'Nu', period: 2021, values: [counted, 50] },
        ],
      },
      { id: 'tabel', year: '2021', file: '' },
    );
  const courseIn = (figure: Figure): Course => {
    const [older, newer] = figure.rows.map(({ cells }): Observation => ({ ...cells[1]!, figure }));
    return courseOf([40, 50], { older: older!, newer: newer! });
  };

  it.each([
    [44, 'few-persons'],
    [45, 'as-aimed'],
  ] as const)('that differ by ten percent of %d: %s', (counted, course) => {
    expect(courseIn(tableOf(counted))).toBe(course);
  });

  it('say of how many, so that a caution keeps no verdict back', () => {
    expect(courseIn(tableOf(100, true))).toBe('as-aimed');
  });
});

it('a reader who looks for real changes sees those that are changes, and no others', () => {
  const moved = (
    ['as-aimed', 'against-aim', 'changed', 'few-persons', 'within-rounding', 'same', 'not-comparable'] as const
  ).filter((course) => hasMoved({ reading: { course, basis: { kind: 'computed', rule: 'difference' } } }));
  expect(moved).toEqual(['as-aimed', 'against-aim', 'changed']);
});

describe('an aim', () => {
  const aims = (...all: Partial<Aim>[]): Aim[] => all.map((aim) => ({ ...up, ...aim }));
  const directionOf = (all: Aim[], group?: string, partOf?: string): string | undefined =>
    aimOf(measureOf({ aims: all, ...(partOf && { partOf }) }), group, '2021')?.direction;

  it('is that of the year, for all or for the group', () => {
    expect(directionOf(aims({}))).toBe('up');
    expect(directionOf(aims({}), 'unge')).toBe('up');
    expect(directionOf(aims({ plan: '2019' }))).toBeUndefined();
    expect(directionOf(aims({ groups: ['unge', 'voksne'] }), 'unge')).toBe('up');
    expect(directionOf(aims({ groups: ['voksne'] }), 'unge')).toBeUndefined();
    expect(directionOf(aims({ groups: ['unge'] }))).toBeUndefined();
    expect(aimOf(measureOf(), undefined, '2021')).toBeUndefined();
  });

  it('is none where documents want it both ways, and one where they agree', () => {
    expect(directionOf(aims({}, {}))).toBe('up');
    expect(directionOf(aims({}, { direction: 'down' }))).toBeUndefined();
    expect(directionOf(aims({}, { direction: 'down', plan: '2019' }))).toBe('up');
  });

  it('is not one of a part', () => {
    expect(directionOf(aims({}), undefined, 'hele')).toBeUndefined();
  });

  it('is told with its place', () => {
    const documents = [{ id: 'status', title: 'Status', short: 'Status 2021' }] as Parameters<
      typeof aimText
    >[1]['documents'];
    expect([up, { ...up, direction: 'down' as const }].map((aim) => aimText(aim, { documents }))).toEqual([
      'Ønsket vej: op. Det står i Status 2021, Side 1.',
      'Ønsket vej: ned. Det står i Status 2021, Side 1.',
    ]);
  });
});
