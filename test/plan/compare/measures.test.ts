import { describe, expect, it } from 'vitest';
import { comparisonCsv, comparisonJson } from '../../../src/export/comparison.ts';
import { hasMoved, type MeasurePair } from '../../../src/plan/compare/measures.ts';
import { comparePlans } from '../../../src/plan/compare/compare.ts';
import type { Library } from '../../../src/plan/library/library.ts';
import { sentenceText } from '../../../src/plan/value/sentence.ts';
import { forecastSentence } from '../../../src/site/forecasts.ts';
import { comparedMeasures } from '../../../src/site/comparison/measures.ts';
import { allTold, numbersInShort } from '../../../src/site/comparison/numbers-in-short.ts';
import { measuresLibrary, measureText, type SmallTable } from '../../support/measures.ts';
import type { PlanYear } from '../../../src/plan/value/plan-year.ts';

const aim = (direction: 'up' | 'down', more = ''): string =>
  `aims: [{plan: 2021, direction: ${direction}${more}, origin: {document: status-2021, label: Side 1}}]\n`;

/** One table of 2021 with a number for each of the two years, in the same quarter. */
const two = (rows: SmallTable['rows'], more: Partial<SmallTable> = {}): SmallTable => ({
  year: '2021',
  id: 'to-aar',
  periods: ['2019Q3', '2021Q3'],
  rows,
  ...more,
});

const compare = (library: Library) => comparePlans('2019', '2021', library);
const pairOf = (library: Library, measure: string, group?: string): MeasurePair | undefined =>
  compare(library).measures.find((pair) => pair.measure.id === measure && pair.group === group);

/** What is said of a change of one measure. */
const courseOf = (rows: SmallTable['rows'], measures: Record<string, string>, more: Partial<SmallTable> = {}): string =>
  pairOf(measuresLibrary([two(rows, more)], measures), rows[0]!.measure, rows[0]!.group)!.reading.course;

const share = (values: number[], group?: string) => ({
  measure: 'andel',
  unit: 'pct',
  values,
  ...(group && { group }),
});
const persons = (values: number[], group?: string) => ({
  measure: 'antal',
  unit: 'personer',
  values,
  ...(group && { group }),
});

describe('a change is good or bad only by a stated aim', () => {
  const ofAim = (aims: string, values = [40, 50]): string =>
    courseOf([share(values)], { andel: measureText('Andel', 'pct', aims) });

  it('goes the way that a document of the newer year wants, or the opposite', () => {
    expect(ofAim(aim('up'))).toBe('as-aimed');
    expect(ofAim(aim('down'))).toBe('against-aim');
    expect(ofAim(aim('down'), [50, 40])).toBe('as-aimed');
  });

  it('and is only a change where no document says it', () => {
    expect(ofAim('')).toBe('changed');
  });

  it('where it was only wanted for the older year', () => {
    expect(ofAim(aim('up').replace('plan: 2021', 'plan: 2019'))).toBe('changed');
  });

  it('where it was wanted of other people', () => {
    const measures = { andel: measureText('Andel', 'pct', aim('up', ', groups: [unge]')) };
    expect(courseOf([share([40, 50], 'unge')], measures)).toBe('as-aimed');
    expect(courseOf([share([40, 50], 'voksne')], measures)).toBe('changed');
    expect(courseOf([share([40, 50])], measures)).toBe('changed');
  });

  it.each([
    [40, 50],
    [40, 40.1],
    [40, 40],
    [0, 100],
  ])('and mirrors itself: from %d to %d is the opposite of the way back', (one, other) => {
    const mirrored = { 'as-aimed': 'against-aim', 'against-aim': 'as-aimed' } as Record<string, string>;
    const there = ofAim(aim('up'), [one, other]);
    expect(ofAim(aim('up'), [other, one])).toBe(mirrored[there] ?? there);
    expect(ofAim(aim('down'), [one, other])).toBe(mirrored[there] ?? there);
  });

  it('rests on the place where the document says it', () => {
    const library = measuresLibrary([two([share([40, 50])])], { andel: measureText('Andel', 'pct', aim('up')) });
    expect(pairOf(library, 'andel')!.reading.basis).toEqual({
      kind: 'printed',
      origin: { document: 'status-2021', label: 'Side 1' },
    });
  });
});

