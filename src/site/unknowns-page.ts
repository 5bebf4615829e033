import type { Library, Plan } from '../plan/library/library.ts';
import { gapsOf, unknownsOf, type Gap } from '../plan/publish/unknowns.ts';
import { unknownLabels } from '../plan/words/labels.ts';
import { unknownKinds } from '../plan/value/conclusion.ts';
import { formatNumber } from '../plan/words/danish.ts';
import type { Link } from './navigation.ts';

/** What is not known of a plan, kind by kind. */
export interface UnknownsOfPlan {
  plan: Plan;
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
export const unknownsPage = (library: Library): UnknownsOfPlan[] =>
  library.plans.toReversed().map((plan) => ({ plan, kinds: kindsOf(plan, library) }));

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
