import { comparePeriods } from '../value/period.ts';
import { isFullyKnown } from '../library/absence.ts';
import { isMet, isSoFar, type Status } from '../value/conclusion.ts';
import { reasonOf, type Assessment, type PartVerdict, type Step } from './assessment.ts';
import type { Reading, UnknownReason } from './assessment-rules.ts';
import { comparabilityOf, withheldBy } from './comparability.ts';
import { evidenceOf, type Evidence } from './evidence.ts';
import { explainGoal, explainPart, remarksOf } from './explain.ts';
import { isHeld } from './held.ts';
import { hold, type SingleTarget } from './hold.ts';
import { holds, judge } from './judge.ts';
import type { Observation } from '../library/observation.ts';
import { questionOf, type Assessed, type Facts, type Question } from './question.ts';
import { deadlineOf, targetParts, type SimpleTarget } from '../entry/target.ts';
import { holdEachYear, holdPerYear, type Yearly } from './yearly.ts';

/**
 * Assesses a goal by the figures of its own plan year: what the last observation before the deadline says of the target.
 *
 * Nothing is guessed. Where a goal does not say it all, the rules of assessment-rules.ts say what is taken for granted, and
 * the assessment says so; where no rule does, it cannot be assessed, and says why.
 */
export function evaluateGoal(goal: Assessed, facts: Facts): Assessment {
  const verdicts = verdictsOf(goal, facts);
  const parts = verdicts.map((verdict) => ({
    ...verdict,
    sum: explainPart(verdict, facts),
    remarks: remarksOf(verdict),
  }));
  const verdict = verdicts.length > 0 ? combine(verdicts) : open(withoutTarget(goal, facts));
  return {
    ...verdict,
    parts,
    sum: explainGoal(verdict, parts, goal),
    remarks: [...new Set(parts.flatMap(({ remarks }) => remarks))],
  };
}

/** The targets of a goal, each assessed, before they are put into words. */
export const verdictsOf = (goal: Assessed, facts: Facts): PartVerdict[] =>
  goal.target ? targetParts(goal.target).map((target) => assess(target, goal, facts)) : [];

type Verdict = Pick<Assessment, 'status' | 'basis'>;

/** A goal is met when all its parts are. One part that cannot be assessed leaves the whole open, for its own reason. */
function combine(parts: readonly Verdict[]): Verdict {
  const [only] = parts;
  if (only && parts.length === 1) return { status: only.status, basis: only.basis };
  const reasons = parts.flatMap((part) => reasonOf(part) ?? []);
  if (reasons.length > 0) return open(sharedReason(reasons, parts.length));
  const met = parts.filter(({ status }) => isMet(status)).length;
  const whole = met === parts.length ? 'met' : met > 0 ? 'partly-met' : 'not-met';
  const status: Status = parts.some((part) => isSoFar(part.status)) ? `${whole}-so-far` : whole;
  return { status, basis: { kind: 'computed', rule: 'compound' } };
}

/** That a goal has no target can only be said where one has seen the goal as its plan has it. */
function withoutTarget(goal: Assessed, { plans }: Facts): UnknownReason {
  if (goal.openTarget !== undefined) return 'no-limit';
  return isFullyKnown(goal, plans) ? 'no-target' : 'target-unknown';
}

const open = (reason: UnknownReason): Verdict => ({ status: 'unknown', basis: { kind: 'unknown', reason } });

/** What keeps all parts from being assessed, where it is one thing. */
function sharedReason(reasons: readonly UnknownReason[], parts: number): UnknownReason {
  if (reasons.length < parts) return 'part-unknown';
  return new Set(reasons).size === 1 ? reasons[0]! : 'parts-unknown';
}

function assess(target: SimpleTarget, goal: Assessed, facts: Facts): PartVerdict {
  switch (target.kind) {
    case 'per-year':
      return yearly(questionOf(target, goal, facts), holdPerYear);
    case 'each-year-change':
      return yearly(questionOf(target, goal, facts), holdEachYear);
    default:
      return single(questionOf(target, goal, facts));
  }
}

