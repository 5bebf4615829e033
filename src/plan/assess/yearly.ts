import { isMet } from '../value/conclusion.ts';
import type { PartVerdict, Step } from './assessment.ts';
import type { KindRule, Reading, UnknownReason } from './assessment-rules.ts';
import { comparabilityOf, withheldBy, type Obstacle } from './comparability.ts';
import { evidenceOf, onlyOne } from './evidence.ts';
import { changeBetween, changeLimit, partOfYear } from './hold-change.ts';
import { judge } from './judge.ts';
import type { Observation } from '../library/observation.ts';
import { compareText } from '../value/order.ts';
import { comparePeriods, toPeriod, type Period } from '../value/period.ts';
import type { Question } from './question.ts';
import type { TargetOf } from '../entry/target.ts';
import { unitOfDifference } from '../value/unit.ts';

/** Targets that several years decide: each year is a step, and one of them decides the whole. */
export interface Yearly extends Partial<Pick<PartVerdict, 'obstacles' | 'candidates' | 'open' | 'later' | 'missing'>> {
  rule: KindRule;
  steps: readonly Step[];
  /** The step that decides; none where the target cannot be assessed, for the reason given. */
  deciding?: Step;
  reason?: UnknownReason;
  warnings: readonly Obstacle[];
  readings: readonly Reading[];
}

/** A level for each year: each is judged by what ends within it, the target by the newest that has a number. */
export function holdPerYear(question: Question<TargetOf<'per-year'>>): Yearly {
  const { target, observations, endOf } = question;
  const years = target.years
    .map(({ period, comparator, value }) => ({ period: toPeriod(period), comparator, value }))
    .sort((a, b) => comparePeriods(a.period, b.period));
  const last = years.at(-1)!.period;
  const plain = { rule: 'per-year', steps: [], warnings: [], readings: [] } as const;
  const steps: Step[] = [];
  const open: Period[] = [];
  for (const { period, comparator, value } of years) {
    const within = observations.filter((each) => isWithin(endOf(each), period));
    const evidence = evidenceOf(within, period, endOf);
    if (evidence.kind === 'ambiguous') return { ...plain, reason: 'ambiguous', candidates: evidence.candidates };
    if (evidence.kind !== 'decided') {
      open.push(period);
      continue;
    }
    const { decided } = evidence;
    const reached = { value: decided.value!, unit: decided.unit!, decimals: decided.decimals };
    const held = { reached, limit: { ...reached, value, comparator }, apart: unitOfDifference(reached.unit) };
    const isFinal = endOf(decided)! >= period.end;
    steps.push(judge({ ...plain, ...held }, decided, { period, isFinal }));
  }
  const newest = steps.at(-1);
  if (!newest) return { ...plain, ...withoutAnyYear(question, years[0]!.period) };
  const isLast = newest.period!.end === last.end;
  return { ...plain, steps, deciding: isLast ? newest : soFar(newest), open };
}

const isWithin = (end: string | undefined, { start, end: last }: Period): boolean =>
  end !== undefined && end >= start && end <= last;

/** There is a number, but for none of the years: they all are from before, or after. */
function withoutAnyYear({ observations, endOf }: Question, first: Period): Pick<Yearly, 'reason' | 'later'> {
  if (observations.length === 0) return { reason: 'no-figures' };
  const isBefore = observations.some((each) => (endOf(each) ?? '') < first.start);
  return isBefore ? { reason: 'before-plan' } : { reason: 'after-deadline', later: observations };
}

const soFar = (step: Step): Step => ({ ...step, status: isMet(step.status) ? 'met-so-far' : 'not-met-so-far' });

