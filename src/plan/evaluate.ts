import type { Assessment, Assumption, PartAssessment, Quantity, Status, UnknownReason } from './assessment.ts';
import { breaksBetween } from './comparability.ts';
import { explainGoal, explainPart, remarksOf } from './explain.ts';
import { targetParts, type Comparator, type Goal, type SimpleTarget } from './goal.ts';
import { byId, ofYear, type Library } from './library.ts';
import type { Measure } from './measure.ts';
import { findObservations, type Observation } from './observation.ts';
import { toPeriod, type Period } from './period.ts';
import { unitOfDifference } from './unit.ts';

/** An assessment before it is put into words. */
export type Finding = Omit<PartAssessment, 'sum' | 'remarks'>;

/**
 * Assesses a goal by the figures of its own plan year: what the newest observation says of the target.
 *
 * Nothing is filled in: no base year is substituted and no direction guessed. Where a goal names no deadline or no
 * period to count from, the table's own period is taken, and the sum says so. A target whose figures end before the plan
 * begins, or lie on the other side of a break that refuses, cannot be assessed.
 */
export function evaluateGoal(goal: Goal, library: Library): Assessment {
  const findings = goal.target ? targetParts(goal.target).map((target) => assess(target, goal, library)) : [];
  const parts = findings.map((finding) => ({
    ...finding,
    sum: explainPart(finding, library),
    remarks: remarksOf(finding),
  }));
  const { status, reason } = combine(findings);
  return {
    status,
    ...(reason && { reason }),
    parts,
    sum: explainGoal(status, parts),
    remarks: [...new Set(parts.flatMap(({ remarks }) => remarks))],
  };
}

/** A goal is met when all its parts are. One part that cannot be assessed leaves the whole open, for its own reason. */
function combine(parts: readonly Finding[]): { status: Status; reason?: UnknownReason } {
  if (parts.length === 0) return { status: 'unknown', reason: 'no-target' };
  const [only] = parts;
  if (only && parts.length === 1) return { status: only.status, ...(only.reason && { reason: only.reason }) };
  const all = parts.map(({ status }) => status);
  if (all.includes('unknown')) {
    const reasons = new Set(parts.map(({ reason: each }) => each));
    const [shared] = reasons;
    return { status: 'unknown', reason: reasons.size === 1 && shared ? shared : 'part-unknown' };
  }
  const met = all.filter((status) => status === 'met' || status === 'met-so-far');
  if (met.length === all.length) return { status: all.includes('met-so-far') ? 'met-so-far' : 'met' };
  if (met.length > 0) return { status: 'partly-met' };
  return { status: all.includes('not-met') ? 'not-met' : 'not-met-so-far' };
}

function assess(target: SimpleTarget, goal: Goal, library: Library): Finding {
  const figures = ofYear(library.figures, goal.year);
  const measure = byId(library.measures, target.measure);
  const observations = findObservations(figures, { ...target, place: library.site.place });
  const decided = observations.at(-1);
  const unknown = (reason: UnknownReason, more: Partial<Finding> = {}): Finding => ({
    target,
    status: 'unknown',
    reason,
    warnings: [],
    assumptions: [],
    ...(decided && { decided }),
    ...more,
  });

  if (!decided) return unknown('no-figures');
  const planStart = toPeriod(goal.forYear ?? byYear(library, goal.year).period).start;
  if (decided.period && decided.period.end < planStart) return unknown('outdated');

  const held = hold(target, measure, observations, decided, (place) =>
    findObservations(figures, { ...target, place }).find(({ period }) => period?.text === decided.period?.text),
  );
  if (typeof held === 'string') return unknown(held);
  const breaks = held.span ? breaksBetween(measure, held.span, target.group ? [target.group] : []) : [];
  const refusing = breaks.find(({ effect }) => effect === 'refuses');
  if (refusing) return unknown('break', { refusing });

  const { reached, limit, against } = held;
  const deadline = target.deadline && toPeriod(target.deadline.period);
  const dataEnd = decided.period?.end ?? followUpEnd(library, goal.year);
  const isMet = holds(reached.value, limit.comparator, limit.value);
  const isFinal = !deadline || (dataEnd !== undefined && dataEnd >= deadline.end);
  return {
    target,
    status: isMet ? (isFinal ? 'met' : 'met-so-far') : isFinal ? 'not-met' : 'not-met-so-far',
    decided,
    ...(against && { against }),
    reached,
    limit,
    distance: distanceBetween(reached, limit),
    ...(deadline && { deadline }),
    warnings: breaks.filter(({ effect }) => effect === 'warns'),
    assumptions: assumptionsOf(target, measure, decided),
  };
}

