import type { AddressList } from '../entry/address-list.ts';
import type { Redirect } from '../entry/redirect.ts';
import type { Pairing } from '../entry/site.ts';
import type { Plan } from '../library/library.ts';
import { planPairs } from '../library/plan-pairs.ts';
import { addresses, comparisonFiles } from './addresses.ts';

/**
 * What becomes of two plan years that were held side by side until a newer plan came between: their page leads to the older
 * one beside the newest. Their files are gone: a program that fetched one is not to get other years' numbers in its place.
 */
export function droppedPairs(plans: readonly Plan[], published: AddressList, pairing: Pairing): Redirect[] {
  const held = new Set(planPairs({ plans }, pairing).map(addresses.comparison));
  const newest = plans.reduce((last, plan) => (plan.year > last.year ? plan : last), plans[0]!);
  return planPairs({ plans }, 'all').flatMap((pair): Redirect[] => {
    const from = addresses.comparison(pair);
    if (held.has(from) || !published.has(from)) return [];
    const since = newest.edition.date;
    const gone = `De to planår står ikke op mod hinanden mere, efter at planen for ${newest.year} er kommet.`;
    return [
      { from, to: addresses.comparison([pair[0], newest.year]), since },
      ...comparisonFiles.map((ending): Redirect => ({ from: addresses.comparisonFile(pair, ending), gone, since })),
    ];
  });
}
