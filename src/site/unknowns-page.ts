import { extentOf } from '../plan/library/absence.ts';
import { ofYear, type Library, type Plan } from '../plan/library/library.ts';
import { goalSummaries } from '../plan/publish/goal-summary.ts';
import { gapsOf, unknownsOf, type Gap } from '../plan/publish/unknowns.ts';
import { unknownKinds } from '../plan/value/conclusion.ts';
import { capitalize, countInWords, endSentence, formatNumber, joinList, plural } from '../plan/words/danish.ts';
import { unknownLabels } from '../plan/words/labels.ts';
import type { Link } from './navigation.ts';

/** What is not known: first what matters most, in words, and then all of it. */
export interface UnknownsPage {
  lead: string;
  plans: UnknownsOfPlan[];
}

/** What is not known of a plan, kind by kind. */
export interface UnknownsOfPlan {
  plan: Plan;
  /** What a reader should know first: that the plan itself is not there. */
  first: string | undefined;
  /** The goals with a number to reach, of which nobody can say whether it was reached, each with its reason. */
  open: { goal: Link; reason: string }[];
  kinds: UnknownsOfKind[];
}

/** What is not known, of a kind: what is missing has no place but the plan itself, which stands over it. */
export interface UnknownsOfKind {
  title: string;
  /** In how many places. */
  count: string;
  gaps: { text: string; places: Link[] }[];
}

/** The plans, the newest first. */
export function unknownsPage(library: Library): UnknownsPage {
  const plans = library.plans.toReversed().map((plan) => ({
    plan,
    first: extentOf(plan),
    open: openGoals(plan, library),
    kinds: kindsOf(plan, library),
  }));
  return { lead: leadOf(plans), plans };
}

/** "Planen for 2021 er ikke blandt dokumenterne. Om tre mål fra 2019 blev nået, kan ingen sige." */
function leadOf(plans: readonly UnknownsOfPlan[]): string {
  const years = (extent: Plan['ownDocument']['extent']): string[] =>
    plans.flatMap(({ plan }) => (plan.ownDocument.extent === extent ? [plan.year] : [])).reverse();
  const [missing, part] = [years('missing'), years('part')];
  const open = plans.filter((each) => each.open.length > 0);
  const counted = open
    .map(({ plan, open: goals }) => `${countInWords(goals.length, 'neuter')} mål fra ${plan.year}`)
    .reverse();
  return [
    ...(missing.length > 0
      ? [`${plural(missing.length, 'Planen', 'Planerne')} for ${joinList(missing)} er ikke blandt dokumenterne.`]
      : []),
    ...(part.length > 0
      ? [`Kun en del af ${plural(part.length, 'planen', 'planerne')} for ${joinList(part)} er der.`]
      : []),
    ...(counted.length > 0 ? [`Om ${joinList(counted)} blev nået, kan ikke siges, selv om de havde et måltal.`] : []),
    'Her er samlet det, webstedet har fundet, at dokumenterne ikke giver, ikke forklarer eller siger på to måder. Der kan være mere.',
  ].join(' ');
}

/** Goals of the year itself that ask for a number, and whose outcome is unknown. */
const openGoals = ({ year }: Plan, library: Library): UnknownsOfPlan['open'] =>
  goalSummaries(ofYear(library.goals, year), library)
    .filter(({ goal, status }) => goal.target && goal.forYear === undefined && status === 'unknown')
    .map(({ goal, address, statusText }) => ({
      goal: { text: goal.title, address },
      reason: capitalize(endSentence(statusText)),
    }));

function kindsOf({ year }: Plan, library: Library): UnknownsOfKind[] {
  const unknowns = unknownsOf(year, library);
  return unknownKinds
    .map((kind) => ({ kind, gaps: gapsOf(kind, unknowns) }))
    .filter(({ gaps }) => gaps.length > 0)
    .map(({ kind, gaps }) => ({
      title: unknownLabels[kind],
      count: formatNumber(gaps.flatMap(({ places }) => places).length),
      gaps: gaps.map(({ text, places }) => ({ text, places: kind === 'missing' ? [] : places.map(linkTo) })),
    }));
}

const linkTo = ({ address, place }: Gap['places'][number]): Link => ({ text: place, address });