interface Held {
  reached: Quantity;
  limit: Quantity & { comparator: Comparator };
  against?: Observation;
  /** The stretch of time that the assessment counts over. */
  span?: [Period, Period];
}

/** What is held against what, by the kind of target; a reason where that cannot be done. */
function hold(
  target: SimpleTarget,
  measure: Measure,
  observations: readonly Observation[],
  decided: Observation,
  atPlace: (place: string) => Observation | undefined,
): Held | UnknownReason {
  const observed = quantityOf(decided, measure);
  switch (target.kind) {
    case 'level':
    case 'count': {
      const baseline = target.kind === 'level' ? target.baseline?.period : undefined;
      return {
        reached: observed,
        limit: { ...observed, value: target.value, comparator: target.comparator },
        ...(baseline && decided.period && { span: [toPeriod(baseline), decided.period] }),
      };
    }
    case 'relative-to-place': {
      const other = atPlace(target.place);
      if (!other) return 'no-comparison';
      return {
        reached: observed,
        limit: { ...quantityOf(other, measure), comparator: target.comparator },
        against: other,
        ...(decided.period?.ends && { span: decided.period.ends }),
      };
    }
    case 'relative-change':
    case 'point-change': {
      const change = changeUpTo(decided, observations, measure, target);
      return change ? { ...change, limit: changeLimit(target, change.reached) } : 'no-baseline';
    }
  }
}

type ChangeTarget = Extract<SimpleTarget, { kind: 'relative-change' | 'point-change' }>;

/** The change that the figures state themselves, or the one between two levels. */
function changeUpTo(
  decided: Observation,
  observations: readonly Observation[],
  measure: Measure,
  { kind, from }: ChangeTarget,
): Omit<Held, 'limit'> | undefined {
  const start = from === undefined ? undefined : toPeriod(from).text;
  if (measure.type === 'change') {
    if (start && decided.period?.ends?.[0].text !== start) return undefined;
    const span = decided.period?.ends;
    return { reached: quantityOf(decided, measure), ...(span && { span }) };
  }
  const base = observations.find(({ period }) => period && (!start || period.text === start));
  if (!base?.value || !base.period || !decided.period || base.period.text === decided.period.text) return undefined;
  const difference = (decided.value ?? 0) - base.value;
  return {
    reached:
      kind === 'relative-change'
        ? { value: (100 * difference) / base.value, unit: 'pct', decimals: 1 }
        : { value: difference, unit: unitOfDifference(measure.unit), decimals: decided.decimals },
    against: base,
    span: [base.period, decided.period],
  };
}

const changeLimit = ({ direction, by }: ChangeTarget, reached: Quantity): Held['limit'] => ({
  ...reached,
  value: direction === 'down' ? -by : by,
  comparator: direction === 'down' ? 'at-most' : 'at-least',
});

const quantityOf = ({ value, decimals }: Observation, { unit }: Measure): Quantity => ({
  value: value ?? 0,
  unit,
  decimals,
});

function holds(value: number, comparator: Comparator, limit: number): boolean {
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

const distanceBetween = (reached: Quantity, limit: Quantity): Quantity => ({
  value: Math.abs(reached.value - limit.value),
  unit: unitOfDifference(reached.unit),
  decimals: reached.decimals,
});

function assumptionsOf(target: SimpleTarget, measure: Measure, decided: Observation): Assumption[] {
  const isChange = target.kind === 'relative-change' || target.kind === 'point-change' || measure.type === 'change';
  const namesStart = 'from' in target && target.from !== undefined;
  return [
    ...(decided.period ? [] : (['undated'] as const)),
    ...(target.deadline ? [] : (['own-deadline'] as const)),
    ...(isChange && !namesStart ? (['own-period'] as const) : []),
  ];
}

const byYear = (library: Library, year: number): Library['plans'][number] => {
  const plan = library.plans.find((candidate) => candidate.year === year);
  if (!plan) throw new Error(`no plan for ${year}`);
  return plan;
};

/** Undated figures count as of the newest follow-up of the plan. */
function followUpEnd(library: Library, year: number): string | undefined {
  const newest = ofYear(library.followUps, year).at(-1);
  return newest && toPeriod(newest.asOf).end;
}
