import type { Cell, Figure } from '../library/figure.ts';
import { unitKey } from '../value/unit.ts';
import type { Where } from '../value/problem.ts';
import { formatNumber, minus } from '../words/danish.ts';
import type { Change } from './changes.ts';
import type { Part } from './part.ts';
import { plainObject } from './plain.ts';

/**
 * A figure as it is sealed: its words, and each cell with all that it knows of itself. Where a table says a place or a
 * period for many cells at once is form, and so are the order of its rows and how its chart is drawn.
 */
export function figurePart(figure: Figure): Part {
  const { label, title, what, source, origin, retrieved, provisional, marks, notes, remarks, cautions } = figure;
  const says = plainObject({
    ...{ label, title, what, source, origin, retrieved, provisional, marks, notes, remarks, cautions },
    smallCounts: figure.smallCounts,
    chart: figure.chart && { title: figure.chart.title, reading: figure.chart.reading },
    columns: byKey(figure.columns, ({ title, over, total, changeOf, shareOf, notes }) => ({
      ...{ title, over, total, changeOf, shareOf, notes },
    })),
    sections: byKey(figure.sections ?? [], ({ title, notes }) => ({ title, notes })),
    rows: byKey(figure.rows, ({ label, detail, section, total, notes }) => ({ label, detail, section, total, notes })),
    cells: Object.fromEntries(
      figure.rows.flatMap(({ cells }) => cells.map((cell) => [`${cell.row}/${cell.column}`, cellFacts(cell)] as const)),
    ),
  })!;
  return { key: `figure/${figure.id}`, file: figure.file, says, whereIs: (change) => whereInFigure(change, figure) };
}

const byKey = <T extends { id: string }>(items: readonly T[], facts: (item: T) => object): object =>
  Object.fromEntries(items.map((item) => [item.id, facts(item)]));

/** A cell with what it says of itself; what is printed only where that is not blank the number. */
function cellFacts(cell: Cell): object {
  const { value, state, printed, place, period, group, measure, isChange, unit, population, definition } = cell;
  const number = value === null ? undefined : numberText(cell);
  const usual = value === null ? undefined : formatNumber(value, { decimals: cell.decimals }).replace(minus, '-');
  return {
    ...{ state, place, group, measure, isChange, population, definition },
    value: number,
    printed: printed === usual ? undefined : printed,
    period: period?.text,
    unit: unit && unitKey(unit),
    notes: cell.notes,
    provisional: cell.provisional || undefined,
  };
}

/** A number with the decimals that it is printed with, and a point. */
export const numberText = ({ value, decimals }: Pick<Cell, 'value' | 'decimals'>): string =>
  value === null ? '' : (Object.is(value, -0) ? '-' : '') + value.toFixed(decimals);

function whereInFigure({ path }: Change, figure: Figure): Where {
  const [field, id = '', ...rest] = path;
  if (field === 'cells') {
    const [row, column] = id.split('/');
    const r = figure.rows.findIndex((each) => each.id === row);
    return r < 0
      ? { path: ['rows'] }
      : { path: ['rows', r, 'values', figure.columns.findIndex((each) => each.id === column)] };
  }
  if (field === 'columns' || field === 'sections' || field === 'rows') {
    return {
      path: [field, (figure[field] ?? []).findIndex((each) => each.id === id), ...rest].filter((at) => at !== -1),
    };
  }
  return { path: [...path] };
}