/** A change each year: each is held against the same part of the year before. */
export function holdEachYear(question: Question<TargetOf<'each-year-change'>>): Yearly {
  const { target, deadline, endOf, plan, measure, observations } = question;
  const start = target.from === undefined ? undefined : toPeriod(target.from);
  const readings: Reading[] = start ? [] : ['years-of-plan'];
  const plain = { rule: 'each-year', steps: [], warnings: [], readings } as const;
  if (observations.length === 0) return { ...plain, reason: 'no-figures' };
  const dated = observations.filter(({ period }) => period !== undefined);
  const later = dated.filter((each) => deadline !== undefined && endOf(each)! > deadline.end);
  const due = dated.filter((each) => !later.includes(each));
  const strand = strandOf(due, start, plan);
  if ('reason' in strand) return { ...plain, ...strand, later };
  const hole = firstHole(strand.years);
  if (hole !== undefined) return { ...plain, reason: 'missing-years', missing: toPeriod(hole), later };
  const steps: Step[] = [];
  const warnings: Obstacle[] = [];
  for (const [i, decided] of strand.years.slice(1).entries()) {
    const against = strand.years[i]!;
    const comparability = comparabilityOf(against, decided, measure);
    const obstacles = withheldBy(comparability);
    if (obstacles.length > 0) return { ...plain, reason: 'not-comparable', obstacles, later };
    const reached = changeBetween(against.value!, decided.value!, target.unit, decided.decimals);
    if (!reached) return { ...plain, reason: 'no-percentage', later };
    warnings.push(...comparability.warnings);
    const limit = changeLimit(target, reached);
    const isFinal = deadline === undefined || decided.period!.end >= deadline.end;
    const held = { ...plain, reached, limit, apart: reached.unit, against };
    steps.push(judge(held, decided, { period: decided.period, isFinal }));
  }
  const deciding = steps.find(({ status }) => !isMet(status)) ?? steps.at(-1);
  // The only number is the one to count from: no year tells how it went, or none but those that came too late.
  if (!deciding) return { ...plain, reason: later.length > 0 ? 'missing-years' : 'before-plan', later };
  return { ...plain, steps, deciding: asWhole(deciding, steps.at(-1)!), later, warnings };
}

/** A year that failed is final once it is over: the last day has come, or a later year has a number. */
function asWhole(deciding: Step, last: Step): Step {
  const isOver = deciding !== last || deciding.decided.period!.end.endsWith('-12-31');
  return deciding.status === 'not-met-so-far' && isOver ? { ...deciding, status: 'not-met' } : deciding;
}

/** One observation a year, of the same part of the year, from the one to count from. */
function strandOf(
  due: readonly Observation[],
  start: Period | undefined,
  plan: Period,
): { years: readonly Observation[] } | (Pick<Yearly, 'reason' | 'missing' | 'candidates'> & { reason: UnknownReason }) {
  const first = due.filter(({ period }) => (start ? period!.text === start.text : isYearBefore(period!, plan)));
  const part = longestPart(first, due);
  if (part === undefined) return { reason: 'no-baseline', missing: start ?? yearBefore(plan) };
  const alike = due.filter((each) => partOfYear(each) === part);
  const begin = first.find((each) => partOfYear(each) === part)!.period!;
  const periods = [...new Set(alike.map(({ period }) => period!.text))].filter(
    (text) => toPeriod(text).end >= begin.end,
  );
  const years: Observation[] = [];
  for (const text of periods) {
    const candidates = alike.filter(({ period }) => period!.text === text);
    const one = onlyOne(candidates, undefined);
    if (!one) return { reason: 'ambiguous', candidates };
    years.push(one);
  }
  return { years };
}

const yearOf = ({ end }: Period): number => Number(end.slice(0, 4));

const isYearBefore = (period: Period, plan: Period): boolean => yearOf(period) === Number(plan.start.slice(0, 4)) - 1;

const yearBefore = (plan: Period): Period => toPeriod(Number(plan.start.slice(0, 4)) - 1);

/** The part of the year that reaches farthest from where one begins; the whole year, where several reach as far. */
function longestPart(first: readonly Observation[], due: readonly Observation[]): string | undefined {
  const parts = [...new Set(first.map(partOfYear))].sort();
  const reach = (part: string): string =>
    due
      .filter((each) => partOfYear(each) === part)
      .at(-1)!
      .period!.end.slice(0, 4);
  return parts.sort((a, b) => compareText(reach(b), reach(a)))[0];
}

/** The first year in a row that has no observation. */
function firstHole(years: readonly Observation[]): number | undefined {
  const numbers = years.map(({ period }) => yearOf(period!));
  return numbers.slice(1).flatMap((year, i) => (year > numbers[i]! + 1 ? [numbers[i]! + 1] : []))[0];
}
