import type { PlanComparison } from '../../plan/compare/compare.ts';
import type { Goal } from '../../plan/entry/goal.ts';
import { absenceIn, notFoundIn, sourceName } from '../../plan/library/absence.ts';
import type { Library, Plan } from '../../plan/library/library.ts';
import { goalsOf } from '../../plan/library/ties.ts';
import { goalSummary } from '../../plan/publish/goal-summary.ts';
import type { Status } from '../../plan/value/conclusion.ts';
import { countInWords, joinList, joinSome, plural, uncapitalize } from '../../plan/words/danish.ts';
import { goalNames } from './goals.ts';

/**
 * Questions for a meeting that follow from what is not known or was not reached. They ask what happened and where it can be
 * found, and never why or whose fault it was.
 */
const asMany = 3;

export const planQuestions = (plan: Plan, library: Library): string[] =>
  [
    ...ofMissingPlan(plan),
    ...ofUnreached(plan, library),
    ...ofUnassessed(plan, library),
    ...ofNoTarget(plan, library),
    ...ofMissing(plan),
  ].slice(0, asMany);

export const pairQuestions = (comparison: PlanComparison, library: Library): string[] => {
  const { older, newer } = comparison;
  return [
    ...ofWhatWentOn(comparison, library),
    ...ofUnreached(older, library),
    ...ofUnreached(newer, library),
    ...ofNumbersApart(comparison),
    ...ofUnassessed(older, library),
    ...ofUnassessed(newer, library),
    ...ofNoTarget(newer, library),
    ...ofNoTarget(older, library),
    ...[newer, older].flatMap(ofMissing),
  ].slice(0, asMany);
};

function ofMissingPlan(plan: Plan): string[] {
  const { of } = absenceIn(plan);
  if (of === 'unknown') return [`Kan planen for ${plan.year} findes, så dens mål kan læses?`];
  return of === 'documents' ? [`Kan resten af planen for ${plan.year} findes?`] : [];
}

/** What the documents do not give; that it is the plan itself, the first question asks. */
const ofMissing = (plan: Plan): string[] =>
  plan.missing
    .filter((text) => ofMissingPlan(plan).length === 0 || !text.includes(plan.title))
    .map((text) => `Hvem ved det, dokumenterne ikke giver: ${uncapitalize(text.replace(/\.$/, ''))}?`);

function ofWhatWentOn({ older, newer, loneGoals }: PlanComparison, library: Library): string[] {
  if (absenceIn(newer).of === 'unknown') return [`Hvilke af målene fra ${older.year} gik videre i ${newer.year}?`];
  if (absenceIn(older).of === 'unknown') return [`Hvilke af målene fra ${newer.year} var også med i ${older.year}?`];
  const gone = loneGoals.filter(({ goal }) => goal.year === older.year).map(({ goal }) => goal);
  if (gone.length === 0) return [];
  const they = plural(gone.length, 'Det', 'De');
  return [`Hvad blev der af ${namesOf(gone, library)} fra ${older.year}? ${they} er ${notFoundIn(newer)}.`];
}

const unreached: readonly Status[] = ['not-met', 'not-met-so-far', 'partly-met', 'partly-met-so-far'];

function ofUnreached(plan: Plan, library: Library): string[] {
  const goals = withStatus(plan, unreached, library);
  if (goals.length === 0) return [];
  const which = plural(goals.length, 'det mål', 'de mål');
  return [
    `Hvad er der sket siden med ${which}, som tallene for ${plan.year} ikke viser som helt nået: ${namesOf(goals, library)}?`,
  ];
}

function ofUnassessed(plan: Plan, library: Library): string[] {
  const goals = withStatus(plan, ['unknown'], library).filter(({ target }) => target);
  if (goals.length === 0) return [];
  return [`Hvor findes tal, som kan vise, hvordan det gik med ${namesOf(goals, library)} fra ${plan.year}?`];
}

function ofNoTarget(plan: Plan, library: Library): string[] {
  const count = goalsOf(plan.year, library).filter(({ target, openTarget }) => !target && !openTarget).length;
  if (count === 0) return [];
  const which = plural(count, 'det mål', `de ${countInWords(count)} mål og temaer`);
  return [`Hvordan gik det med ${which} fra ${sourceName(plan)}, som intet kendt måltal har?`];
}

function ofNumbersApart({ measures }: PlanComparison): string[] {
  const apart = [...new Set(measures.filter(({ difference }) => !difference).map(({ measure }) => measure))];
  const titles = apart.filter(({ partOf }) => partOf === undefined).map(({ title }) => `”${title}”`);
  if (titles.length === 0) return [];
  return [`Hvilke tal kan vise udviklingen i ${joinSome(titles)}, hvor de to års tal ikke alle kan sammenlignes?`];
}

const withStatus = (plan: Plan, statuses: readonly Status[], library: Library): Goal[] =>
  goalsOf(plan.year, library).filter((goal) => goal.target && statuses.includes(goalSummary(goal, library).status));

/** All of them: on paper no one can look up which the others are. */
const namesOf = (goals: readonly Goal[], library: Library): string => joinList(goalNames(goals, library));
