import type { PlanComparison } from '../plan/compare.ts';
import { editionOf } from '../plan/plan.ts';
import { formatDate } from '../plan/danish.ts';
import type { Library, Plan } from '../plan/library.ts';

const statusWords = { draft: 'Udkast', adopted: 'Vedtaget', archived: 'Gælder ikke længere' } as const;

/** One line on where a plan stands: whether it applies, and who adopted it, as far as the documents say. */
export function planStatement({ status, adopted }: Plan): string {
  const by = adopted ? ` af ${adopted.body} ${formatDate(adopted.date)}` : '';
  return status === 'archived' ? statusWords.archived : `${statusWords[status]}${by}`;
}

/** How to cite two plans held side by side: whose, which plans in which editions, address. */
export function comparisonCitation(
  { older, newer }: Pick<PlanComparison, 'older' | 'newer'>,
  { site }: Library,
  address: string,
): string {
  return `${site.municipality}: ${editionOf(older)} og ${editionOf(newer)}, side om side. ${address}`;
}

/** How to cite something of a plan: what, in which plan, whose, edition, address. */
export function citation(what: string, plan: Plan, { site }: Library, address: string): string {
  return `${site.municipality}: ${what}. ${editionOf(plan)}. ${address}`;
}
