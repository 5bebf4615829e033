import type { Basis } from '../value/basis.ts';
import { joinList, plural } from '../words/danish.ts';
import type { Goal } from '../entry/goal.ts';
import type { Plan } from './library.ts';
import { planNamed } from './plan-words.ts';

/**
 * What may be said where nothing of a kind was found for a plan year. The one place for it: pages, files, sheets and
 * comparisons take their words from here, so that none can say that a plan lacks something which nobody has seen.
 *
 * - `plan`: the whole plan is among the documents, and it has nothing of the kind.
 * - `documents`: only some of the plan is there; it is the documents that have nothing.
 * - `unknown`: the plan is not there; nobody knows.
 */
export interface Absence {
  of: 'plan' | 'documents' | 'unknown';
  basis: Basis<'not-in-plan' | 'not-in-documents'>;
}

/** What may be said of what a plan year does not have. */
export function absenceIn({ ownDocument }: Pick<Plan, 'ownDocument'>): Absence {
  switch (ownDocument.extent) {
    case 'whole':
      return { of: 'plan', basis: { kind: 'computed', rule: 'not-in-plan' } };
    case 'part':
      return { of: 'documents', basis: { kind: 'computed', rule: 'not-in-documents' } };
    case 'missing':
      return { of: 'unknown', basis: { kind: 'unknown', reason: ownDocument.text } };
  }
}

/**
 * Where a goal was looked for: "ikke fundet blandt målene i planen for 2015", "ukendt i 2021". The plan may well write of
 * the matter without making a goal of it.
 */
export function notFoundIn(plan: Pick<Plan, 'ownDocument' | 'year' | 'status'>): string {
  const { of } = absenceIn(plan);
  if (of === 'unknown') return `ukendt i ${planNamed(plan)}`;
  return `ikke fundet blandt målene i ${sourceName(plan)}`;
}

/**
 * What may be said of a theme that no goal of some plans stands under, as sentences. A goal stands under one theme, and the
 * website chose it; so where the plan is there, nothing is said of the plan. Of several themes it is said once.
 */
export function notUnderTheme(plans: readonly Pick<Plan, 'ownDocument' | 'year' | 'status'>[], themes = 1): string {
  const which = plural(themes, 'temaet', 'disse temaer');
  const seen = plans.filter((plan) => absenceIn(plan).of !== 'unknown').map(sourceName);
  const unseen = plans.filter((plan) => absenceIn(plan).of === 'unknown').map(notFoundIn);
  return [
    ...(seen.length > 0 ? [`Webstedet har ikke lagt mål fra ${joinList(seen)} under ${which}.`] : []),
    ...(unseen.length > 0 ? [`Mål på ${which} er ${joinList(unseen)}.`] : []),
  ].join(' ');
}

/** What may be said of goals of projects that the documents of a plan year tell of: that the plan has them not, or nobody knows. */
export const notThePlansOwn = (plan: Pick<Plan, 'ownDocument'>): string =>
  absenceIn(plan).of === 'plan' ? 'De er ikke planens egne.' : 'Det er ukendt, om de også står i planen.';

/** A plan's part or absence among the documents as a sentence, to be said once at the head of a page; none for a whole plan. */
export const extentOf = ({ ownDocument }: Pick<Plan, 'ownDocument'>): string | undefined =>
  ownDocument.extent === 'whole' ? undefined : ownDocument.text;

/** What the documents of a plan year may be called as a source of what stands in them: the plan only where all of it is there. */
export function sourceName(plan: Pick<Plan, 'ownDocument' | 'year' | 'status'>): string {
  const isWhole = plan.ownDocument.extent === 'whole';
  if (plan.status === 'draft') return isWhole ? planNamed(plan) : `dokumenterne om ${planNamed(plan)}`;
  return isWhole ? `planen for ${plan.year}` : `dokumenterne for ${plan.year}`;
}

/**
 * Whether a goal is known well enough that what it does not say, such as a target, is not there: not where only its theme
 * is known, and not where the plan that it belongs to is not among the documents.
 */
export const isFullyKnown = (
  { themeOnly, year }: Pick<Goal, 'themeOnly' | 'year'>,
  plans: readonly Pick<Plan, 'year' | 'ownDocument'>[],
): boolean => {
  const plan = plans.find((each) => each.year === year);
  return !themeOnly && plan !== undefined && absenceIn(plan).of !== 'unknown';
};
