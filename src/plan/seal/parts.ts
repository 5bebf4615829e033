import type { Correction } from '../entry/correction.ts';
import type { FollowUp } from '../entry/follow-up.ts';
import type { Goal } from '../entry/goal.ts';
import type { Offer } from '../entry/offer.ts';
import { ofYear, type Plan, type Shelves } from '../library/library.ts';
import type { PlanYear } from '../value/plan-year.ts';
import { chapterPart } from './chapter-part.ts';
import { figurePart } from './figure-part.ts';
import type { Part, PartKey } from './part.ts';
import { plainObject } from './plain.ts';
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
function planPart({
  file,
  year,
  status: _status,
  hue: _hue,
  keyFigures: _keyFigures,
  hearing: _hearing,
  ...plan
}: Plan): Part {
  const { edition: _edition, firstEdition, ...facts } = plan;
  return part(`plan/${year}`, file, { ...facts, edition: firstEdition });
}

const goalPart = ({ id, year: _year, file, ...facts }: Goal): Part => part(`goal/${id}`, file, facts);

const followUpPart = ({ id, year: _year, file, ...facts }: FollowUp): Part => part(`follow-up/${id}`, file, facts);

const correctionPart = ({ id, year: _year, file, ...facts }: Correction): Part => part(`correction/${id}`, file, facts);

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
