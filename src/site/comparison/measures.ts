import type { PlanComparison } from '../../plan/compare/compare.ts';
import type { MeasurePair } from '../../plan/compare/measures.ts';
import type { Measure } from '../../plan/entry/measure.ts';
import { byId, type Library } from '../../plan/library/library.ts';
import { addresses } from '../../plan/publish/addresses.ts';
import { isShare } from '../../plan/value/unit.ts';
import { forecastView, type ForecastView } from '../forecasts.ts';
import type { Link } from '../navigation.ts';
import { sourceLink } from '../source-link.ts';
import { groupTables, type GroupTable } from './group-tables.ts';
import { measureRunView, type MeasureRunView } from './measure-runs.ts';
import { notesOf, type Note } from './notes.ts';
import { shareScale } from './share-marks.ts';

/** The numbers of two plan years side by side. */
export interface ComparedMeasures {
  /** What is to be borne in mind at all of them, in sentences. */
  remarks: string[];
  tables: GroupTable[];
  /** What the line in each row runs from and to; none where no row has one. */
  scale?: string;
  /** What is true of some of them, by number. */
  notes: Note[];
  /** What the tables say that one must know before reading them. */
  cautions: string[];
  about: MeasureAbout[];
  /** The figures that the numbers stand in. */
  sources: Link[];
  /** What the older plan expected, and what came. */
  expected?: { title: string; forecasts: ForecastView[] };
  /** What one table gives time by time. */
  runs: MeasureRunView[];
}

/** A measure of the tables: what it counts, and which groups only one of the years has. */
export interface MeasureAbout extends Link {
  texts: string[];
}

/** What the two have of numbers, of a comparison that may show only some of the whole; nothing where they have none. */
export function comparedMeasures(
  { measures, measureRuns, forecasts }: Pick<PlanComparison, 'measures' | 'measureRuns' | 'forecasts'>,
  whole: PlanComparison,
  library: Library,
): ComparedMeasures | undefined {
  if (measures.length + measureRuns.length + forecasts.length === 0) return undefined;
  const notes = notesOf(measures, library);
  const scale = shareScale(whole.measures);
  const figures = [...new Set(measures.flatMap(({ older, newer }) => [older.figure, newer.figure]))];
  return {
    remarks: remarksOf(measures, whole),
    tables: groupTables(measures, whole, { notes, scale, library }),
    ...(scale && { scale: scale.label }),
    notes: notes.list,
    cautions: [...new Set(figures.flatMap(({ cautions = [] }) => cautions))],
    about: [...new Set(measures.map(({ measure }) => measure))].map((measure) => aboutOf(measure, whole, library)),
    sources: figures.map((figure) => sourceLink(figure, library)),
    ...(forecasts.length > 0 && {
      expected: {
        title: `Det, planen for ${whole.older.year} ventede`,
        forecasts: forecasts.map((check) => forecastView(check, library)),
      },
    }),
    runs: measureRuns.map((run) => measureRunView(run, library)),
  };
}

function remarksOf(pairs: readonly MeasurePair[], { older, newer }: Pick<PlanComparison, 'older' | 'newer'>): string[] {
  const before = (['older', 'newer'] as const).filter((side) =>
    pairs.some(({ standing }) => standing[side] === 'before'),
  );
  const hasShares = pairs.some(({ measure }) => isShare(measure.unit));
  return [
    ...before
      .map((side) => ({ older, newer })[side].year)
      .map((year) => `Tal fra før ${year} er dem, planen for ${year} selv havde, da den blev skrevet.`),
    ...(hasShares ? ['Tal uden enhed er i pct., og forskellen på dem er i procentpoint.'] : []),
  ];
}

const aboutOf = (measure: Measure, whole: PlanComparison, library: Library): MeasureAbout => ({
  text: measure.title,
  address: addresses.measure(measure.id),
  texts: [measure.definition, ...gapsOf(measure, whole, library)],
});

/** The groups of a measure that only one of the years has a number for, in words. */
const gapsOf = (
  measure: Measure,
  { years, measureGaps }: Pick<PlanComparison, 'years' | 'measureGaps'>,
  { groups }: Library,
): string[] =>
  years.flatMap((year) => {
    const names = measureGaps
      .filter((gap) => gap.measure === measure && gap.year === year)
      .map(({ group }) => (group ? byId(groups, group).title : 'alle'));
    return names.length > 0 ? [`Tabellerne har kun tal fra ${year} for: ${names.join('; ')}.`] : [];
  });
