import { directionLabels } from '../words/labels.ts';
import type { Basis } from '../value/basis.ts';
import type { Comparability } from '../assess/comparability.ts';
import { difference, percentOf } from '../value/decimal.ts';
import { byId, type Library } from '../library/library.ts';
import { type Cell, baseOf } from '../library/figure.ts';
import type { Aim, Measure } from '../entry/measure.ts';
import type { Observation } from '../library/observation.ts';
import { countsPeople, isExact, isShare } from '../value/unit.ts';
import type { Standing } from './standing.ts';
import type { Course } from '../value/conclusion.ts';

/** The rules that a course may be computed by. */
export type CourseRule = 'difference' | 'rounding' | 'few-persons';

/** What is said of the change between two numbers, and what that rests on. */
export interface Reading {
  course: Course;
  basis: Basis<CourseRule>;
  /** The aim that the change is held up against. */
  aim?: Aim;
}

/** Two numbers of a measure, with all that decides what may be said of them. */
export interface Change {
  measure: Measure;
  older: Observation;
  newer: Observation;
  standing: { older: Standing; newer: Standing };
  comparability: Comparability;
  /** The persons behind the two shares, where the tables give them. */
  persons?: { older: Observation; newer: Observation };
  /** The aim of the newer plan year for this measure and group. */
  aim?: Aim;
}

/**
 * Says no more of a change than the two printed numbers bear: nothing across a refusal, nothing of what rounding or a
 * handful of persons can make up, and good or bad only by an aim that a document of the newer year states for it.
 */
export function readChange(change: Change): Reading {
  const { older, newer, aim } = change;
  const plain = plainReading(change);
  if (plain.course !== 'changed' || !aim || !bearsVerdict(change)) return plain;
  const isDown = difference(newer.value!, older.value!) < 0;
  return {
    course: isDown === (aim.direction === 'down') ? 'as-aimed' : 'against-aim',
    basis: { kind: 'printed', origin: aim.origin },
    aim,
  };
}

/** The same without asking what anyone wished for. */
export function plainReading(change: Pick<Change, 'older' | 'newer' | 'comparability' | 'persons'>): Reading {
  const { older, newer, comparability } = change;
  const { refusals } = comparability;
  if (refusals.length > 0) {
    return { course: 'not-comparable', basis: { kind: 'unknown', reason: refusals.map(({ text }) => text).join(' ') } };
  }
  if (older.value === newer.value) return computed('same', 'difference');
  if (isWithinRounding(older, newer)) return computed('within-rounding', 'rounding');
  if (isOfFewPersons(change)) return computed('few-persons', 'few-persons');
  return computed('changed', 'difference');
}

const computed = (course: Course, rule: CourseRule): Reading => ({ course, basis: { kind: 'computed', rule } });

type Printed = Pick<Cell, 'value' | 'decimals' | 'unit'>;

/**
 * Whether two numbers, as printed, may have been alike before they were rounded: they lie no further apart than half a
 * unit of the last decimal of each, added up. What is counted one by one is not rounded.
 */
export function isWithinRounding(one: Printed, other: Printed): boolean {
  if (one.unit && isExact(one.unit)) return false;
  const apart = Math.abs(difference(one.value!, other.value!));
  // In halves of the finer unit, so that all three are whole numbers.
  const decimals = Math.max(one.decimals, other.decimals);
  const margin = 10 ** (decimals - one.decimals) + 10 ** (decimals - other.decimals);
  return Math.round(2 * apart * 10 ** decimals) <= margin;
}

/** A difference of fewer persons than this tells of the persons and not of the group. */
const fewPersons = 5;

/** Whether a change rests on a handful of persons, as far as the tables say how many there are. */
function isOfFewPersons({ older, newer, persons }: Pick<Change, 'older' | 'newer' | 'persons'>): boolean {
  const changes = [
    ...(older.unit && countsPeople(older.unit) ? [difference(newer.value!, older.value!)] : []),
    ...(persons ? [difference(persons.newer.value!, persons.older.value!)] : []),
    ...basesOf(older, newer).map((base) => percentOf(difference(newer.value!, older.value!), base)),
  ];
  return changes.some((change) => Math.round(Math.abs(change)) < fewPersons);
}

/** What the two shares are taken of, where the tables say it. */
function basesOf(older: Observation, newer: Observation): number[] {
  return [older, newer].flatMap((share) => baseOf(share, share.figure)?.value ?? []);
}

/**
 * Whether the change may be called the way that was wanted, or the opposite: both numbers are about their year and held
 * together without reservation, a share is known to be of many enough, and its persons did not go the other way.
 */
function bearsVerdict({ older, newer, standing, comparability, persons }: Change): boolean {
  if (comparability.reservations.length > 0 || standing.older !== 'year' || standing.newer !== 'year') return false;
  if ([older, newer].some(isRough)) return false;
  if (!older.unit || !isShare(older.unit)) return true;
  const isCountKnown = persons !== undefined || basesOf(older, newer).length === 2;
  const warns = [older, newer].some(({ figure }) => figure.cautions !== undefined);
  if (!isCountKnown && warns) return false;
  const ways = persons ? Math.sign(difference(persons.newer.value!, persons.older.value!)) : 0;
  return ways === 0 || ways === Math.sign(difference(newer.value!, older.value!));
}

/** Printed with a word for "about": the document itself does not know the number better. */
const isRough = ({ rough }: Observation): boolean => rough !== '';

/** Which way a document wants it, and where it says so. */
export const aimText = ({ direction, origin }: Aim, { documents }: Pick<Library, 'documents'>): string =>
  `Ønsket vej: ${directionLabels[direction].way}. Det står i ${byId(documents, origin.document).short}, ${origin.label}.`;
