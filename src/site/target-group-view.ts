import type { Chapter } from '../plan/entry/chapter.ts';
import type { Figure } from '../plan/library/figure.ts';
import { targetParts } from '../plan/entry/target.ts';
import type { Goal } from '../plan/entry/goal.ts';
import { ofYear, type Library, type Plan } from '../plan/library/library.ts';
import type { Offer } from '../plan/entry/offer.ts';
import type { TargetGroup } from '../plan/entry/target-group.ts';

/** What one plan has for a target group. */
export interface TargetGroupYear {
  plan: Plan;
  chapters: Chapter[];
  goals: Goal[];
  offers: Offer[];
  figures: Figure[];
}

/**
 * What each plan has for a target group, the newest plan first: what says so itself, and the figures and goals that are
 * about the group's benefits alone.
 */
export function targetGroupYears(targetGroup: TargetGroup, library: Library): TargetGroupYear[] {
  const isFor = ({ targetGroups }: { targetGroups?: readonly string[] | undefined }): boolean =>
    targetGroups?.includes(targetGroup.id) ?? false;
  return library.plans.toReversed().map((plan) => ({
    plan,
    chapters: ofYear(library.chapters, plan.year).filter(isFor),
    goals: ofYear(library.goals, plan.year).filter((goal) => isFor(goal) || isAbout(goalGroups(goal), targetGroup)),
    offers: library.offers.filter((offer) => isFor(offer) && offer.plans.some((each) => each.plan === plan.year)),
    figures: ofYear(library.figures, plan.year).filter(
      (figure) => isFor(figure) || isAbout(figureGroups(figure), targetGroup),
    ),
  }));
}

/** What the benefits of a target group are called in the glossary. */
export const targetGroupTerms = (targetGroup: TargetGroup, { groups }: Library): string[] =>
  groups.flatMap(({ id, term }) => (term && targetGroup.groups.includes(id) ? [term] : []));

const isAbout = (groups: readonly string[], targetGroup: TargetGroup): boolean =>
  groups.length > 0 && groups.every((group) => targetGroup.groups.includes(group));

const goalGroups = ({ target }: Goal): string[] =>
  target ? targetParts(target).flatMap(({ group }) => group ?? []) : [];

const figureGroups = ({ rows }: Figure): string[] =>
  rows.flatMap(({ cells }) => cells.flatMap(({ group }) => group ?? []));