describe('a part', () => {
  it('of a measure gets no verdict beside its whole, and stands below it', () => {
    const library = measuresLibrary(
      [
        two([
          { ...share([40, 50]), measure: 'a-del' },
          { ...share([60, 70]), measure: 'hele' },
        ]),
      ],
      {
        'a-del': measureText('A. En del', 'pct', 'partOf: hele\n'),
        hele: measureText('Hele', 'pct', aim('up')),
      },
    );
    expect(pairOf(library, 'a-del')!.reading.course).toBe('changed');
    expect(pairOf(library, 'hele')!.reading.course).toBe('as-aimed');
    const [table] = comparedMeasures(compare(library), compare(library), library)!.tables;
    expect(table!.sections.flatMap(({ lines }) => lines).map(({ id, isPart }) => [id, isPart])).toEqual([
      ['hele', false],
      ['a-del', true],
    ]);
  });

  it('of a group gets none beside the whole group', () => {
    const measures = { andel: measureText('Andel', 'pct', aim('up')) };
    const both = measuresLibrary([two([share([40, 50], 'unge-maend'), share([40, 50], 'unge')])], measures);
    expect(pairOf(both, 'andel', 'unge-maend')!.reading.course).toBe('changed');
    expect(pairOf(both, 'andel', 'unge')!.reading.course).toBe('as-aimed');
    expect(courseOf([share([40, 50], 'unge-maend')], measures)).toBe('as-aimed');
  });
});

describe('a difference of a few persons', () => {
  const measures = { antal: measureText('Antal', 'personer', aim('up')) };
  it.each([
    [100, 104, 'few-persons'],
    [100, 105, 'as-aimed'],
    [105, 100, 'against-aim'],
    [104, 100, 'few-persons'],
    [100, 100, 'same'],
  ])('from %d to %d is %s', (older, newer, course) => {
    expect(courseOf([persons([older, newer])], measures)).toBe(course);
  });

  const withCount = {
    andel: measureText('Andel', 'pct', `${aim('up')}count: antal\n`),
    antal: measureText('Antal', 'personer'),
  };
  it.each([
    ['59 of 283 and 58 of 276', [20.8, 21.0], [59, 58], 'few-persons'],
    ['four more', [20.0, 24.0], [20, 24], 'few-persons'],
    ['five more', [20.0, 25.0], [20, 25], 'as-aimed'],
    ['a larger share of fewer', [20.0, 30.0], [60, 50], 'changed'],
  ])('behind a share: %s', (_name, shares, counts, course) => {
    expect(courseOf([share(shares), persons(counts)], withCount)).toBe(course);
  });

  it('cannot be ruled out where the table says to be careful and not how many there are', () => {
    const caution = { cautions: 'Få personer kan flytte andelen.' };
    expect(courseOf([share([20, 40])], { andel: measureText('Andel', 'pct', aim('up')) }, caution)).toBe('changed');
    expect(courseOf([share([20, 40]), persons([20, 40])], withCount, caution)).toBe('as-aimed');
  });
});

