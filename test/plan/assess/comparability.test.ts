import { describe, expect, it } from 'vitest';
import {
  breaksBetween,
  comparabilityOf,
  withheldBy,
  withoutReservations,
  type Obstacle,
} from '../../../src/plan/assess/comparability.ts';
import type { Figure } from '../../../src/plan/library/figure.ts';
import type { Measure } from '../../../src/plan/entry/measure.ts';
import type { Observation } from '../../../src/plan/library/observation.ts';
import { toPeriod } from '../../../src/plan/value/period.ts';
import { shownAs } from '../../../src/plan/words/printed.ts';
import { libraryWith } from '../../support/libraries.ts';

const figure = libraryWith().figures[0]!;
const otherFigure: Figure = { ...figure, id: 'tabel-2' };
const measure: Measure = {
  id: 'andel',
  file: '',
  title: 'Andel',
  phrase: 'andelen',
  definition: 'Andelen.',
  unit: 'pct',
  type: 'level',
  tells: 'result',
};
const stock: Measure = { ...measure, stock: true };

const observation = (period: string | undefined, more: Partial<Observation> = {}): Observation => ({
  row: 'r',
  column: 'c',
  value: 1,
  printed: '1,0',
  ...shownAs('1,0'),
  decimals: 1,
  unit: 'pct',
  period: period === undefined ? undefined : toPeriod(period),
  place: 'lilleby',
  notes: [],
  provisional: false,
  figure,
  ...more,
});

const counting = (text: string, ages?: [number, number]): Partial<Observation> => ({
  population: { text, ...(ages && { ages }) },
});

/** The labels of each severity, the empty ones left out. */
const labels = (one: Observation, other: Observation, of: Measure = measure): Record<string, string[]> =>
  Object.fromEntries(
    (Object.entries(comparabilityOf(one, other, of)) as [string, readonly Obstacle[]][])
      .map(([severity, obstacles]): [string, string[]] => [severity, obstacles.map(({ label }) => label)])
      .filter(([, all]) => all.length > 0),
  );

describe('two values of a measure', () => {
  it('may be held together when they count the same people in the same way over the same kind of period', () => {
    expect(labels(observation('2019Q3'), observation('2021Q3'))).toEqual({});
  });

  it('may not when one is counted in a way of its own', () => {
    expect(labels(observation('2013', { definition: 'uden efterløn' }), observation('2019'))).toEqual({
      refusals: ['Anden optælling'],
    });
  });

  it('may not when one is in another unit, or is itself a change', () => {
    expect(labels(observation('2018'), observation('2019', { unit: 'personer' }))).toEqual({
      refusals: ['Anden enhed'],
    });
    expect(labels(observation('2018'), observation('2019', { isChange: true }))).toEqual({ refusals: ['En ændring'] });
  });

  it('may be of two places, or two groups, but then at the same time', () => {
    expect(labels(observation('2019'), observation('2019', { place: 'hele-landet' }))).toEqual({});
    expect(labels(observation('2019'), observation('2019', { group: 'unge' }))).toEqual({});
    expect(
      comparabilityOf(observation('2018'), observation('2019', { place: 'hele-landet' }), measure).refusals,
    ).toEqual([{ label: 'Flere forskelle', text: 'Tallene har hverken tid eller sted til fælles.' }]);
  });

  it('are not of two places and two groups at once, nor of two times and two groups', () => {
    const refusal = (one: Observation, other: Observation): string | undefined =>
      comparabilityOf(one, other, measure).refusals[0]?.text;
    expect(refusal(observation('2018'), observation('2019', { group: 'unge' }))).toBe(
      'Tallene har hverken tid eller gruppe til fælles.',
    );
    expect(refusal(observation('2019', { place: 'hele-landet' }), observation('2019', { group: 'unge' }))).toBe(
      'Tallene har hverken sted eller gruppe til fælles.',
    );
    const other = observation('2018', { place: 'hele-landet', group: 'unge' });
    expect(refusal(other, observation('2019'))).toBe('Tallene har hverken tid, sted eller gruppe til fælles.');
  });

  it('are told of in the order of time, whichever is named first and wherever they stand', () => {
    const older = observation('2018', { definition: 'før', column: 'z' });
    const newer = observation('2019', { definition: 'efter', column: 'a' });
    for (const pair of [
      [older, newer],
      [newer, older],
    ] as const) {
      expect(comparabilityOf(...pair, measure).refusals[0]!.text).toBe(
        'Tallene er gjort op på hver sin måde: ”før” og ”efter”.',
      );
    }
  });

  it('of one time are told of as they stand in the library', () => {
    const first = observation('2019', { definition: 'den ene', column: 'a' });
    const second = observation('2019', { definition: 'den anden', column: 'z' });
    for (const pair of [
      [first, second],
      [second, first],
    ] as const) {
      expect(comparabilityOf(...pair, measure).refusals[0]!.text).toBe(
        'Tallene er gjort op på hver sin måde: ”den ene” og ”den anden”.',
      );
    }
  });

  it('say so where only one is counted in a way of its own', () => {
    for (const [older, newer] of [
      [{ definition: 'uden efterløn' }, {}],
      [{}, { definition: 'uden efterløn' }],
    ]) {
      expect(comparabilityOf(observation('2018', older), observation('2019', newer), measure).refusals).toEqual([
        { label: 'Anden optælling', text: 'Kun det ene tal er gjort op sådan: ”uden efterløn”.' },
      ]);
    }
  });

  it('stand beside a warning when one is provisional, or both', () => {
    const provisional = observation('2019', { provisional: true });
    expect(comparabilityOf(observation('2018'), provisional, measure).warnings).toEqual([
      { label: 'Foreløbigt tal', text: 'Det ene tal er foreløbigt.' },
    ]);
    expect(comparabilityOf(observation('2018', { provisional: true }), provisional, measure).warnings).toEqual([
      { label: 'Foreløbigt tal', text: 'Begge tal er foreløbige.' },
    ]);
    const inProvisionalTable = observation('2019', { figure: { ...figure, provisional: 'Bliver højere.' } });
    expect(labels(observation('2018'), inProvisionalTable)).toEqual({ warnings: ['Foreløbigt tal'] });
  });
});

