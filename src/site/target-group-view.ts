import type { Chapter } from '../plan/entry/chapter.ts';
import type { Figure } from '../plan/library/figure.ts';
import { groupsOfTarget } from '../plan/entry/target.ts';
import { extentOf } from '../plan/library/absence.ts';
import { ofYear, type Library, type Plan } from '../plan/library/library.ts';
import type { Offer } from '../plan/entry/offer.ts';
import type { TargetGroup } from '../plan/entry/target-group.ts';
import { goalSummaries, type GoalSummary } from '../plan/publish/goal-summary.ts';
import { figureGroups } from './figure-view.ts';
import { termsOfGroups } from './glossary-view.ts';
import type { Link } from './navigation.ts';
import { contactLink } from './web-address.ts';

/** What one plan has for a target group. */
export interface TargetGroupYear {
  plan: Plan;
  extent: string | undefined;
  chapters: Chapter[];
  goals: GoalSummary[];
  offers: Offer[];
  figures: Figure[];
  isEmpty: boolean;
}

/** The page of a target group. */
export interface TargetGroupPage {
  /** The words of the glossary that its benefits are called. */
  terms: string[];
  /** Whom to ask for help now, and where. */
  unit: string;
  contact: Link | undefined;
  years: TargetGroupYear[];
}

export function targetGroupPage(targetGroup: TargetGroup, library: Library): TargetGroupPage {
  const { contact } = library.site;
  return {
    terms: termsOfGroups(targetGroup.groups, library),
    unit: contact.unit,
    contact: contactLink(contact),
    years: targetGroupYears(targetGroup, library),
  };
}

/**
 * What each plan has for a target group, the newest plan first: what says so itself, and the figures and goals that are
 * about the group's benefits alone.
 */
function targetGroupYears(targetGroup: TargetGroup, library: Library): TargetGroupYear[] {
  const isFor = ({ targetGroups }: { targetGroups?: readonly string[] | undefined }): boolean =>
    targetGroups?.includes(targetGroup.id) ?? false;
  return library.plans.toReversed().map((plan) => {
    const chapters = ofYear(library.chapters, plan.year).filter(isFor);
    const goals = ofYear(library.goals, plan.year).filter(
      (goal) => isFor(goal) || isAbout(groupsOfTarget(goal.target), targetGroup),
    );
    const offers = library.offers.filter(
      (offer) => isFor(offer) && offer.plans.some((each) => each.plan === plan.year),
    );
    const figures = ofYear(library.figures, plan.year).filter(
      (figure) => isFor(figure) || isAbout(figureGroups(figure), targetGroup),
    );
    return {
      plan,
      extent: extentOf(plan),
      chapters,
      goals: goalSummaries(goals, library),
      offers,
      figures,
      isEmpty: chapters.length + goals.length + offers.length + figures.length === 0,
    };
  });
}

const isAbout = (groups: readonly string[], targetGroup: TargetGroup): boolean =>
  groups.length > 0 && groups.every((group) => targetGroup.groups.includes(group));