describe('a number stands for a plan year', () => {
  const measures = { andel: measureText('Andel', 'pct', 'stock: true\n') };
  const older = (period: string | number, year: PlanYear = '2019'): MeasurePair | undefined =>
    pairOf(
      measuresLibrary(
        [
          { year, id: 'gammel', periods: [period], rows: [share([40])], document: 'status-2021' },
          { year: '2021', id: 'ny', periods: ['2021Q3'], rows: [share([50])] },
        ],
        measures,
      ),
      'andel',
    );

  it.each([
    ['all of it lies in the year', '2019Q3', true],
    ['half of it does', '2018Q3-2019Q2', true],
    ['less than half of it does', '2018Q2-2019Q1', false],
    ['most of a school year does', '2018/2019', true],
    ['most of a school year lies before', '2019/2020', false],
    ['it lies before', '2018Q4', false],
  ])('when %s', (_name, period, stands) => {
    const year = period === '2019/2020' ? '2021' : '2019';
    expect(older(period, year)?.standing.older).toBe(stands ? 'year' : undefined);
  });

  it('also when it lies after, and a follow-up of the year prints it before the next plan begins', () => {
    expect(older('2020Q3', '2019')?.standing.older).toBe('year');
    expect(older('2020Q3', '2021')).toBeUndefined();
  });

  it('or is what the plan itself knew before the year, which is said', () => {
    const library = measuresLibrary(
      [
        { year: '2019', id: 'gammel', periods: ['2017Q4'], rows: [share([40])], document: 'plan-2019' },
        { year: '2021', id: 'ny', periods: ['2021Q3'], rows: [share([50])] },
      ],
      { andel: measureText('Andel', 'pct', aim('up')) },
    );
    const pair = pairOf(library, 'andel')!;
    expect([pair.standing.older, pair.reading.course]).toEqual(['before', 'changed']);
    const { tables, remarks } = comparedMeasures(compare(library), compare(library), library)!;
    expect([tables[0]!.heads.older.title, tables[0]!.heads.newer.title]).toEqual(['Før 2019', '2021']);
    expect(tables[0]!.sections[0]!.when).toBe('4.\u00a0kvt. 2017 og 3.\u00a0kvt. 2021');
    expect(remarks[0]).toBe('Tal fra før 2019 er dem, planen for 2019 selv havde, da den blev skrevet.');
  });

  it('but not where a document only holds parts of the plan', () => {
    const library = measuresLibrary(
      [
        { year: '2019', id: 'gammel', periods: ['2017Q4'], rows: [share([40])], document: 'status-2021' },
        { year: '2021', id: 'ny', periods: ['2021Q3'], rows: [share([50])] },
      ],
      { andel: measureText('Andel', 'pct') },
    );
    expect(pairOf(library, 'andel')).toBeUndefined();
  });

  it('chosen by its time and never by its size', () => {
    const values = [40, 99, 41, 1];
    const chosen = (numbers: number[]): (string | undefined)[] => {
      const library = measuresLibrary(
        [
          { year: '2019', id: 'a', periods: ['2019Q1', '2019Q3'], rows: [share(numbers.slice(0, 2))] },
          { year: '2021', id: 'b', periods: ['2021Q1', '2021Q3'], rows: [share(numbers.slice(2))] },
        ],
        measures,
      );
      const { older: before, newer: after } = pairOf(library, 'andel')!;
      return [before.period?.text, after.period?.text];
    };
    expect(chosen(values)).toEqual(['2019Q3', '2021Q3']);
    expect(chosen(values.toReversed())).toEqual(['2019Q3', '2021Q3']);
  });
});

describe('a table that gives a number time by time', () => {
  const run = (periods: (string | number)[]): SmallTable => ({
    year: '2021',
    id: 'raekke',
    periods,
    rows: [share(periods.map((_, i) => 40 + i))],
  });
  const measures = { andel: measureText('Andel', 'pct', aim('up')) };

  it('is shown as a series and not as a pair', () => {
    const comparison = compare(measuresLibrary([run(['2018/2019', '2019/2020', '2020/2021'])], measures));
    expect(comparison.measures).toEqual([]);
    expect(comparison.measureRuns.map(({ observations }) => observations.map(({ value }) => value))).toEqual([
      [40, 41, 42],
    ]);
  });

  it('also where it does not reach the other year', () => {
    const comparison = compare(measuresLibrary([run([2018, 2019, 2020])], measures));
    expect([comparison.measures.length, comparison.measureRuns.length]).toEqual([0, 1]);
  });

  it('is a pair where it gives the two times only', () => {
    const comparison = compare(measuresLibrary([run([2019, 2021])], measures));
    expect([comparison.measures.length, comparison.measureRuns.length]).toEqual([1, 0]);
  });
});

describe('numbers that are nearly the same thing', () => {
  const tables = (stock: string): Library =>
    measuresLibrary(
      [
        {
          year: '2019',
          id: 'gammel',
          periods: ['2019M12'],
          rows: [{ ...persons([700]), population: "{text: 'Folk 16-64 år', ages: [16, 64]}" }],
        },
        {
          year: '2021',
          id: 'ny',
          periods: ['2021Q2'],
          rows: [{ ...persons([1000]), population: "{text: 'Folk 16-66 år', ages: [16, 66]}" }],
        },
      ],
      { antal: measureText('Antal', 'personer', `${aim('up')}${stock}`) },
    );

  it('are shown with their difference and the reason, without a verdict', () => {
    const library = tables('stock: true\n');
    const pair = pairOf(library, 'antal')!;
    expect(pair.difference?.value).toBe(300);
    expect(pair.reading.course).toBe('changed');
    const { tables: shown, notes } = comparedMeasures(compare(library), compare(library), library)!;
    expect(shown[0]!.sections[0]!.lines[0]!.facts).toEqual(['personer', 'med forbehold']);
    expect(notes.map(({ consequence, text }) => [consequence, text])).toEqual([
      ['Gælder alle tallene.', 'Tallene gælder ikke de samme aldre: 16-64 år og 16-66 år.'],
      ['Gælder alle tallene.', 'Det ene tal dækker en måned, det andet et kvartal.'],
    ]);
    expect(numbersInShort(compare(library), library)).toEqual({
      first: [
        'Ingen tal fra de to planår kan sammenlignes uden forbehold.',
        'Tallene viser ikke, om planerne virkede.',
      ],
      more: ['Nogle tal står ved siden af hinanden med et forbehold.'],
    });
  });

  it('are refused where a month and a quarter are not of a stock', () => {
    const pair = pairOf(tables(''), 'antal')!;
    expect([pair.difference, pair.reading.course]).toEqual([undefined, 'not-comparable']);
    expect(pair.reading.basis).toEqual({
      kind: 'unknown',
      reason: 'Det ene tal dækker en måned, det andet et kvartal.',
    });
  });
});

