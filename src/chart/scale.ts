import { scaleLinear } from 'd3-scale';

export interface LinearScale {
  domain: [number, number];
  ticks: number[];
  /** The place of a value, in pixels from the start of the range. */
  at: (value: number) => number;
}

/**
 * A scale over a stretch of pixels. Lengths (bars) always start at zero; positions (lines, dots) do too unless all values
 * lie so far from it that the differences would not be seen.
 */
export function linearScale(
  values: readonly number[],
  range: [number, number],
  { lengths = false, tickCount = 4 } = {},
): LinearScale {
  const low = Math.min(...values);
  const high = Math.max(...values);
  const start = lengths || isZeroBased(values) ? Math.min(0, low) : low - (high - low) * 0.25;
  const scale = scaleLinear()
    .domain([start, Math.max(0, high)])
    .nice(tickCount)
    .range(range);
  const [from, to] = scale.domain() as [number, number];
  return { domain: [from, to], ticks: scale.ticks(tickCount), at: (value) => scale(value) };
}

/** Whether positions are drawn from zero: unless they all lie far above it, close together. */
export function isZeroBased(values: readonly number[]): boolean {
  const low = Math.min(...values);
  return low <= 0 || low <= 0.7 * Math.max(...values);
}

/** Moves labels apart that would overlap, as little as possible, keeping their order. Positions in pixels. */
export function spread(positions: readonly number[], gap: number): number[] {
  const order = positions.map((_, i) => i).sort((a, b) => positions[a]! - positions[b]!);
  const placed = [...positions];
  for (let round = 0; round < 20; round += 1) {
    for (let i = 1; i < order.length; i += 1) {
      const [above, below] = [order[i - 1]!, order[i]!];
      const overlap = gap - (placed[below]! - placed[above]!);
      if (overlap > 0.01) {
        placed[above]! -= overlap / 2;
        placed[below]! += overlap / 2;
      }
    }
  }
  return placed;
}
