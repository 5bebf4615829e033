import { encodedName, seriesOf } from '../library/chart-cells.ts';
import type { ChartInput } from '../entry/chart.ts';
import type { Cell, Figure } from '../library/figure.ts';
import type { Shelves } from '../library/library.ts';
import type { Finding } from '../value/problem.ts';

/** A chart with the cells that it names. */
export interface Drawn {
  figure: Figure;
  chart: ChartInput;
  cells: readonly Cell[];
  shelves: Shelves;
}

export interface Fault extends Pick<Finding, 'rule' | 'message' | 'hint'> {
  /** The part of the chart that is at fault, where it is one. */
  at?: string;
}

/** What stands in the way of a chart; the rule says where. */
export type FindFault = (drawn: Drawn) => Fault | undefined;

/** Lines go through time. */
export const overTime = ({ kind }: ChartInput): boolean => kind === 'line' || kind === 'slope';

/** Where a cell stands, in a message. */
export const spotOf = ({ row, column }: Cell): string => `cellen i rækken ”${row}”, kolonnen ”${column}”,`;

/** The names of a chart's series, each once. */
export const seriesNames = ({ figure, chart, cells, shelves }: Drawn): string[] => {
  const by = seriesOf(chart);
  return by ? [...new Set(cells.map((cell) => encodedName(cell, by, figure, shelves)))] : [];
};
