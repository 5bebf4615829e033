import type { Comparator, SimpleTarget } from './goal.ts';
import type { Break } from './measure.ts';
import type { Observation } from './observation.ts';
import type { Period } from './period.ts';
import type { Sentence } from './text.ts';
import type { UnitId } from './unit.ts';

/** How a goal stands. "So far" while the deadline lies after the newest figures. */
export type Status = 'met' | 'partly-met' | 'not-met' | 'met-so-far' | 'not-met-so-far' | 'unknown';

export const statusLabels: Record<Status, string> = {
  met: 'Nået',
  'partly-met': 'Delvist nået',
  'not-met': 'Ikke nået',
  'met-so-far': 'Foreløbig nået',
  'not-met-so-far': 'Foreløbig ikke nået',
  unknown: 'Kan ikke vurderes',
};

/** Why a goal cannot be assessed. */
export type UnknownReason =
  'no-target' | 'no-figures' | 'outdated' | 'no-baseline' | 'no-comparison' | 'break' | 'part-unknown';

export const reasonLabels: Record<UnknownReason, string> = {
  'no-target': 'intet måltal',
  'no-figures': 'ingen tal',
  outdated: 'tallene er ikke opdateret',
  'no-baseline': 'intet udgangspunkt',
  'no-comparison': 'intet tal at holde op imod',
  break: 'brud i talrækken',
  'part-unknown': 'en del af målet kan ikke vurderes',
};

export interface Quantity {
  value: number;
  unit: UnitId;
  decimals: number;
}

/** What is taken for granted, where the goal does not say it itself. */
export type Assumption = 'undated' | 'own-deadline' | 'own-period';

/** How one target was decided. */
export interface PartAssessment {
  target: SimpleTarget;
  status: Status;
  reason?: UnknownReason;
  /** The newest observation, which decides. */
  decided?: Observation;
  /** What it was held against, where that is a figure too: the baseline, or another place at the same time. */
  against?: Observation;
  /** The value that was held against the limit: the observation, or the change up to it. */
  reached?: Quantity;
  limit?: Quantity & { comparator: Comparator };
  /** How far from the limit, always positive. */
  distance?: Quantity;
  deadline?: Period;
  refusing?: Break;
  warnings: readonly Break[];
  assumptions: readonly Assumption[];
  /** The assessment in Danish, with the cells that its numbers come from. */
  sum: Sentence;
  /** What was taken for granted, and what to bear in mind: one Danish sentence each. */
  remarks: readonly string[];
}

/** How a goal was decided: its status, the sum, and the parts that it rests on (none where the goal has no target). */
export interface Assessment {
  status: Status;
  reason?: UnknownReason;
  /** How it came out: the sum of its only part, or how many of its parts are met. */
  sum: Sentence;
  remarks: readonly string[];
  parts: readonly PartAssessment[];
}
