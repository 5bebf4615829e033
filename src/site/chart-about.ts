import { categoryOf, chartCells, encodedName, seriesOf } from '../plan/library/chart-cells.ts';
import type { ChartInput, Encoding } from '../plan/entry/chart.ts';
import { figureCorrected, type Sealed } from '../plan/publish/corrected.ts';
import { formatPeriod, uncapitalize } from '../plan/words/danish.ts';
import type { Cell, Figure } from '../plan/library/figure.ts';
import type { Shelves } from '../plan/library/library.ts';
import { comparePeriods, type Period } from '../plan/value/period.ts';
import { unitWords } from '../plan/words/labels.ts';

type Names = Pick<Shelves, 'places' | 'groups' | 'measures'> & Sealed;

/**
 * What all numbers of a chart have in common and its axes do not say: what is counted, of whom, where, in which unit and
 * when, and that its table has been corrected. A title says what is to be seen; this is what it is seen of, also where a picture is shown alone.
 */
export function chartAbout(figure: Figure, chart: ChartInput, names: Names): string {
  const cells = chartCells(figure, chart).filter(({ value }) => value !== null);
  const drawn: readonly (Encoding | undefined)[] = [categoryOf(chart), seriesOf(chart)];
  const common = (by: Encoding): string =>
    drawn.includes(by) ? '' : (only(cells.map((cell) => encodedName(cell, by, figure, names))) ?? '');
  const measure = cells.every((cell) => cell.measure) ? common('measure') : '';
  const unit = unitText(cells);
  // A line chart has its unit at its axis.
  const isSaid = chart.kind === 'line' || measure.split(' ').includes(unit);
  return [
    measure,
    common('group'),
    common('place'),
    only(cells.map(({ population }) => population?.text)) ?? '',
    isSaid ? '' : unit,
    drawn.includes('period') ? '' : timeText(cells),
    uncapitalize(figureCorrected(figure, names)?.text ?? ''),
  ]
    .filter(Boolean)
    .join(' · ');
}

/** What all are; nothing where they differ. */
function only<T>(all: readonly T[]): T | undefined {
  return new Set(all).size === 1 ? all[0] : undefined;
}

function unitText(cells: readonly Cell[]): string {
  const unit = only(cells.map((cell) => cell.unit));
  if (!unit) return '';
  return cells.every(({ isChange }) => isChange) ? `ændring i ${unitWords(unit).many}` : unitWords(unit).many;
}

/** The time that the numbers are of: a period, or from the first to the last. */
function timeText(cells: readonly Cell[]): string {
  const sorted = cells.flatMap(({ period }) => period ?? []).sort(comparePeriods);
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (!first || !last || sorted.length < cells.length) return '';
  return first.text === last.text ? formatPeriod(first) : spanText(first, last);
}

const spanText = (first: Period, last: Period): string =>
  `${formatPeriod(first.ends?.[0] ?? first)} – ${formatPeriod(last.ends?.[1] ?? last)}`;
