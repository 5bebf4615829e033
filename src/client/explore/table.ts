import type { Explored } from '../../chart/explored.ts';
import { element } from '../element.ts';
import type { Series } from './series.ts';

/** The chosen numbers as a table: a row for each period, a column for each series. */
export function fillTable(table: HTMLTableElement, { title, unit }: Explored, shown: readonly Series[]): void {
  const times = new Map(shown.flatMap(({ rows }) => rows.map(({ period, at }) => [period, at] as const)));
  const periods = [...times].sort(([, a], [, b]) => a - b).map(([period]) => period);
  table.replaceChildren(
    element('caption', {}, `${title}, ${unit}`),
    element(
      'thead',
      {},
      element(
        'tr',
        {},
        element('th', { scope: 'col' }, 'Periode'),
        ...shown.map(({ name }) => element('th', { scope: 'col', class: 'number' }, name)),
      ),
    ),
    element(
      'tbody',
      {},
      ...periods.map((period) =>
        element(
          'tr',
          {},
          element('th', { scope: 'row' }, period),
          ...shown.map(({ rows }) =>
            element('td', { class: 'number' }, rows.find((row) => row.period === period)?.text ?? 'intet tal'),
          ),
        ),
      ),
    ),
  );
}
