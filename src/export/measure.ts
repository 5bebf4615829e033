import type { Measure } from '../plan/entry/measure.ts';
import type { Cell, Figure } from '../plan/library/figure.ts';
import type { Library } from '../plan/library/library.ts';
import { addresses, type PublicAddress } from '../plan/publish/addresses.ts';
import { toPeriod } from '../plan/value/period.ts';
import { formatPeriod } from '../plan/words/danish.ts';
import { unitWords } from '../plan/words/labels.ts';
import { sourceLine, valueText, write } from './csv.ts';
import { excelText } from './excel.ts';
import { observationJson, publishedYear } from './json.ts';
import { exportObservations, type ExportedObservation } from './observations.ts';

/** A measure as one file: what all tables of all plans print of it, for all groups, places and times, as the files of figures have it. */

interface Printed extends ExportedObservation {
  figure: Figure;
  /** What had happened to the measure by then: numbers that differ in this are not simply held together. */
  after: string;
}

function printedOf(measure: Measure, library: Library): Printed[] {
  const isAsked = (cell: Cell): boolean => cell.measure === measure.id && !cell.isChange;
  return library.figures.flatMap((figure) => {
    const cells = figure.rows.flatMap((row) => row.cells.filter(isAsked));
    return exportObservations(figure, library, isAsked).map((observation, i) => ({
      ...observation,
      figure,
      after: happenedBy(cells[i]!, measure),
    }));
  });
}

/** "1. januar 2020: Ny lov; 12. marts 2020: Covid-19" */
const happenedBy = ({ period, group }: Cell, { breaks = [] }: Measure): string =>
  breaks
    .filter(({ groups }) => !groups || groups.some((each) => each === group))
    .filter(({ at }) => period && toPeriod(at).start <= period.start)
    .map(({ at, label, cause }) => `${formatPeriod(toPeriod(at))}: ${label ?? cause}`)
    .join('; ');

/** For programs: UTF-8, comma, decimal point. */
export const measureCsv = (measure: Measure, library: Library): string =>
  write(',', '\n', [
    [
      ...['plan', 'table', 'place', 'period', 'group', 'measure', 'population', 'definition', 'unit', 'value'],
      ...['state', 'note', 'after', 'row', 'column', 'printed', 'source'],
    ],
    ...printedOf(measure, library).map((each) => [
      ...[each.figure.year, each.figure.label, each.place, each.period?.text ?? '', each.group, each.measure],
      ...[each.population, each.definition, each.unit, valueText(each), each.state, each.note],
      ...[each.after, each.row, each.column, each.printed, sourceLine(each.figure, library)],
    ]),
  ]);

/** For Danish Excel: semicolon, decimal comma, a byte order mark. */
export const measureExcelCsv = (measure: Measure, library: Library): string =>
  '\ufeff' +
  write(';', '\r\n', [
    [
      ...['Plan', 'Tabel', 'Sted', 'Periode', 'Gruppe', 'Måling', 'Hvem', 'Opgjort sådan', 'Enhed', 'Værdi'],
      ...['Tilstand', 'Note', 'Efter', 'Række', 'Kolonne', 'Trykt', 'Kilde'],
    ],
    ...printedOf(measure, library).map((each) => {
      const { figure, place, period, group, measure: name, population, definition, unit } = each;
      const before = [place, period ? formatPeriod(period) : '', group, name, population, definition, unit];
      const after = [
        each.state,
        each.note,
        each.after,
        each.row,
        each.column,
        each.printed,
        sourceLine(figure, library),
      ];
      return [
        figure.year,
        ...[figure.label, ...before].map(excelText),
        valueText(each).replace('.', ','),
        ...after.map(excelText),
      ];
    }),
  ]);

/** With what is counted, and the address of each table. */
export const measureJson = (measure: Measure, library: Library, at: PublicAddress): object => ({
  id: measure.id,
  title: measure.title,
  definition: measure.definition,
  unit: unitWords(measure.unit).many,
  breaks: (measure.breaks ?? []).map(({ at: from, effect, cause, groups }) => ({
    from: String(from),
    effect,
    cause,
    ...(groups && { groups }),
  })),
  url: at(addresses.measure(measure.id)),
  observations: printedOf(measure, library).map(({ figure, ...observation }) => ({
    plan: publishedYear(figure.year),
    table: figure.label,
    ...observationJson(observation),
    source: sourceLine(figure, library),
    url: at(addresses.figure(figure)),
  })),
});
