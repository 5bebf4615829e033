import { quantityText } from '../../plan/assess/observation-text.ts';
import { measureSeries } from '../../plan/assess/measure-series.ts';
import type { PlanComparison } from '../../plan/compare/compare.ts';
import { numbersOf } from '../../plan/compare/likest.ts';
import { aimOf, type MeasurePair } from '../../plan/compare/measures.ts';
import type { Measure } from '../../plan/entry/measure.ts';
import { byId, type Library, type Plan } from '../../plan/library/library.ts';
import type { Observation } from '../../plan/library/observation.ts';
import { capitalize, formatAges, formatPeriod } from '../../plan/words/danish.ts';
import { comparedMeasures, type ComparedMeasures } from '../comparison/measures.ts';

/**
 * The numbers of two plan years on a sheet: wholes and not their parts, and of them those that an editor has made a key figure
 * of one of the years, or that a document wants to go one way. Where there are none such, all the wholes.
 */
export function pairNumbers(comparison: PlanComparison, library: Library): ComparedMeasures | undefined {
  const wholes = comparison.measures.filter(isWhole);
  const key = wholes.filter((pair) => isKey(pair, comparison));
  const measures = key.length > 0 ? key : wholes;
  return measures.length === 0
    ? undefined
    : comparedMeasures({ measures, measureRuns: [], forecasts: [] }, comparison, library);
}

const isWhole = ({ measure }: MeasurePair): boolean => measure.partOf === undefined && measure.tells !== 'context';

function isKey({ measure, older, newer }: MeasurePair, plans: Pick<PlanComparison, 'older' | 'newer'>): boolean {
  const both = [plans.older, plans.newer];
  const isAimedAt = measure.aims?.some(({ plan }) => both.some(({ year }) => year === plan)) ?? false;
  return isAimedAt || [older, newer].some(({ figure }) => both.some((plan) => isKeyFigure(figure, plan)));
}

const isKeyFigure = ({ id, year }: Observation['figure'], plan: Plan): boolean =>
  plan.year === year && plan.keyFigures.includes(id);

/** The newest numbers of a plan year that a document wants to go one way, measure by measure. */
export interface PlanNumbers {
  title: string;
  rows: { name: string; value: string; when: string }[];
}

export const planNumbers = (plan: Plan, library: Library): PlanNumbers[] =>
  library.measures
    .map((measure) => ({ title: measure.title, rows: rowsOf(measure, plan, library) }))
    .filter(({ rows }) => rows.length > 0);

const rowsOf = (measure: Measure, plan: Plan, library: Library): PlanNumbers['rows'] =>
  measureSeries(measure, library).flatMap(({ group, rows }) => {
    if (!aimOf(measure, group, plan.year)) return [];
    const own = rows.flatMap(({ observations }) => observations.filter(({ place }) => place === library.site.place));
    const standees = numbersOf(own, plan, library).map(({ observation }) => observation);
    const newest = standees.reduce<Observation | undefined>(later, undefined);
    if (!newest?.unit) return [];
    return [
      {
        name: group ? capitalize(byId(library.groups, group).title) : 'Hele kommunen',
        value: quantityText(newest, newest.unit),
        when: [newest.period && formatPeriod(newest.period, 'short'), formatAges(newest.population)]
          .filter(Boolean)
          .join(', '),
      },
    ];
  });

const later = (one: Observation | undefined, other: Observation): Observation =>
  one?.period && other.period && one.period.end >= other.period.end ? one : other;