describe('what a plan expected', () => {
  const measures = {
    folketal: measureText('Folketal', 'personer', 'tells: context\nstock: true\n'),
    ventet: measureText('Ventet folketal', 'personer', 'tells: context\nforecastOf: folketal\n'),
  };
  const library = (period: string): Library =>
    measuresLibrary(
      [
        {
          year: '2019',
          id: 'prognose',
          periods: [2025],
          rows: [{ measure: 'ventet', unit: 'personer', values: [900] }],
        },
        {
          year: '2021',
          id: 'tal',
          periods: [period],
          rows: [{ measure: 'folketal', unit: 'personer', values: [1000] }],
        },
      ],
      measures,
    );

  it('stands beside what came, and that the times differ is said', () => {
    const [check] = compare(library('2021Q2')).forecasts;
    expect(sentenceText(forecastSentence(check!, library('2021Q2')))).toBe(
      'Planen 2019 ventede 900\u00a0personer i 2025. I 2.\u00a0kvartal 2021 var tallet 1.000\u00a0personer. De to tal er ikke fra samme tid.',
    );
  });

  it('is not held up against what was already so', () => {
    expect(compare(library('2018Q2')).forecasts).toEqual([]);
  });
});

describe('a table that tells of a measure time by time', () => {
  const measures = { andel: measureText('Andel', 'pct') };
  const run: SmallTable = { year: '2021', id: 'ny', periods: [2019, 2020, 2021], rows: [share([40, 45, 50])] };
  const told = (library: Library): unknown => ({
    runs: compare(library).measureRuns.map(({ observations }) => observations.map(({ value }) => value)),
    pairs: compare(library).measures.map(({ older, newer }) => [older.value, newer.value]),
  });

  it('is read as a whole where it has both numbers, and no two of them are picked', () => {
    expect(told(measuresLibrary([run], measures))).toEqual({ runs: [[40, 45, 50]], pairs: [] });
  });

  it('is not where the older year’s own table has the older number', () => {
    const older: SmallTable = { year: '2019', id: 'gammel', periods: [2019], rows: [share([41])] };
    expect(told(measuresLibrary([older, run], measures))).toEqual({ runs: [], pairs: [[41, 50]] });
  });

  it('belongs to the comparisons of its own plan year', () => {
    const library = measuresLibrary([run], measures);
    const ofOtherPlan = {
      ...library,
      figures: library.figures.map((figure) => (figure.id === 'ny' ? { ...figure, year: '2017' as const } : figure)),
    };
    expect(compare(ofOtherPlan).measureRuns).toEqual([]);
  });
});

describe('a number that only one of the years has', () => {
  const gapsOf = (period: string): string[] => {
    const library = measuresLibrary(
      [
        two([share([40, 50], 'voksne')]),
        { year: '2019', id: 'gammel', periods: [period], rows: [share([12], 'unge')], document: 'plan-2019' },
      ],
      { andel: measureText('Andel', 'pct') },
    );
    return compare(library).measureGaps.map(({ measure, group, year }) => `${measure.id} ${group} ${year}`);
  };

  it('is missed in the other, where it is about its year and the measure is compared for others', () => {
    expect(gapsOf('2019Q3')).toEqual(['andel unge 2019']);
  });

  it('is not where it is only what the plan knew before its year', () => {
    expect(gapsOf('2017Q4')).toEqual([]);
  });
});

