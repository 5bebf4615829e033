import { breaksBetween } from '../plan/assess/comparability.ts';
import type { Measure } from '../plan/entry/measure.ts';
import type { Figure } from '../plan/library/figure.ts';
import { byId, type Library } from '../plan/library/library.ts';
import { comparePeriods } from '../plan/value/period.ts';
import { endSentence } from '../plan/words/danish.ts';

export const cellsOf = (figure: Figure): Figure['rows'][number]['cells'] => figure.rows.flatMap(({ cells }) => cells);

/** The measures that a figure observes, in the order of its columns. */
export function figureMeasures(figure: Figure, { measures }: Library): Measure[] {
  const used = new Set(cellsOf(figure).flatMap(({ measure }) => measure ?? []));
  return [...used].map((id) => byId(measures, id));
}

/** What to know before reading the numbers: what the figure says itself, or else what happened to its measures meanwhile. */
export const figureCautions = (figure: Figure, library: Library): readonly string[] =>
  figure.cautions ?? breaksIn(figure, library);

/** What happened to the measures of a figure between its first period and its last. */
function breaksIn(figure: Figure, library: Library): string[] {
  const observed = cellsOf(figure).filter(({ measure, isChange }) => measure !== undefined && !isChange);
  const causes = figureMeasures(figure, library).flatMap((measure) => {
    const cells = observed.filter((cell) => cell.measure === measure.id);
    const periods = cells.flatMap(({ period }) => period ?? []).sort(comparePeriods);
    const groups = cells.flatMap(({ group }) => group ?? []);
    const [first] = periods;
    return first ? breaksBetween(measure, [first, periods.at(-1)!], groups).map(({ cause }) => endSentence(cause)) : [];
  });
  return [...new Set(causes)];
}