/** What every assessment begins from. */
const begun = ({ target, deadline }: Question): Omit<PartVerdict, 'status' | 'basis'> => ({
  target,
  ...(deadline && { deadline }),
  obstacles: [],
  candidates: [],
  steps: [],
  open: [],
  later: [],
  warnings: [],
  readings: [],
});

const unknown = (question: Question, reason: UnknownReason, more: Partial<PartVerdict> = {}): PartVerdict => ({
  ...begun(question),
  ...more,
  ...open(reason),
});

/** A target that one number decides. */
function single(question: Question<SingleTarget>): PartVerdict {
  const { observations, deadline, endOf, begins } = question;
  const evidence = evidenceOf(observations, deadline, endOf);
  if (evidence.kind !== 'decided') return undecided(question, evidence);
  const { decided, later } = evidence;
  const end = endOf(decided);
  if (end !== undefined && end < begins) return unknown(question, 'before-plan', { decided, later });
  const held = hold(question, decided);
  if (!isHeld(held)) return unknown(question, held.reason, { ...held, decided, later });
  const isFinal = deadline === undefined || (end !== undefined && end >= deadline.end);
  const step = judge(held, decided, { period: deadline, isFinal });
  const metBefore = metBeforePlan(question, step);
  return {
    ...begun(question),
    ...step,
    basis: { kind: 'computed', rule: held.rule },
    later,
    ...(metBefore && { metBefore }),
    warnings: held.warnings,
    readings: [...held.readings, ...readingsOf(question, decided)],
  };
}

function undecided(question: Question, evidence: Exclude<Evidence, { kind: 'decided' }>): PartVerdict {
  switch (evidence.kind) {
    case 'nothing':
      return unknown(question, 'no-figures');
    case 'too-late':
      return unknown(question, 'after-deadline', { later: evidence.later });
    case 'ambiguous':
      return unknown(question, 'ambiguous', { candidates: evidence.candidates });
  }
}

/** What a target of several years comes to. */
function yearly<T extends SimpleTarget>(
  question: Question<T>,
  holdYears: (question: Question<T>) => Yearly,
): PartVerdict {
  const { rule, steps, deciding, reason, readings, ...more } = holdYears(question);
  if (!deciding) return unknown(question, reason ?? 'no-figures', more);
  return {
    ...begun(question),
    ...deciding,
    ...more,
    basis: { kind: 'computed', rule },
    steps,
    readings: [...readings, ...readingsOf(question, deciding.decided)],
  };
}

/** Whether a level was as the target wants it already when the plan began, by a number that may be held against the new one. */
function metBeforePlan({ target, measure, observations, plan }: Question, step: Step): Observation | undefined {
  if (!isMet(step.status) || step.against || measure.type === 'change' || 'direction' in target) return undefined;
  const before = observations.filter(({ period }) => period && period.end < plan.start);
  const like = before.filter((each) => withheldBy(comparabilityOf(each, step.decided, measure)).length === 0);
  const last = newestOf(like);
  if (!last) return undefined;
  const isWithin =
    target.kind === 'interval'
      ? holds(last.value!, 'at-least', target.between[0]) && holds(last.value!, 'at-most', target.between[1])
      : holds(last.value!, step.limit.comparator, step.limit.value);
  return isWithin ? last : undefined;
}

/** The newest of several, where all of that time say the same. */
function newestOf(observations: readonly Observation[]): Observation | undefined {
  const [newest, ...others] = observations.toSorted((a, b) => comparePeriods(b.period!, a.period!));
  const alike = others.filter(({ period }) => period!.end === newest!.period!.end);
  return alike.every(({ value }) => value === newest!.value) ? newest : undefined;
}

function readingsOf({ target, endOf }: Question, decided: Observation): Reading[] {
  const deadline = deadlineOf(target);
  return [
    ...(decided.period || endOf(decided) === undefined ? [] : (['undated'] as const)),
    ...(deadline ? [] : (['no-deadline'] as const)),
    ...(deadline?.origin ? (['deadline-elsewhere'] as const) : []),
  ];
}
