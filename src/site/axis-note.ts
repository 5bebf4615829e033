import { scaleValues, type ChartData } from '../chart/chart-data.ts';
import { isZeroBased } from '../chart/scale.ts';

/** Said where the axis of a chart does not begin at zero. Bars always do; lines and dots only where it would not flatten them. */
export function axisNote(data: ChartData): { axisNote?: string } {
  const isOfLengths = data.kind === 'bar' || data.kind === 'grouped-bar' || data.fromZero;
  return isOfLengths || isZeroBased(scaleValues(data)) ? {} : { axisNote: 'Aksen begynder ikke ved nul.' };
}
