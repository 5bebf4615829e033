import type { Correction } from '../entry/correction.ts';
import type { FollowUp } from '../entry/follow-up.ts';
import type { Goal } from '../entry/goal.ts';
import type { Offer } from '../entry/offer.ts';
import { ofYear, type Plan, type Shelves } from '../library/library.ts';
import type { PlanYear } from '../value/plan-year.ts';
import { chapterPart } from './chapter-part.ts';
import { figurePart } from './figure-part.ts';
import type { Part, PartKey } from './part.ts';
import { plainObject, without } from './plain.ts';
import { sharedParts } from './shared-parts.ts';

/**
 * All that an edition of a plan says, part by part, in plain form: what stands in the plan's own folders, what the offers say
 * of it, and the definitions that it rests on. Files that are not on the site yet, `held`, are no part of it.
 */
export function partsOf(year: PlanYear, shelves: Shelves, held: ReadonlySet<string> = new Set()): Part[] {
  const plan = shelves.plans.filter((each) => each.year === year);
  const own = [
    ...plan.map(planPart),
    ...ofYear(shelves.goals, year).map(goalPart),
    ...ofYear(shelves.figures, year).map(figurePart),
    ...ofYear(shelves.chapters, year).map((chapter) => chapterPart(chapter, shelves)),
    ...ofYear(shelves.followUps, year).map(followUpPart),
    ...shelves.offers.flatMap((offer) => offerPart(offer, year)),
    ...ofYear(shelves.corrections, year).map(correctionPart),
  ].filter(({ file }) => !held.has(file));
  return [...own, ...sharedParts(year, own, shelves)];
}

/** Whether a plan applies, its colour and the tables on its front page are no part of what it says. */
const planPart = (plan: Plan): Part =>
  part(`plan/${plan.year}`, plan.file, {
    ...without(plan, ['year', 'file', 'status', 'hue', 'keyFigures', 'hearing', 'firstEdition']),
    edition: plan.firstEdition,
  });

const goalPart = (goal: Goal): Part => part(`goal/${goal.id}`, goal.file, without(goal, placed));

const followUpPart = (followUp: FollowUp): Part =>
  part(`follow-up/${followUp.id}`, followUp.file, without(followUp, placed));

const correctionPart = (correction: Correction): Part =>
  part(`correction/${correction.id}`, correction.file, without(correction, placed));

/** What a file is known by, and does not say. */
const placed = ['id', 'year', 'file'] as const;

/** What an offer is, and what this plan says of it. */
function offerPart({ id, file, name, kind, what, audience, plans, goals, effect }: Offer, year: PlanYear): Part[] {
  const [told] = plans.filter(({ plan }) => plan === year);
  if (!told) return [];
  const { origin, text } = told;
  const facts = {
    ...{ name, kind, what, audience, origin, text },
    goals: goals?.flatMap(({ plan, goal }) => (plan === year ? [goal] : [])),
    effect: effect?.flatMap(({ plan, ...said }) => (plan === year ? [said] : [])),
  };
  const at = plans.indexOf(told);
  const isOfPlan = (field: string | undefined): boolean => field === 'origin' || field === 'text';
  return [
    {
      ...part(`offer/${id}`, file, facts),
      whereIs: ({ path }) => ({ path: isOfPlan(path[0]) ? ['plans', at, ...path] : [...path] }),
    },
  ];
}

const part = (key: PartKey, file: string, facts: object): Part => ({
  key,
  file,
  says: plainObject(facts) ?? {},
  whereIs: ({ path }) => ({ path: [...path] }),
});
