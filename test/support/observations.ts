import type { Figure } from '../../src/plan/library/figure.ts';
import type { Measure } from '../../src/plan/entry/measure.ts';
import type { Observation } from '../../src/plan/library/observation.ts';
import { shownAs } from '../../src/plan/words/printed.ts';
import { toPeriod, type PeriodText } from '../../src/plan/value/period.ts';

/** A table without more to it than a test is about. */
export const figureOf = (more: Partial<Figure> = {}): Figure =>
  ({
    id: 'tabel',
    year: '2019',
    file: '',
    label: 'Tabel',
    origin: { document: 'plan', label: 'Tabel' },
    rows: [],
    columns: [],
    ...more,
  }) as Figure;

/** A number of a measure, by the time that it is about. */
export const observationOf = (period: PeriodText | undefined, more: Partial<Observation> = {}): Observation => ({
  row: 'r',
  column: 'c',
  value: 1,
  printed: '1',
  ...shownAs(more.printed ?? '1'),
  decimals: 1,
  unit: 'pct',
  period: period === undefined ? undefined : toPeriod(period),
  place: 'lilleby',
  notes: [],
  provisional: false,
  figure: figureOf(),
  ...more,
});

export const measureOf = (more: Partial<Measure> = {}): Measure => ({
  id: 'andel',
  file: '',
  title: 'Andel',
  phrase: 'andelen',
  definition: 'Andelen.',
  unit: 'pct',
  type: 'level',
  tells: 'result',
  ...more,
});
