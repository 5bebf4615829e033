import type { Limit, Quantity } from './assessment.ts';
import { decimalsIn, difference, relativeChange } from '../value/decimal.ts';
import { evidenceOf } from './evidence.ts';
import { choose, quantityOf, sinceBaseline, spanObstacles, type Held, type Unheld } from './held.ts';
import type { Observation } from '../library/observation.ts';
import { toPeriod } from '../value/period.ts';
import type { Question } from './question.ts';
import { baselineOf, type TargetOf } from '../entry/target.ts';
import { unitOfDifference } from '../value/unit.ts';

type ChangeTarget = TargetOf<'relative-change'> | TargetOf<'point-change'>;

/** A change that the table gives itself. */
export function holdStatedChange(
  { measure }: Question,
  { from, group, ...target }: ChangeTarget,
  decided: Observation,
): Held | Unheld {
  const ends = decided.period?.ends;
  const start = from === undefined ? undefined : toPeriod(from);
  if (start && ends?.[0].text !== start.text) return { reason: 'no-baseline', missing: start };
  const within = spanObstacles(measure, ends, group);
  if (within.refusals.length > 0) return { reason: 'not-comparable', obstacles: within.refusals };
  const reached = quantityOf(decided);
  return {
    rule: 'stated-change',
    reached,
    limit: changeLimit(target, reached),
    apart: apartIn(target.kind, reached),
    warnings: within.warnings,
    readings: start ? [] : ['own-period'],
  };
}

/** Two changes in percent of the same starting point are so many percent of it apart. */
const apartIn = (kind: ChangeTarget['kind'], { unit }: Quantity): Quantity['unit'] =>
  kind === 'relative-change' ? unit : unitOfDifference(unit);

/** A change between two levels, or from a level that the goal names itself. */
export function holdChange(question: Question, target: ChangeTarget, decided: Observation): Held | Unheld {
  const { measure, observations } = question;
  const unit = target.kind === 'relative-change' ? 'pct' : unitOfDifference(measure.unit);
  const start = target.from === undefined ? undefined : toPeriod(target.from);
  const named = baselineOf(target);
  const candidates = start
    ? observations.filter(({ period }) => period?.text === start.text)
    : named
      ? []
      : lastBeforePlan(question, decided);
  const earlier = candidates.filter(({ period }) => period?.text !== decided.period?.text);
  const chosen = choose(earlier, decided, measure);
  if (chosen && 'reason' in chosen) return chosen;
  if (chosen) {
    const reached = changeBetween(chosen.other.value!, decided.value!, unit, decided.decimals);
    if (!reached) return { reason: 'no-percentage', against: chosen.other };
    return {
      rule: 'change',
      reached,
      limit: changeLimit(target, reached),
      apart: reached.unit,
      against: chosen.other,
      warnings: chosen.warnings,
      readings: start ? [] : ['start-before-plan'],
    };
  }
  if (named && 'value' in named) return holdNamedBase(question, target, decided, named);
  if (named) return { reason: 'baseline-in-words' };
  return start ? { reason: 'no-baseline', missing: start } : { reason: 'no-start' };
}

function holdNamedBase(
  { measure }: Question,
  target: ChangeTarget,
  decided: Observation,
  base: { value: number },
): Held | Unheld {
  const between = spanObstacles(measure, sinceBaseline(target, decided), target.group);
  if (between.refusals.length > 0) return { reason: 'not-comparable', obstacles: between.refusals };
  const unit = target.kind === 'relative-change' ? 'pct' : unitOfDifference(measure.unit);
  const reached = changeBetween(base.value, decided.value!, unit, decided.decimals);
  if (!reached) return { reason: 'no-percentage' };
  return {
    rule: 'change',
    reached,
    limit: changeLimit(target, reached),
    apart: reached.unit,
    warnings: between.warnings,
    readings: [],
  };
}

/** What stood just before the plan began, if it is from the same part of a year as the deciding number. */
function lastBeforePlan({ observations, plan, endOf }: Question, decided: Observation): readonly Observation[] {
  const yearBefore = `${Number(plan.start.slice(0, 4)) - 1}${plan.start.slice(4)}`;
  const before = observations.filter(({ period }) => period && period.end < plan.start && period.end >= yearBefore);
  const evidence = evidenceOf(before, undefined, endOf);
  const last =
    evidence.kind === 'decided' ? [evidence.decided] : evidence.kind === 'ambiguous' ? evidence.candidates : [];
  return last.filter((each) => partOfYear(each) === partOfYear(decided));
}

/** Which part of a year an observation is about: "Q4", "M08", "-12-31"; nothing for a whole year. February ends on one day. */
export const partOfYear = ({ period }: Pick<Observation, 'period'>): string =>
  period?.text.replaceAll('-02-29', '-02-28').replaceAll(/\d{4}/g, '') ?? '';

/** A change in percent of the first, or the plain difference; none in percent of zero or less. */
export function changeBetween(
  from: number,
  to: number,
  unit: Quantity['unit'],
  decimals: number,
): Quantity | undefined {
  if (unit !== 'pct') {
    const value = difference(to, from);
    return { value, unit, decimals: Math.max(decimals, decimalsIn(value)) };
  }
  const value = relativeChange(from, to);
  return value === undefined ? undefined : { value, unit, decimals: 1 };
}

/** A fall of so much is at most minus so much. */
export const changeLimit = ({ direction, by }: Pick<ChangeTarget, 'direction' | 'by'>, reached: Quantity): Limit => ({
  ...reached,
  value: direction === 'down' ? -by : by,
  comparator: direction === 'down' ? 'at-most' : 'at-least',
});
