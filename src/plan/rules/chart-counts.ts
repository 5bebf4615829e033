import { categoryOf, encodedName, seriesOf } from '../library/chart-cells.ts';
import type { Encoding } from '../entry/chart.ts';
import { joinList, formatAges } from '../words/danish.ts';
import type { Cell } from '../library/figure.ts';
import { overTime, type Drawn, type FindFault } from './chart-fault.ts';

/**
 * Numbers that are drawn to be held against each other (along a line, or between places or times) count the same people
 * in the same way: else the drawing shows a course or a difference that nobody had.
 */
export const mixedCounts: FindFault = (drawn) => {
  for (const { name, cells } of heldTogether(drawn)) {
    const ways = [...new Set(cells.map(wayOf))];
    if (ways.length < 2) continue;
    const what = overTime(drawn.chart) ? `Linjen ”${name}”` : name ? `”${name}” i diagrammet` : 'Diagrammet';
    return {
      rule: 'chart-mixes-counts',
      message: `${what} blander tal, der ikke er gjort op på samme måde${listWays(ways)}.`,
      hint: 'Vælg rækker eller kolonner, der er gjort op ens, med rows og columns, eller fordel dem på noget andet.',
    };
  }
  return undefined;
};

/** The cells that a chart sets against each other: along a line; within a category, by place or time; or all bars. */
function heldTogether({ figure, chart, cells, shelves }: Drawn): { name: string; cells: Cell[] }[] {
  const series = seriesOf(chart);
  const compares = (by: Encoding | undefined): boolean => by === 'place' || by === 'period';
  const by = overTime(chart) ? series : compares(series) ? categoryOf(chart) : undefined;
  if (!by) return chart.kind === 'bar' && compares(categoryOf(chart)) ? [{ name: '', cells: [...cells] }] : [];
  const names = [...new Set(cells.map((cell) => encodedName(cell, by, figure, shelves)))];
  return names.map((name) => ({
    name,
    cells: cells.filter((cell) => encodedName(cell, by, figure, shelves) === name),
  }));
}

/** What a number counts, whom, and how. */
const wayOf = ({ measure, group, population, definition }: Cell): string =>
  JSON.stringify([measure ?? '', group ?? '', formatAges(population), definition ?? '']);

/** The first thing that differs: the ages, or else how it is counted. */
function listWays(ways: readonly string[]): string {
  const parts = ways.map((way) => JSON.parse(way) as [string, string, string, string]);
  for (const nth of [2, 3, 1, 0] as const) {
    const said = [...new Set(parts.map((part) => part[nth]))];
    if (said.length > 1 && said.every(Boolean)) return `: ${joinList(said)}`;
  }
  return '';
}
