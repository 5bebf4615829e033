import { measureSeries } from '../plan/assess/measure-series.ts';
import type { Break, Measure } from '../plan/entry/measure.ts';
import type { Cell, Figure } from '../plan/library/figure.ts';
import { byId, type Library } from '../plan/library/library.ts';
import { addresses, type PublicAddress } from '../plan/publish/addresses.ts';
import { comparePeriods, toPeriod } from '../plan/value/period.ts';
import { formatPeriod } from '../plan/words/danish.ts';
import { breakEffectLabels, breakLabels, unitWords } from '../plan/words/labels.ts';
import { alsoFields, observationFields, printedObservations, type PrintedObservation } from './csv.ts';
import { csvOf, excelCsvOf, type Field } from './fields.ts';
import { observationJson, publishedYear } from './json.ts';

/**
 * A measure as one file: what all tables of all plans print of it, for all groups, places and times, as the files of
 * figures have it, each group oldest first, with what parts its numbers from those before.
 */

interface Printed extends PrintedObservation, Standing {
  figure: Figure;
  /** What had happened to the measure by then: numbers that differ in this are not simply held together. */
  after: string;
}

/** Where a number stands among those of its group: those of the same series may be held together. */
interface Standing {
  /** "2", counted within the group; nothing where there is no number. */
  series: string;
  /** Why the series does not go on from the one before it. */
  apart: string;
}

function printedOf(measure: Measure, library: Library): Printed[] {
  const isAsked = (cell: Cell): boolean => cell.measure === measure.id && !cell.isChange;
  const standings = standingsOf(measure, library);
  const all = library.figures.flatMap((figure) => {
    const cells = figure.rows.flatMap((row) => row.cells.filter(isAsked));
    return printedObservations(figure, library, isAsked).map((observation, i) => ({
      ...observation,
      ...(standings.get(spotOf(figure, cells[i]!)) ?? { series: '', apart: '' }),
      figure,
      after: happenedBy(cells[i]!, measure),
    }));
  });
  return [...Map.groupBy(all, ({ groupId }) => groupId).values()].flatMap((own) => own.sort(byTime));
}

/** Oldest first; of the same time as the plans and their tables print them. */
const byTime = ({ period: a }: Printed, { period: b }: Printed): number =>
  a && b ? comparePeriods(a, b) : Number(b === undefined) - Number(a === undefined);

const spotOf = ({ year, id }: Figure, { row, column }: Pick<Cell, 'row' | 'column'>): string =>
  [year, id, row, column].join('/');

function standingsOf(measure: Measure, library: Library): Map<string, Standing> {
  const standings = new Map<string, Standing>();
  for (const { rows } of measureSeries(measure, library)) {
    let series = 1;
    for (const { observations, toRowBefore } of rows) {
      const refusals = toRowBefore?.refusals ?? [];
      if (refusals.length > 0) series += 1;
      const standing = { series: String(series), apart: refusals.map(({ text }) => text).join(' ') };
      for (const each of observations) standings.set(spotOf(each.figure, each), standing);
    }
  }
  return standings;
}

/** "1. januar 2020: Ny lov; 12. marts 2020: Covid-19" */
const happenedBy = ({ period, group }: Cell, { breaks = [] }: Measure): string =>
  breaks
    .filter(({ groups }) => !groups || groups.some((each) => each === group))
    .filter(({ at }) => period && toPeriod(at).start <= period.start)
    .map(({ at, label, cause }) => `${formatPeriod(toPeriod(at))}: ${label ?? cause}`)
    .join('; ');

const { plan, table, place, period, group, measure, population, definition, unit, value } = observationFields;
const { state, note, row, column, printed, source } = observationFields;

const fields: readonly Field<Printed>[] = [
  ...[plan, table, place, period, group, measure, population, definition, unit, value, state, note],
  { key: 'after', head: 'Efter', of: ({ after }) => after },
  ...[row, column, printed, source],
  ...alsoFields,
  { key: 'series', head: 'Række, der kan sammenlignes', of: ({ series }) => series, isBare: true },
  { key: 'apart', head: 'Hvorfor rækken er brudt', of: ({ apart }) => apart },
];

/** For programs. */
export const measureCsv = (of: Measure, library: Library): string => csvOf(fields, printedOf(of, library));

/** For Danish Excel. */
export const measureExcelCsv = (of: Measure, library: Library): string => excelCsvOf(fields, printedOf(of, library));

/** With what is counted, and the address of each table. */
export const measureJson = (of: Measure, library: Library, at: PublicAddress): object => ({
  $schema: at(addresses.publishedSchema('measure')),
  ...aboutMeasure(of, library, at),
  observations: printedOf(of, library).map((each) => ({
    plan: publishedYear(each.figure.year),
    edition: each.edition,
    table: each.table,
    ...observationJson(each),
    after: each.after,
    series: each.series === '' ? null : Number(each.series),
    ...(each.apart && { apart: each.apart }),
    source: each.source,
    url: at(addresses.figure(each.figure)),
  })),
});

/** What a measure counts, whom, and what parts its numbers. */
export const aboutMeasure = (
  { id, title, definition: counts, unit: of, population: whom, breaks = [] }: Measure,
  library: Pick<Library, 'groups' | 'site'>,
  at: PublicAddress,
): object => ({
  id,
  title,
  definition: counts,
  unit: unitWords(of).many,
  population: whom?.text ?? null,
  municipality: library.site.municipality,
  breaks: breaks.map((each) => breakJson(each, library)),
  url: at(addresses.measure(id)),
});

const breakJson = (
  { at: from, effect, concerns, label, cause, groups }: Break,
  library: Pick<Library, 'groups'>,
): object => ({
  from: String(from),
  start: toPeriod(from).start,
  effect,
  effectText: breakEffectLabels[effect],
  concerns,
  label: label ?? breakLabels[concerns],
  cause,
  ...(groups && { groups, groupTitles: groups.map((each) => byId(library.groups, each).title) }),
});
