import type { AssessmentRule, UnknownReason } from './assessment-rules.ts';
import type { Basis } from '../value/basis.ts';
import type { Obstacle } from './comparability.ts';
import type { Observation } from '../library/observation.ts';
import type { Period } from '../value/period.ts';
import type { Comparator, SimpleTarget } from '../entry/target.ts';
import type { Sentence } from '../value/sentence.ts';
import type { Unit } from '../value/unit.ts';
import { isSoFar, type Status } from '../value/conclusion.ts';

export interface Quantity {
  value: number;
  unit: Unit;
  decimals: number;
}

/** What a value was held against, and how it had to stand to it. */
export type Limit = Quantity & { comparator: Comparator };

/** One value held against one limit: the whole of most targets, or one of the years of a target for several. */
export interface Step {
  /** What was to be reached by then. */
  period: Period | undefined;
  status: Status;
  /** The observation that decides. */
  decided: Observation;
  /** What it was held against, where that is a figure too: the baseline, or another place at the same time. */
  against?: Observation;
  /** The value that was held against the limit: the observation, or the change up to it. */
  reached: Quantity;
  limit: Limit;
  /** How far from the limit, always positive. */
  distance: Quantity;
}

/** An assessment before it is put into words. */
export interface PartVerdict extends Partial<Omit<Step, 'status' | 'period'>> {
  target: SimpleTarget;
  status: Status;
  /** What the assessment rests on: a rule that was followed, or the reason why no one can tell. */
  basis: Basis<AssessmentRule, UnknownReason>;
  /** The period to count from, where there should have been a figure and is none. */
  missing?: Period;
  /** Why two values cannot be held together. */
  obstacles: readonly Obstacle[];
  /** The values that do not agree, or that an assessment would have had to choose between. */
  candidates: readonly Observation[];
  /** What is more than one year's: the years that could be judged, oldest first. The deciding one is the part's own. */
  steps: readonly Step[];
  /** The years of a target that no figure is about. */
  open: readonly Period[];
  /** Observations from after the deadline: they decide nothing and are told beside it. */
  later: readonly Observation[];
  /** The value from before the plan that already was as the target wants it. */
  metBefore?: Observation;
  deadline?: Period;
  /** What to bear in mind: it keeps nothing from being decided. */
  warnings: readonly Obstacle[];
  /** The rules that fill in what the goal does not say: each is the site's own reading. */
  readings: readonly AssessmentRule[];
}

/** How one target was decided. */
export interface PartAssessment extends PartVerdict {
  /** The assessment in Danish, with the cells that its numbers come from. */
  sum: Sentence;
  /** What was taken for granted, and what to bear in mind: one Danish sentence each. */
  remarks: readonly string[];
}

/** How a goal was decided: its status, the sum, and the parts that it rests on (none where the goal has no target). */
export interface Assessment {
  status: Status;
  basis: Basis<AssessmentRule, UnknownReason>;
  /** How it came out: the sum of its only part, or how many of its parts are met. */
  sum: Sentence;
  remarks: readonly string[];
  parts: readonly PartAssessment[];
}

/** Why there is no verdict. */
export const reasonOf = ({ basis }: Pick<PartVerdict, 'basis'>): UnknownReason | undefined =>
  basis.kind === 'unknown' ? basis.reason : undefined;

/** The rules that an assessment went by, those of its parts each once: how it was decided, then what else was used. */
export function rulesOf({ basis, parts }: Pick<Assessment, 'basis' | 'parts'>): AssessmentRule[] {
  const ruleOf = (each: Pick<PartVerdict, 'basis'>): AssessmentRule[] =>
    each.basis.kind === 'computed' ? [each.basis.rule] : reasonOf(each) ? [reasonOf(each)!] : [];
  const used = parts.flatMap((part): AssessmentRule[] => [
    ...ruleOf(part),
    ...(part.later.length > 0 && part.decided ? (['deadline'] as const) : []),
    ...(isSoFar(part.status) ? (['so-far'] as const) : []),
    ...(part.metBefore ? (['met-before'] as const) : []),
    ...part.readings,
  ]);
  return [...new Set([...ruleOf({ basis }), ...used])];
}
