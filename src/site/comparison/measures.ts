import type { PlanComparison } from '../../plan/compare/compare.ts';
import type { Library } from '../../plan/library/library.ts';
import { forecastView, type ForecastView } from '../forecasts.ts';
import { measureRunView, type MeasureRunView } from './measure-runs.ts';
import { measureTables, type MeasureTable } from './measure-tables.ts';

/** The numbers of two plan years side by side. */
export interface ComparedMeasures {
  /** What is to be borne in mind at all of them, in a sentence. */
  remark?: string;
  tables: MeasureTable[];
  /** What the older plan expected, and what came. */
  expected?: { title: string; forecasts: ForecastView[] };
  /** What one table gives time by time. */
  runs: MeasureRunView[];
}

/** What the two have of numbers, of a comparison that may show only some of the whole; nothing where they have none. */
export function comparedMeasures(
  { measures, measureRuns, forecasts }: Pick<PlanComparison, 'measures' | 'measureRuns' | 'forecasts'>,
  whole: PlanComparison,
  library: Library,
): ComparedMeasures | undefined {
  if (measures.length + measureRuns.length + forecasts.length === 0) return undefined;
  const { remarks, tables } = measureTables(measures, whole, library);
  return {
    ...(remarks.length > 0 && { remark: `Bemærk ved alle tallene: ${remarks.join(' ')}` }),
    tables,
    ...(forecasts.length > 0 && {
      expected: {
        title: `Det, planen for ${whole.older.year} ventede`,
        forecasts: forecasts.map((check) => forecastView(check, library)),
      },
    }),
    runs: measureRuns.map((run) => measureRunView(run, library)),
  };
}