describe('whom two values count', () => {
  const of = (older: Partial<Observation>, newer: Partial<Observation>): Record<string, string[]> =>
    labels(observation('2013', older), observation('2019', newer));

  it('the same ages may be held together', () => {
    expect(of(counting('Befolkningen 16-66 år', [16, 66]), counting('befolkningen  16-66 år', [16, 66]))).toEqual({});
  });

  it('ages that differ by one or two years at the ends are shown with a reservation', () => {
    expect(of(counting('Befolkningen 16-65 år', [16, 65]), counting('Befolkningen 16-66 år', [16, 66]))).toEqual({
      reservations: ['Andre aldre'],
    });
    expect(
      comparabilityOf(
        observation('2013', counting('Befolkningen 16-64 år', [16, 64])),
        observation('2019', counting('Befolkningen 16-66 år', [16, 66])),
        measure,
      ),
    ).toEqual({
      refusals: [],
      reservations: [{ label: 'Andre aldre', text: 'Tallene gælder ikke de samme aldre: 16-64 år og 16-66 år.' }],
      warnings: [],
    });
  });

  it.each([
    [
      [16, 63],
      [16, 66],
    ],
    [
      [16, 66],
      [19, 66],
    ],
    [
      [16, 29],
      [16, 64],
    ],
  ] as [[number, number], [number, number]][])('ages that lie farther apart are refused: %j and %j', (a, b) => {
    expect(of(counting('Befolkningen', a), counting('Befolkningen', b))).toEqual({ refusals: ['Andre aldre'] });
  });

  it.each([
    [[16, 64], [18, 66], 'reservations'],
    [[18, 66], [16, 64], 'reservations'],
    [[16, 64], [19, 64], 'refusals'],
    [[19, 64], [16, 64], 'refusals'],
    [[16, 64], [16, 67], 'refusals'],
    [[16, 67], [16, 64], 'refusals'],
  ] as [[number, number], [number, number], string][])('%j and %j: %s', (a, b, severity) => {
    expect(of(counting('Befolkningen', a), counting('Befolkningen', b))).toEqual({ [severity]: ['Andre aldre'] });
  });

  it('people who are named alike are the same, however it is written', () => {
    expect(of(counting('Ledige  i Lilleby'), counting('ledige i\u00a0lilleby'))).toEqual({});
    expect(of(counting('Café'), counting('Cafe\u0301'))).toEqual({});
  });

  it('ages that only one of them has apart from its name are the same where the name has them', () => {
    expect(of(counting('Alle 16-66 år'), counting('Alle 16-66 år', [16, 66]))).toEqual({});
    expect(of(counting('Alle', [16, 66]), counting('Alle 16-66 år'))).toEqual({ refusals: ['Andre personer'] });
  });

  it('other people of the same ages are refused', () => {
    expect(of(counting('Arbejdsstyrken 16-66 år', [16, 66]), counting('Befolkningen 16-66 år', [16, 66]))).toEqual({
      refusals: ['Andre personer'],
    });
  });

  it('people who differ in a number that is no age are other people', () => {
    const long = (weeks: number): ReturnType<typeof counting> =>
      counting(`Ledige i mindst ${weeks} uger, 16-66 år`, [16, 66]);
    expect(of(long(13), long(52))).toEqual({ refusals: ['Andre personer'] });
    expect(of(long(13), long(13))).toEqual({});
  });

  it('ages that only one of them tells are refused, and so are other words without ages', () => {
    expect(of(counting('Unge uden uddannelse'), counting('Alle 16-66-årige', [16, 66]))).toEqual({
      refusals: ['Andre personer'],
    });
    expect(of(counting('Unge'), counting('Ledige'))).toEqual({ refusals: ['Andre personer'] });
    expect(of({}, counting('Ledige'))).toEqual({ refusals: ['Andre personer'] });
  });

  it('the measure speaks for those that do not say', () => {
    const people = { ...measure, population: { text: 'Ledige' } };
    expect(labels(observation('2018'), observation('2019', counting('Ledige')), people)).toEqual({});
    expect(labels(observation('2018'), observation('2019', counting('Unge')), people)).toEqual({
      refusals: ['Andre personer'],
    });
  });
});

