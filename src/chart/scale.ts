import { scaleLinear } from 'd3-scale';
import { formatNumber } from '../plan/words/danish.ts';

export interface LinearScale {
  domain: [number, number];
  ticks: number[];
  /** The place of a value, in pixels from the start of the range. */
  at: (value: number) => number;
}

/**
 * A scale over a stretch of pixels. Lengths (bars) always start at zero; positions (lines, dots) do too unless all values
 * lie so far from it that the differences would not be seen. Where all is zero, zero stands at the start.
 */
export function linearScale(
  values: readonly number[],
  range: [number, number],
  { lengths = false, tickCount = 4 } = {},
): LinearScale {
  const low = Math.min(...values);
  const high = Math.max(...values);
  const fromZero = lengths || low === high || isZeroBased(values);
  const start = fromZero ? Math.min(0, low) : low - (high - low) * 0.25;
  const end = Math.max(0, high);
  const scale = scaleLinear()
    .domain([start, start === end ? start + 1 : end])
    .nice(tickCount)
    .range(range);
  const [from, to] = scale.domain() as [number, number];
  return { domain: [from, to], ticks: scale.ticks(tickCount), at: (value) => scale(value) };
}

/** Whether positions are drawn from zero: unless they all lie far above it, close together. */
export function isZeroBased(values: readonly number[]): boolean {
  const low = Math.min(...values);
  return low <= 0 || low === Math.max(...values) || low <= 0.7 * Math.max(...values);
}

/** So many decimals that no two ticks read alike. */
export function tickDecimals(ticks: readonly number[]): number {
  const step = ticks.length > 1 ? Math.abs(ticks[1]! - ticks[0]!) : 1;
  // A float is exact to some fifteen digits of the largest tick; what lies behind them is no part of the step.
  const digits = Math.ceil(Math.log10(Math.max(1, ...ticks.map(Math.abs))));
  const exact = Math.max(0, 13 - digits);
  return Math.max(0, ...[step, ticks[0] ?? 0].map((value) => decimalsOf(Number(value.toFixed(exact)))));
}

function decimalsOf(value: number): number {
  const [digits, exponent = '0'] = value.toString().split('e');
  return Math.max(0, (digits!.split('.')[1]?.length ?? 0) - Number(exponent));
}

/** The texts of ticks, all with the same decimals. */
export function tickTexts(ticks: readonly number[]): string[] {
  const decimals = tickDecimals(ticks);
  return ticks.map((tick) => formatNumber(tick === 0 ? 0 : tick, { decimals }));
}

/** Moves labels apart that would overlap, as little as possible, keeping their order. Positions in pixels. */
export function spread(positions: readonly number[], gaps: number | readonly number[]): number[] {
  const sizeOf = (i: number): number => (typeof gaps === 'number' ? gaps : gaps[i]!);
  const order = positions.map((_, i) => i).sort((a, b) => positions[a]! - positions[b]!);
  const placed = [...positions];
  for (let round = 0; round < rounds; round += 1) {
    for (let i = 1; i < order.length; i += 1) {
      const [above, below] = [order[i - 1]!, order[i]!];
      const overlap = (sizeOf(above) + sizeOf(below)) / 2 - (placed[below]! - placed[above]!);
      if (overlap > 0.01) {
        placed[above]! -= overlap / 2;
        placed[below]! += overlap / 2;
      }
    }
  }
  return placed;
}

/** Each round settles the neighbours; so many are enough for as many labels as a chart has. */
const rounds = 40;

/** {@link spread}, within bounds: pushed in from the edges without meeting again, as long as there is room. */
export function spreadWithin(
  positions: readonly number[],
  gaps: readonly number[],
  [from, to]: readonly [number, number],
): number[] {
  const placed = spread(positions, gaps);
  const order = placed.map((_, i) => i).sort((a, b) => placed[a]! - placed[b]!);
  let edge = from;
  for (const i of order) {
    placed[i] = Math.max(placed[i]!, edge + gaps[i]! / 2);
    edge = placed[i] + gaps[i]! / 2;
  }
  edge = to;
  for (const i of order.toReversed()) {
    placed[i] = Math.min(placed[i]!, edge - gaps[i]! / 2);
    edge = placed[i] - gaps[i]! / 2;
  }
  return placed;
}
