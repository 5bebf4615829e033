import { buildFigure, type Figure } from '../../library/figure.ts';
import type { FigureInput } from '../../entry/figure.ts';
import type { PeriodText } from '../../value/period.ts';
import type { Assessed, AssessedMeasure, Facts } from '../question.ts';
import type { Target } from '../../entry/target.ts';
import type { Population } from '../../entry/population.ts';
import { unitKey, type Unit } from '../../value/unit.ts';
import type { PlanYear } from '../../value/plan-year.ts';

/** An invented goal and the tables that decide it, to try the rules of assessment on. */

/** Numbers by period; 'udateret' for a number without one, a text for a mark in place of a number. */
export type Numbers = Readonly<Record<string, number | string>>;

export interface ExampleSeries {
  place?: string;
  group?: string;
  measure?: string;
  population?: Population;
  definition?: string;
  numbers: Numbers;
}

export interface ExampleSituation {
  target?: Target;
  openTarget?: string;
  /** Tables of the plan: rows of numbers. */
  tables: readonly (readonly ExampleSeries[])[];
  /** The plan's own period; a year, where nothing else is said. */
  plan?: PlanYear;
  breaks?: AssessedMeasure['breaks'];
  /** The plan itself is not among the documents. */
  isPlanMissing?: true;
  /** When the follow-up was written; none where there was no follow-up. */
  followedUp?: PeriodText;
}

const year = '2019';
const home = 'lilleby';
const origin = { document: 'opfoelgning', label: 'Tabel' };

const whole = { extent: 'whole', document: 'plan' } as const;
const missing = { extent: 'missing', text: 'Planen er ikke blandt dokumenterne.' } as const;

const places = [
  { id: home, name: 'Lilleby' },
  { id: 'strandoe', name: 'Strandø' },
  { id: 'hele-landet', name: 'hele landet' },
];
const groups = [
  { id: 'unge', title: 'Unge', phrase: 'blandt unge' },
  { id: 'kvinder', title: 'Kvinder', phrase: 'blandt kvinder' },
];

const measureOf = (id: string, phrase: string, unit: Unit, more: Partial<AssessedMeasure> = {}): AssessedMeasure => ({
  id,
  phrase: `${phrase} {group}`,
  unit,
  type: 'level',
  ...more,
});

const measures = (breaks: AssessedMeasure['breaks']): AssessedMeasure[] => [
  measureOf('ledighed', 'ledigheden', 'pct', breaks && { breaks }),
  measureOf('ledige', 'antallet af ledige', 'personer', { stock: true }),
  measureOf('virksomheder', 'antallet af virksomheder i netværket', 'virksomheder'),
  measureOf('udvikling', 'udgifterne', 'pct', { type: 'change' }),
];

/** What a situation gives to assess its goal by. */
export function exampleOf({
  target,
  openTarget,
  tables,
  plan = year,
  breaks,
  isPlanMissing,
  followedUp,
}: ExampleSituation): {
  goal: Assessed;
  facts: Facts;
} {
  const all = measures(breaks);
  return {
    goal: { year, ...(target && { target }), ...(openTarget && { openTarget }) },
    facts: {
      site: { place: home },
      places,
      groups,
      measures: all,
      plans: [{ year, period: plan, ownDocument: isPlanMissing ? missing : whole }],
      figures: tables.map((series, i) => figureOf(series, i, all)),
      followUps: followedUp === undefined ? [] : [{ year, asOf: followedUp, document: origin.document }],
    },
  };
}

function figureOf(series: readonly ExampleSeries[], i: number, all: Facts['measures']): Figure {
  const periods = [...new Set(series.flatMap(({ numbers }) => Object.keys(numbers)))];
  const marks = series.flatMap(({ numbers }) => Object.values(numbers).filter((each) => typeof each === 'string'));
  const input: FigureInput = {
    label: `Tabel ${i + 1}`,
    order: i + 1,
    title: 'Tabel',
    what: 'Tabel',
    source: [],
    origin,
    marks: Object.fromEntries(['-', ...marks].map((mark) => [mark, { state: 'unexplained' as const }])),
    columns: periods.map((period, c) => ({
      id: `c${c}`,
      title: period,
      ...(period.startsWith('udateret') ? {} : { period: /^\d{4}$/.test(period) ? Number(period) : period }),
    })),
    rows: series.map(({ numbers, place = home, measure = 'ledighed', ...row }, r) => ({
      ...row,
      id: `r${r}`,
      label: 'Række',
      place,
      measure,
      unit: unitKey(all.find(({ id }) => id === measure)!.unit),
      values: periods.map((period) => numbers[period] ?? '-'),
    })),
  };
  return buildFigure(input, { id: `tabel-${i + 1}`, year, file: '' });
}