describe('the periods of two values', () => {
  it.each([
    ['a month', '2019M08', 'a quarter', '2019Q3'],
    ['a year', '2018', 'a quarter', '2019Q3'],
    ['four quarters', '2018Q4-2019Q3', 'two quarters', '2020Q4-2021Q1'],
  ])('may not be %s (%s) and %s (%s)', (_a, older, _b, newer) => {
    expect(labels(observation(older), observation(newer))).toEqual({ refusals: ['Anden slags periode'] });
  });

  it('of a stock may be a day, a month, a quarter or a year, with a reservation', () => {
    for (const newer of ['2019-12-31', '2019Q4', '2019']) {
      expect(labels(observation('2018M12'), observation(newer), stock)).toEqual({
        reservations: ['Anden slags periode'],
      });
    }
    expect(labels(observation('2018M12'), observation('2019M12'), stock)).toEqual({});
    expect(labels(observation('2018'), observation('2018Q4-2019Q3'), stock)).toEqual({
      refusals: ['Anden slags periode'],
    });
  });

  it('must be known', () => {
    const texts = (one: Observation, other: Observation): string[] =>
      comparabilityOf(one, other, measure).refusals.map(({ text }) => text);
    expect(texts(observation(undefined), observation('2019'))).toEqual(['Det ene tal er udateret.']);
    expect(texts(observation(undefined), observation(undefined, { column: 'd' }))).toEqual(['Begge tal er udaterede.']);
  });

  it('need not be known of places or groups that one table sets side by side', () => {
    const other = { place: 'hele-landet' };
    expect(labels(observation(undefined), observation(undefined, other))).toEqual({});
    expect(labels(observation(undefined), observation(undefined, { ...other, figure: otherFigure }))).toEqual({
      refusals: ['Udateret'],
    });
  });
});

describe('a break between two values', () => {
  const broken: Measure = {
    ...measure,
    breaks: [
      { at: '2017M07', effect: 'refuses', concerns: 'register', groups: ['a-dagpenge'], cause: 'Nyt register' },
      { at: '2020Q1', effect: 'warns', concerns: 'event', label: 'Covid-19', cause: 'Covid-19 ramte' },
    ],
  };

  it('that refuses withholds the comparison, for the groups that it concerns', () => {
    const of = (group: string): Record<string, string[]> =>
      labels(observation('2013', { group }), observation('2019', { group }), broken);
    expect(of('a-dagpenge')).toEqual({ refusals: ['Nyt register'] });
    expect(of('fleksjob')).toEqual({});
  });

  it('that warns stands beside it, with the reason as a sentence', () => {
    expect(comparabilityOf(observation('2019'), observation('2021'), broken)).toEqual({
      refusals: [],
      reservations: [],
      warnings: [{ label: 'Covid-19', text: 'Covid-19 ramte.' }],
    });
  });

  it('lies between them only when it comes after the first and not after the last', () => {
    const between = (from: string, to: string): number =>
      breaksBetween(broken, [toPeriod(from), toPeriod(to)], ['a-dagpenge']).length;
    expect(between('2018', '2019')).toBe(0);
    expect(between('2013', '2016')).toBe(0);
    expect(between('2013', '2021')).toBe(2);
    expect(between('2020Q1', '2021Q1')).toBe(0);
  });

  it('does not lie between two places at the same time', () => {
    expect(labels(observation('2017'), observation('2017', { place: 'hele-landet' }), broken)).toEqual({});
  });

  it('are told the oldest first', () => {
    const turned = { ...broken, breaks: broken.breaks!.toReversed() };
    const causes = breaksBetween(turned, [toPeriod('2013'), toPeriod('2021')], ['a-dagpenge']).map(({ at }) => at);
    expect(causes).toEqual(['2017M07', '2020Q1']);
  });
});

