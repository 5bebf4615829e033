import type { Limit } from './assessment.ts';
import { difference } from '../value/decimal.ts';
import { holdChange, holdStatedChange } from './hold-change.ts';
import { choose, quantityOf, sinceBaseline, spanObstacles, type Held, type Unheld } from './held.ts';
import type { Observation } from '../library/observation.ts';
import type { Question } from './question.ts';
import type { SimpleTarget, TargetOf } from '../entry/target.ts';
import { unitOfDifference } from '../value/unit.ts';

/** The kinds of target that one number decides. */
export type SingleTarget = Exclude<SimpleTarget, TargetOf<'per-year'> | TargetOf<'each-year-change'>>;

/** What a deciding number is held against, by the kind of target. */
export function hold(question: Question<SingleTarget>, decided: Observation): Held | Unheld {
  const { target } = question;
  switch (target.kind) {
    case 'level':
    case 'count':
      return holdLevel(question, decided, { value: target.value, comparator: target.comparator }, 'level');
    case 'interval':
      return holdLevel(question, decided, nearestBound(target.between, decided.value!), 'interval');
    case 'relative-to-place':
      return holdPlace(question, target, decided);
    case 'relative-change':
    case 'point-change':
      return question.measure.type === 'change'
        ? holdStatedChange(question, target, decided)
        : holdChange(question, target, decided);
  }
}

type Bound = Pick<Limit, 'value' | 'comparator'>;

/** The bound that a value has passed; within the two, the one that it is nearest to. */
function nearestBound([low, high]: readonly [number, number], value: number): Bound {
  const isNearLow = difference(value, low) < difference(high, value);
  return isNearLow ? { value: low, comparator: 'at-least' } : { value: high, comparator: 'at-most' };
}

function holdLevel(
  { target, measure }: Question,
  decided: Observation,
  bound: Bound,
  rule: 'level' | 'interval',
): Held | Unheld {
  const between = spanObstacles(measure, sinceBaseline(target, decided), target.group);
  if (between.refusals.length > 0) return { reason: 'not-comparable', obstacles: between.refusals };
  const reached = quantityOf(decided);
  return {
    rule,
    reached,
    limit: { ...reached, ...bound },
    apart: unitOfDifference(reached.unit),
    warnings: between.warnings,
    readings: [],
  };
}

function holdPlace(
  { at, measure }: Question,
  { place, comparator, group }: TargetOf<'relative-to-place'>,
  decided: Observation,
): Held | Unheld {
  const there = at(place).filter(({ period }) => period?.text === decided.period?.text);
  const chosen = choose(there, decided, measure);
  if (!chosen) return { reason: 'no-comparison' };
  if ('reason' in chosen) return chosen;
  const within = spanObstacles(measure, decided.period?.ends, group);
  if (within.refusals.length > 0) return { reason: 'not-comparable', obstacles: within.refusals };
  const reached = quantityOf(decided);
  return {
    rule: 'relative-to-place',
    reached,
    limit: { ...quantityOf(chosen.other), comparator },
    apart: unitOfDifference(reached.unit),
    against: chosen.other,
    warnings: [...chosen.warnings, ...within.warnings],
    readings: [],
  };
}