describe('the numbers in short', () => {
  const inShort = (library: Library): string[] => allTold(numbersInShort(compare(library), library));

  it('say whose share went which way and which document holds them together, and never how many rose or fell', () => {
    const library = measuresLibrary(
      [two([share([40, 50], 'unge'), share([50, 40], 'voksne'), share([30, 40], 'unge-maend')])],
      { andel: measureText('Andel', 'pct', aim('up')) },
    );
    expect(inShort(library)).toEqual([
      '”Andel” gik op blandt borgere under 30 år fra 40,0 til 50,0\u00a0pct. Tallet gik ned blandt borgere over 30 år fra 50,0 til 40,0\u00a0pct.',
      'Tallene viser ikke, om planerne virkede.',
      'Status 2021 sammenligner selv 3.\u00a0kvartal 2019 og 3.\u00a0kvartal 2021.',
    ]);
  });

  it('say of a number that stood still that it did', () => {
    const library = measuresLibrary([two([share([40, 40])])], { andel: measureText('Andel', 'pct') });
    expect(inShort(library)).toContain('”Andel”: tallet var det samme.');
    const groups = measuresLibrary([two([share([40, 50], 'unge'), share([40, 40], 'voksne')])], {
      andel: measureText('Andel', 'pct'),
    });
    expect(inShort(groups)[0]).toMatch(/ Blandt borgere over 30 år var tallet det samme\.$/);
  });

  it('name what lies between all of them', () => {
    const broken = 'breaks: [{at: 2020, cause: Nyt register, label: Register, concerns: register, effect: warns}]\n';
    const library = measuresLibrary([two([share([40, 50])])], { andel: measureText('Andel', 'pct', broken) });
    expect(numbersInShort(compare(library), library).first.at(-1)).toBe(
      'Husk ved alle tallene: Register, se noterne. Tallene viser ikke, om planerne virkede.',
    );
  });

  it('tell what came of it before what was done, and of each only the measure that a document has a wish for', () => {
    const row = (measure: string) => ({ measure, unit: 'pct', values: [40, 50] });
    const library = measuresLibrary([two([row('gjort'), row('andet'), row('andel')])], {
      gjort: measureText('Gjort', 'pct', 'tells: activity\n'),
      andet: measureText('Andet', 'pct'),
      andel: measureText('Andel', 'pct', aim('up')),
    });
    expect(inShort(library).filter((sentence) => sentence.includes('gik op'))).toEqual([
      '”Andel” gik op fra 40,0 til 50,0\u00a0pct.',
      '”Gjort” gik op fra 40,0 til 50,0\u00a0pct.',
    ]);
  });

  it('say that none can be compared where none can', () => {
    expect(inShort(measuresLibrary([], {}))).toEqual(['Ingen tal fra de to planår kan sammenlignes.']);
  });
});

describe('a comparison of measures', () => {
  const library = measuresLibrary(
    [
      two([share([40, 50], 'unge'), share([50.1, 50], 'voksne'), persons([100, 80], 'unge')]),
      { year: '2019', id: 'gammel', periods: ['2019M12'], rows: [share([12], 'unge-maend')] },
      { year: '2021', id: 'ny', periods: ['2021Q2'], rows: [share([13], 'unge-maend')] },
    ],
    {
      andel: measureText('Andel', 'pct', `${aim('up')}count: antal\n`),
      antal: measureText('Antal', 'personer'),
    },
  );

  it('is the same whichever year is named first, and empty of a plan with itself', () => {
    expect(comparePlans('2021', '2019', library).measures).toEqual(comparePlans('2019', '2021', library).measures);
    expect(comparePlans('2021', '2021', library)).toMatchObject({ measures: [], measureRuns: [], forecasts: [] });
  });

  it('gives a difference where nothing refuses, and no verdict that its two numbers do not bear', () => {
    for (const pair of compare(library).measures) {
      const { refusals } = pair.comparability;
      expect(pair.difference === undefined).toBe(refusals.length > 0);
      expect(pair.reading.course === 'not-comparable').toBe(refusals.length > 0);
      if (pair.reading.aim) expect(pair.reading.basis.kind).toBe('printed');
      if (hasMoved(pair)) expect(pair.older.value).not.toBe(pair.newer.value);
    }
  });

  it('stands in files with what each statement rests on, and with no tally', () => {
    const { measures } = comparisonJson(compare(library), library, (address) => address) as {
      measures: Record<string, unknown>[];
    };
    expect(measures.map(({ measure, course }) => `${String(measure)}: ${String(course)}`)).toEqual([
      'andel: not-comparable',
      'andel: changed',
      'andel: within-rounding',
      'antal: changed',
    ]);
    expect(measures[2]).toMatchObject({ basis: { kind: 'computed', rule: 'rounding' }, wantedWay: null });
    const csv = comparisonCsv(compare(library), library);
    expect(csv).not.toMatch(/better|worse|bedre|dårligere/i);
    expect(csv).toContain('Tallene er fra 3. kvartal 2019 og 3. kvartal 2021.');
  });
});
