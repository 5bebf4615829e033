import { describe, expect, it } from 'vitest';
import { breaksBetween, comparabilityOf } from '../../src/plan/comparability.ts';
import type { Measure } from '../../src/plan/measure.ts';
import type { Observation } from '../../src/plan/observation.ts';
import { toPeriod } from '../../src/plan/period.ts';
import { publishedLibrary } from '../support/libraries.ts';
import { findFigure } from '../../src/plan/library.ts';

const figure = findFigure(publishedLibrary(), 2019, 'tabel-8')!;
const measure: Measure = {
  id: 'andel',
  file: '',
  title: 'Andel',
  phrase: 'andelen',
  definition: 'Andelen.',
  unit: 'pct',
  type: 'level',
  better: 'lower',
};

const observation = (period: string, more: Partial<Observation> = {}): Observation => ({
  row: 'r',
  column: 'c',
  value: 1,
  printed: '1,0',
  decimals: 1,
  period: toPeriod(period),
  place: 'hedensted',
  notes: [],
  provisional: false,
  figure,
  ...more,
});

const labels = (
  older: Observation,
  newer: Observation,
  of: Measure = measure,
): { refusals: string[]; warnings: string[] } => {
  const { refusals, warnings } = comparabilityOf(older, newer, of);
  return { refusals: refusals.map(({ label }) => label), warnings: warnings.map(({ label }) => label) };
};

describe('two values of a measure', () => {
  it('may be held together when they count the same people in the same way over the same kind of period', () => {
    expect(labels(observation('2019Q3'), observation('2021Q3'))).toEqual({ refusals: [], warnings: [] });
  });

  it('may not when they are about different ages', () => {
    const people = (from: number, to: number): Partial<Observation> => ({
      population: { text: 'Befolkningen', ages: [from, to] },
    });
    const { refusals } = comparabilityOf(
      observation('2013', people(16, 64)),
      observation('2019', people(16, 66)),
      measure,
    );
    expect(refusals).toEqual([
      { label: 'Andre aldre', text: 'Tallene gælder ikke de samme aldre: 16-64 år og 16-66 år.' },
    ]);
  });

  it('may not when one is counted in a way of its own', () => {
    expect(labels(observation('2013', { definition: 'uden efterløn' }), observation('2019')).refusals).toEqual([
      'Anden optælling',
    ]);
  });

  it.each([
    ['a month', '2019M08', 'a quarter', '2019Q3'],
    ['a year', '2018', 'a quarter', '2019Q3'],
    ['four quarters', '2018Q4-2019Q3', 'two quarters', '2020Q4-2021Q1'],
  ])('may not when one covers %s (%s) and the other %s (%s)', (_a, older, _b, newer) => {
    expect(labels(observation(older), observation(newer)).refusals).toEqual(['Anden slags periode']);
  });

  it('may not when one is undated', () => {
    expect(labels(observation('2018', { period: undefined }), observation('2019')).refusals).toEqual(['Udateret']);
  });

  it('stand beside a warning when one is provisional', () => {
    expect(labels(observation('2018'), observation('2019', { provisional: true }))).toEqual({
      refusals: [],
      warnings: ['Foreløbigt tal'],
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
    const of = (group: string): string[] =>
      labels(observation('2013', { group }), observation('2019', { group }), broken).refusals;
    expect(of('a-dagpenge')).toEqual(['Nyt register']);
    expect(of('fleksjob')).toEqual([]);
  });

  it('that warns stands beside it, with the reason as a sentence', () => {
    expect(comparabilityOf(observation('2019'), observation('2021'), broken)).toEqual({
      refusals: [],
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
});
