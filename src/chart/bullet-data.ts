import { comparatorLabels } from '../plan/words/labels.ts';
import { isMet } from '../plan/value/conclusion.ts';
import type { PartAssessment } from '../plan/assess/assessment.ts';
import { formatNumber, formatQuantity } from '../plan/words/danish.ts';
import { roughDistance } from '../plan/words/printed.ts';
import { baselineValue } from '../plan/entry/target.ts';
import { isCounted, type UnitId } from '../plan/value/unit.ts';

/** What a bullet shows: how far one got, where the target is met, where one began, and how far it is from one to the other. */
export interface BulletData {
  value: number;
  valueText: string;
  /** Where the target is met: from a number, up to one, or between two. */
  good: Stretch;
  /** The ends of that stretch, by name. */
  limits: readonly NamedValue[];
  /** Where one began: the number that the goal itself starts from, or no change. */
  start?: NamedValue;
  /** "mangler 1,8 procentpoint", "0,4 procentpoint for højt", "0,4 procentpoint bedre end målet". */
  distance: string;
  isMet: boolean;
  /** A change, which has a sign; all else is so much of something, and never less than nothing. */
  isChange: boolean;
  /** The unit of the distance: bullets of the same one share their scale in a list. */
  unit: UnitId;
}

export interface Stretch {
  from?: number;
  to?: number;
}

export interface NamedValue {
  value: number;
  text: string;
}

/** What the words of a bullet need to know beside the assessment. */
export interface BulletNames {
  /** The place that the target is held against, where it is. */
  place?: string | undefined;
  /** The measure is itself a change, so that zero is no change. */
  isChange?: boolean;
  /** Where the target is a stretch, its two ends; the limit is then the nearest of them. */
  between?: readonly [from: number, to: number];
}

/** What a bullet is made from: one value held against one limit. */
export type HeldPart = Pick<PartAssessment, 'target' | 'status' | 'decided' | 'reached' | 'limit' | 'distance'>;

const changeKinds: readonly HeldPart['target']['kind'][] = ['relative-change', 'point-change', 'each-year-change'];

/** The bullet of an assessed target; nothing where it could not be assessed. */
export function bulletData(part: HeldPart, names: BulletNames = {}): BulletData | undefined {
  const { target, decided, reached, limit, distance, status } = part;
  if (!decided || !reached || !limit || !distance || status === 'unknown') return undefined;
  const ofChange = names.isChange || changeKinds.includes(target.kind);
  const { value, unit, decimals } = reached;
  const start = startOf(part, ofChange);
  return {
    value,
    valueText: decided.rough + formatQuantity(value, unit, { decimals, signed: ofChange }),
    ...goodOf(limit, names, ofChange),
    ...(start && { start }),
    distance: distanceText(part, roughDistance(decided), names, ofChange),
    isMet: isMet(status),
    isChange: ofChange,
    unit: scaleOf(distance.unit),
  };
}

/** Changes in percent are as far apart as so many percentage points: they share a scale. */
const scaleOf = (unit: UnitId): UnitId => (unit === 'pct' ? 'procentpoint' : unit);

type Limit = NonNullable<PartAssessment['limit']>;

/** Where the target is met, and what the ends of that stretch are called. */
function goodOf(limit: Limit, { between, place }: BulletNames, ofChange: boolean): Pick<BulletData, 'good' | 'limits'> {
  if (between) {
    const [from, to] = between;
    return {
      good: { from, to },
      limits: [
        { value: from, text: `mindst ${formatNumber(from)}` },
        { value: to, text: `højst ${formatNumber(to)}` },
      ],
    };
  }
  const { value } = limit;
  return {
    good: isCeiling(limit) ? { to: value } : { from: value },
    limits: [{ value, text: limitText(limit, ofChange, place) }],
  };
}

const isCeiling = ({ comparator }: Limit): boolean => comparator === 'at-most' || comparator === 'below';

function limitText({ value, decimals, comparator }: Limit, ofChange: boolean, place: string | undefined): string {
  if (place) return `${place} ${formatNumber(value, { decimals, signed: ofChange })}`;
  return ofChange
    ? `mål ${formatNumber(value, { signed: true })}`
    : `mål: ${comparatorLabels[comparator]} ${formatNumber(value)}`;
}

function startOf({ target }: HeldPart, ofChange: boolean): NamedValue | undefined {
  if (ofChange) return { value: 0, text: '0, uændret' };
  const baseline = baselineValue(target);
  return baseline === undefined ? undefined : { value: baseline, text: `målets start ${formatNumber(baseline)}` };
}

function distanceText(part: HeldPart, about: string, { between }: BulletNames, ofChange: boolean): string {
  const { target, status, distance, limit } = part;
  if (between && isMet(status)) return 'inden for målet';
  const { value, unit, decimals } = distance!;
  const isCount = isCounted(unit);
  // A count has just said what it counts.
  const size = target.kind === 'count' ? formatNumber(value, { decimals }) : formatQuantity(value, unit, { decimals });
  if (value === 0) return isMet(status) ? 'lige på målet' : 'lige på grænsen, ikke nok';
  const far = `${about}${size}${unit === 'pct' ? ' af udgangspunktet' : ''}`;
  if (isMet(status)) return `${far} ${isCount ? (isCeiling(limit!) ? 'færre' : 'flere') : 'bedre'} end målet`;
  if (between) return `uden for målet med ${far}`;
  // Nothing is missing where there is too much.
  if (!isCeiling(limit!) || ofChange) return `mangler ${far}`;
  return isCount ? `${far} flere end målet` : `${far} for højt`;
}

/** How far a value is on the good side of the nearest end of the stretch; negative where the target is not met. */
export function depthIn({ from, to }: Stretch, value: number): number {
  return Math.min(...(from === undefined ? [] : [value - from]), ...(to === undefined ? [] : [to - value]));
}
