import type { TargetDistance } from '../../plan/assess/distance.ts';
import type { Unit } from '../../plan/value/unit.ts';
import { formatNumber } from '../../plan/words/danish.ts';
import { unitWords } from '../../plan/words/labels.ts';

/** Where the target stands in every picture, in percent of its width; the good side is to the right of it. */
export const targetAt = 72;
/** No dot stands nearer to an edge. */
const edge = 3;
const lackRoom = targetAt - edge;
const goodRoom = 100 - edge - targetAt;

/** The distances of a unit on a line, the same for all goals that stand together. */
export interface DistanceScale {
  unit: Unit;
  /** The unit of most of the distances; others are drawn as squares. */
  isMain: boolean;
  /** Where a distance stands, in percent; what lies beyond the scale stands at its end. */
  at: (depth: number) => number;
  isBeyond: (depth: number) => boolean;
  ticks: readonly { x: number; text: string }[];
  /** What the ticks count: "procentpoint fra målet". */
  title: string;
}

export type ScaleOf = (distance: Pick<TargetDistance, 'unit'>) => DistanceScale;

/** One scale for each unit of distances that stand together. */
export function scalesOf(all: readonly TargetDistance[]): ScaleOf {
  const ofUnit = Map.groupBy(all, ({ unit }) => unit);
  const [main] = [...ofUnit].sort(([, a], [, b]) => b.length - a.length)[0] ?? [];
  const scales = new Map([...ofUnit].map(([unit, some]) => [unit, scaleOf(unit, some, unit === main)]));
  return ({ unit }) => scales.get(unit)!;
}

/** The scale of most of what stands together. */
export function mainScale(scales: readonly DistanceScale[]): DistanceScale {
  const [first] = [...Map.groupBy(scales, (scale) => scale).values()].sort((a, b) => b.length - a.length);
  return first![0]!;
}

/** So many percentage points are on the line at least, so that a small distance looks small. */
const leastPoints = 5;

/**
 * The extent of the side where targets were missed. The largest shortfall decides; starts, and what lies far on the good side, may
 * at most halve the scale, so that they do not squeeze the rest together.
 */
function reachOf(unit: Unit, some: readonly TargetDistance[]): number {
  const lacked = Math.max(0, ...some.map(({ depth }) => -depth));
  const begun = Math.max(0, ...some.map(({ start }) => -(start?.depth ?? 0)));
  const good = Math.max(0, ...some.map(({ depth }) => depth)) * (lackRoom / goodRoom);
  const base = Math.max(lacked, unit === 'procentpoint' ? leastPoints : 0);
  const wanted = Math.max(begun, good);
  if (base === 0) return wanted || 1;
  return Math.max(base, Math.min(wanted, 2 * base));
}

function scaleOf(unit: Unit, some: readonly TargetDistance[], isMain: boolean): DistanceScale {
  const reach = reachOf(unit, some);
  const place = (depth: number): number => targetAt + (depth / reach) * lackRoom;
  const step = niceStep(reach / mostTicks);
  const ticks = Array.from({ length: mostTicks }, (_, i) => (i + 1) * step).filter((tick) => tick <= reach);
  return {
    unit,
    isMain,
    at: (depth) => Math.min(100 - edge, Math.max(edge, place(depth))),
    isBeyond: (depth) => place(depth) < edge - tiny || place(depth) > 100 - edge + tiny,
    ticks: ticks.map((tick) => ({ x: place(-tick), text: formatNumber(tick) })),
    title: unit === 'pct' ? 'pct. af udgangspunktet' : `${unitWords(unit).many} fra målet`,
  };
}

const mostTicks = 3;
const tiny = 1e-9;

/** The next of 1, 2, 5, 10, 20 … */
function niceStep(least: number): number {
  const power = 10 ** Math.floor(Math.log10(least));
  return [1, 2, 5, 10].map((factor) => factor * power).find((step) => step >= least * 0.999)!;
}
