import type { Step } from './assessment.ts';
import { decimalsIn, difference } from '../value/decimal.ts';
import type { Held } from './held.ts';
import type { Observation } from '../library/observation.ts';
import type { Period } from '../value/period.ts';
import type { Comparator } from '../entry/target.ts';

/** Judges what is held: values are compared as they are printed. */
export function judge(
  held: Held,
  decided: Observation,
  { period, isFinal }: { period: Period | undefined; isFinal: boolean },
): Step {
  const { reached, limit, against } = held;
  const isMet = holds(reached.value, limit.comparator, limit.value);
  return {
    period,
    status: isMet ? (isFinal ? 'met' : 'met-so-far') : isFinal ? 'not-met' : 'not-met-so-far',
    decided,
    ...(against && { against }),
    ...withDistance(held),
  };
}

/** Whether a value is as it must be. */
export function holds(value: number, comparator: Comparator, limit: number): boolean {
  switch (comparator) {
    case 'at-most':
      return value <= limit;
    case 'at-least':
      return value >= limit;
    case 'below':
      return value < limit;
    case 'above':
      return value > limit;
  }
}

/** Quotients have decimals without end: as many are shown as tell a value from a limit that it does not meet. */
const mostDecimals = 6;

/** The distance of a value from its limit, with so many decimals that one is seen where there is one. */
function withDistance({ rule, reached, limit, apart }: Held): Pick<Step, 'reached' | 'limit' | 'distance'> {
  const size = Math.abs(difference(reached.value, limit.value));
  const isQuotient = (rule === 'change' || rule === 'each-year') && reached.unit === 'pct';
  let decimals = isQuotient ? reached.decimals : Math.max(reached.decimals, decimalsIn(size));
  while (size > 0 && decimals < mostDecimals && Number(size.toFixed(decimals)) === 0) decimals += 1;
  return {
    reached: isQuotient ? { ...reached, decimals } : reached,
    limit,
    distance: { value: size, unit: apart, decimals },
  };
}
