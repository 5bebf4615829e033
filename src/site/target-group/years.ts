import type { Chapter } from '../../plan/entry/chapter.ts';
import type { Offer } from '../../plan/entry/offer.ts';
import { groupsOfTarget } from '../../plan/entry/target.ts';
import type { TargetGroup } from '../../plan/entry/target-group.ts';
import type { Figure } from '../../plan/library/figure.ts';
import { ofYear, type Library, type Plan } from '../../plan/library/library.ts';
import type { Goal } from '../../plan/entry/goal.ts';
import { figureGroups } from '../figure-view.ts';

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
    goals: ofYear(library.goals, plan.year).filter(
      (goal) => isFor(goal) || isAbout(groupsOfTarget(goal.target), targetGroup),
    ),
    offers: library.offers.filter((offer) => isFor(offer) && offer.plans.some((each) => each.plan === plan.year)),
    figures: ofYear(library.figures, plan.year).filter(
      (figure) => isFor(figure) || isAbout(figureGroups(figure), targetGroup),
    ),
  }));
}

const isAbout = (groups: readonly string[], targetGroup: TargetGroup): boolean =>
  groups.length > 0 && groups.every((group) => targetGroup.groups.includes(group));
