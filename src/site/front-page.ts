import { planPairs } from '../plan/library/plan-pairs.ts';
import { ofYear, type Library, type Plan } from '../plan/library/library.ts';
import { addresses } from '../plan/publish/addresses.ts';
import { goalSummaries, type GoalSummary } from '../plan/publish/goal-summary.ts';
import { countStatuses } from './goal-groups.ts';
import { goalViews, type GoalView } from './goal-view.ts';
import { newestPlan, type Link } from './navigation.ts';
import { resultsInWords } from './results-in-words.ts';
import { namedStatement } from './statement.ts';

/** The front page of the site. */
export interface FrontPage {
  /** The plans, the newest first, each with whether it applies. */
  covers: { plan: Plan; statement: string }[];
  /** The first ways to hold two plan years beside each other; none where there is one plan. */
  pairs: Link[];
  assessed: AssessedPlan | undefined;
}

/** The newest plan of which results could be assessed. */
export interface AssessedPlan {
  plan: Plan;
  kicker: string;
  inShort: string;
  views: GoalView[];
}

const pairsShown = 3;

export function frontPage(library: Library): FrontPage {
  const { plans, site } = library;
  const pairs = plans.length > 1 ? planPairs(library, site.comparisons).slice(0, pairsShown) : [];
  return {
    covers: plans.toReversed().map((plan) => ({ plan, statement: namedStatement(plan) })),
    pairs: pairs.map(([older, newer]) => ({
      text: `${older} og ${newer}`,
      address: addresses.comparison([older, newer]),
    })),
    assessed: assessedPlan(library),
  };
}

function assessedPlan(library: Library): AssessedPlan | undefined {
  const last = lastAssessed(library);
  if (!last) return undefined;
  const { plan, goals } = last;
  const isOlder = plan !== newestPlan(library);
  return {
    plan,
    kicker: `Resultatmålene for ${plan.year}${isOlder ? ', de seneste, der kan gøres op i tal' : ''}`,
    inShort: resultsInWords(countStatuses(goals)),
    views: goalViews(goals, library),
  };
}

/** The result goals of the newest plan of which some could be assessed. */
export function lastAssessed(library: Library): { plan: Plan; goals: GoalSummary[] } | undefined {
  return library.plans
    .toReversed()
    .map((plan) => ({ plan, goals: resultsOf(plan, library) }))
    .find(({ goals }) => goals.some(({ status }) => status !== 'unknown'));
}

const resultsOf = ({ year }: Plan, library: Library): GoalSummary[] =>
  goalSummaries(
    ofYear(library.goals, year).filter(({ kind, forYear }) => kind === 'result' && forYear === undefined),
    library,
  );
