import { baselineValue, type SimpleTarget } from '../entry/target.ts';
import { byId } from '../library/library.ts';
import { difference } from '../value/decimal.ts';
import { isMet, isSoFar } from '../value/conclusion.ts';
import { isCounted, isShare, type Unit } from '../value/unit.ts';
import { formatNumber, formatPeriod, formatQuantity } from '../words/danish.ts';
import { roughDistance } from '../words/printed.ts';
import type { Limit, PartVerdict } from './assessment.ts';
import type { Names } from './observation-text.ts';

/** How far a target was from being met, as a place on a line on which the target is zero. */
export interface TargetDistance {
  /** How far on the good side of the target; less than zero where it is not met. */
  depth: number;
  /** The same of where one began, where the documents have that, and what it is called. */
  start?: { depth: number; text: string };
  /** What both are in; distances in the same may share a scale. */
  unit: Unit;
  /** "mangler 1,8 procentpoint", "0,4 procentpoint under målet". */
  text: string;
  isMet: boolean;
  /** The number is from before the deadline. */
  isSoFar: boolean;
}

/** Nothing where the target could not be assessed. */
export function distanceOf(verdict: PartVerdict, names: Names): TargetDistance | undefined {
  const { target, decided, limit, distance, status } = verdict;
  if (!decided || !limit || !distance || status === 'unknown') return undefined;
  const start = startOf(verdict, limit);
  return {
    depth: isMet(status) || distance.value === 0 ? distance.value : -distance.value,
    ...(start && { start }),
    unit: scaleOf(target, distance.unit, names),
    text: distanceWords(verdict, names),
    isMet: isMet(status),
    isSoFar: isSoFar(status),
  };
}

const changeKinds: readonly SimpleTarget['kind'][] = ['relative-change', 'point-change', 'each-year-change'];

/**
 * Changes in percent are as far apart as so many percentage points and share their scale. Only where what changes is
 * itself a share would that mislead: ten percent of 18 pct. is not ten percentage points.
 */
function scaleOf({ measure: id }: SimpleTarget, unit: Unit, { measures }: Names): Unit {
  if (unit !== 'pct') return unit;
  const measure = byId(measures, id);
  return measure.type === 'level' && isShare(measure.unit) ? 'pct' : 'procentpoint';
}

const isCeiling = ({ comparator }: Limit): boolean => comparator === 'at-most' || comparator === 'below';

function depthOf(target: SimpleTarget, limit: Limit, value: number): number {
  if (target.kind === 'interval') {
    return Math.min(difference(value, target.between[0]), difference(target.between[1], value));
  }
  return isCeiling(limit) ? difference(limit.value, value) : difference(value, limit.value);
}

/**
 * Where one began: no change, of what is to change, or the number that the goal itself starts from. Where the goal was met
 * before the plan began, the number of the figures stands beside, so that the two do not contradict.
 */
function startOf({ target, decided, against, metBefore }: PartVerdict, limit: Limit): TargetDistance['start'] {
  if (changeKinds.includes(target.kind)) {
    const from = against?.period ?? decided?.period?.ends?.[0];
    return { depth: depthOf(target, limit, 0), text: from ? `start, ${formatPeriod(from)}` : 'start' };
  }
  const baseline = baselineValue(target);
  if (baseline === undefined) return undefined;
  const counted = metBefore?.value;
  const text =
    typeof counted === 'number' && counted !== baseline
      ? `målets start ${formatNumber(baseline)}, tabellens ${formatNumber(counted)}`
      : `planens start ${formatNumber(baseline)}`;
  return { depth: depthOf(target, limit, baseline), text };
}

function distanceWords({ target, status, decided, limit, distance }: PartVerdict, names: Names): string {
  const { value, unit, decimals } = distance!;
  if (target.kind === 'interval' && isMet(status)) return 'inden for målet';
  if (value === 0) return isMet(status) ? 'lige på målet' : 'lige på grænsen, ikke nok';
  const size = `${roughDistance(decided!)}${formatQuantity(value, unit, { decimals })}${unit === 'pct' ? ' af starten' : ''}`;
  const isChange = changeKinds.includes(target.kind);
  if (!isMet(status)) {
    const isTooMuch = isCeiling(limit!) && !isChange;
    // Of people and things there can be too many, and then none are missing.
    if (isTooMuch && isCounted(unit)) return `${size} for mange`;
    if (isTooMuch) return `${size} for ${target.kind === 'interval' ? 'meget' : 'højt'}`;
    return `mangler ${size}`;
  }
  if (isChange) return `${size} mere end målet`;
  const what = target.kind === 'relative-to-place' ? byId(names.places, target.place).name : 'målet';
  return `${size} ${isCeiling(limit!) ? 'under' : 'over'} ${what}`;
}