describe('a reservation', () => {
  const near = comparabilityOf(
    observation('2018', counting('Alle 16-64 år', [16, 64])),
    observation('2019', counting('Alle 16-66 år', [16, 66])),
    measure,
  );

  it('withholds a verdict as a refusal does', () => {
    expect(withheldBy(near).map(({ label }) => label)).toEqual(['Andre aldre']);
  });

  it('counts as a refusal for whoever knows no middle', () => {
    expect(withoutReservations(near)).toEqual({ refusals: near.reservations, reservations: [], warnings: [] });
  });
});

it('it makes no difference which of two values is named first', () => {
  const broken: Measure = {
    ...measure,
    breaks: [
      { at: '2019', effect: 'refuses', concerns: 'definition', cause: 'Ny lov' },
      { at: '2020Q2', effect: 'warns', concerns: 'event', cause: 'Covid-19' },
    ],
  };
  const all = [undefined, '2018', '2018Q4', '2019M08', '2021', '2018Q4-2019Q3', '2020Q4-2021Q1'].flatMap((period, p) =>
    [
      {},
      { place: 'hele-landet' },
      { definition: 'uden efterløn' },
      { provisional: true },
      { unit: 'personer' as const },
      counting('Alle 16-64 år', [16, 64]),
      counting('Alle 16-66 år', [16, 66]),
      counting('Unge'),
    ].map((more, m) => observation(period, { row: `r${p}`, column: `c${m}`, ...more })),
  );
  for (const one of all) {
    for (const other of all) {
      for (const of of [broken, { ...broken, stock: true as const }]) {
        expect(comparabilityOf(one, other, of)).toEqual(comparabilityOf(other, one, of));
      }
    }
  }
});

describe('a break', () => {
  const broken = (at: string, groups?: string[]): Measure => ({
    ...measure,
    breaks: [{ at, effect: 'refuses', concerns: 'definition', cause: 'Ny lov', ...(groups && { groups }) }],
  });
  const isBroken = (from: string, to: string, at: string, more: Partial<Observation> = {}): boolean =>
    labels(observation(from), observation(to, more), broken(at))['refusals'] !== undefined;

  it.each([
    ['2018', false],
    ['2018M02', true],
    ['2019', true],
    ['2020M12', true],
    ['2021', false],
  ])('in %s lies between 2018 and 2020, as it begins after the one did and not after the other: %s', (at, lies) => {
    expect(isBroken('2018', '2020', at)).toBe(lies);
  });

  it('on the very last day lies between, and on the first does not', () => {
    expect(isBroken('2018-12-31', '2019-12-31', '2019-12-31')).toBe(true);
    expect(isBroken('2018-12-31', '2019-12-31', '2018-12-31')).toBe(false);
  });

  it('parts two times and not two places at the same time', () => {
    expect(isBroken('2019', '2019', '2019M06', { place: 'hele-landet' })).toBe(false);
  });

  it('concerns all groups, or those that it names', () => {
    const of = (groups: string[] | undefined, group: string | undefined): boolean =>
      labels(observation('2018', { group }), observation('2020', { group }), broken('2019', groups))['refusals'] !==
      undefined;
    expect([of(undefined, undefined), of(undefined, 'unge')]).toEqual([true, true]);
    expect([of(['unge', 'kvinder'], 'unge'), of(['kvinder'], 'unge'), of(['unge'], undefined)]).toEqual([
      true,
      false,
      false,
    ]);
  });
});

describe('windows of time', () => {
  it.each([
    ['2018M01-2018M06', '2019M01-2019M06', true],
    ['2018M07-2019M02', '2019M07-2020M02', true],
    ['2018M01-2018M06', '2019M01-2019M07', false],
    ['2018M01-2018M06', '2019M01-2019M05', false],
    ['2018M12-2019M01', '2019M01-2019M02', true],
    ['2018M01-2018M02', '2018M11-2019M02', false],
  ])('%s and %s are equally long: %s', (one, other, isAlike) => {
    expect(labels(observation(one), observation(other))).toEqual(isAlike ? {} : { refusals: ['Anden slags periode'] });
  });
});
