import { comparePlans, type PlanComparison } from '../../plan/compare/compare.ts';
import type { Library } from '../../plan/library/library.ts';
import { onceFor } from '../../plan/library/once-for.ts';
import { planPairs } from '../../plan/library/plan-pairs.ts';
import { comparisonPage, type ComparisonPage } from './page.ts';

/** Every pair of plan years that is held side by side, with its comparison; compared once for all that shows some of it. */
export const comparisons = onceFor((library: Library): readonly PlanComparison[] =>
  planPairs(library, library.site.comparisons).map(([older, newer]) => comparePlans(older, newer, library)),
);

/** What the pages of each of them say. */
export const comparisonPages = onceFor((library: Library): readonly ComparisonPage[] =>
  comparisons(library).map((comparison) => comparisonPage(comparison, library)),
);
