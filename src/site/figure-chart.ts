import { chartData, type ChartData } from '../chart/chart-data.ts';
import type { Figure } from '../plan/library/figure.ts';
import type { Library } from '../plan/library/library.ts';
import { onceFor } from '../plan/library/once-for.ts';

/** What the chart of a figure shows: the same on its pages and in its files, so that it is drawn once for all of them. */
export const figureChart = (figure: Figure, library: Library): ChartData => chartsOf(library)(figure);

const chartsOf = onceFor((library: Library) => onceFor((figure: Figure) => chartData(figure, figure.chart!, library)));
