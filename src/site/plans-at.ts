import type { Library, Plan } from '../plan/library/library.ts';
import { onceFor } from '../plan/library/once-for.ts';
import { planPairs } from '../plan/library/plan-pairs.ts';
import { addresses } from '../plan/publish/addresses.ts';

const plansBelow = onceFor((library: Library): readonly [address: string, plans: readonly Plan[]][] => [
  ...library.plans.map((plan): [string, Plan[]] => [addresses.plan(plan.year), [plan]]),
  ...planPairs(library, library.site.comparisons).map((pair): [string, Plan[]] => [
    addresses.comparison(pair),
    library.plans.filter(({ year }) => pair.includes(year)),
  ]),
]);

/** The plans that a page tells of by its address: one, the two that it holds side by side, or none in particular. */
export const plansAt = (address: string, library: Library): readonly Plan[] =>
  plansBelow(library).find(([above]) => address.startsWith(above))?.[1] ?? [];
