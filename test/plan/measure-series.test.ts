import { describe, expect, it } from 'vitest';
import { byId } from '../../src/plan/library.ts';
import { measureSeries, strandOf, type MeasureSeries } from '../../src/plan/measure-series.ts';
import { publishedLibrary } from '../support/libraries.ts';

const library = publishedLibrary();
const seriesOf = (measure: string, group?: string): MeasureSeries =>
  measureSeries(byId(library.measures, measure), library.figures, library.site.place).find(
    (series) => series.group === group,
  )!;

describe('wage hours of people ready for a job', () => {
  const { rows, years } = seriesOf('ordinaere-loentimer', 'kontanthjaelp-jobparat');

  it('come from two plan years', () => {
    expect(years).toEqual([2019, 2021]);
  });

  it('stand in two strands, the months of 2019 and the quarters that the status of 2021 gives', () => {
    expect(rows.map(({ period }) => period!.text)).toEqual([
      '2019M05',
      '2019M06',
      '2019M07',
      '2019M08',
      '2019Q2',
      '2021Q2',
    ]);
    expect(new Set(rows.map(strandOf)).size).toBe(2);
  });

  it('may not be held together from one strand to the other, but within each, with a warning over Covid-19', () => {
    const steps = rows.slice(1).map(({ toRowBefore }) => toRowBefore!);
    expect(steps.map(({ refusals }) => refusals.length)).toEqual([0, 0, 0, 1, 0]);
    expect(steps.at(-1)!.warnings.map(({ label }) => label)).toEqual(['Covid-19']);
  });
});

describe('the share on public benefits', () => {
  const { rows } = seriesOf('andel-af-befolkningen', 'ydelser-i-alt');

  it('is 17.1 of those aged 16 to 64 in 2013, and 16.7 of those aged 16 to 66 in 2019', () => {
    const own = rows.map(({ period, population, observations }) => ({
      period: period!.text,
      ages: population?.ages,
      value: observations.find(({ place }) => place === 'hedensted')?.value,
    }));
    expect(own).toContainEqual({ period: '2013M12', ages: [16, 64], value: 17.1 });
    expect(own).toContainEqual({ period: '2019Q3', ages: [16, 66], value: 16.7 });
  });

  it('is never held together across that change', () => {
    const first2018 = rows.find(({ period }) => period!.text === '2018Q4')!;
    expect(first2018.toRowBefore!.refusals.map(({ label }) => label)).toContain('Andre aldre');
  });
});

it('a change that a table prints is no observation of the measure itself', () => {
  for (const measure of library.measures) {
    for (const { rows } of measureSeries(measure, library.figures, library.site.place)) {
      for (const { observations } of rows) for (const { isChange } of observations) expect(isChange).toBeUndefined();
    }
  }
});
