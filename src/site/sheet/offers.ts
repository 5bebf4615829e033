import type { PlanComparison } from '../../plan/compare/compare.ts';
import type { Offer } from '../../plan/entry/offer.ts';
import type { Library, Plan } from '../../plan/library/library.ts';
import { capitalize, countInWords } from '../../plan/words/danish.ts';
import { offerLists } from '../comparison/offers.ts';

/** Offers by name under what they have in common. */
export interface SheetOffers {
  title: string;
  names: string[];
}

export const pairOffers = (comparison: PlanComparison): SheetOffers[] =>
  offerLists(comparison).map(({ title, offers }) => ({
    title: `${title} (${offers.length})`,
    names: offers.map(({ text }) => text),
  }));

export function planOffers({ year }: Plan, { offers }: Pick<Library, 'offers'>): SheetOffers[] {
  const own = offers.filter(({ plans }: Offer) => plans.some(({ plan }) => plan === year));
  if (own.length === 0) return [];
  return [
    {
      title: `${capitalize(countInWords(own.length, 'neuter'))} tilbud og projekter er nævnt i dokumenterne`,
      names: own.map(({ name }) => name),
    },
  ];
}
