import type { ChartData } from '../chart/chart-data.ts';
import { isZeroBased } from '../chart/scale.ts';

/** Said where the axis of a chart does not begin at zero. Bars and dots always do; lines only where it would not flatten them. */
export function axisNote({ kind, points, target, fromZero }: ChartData): { axisNote?: string } {
  if ((kind !== 'line' && kind !== 'slope') || fromZero) return {};
  const values = [...points.flatMap(({ value }) => value ?? []), ...(target === undefined ? [] : [target])];
  return isZeroBased(values) ? {} : { axisNote: 'Aksen begynder ikke ved nul.' };
}
