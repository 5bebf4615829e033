import type { Basis } from '../value/basis.ts';
import { comparabilityOf } from '../assess/comparability.ts';
import type { Library } from '../library/library.ts';
import type { Measure } from '../entry/measure.ts';
import { observationsOf, type Observation } from '../library/observation.ts';
import { comparePeriods, toPeriod, type Period } from '../value/period.ts';
import { themesOfMeasure } from '../library/themes-of.ts';
import type { PlanYear } from '../value/plan-year.ts';

/** What documents of a plan year expected, and what later documents say that came. */
export interface ForecastCheck {
  /** What is forecast: the measure that counts it. */
  measure: Measure;
  expected: Observation;
  /** The newest number that later plan years print for the same people. */
  actual: Observation;
  /** Whether the number is about the very time that the forecast is for. */
  isOfSameTime: boolean;
  bases: { expected: Basis; actual: Basis };
  themes: string[];
}

/** The forecasts of one plan year that numbers about a later one can be held up against. */
export const forecastsBetween = (older: PlanYear, newer: PlanYear, library: Library): ForecastCheck[] =>
  library.measures.flatMap((forecast) =>
    checksOf(forecast, library, newer).filter(({ expected }) => expected.figure.year === older),
  );

/** The forecasts that are about a measure, or that a measure makes, each with the newest number that came after it. */
export const forecastsAbout = ({ id }: Measure, library: Library): ForecastCheck[] =>
  library.measures
    .filter((forecast) => forecast.id === id || forecast.forecastOf === id)
    .flatMap((forecast) => checksOf(forecast, library));

/** The forecasts of a measure with what came, as far as documents of one plan year say it, or of any. */
function checksOf(forecast: Measure, library: Library, saidIn?: PlanYear): ForecastCheck[] {
  const measure = library.measures.find(({ id }) => id === forecast.forecastOf);
  if (!measure) return [];
  const ofHome = ({ place, period }: Observation): boolean => place === library.site.place && period !== undefined;
  const actuals = observationsOf(measure.id, library.figures)
    .filter(ofHome)
    .filter(({ figure }) => saidIn === undefined || figure.year === saidIn);
  return observationsOf(forecast.id, library.figures)
    .filter(ofHome)
    .flatMap((expected): ForecastCheck[] => {
      const actual = newestAfter(expected, actuals, measure);
      if (!actual) return [];
      return [
        {
          measure,
          expected,
          actual,
          isOfSameTime: overlaps(actual.period!, expected.period!),
          bases: { expected: printedBy(expected), actual: printedBy(actual) },
          themes: themesOfMeasure(measure, actual.group, library),
        },
      ];
    });
}

/** What came must have been printed for a later plan year, about that year or after, and count the same people. */
function newestAfter(
  expected: Observation,
  actuals: readonly Observation[],
  measure: Measure,
): Observation | undefined {
  return actuals
    .filter(
      (actual) =>
        actual.figure.year > expected.figure.year &&
        actual.period!.start > toPeriod(expected.figure.year).end &&
        actual.group === expected.group &&
        comparabilityOf(expected, actual, measure).refusals.length === 0,
    )
    .sort((a, b) => comparePeriods(a.period!, b.period!))
    .at(-1);
}

const overlaps = (a: Period, b: Period): boolean => a.start <= b.end && b.start <= a.end;

const printedBy = ({ figure }: Observation): Basis => ({ kind: 'printed', origin: figure.origin });
