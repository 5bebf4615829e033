import type { Library } from '../library/library.ts';
import type { Offer } from '../entry/offer.ts';
import { sectionsOfPlan, type Section } from '../library/section.ts';
import { tellsOf, themesOfOffer } from '../library/themes-of.ts';
import type { PlanYear } from '../value/plan-year.ts';

/** An offer that the documents of two plan years name, or those of one of them only, with what each says in particular. */
export interface OfferPair {
  offer: Offer;
  /** Which years' documents name it. That one does not is no more than that: the offer may have been there. */
  named: 'both' | 'older' | 'newer';
  /** Both name it, and each says something of its own. */
  isChanged: boolean;
  older?: string;
  newer?: string;
  /** The sections of the two plans that tell of it, the older plan's first. */
  toldIn: Section[];
  themes: string[];
}

/** What the municipality offered, by the documents of two plan years. */
export function compareOffers(olderYear: PlanYear, newerYear: PlanYear, library: Library): OfferPair[] {
  const sections = [...new Set([olderYear, newerYear])].flatMap((year) => sectionsOfPlan(year, library));
  return library.offers.flatMap((offer): OfferPair[] => {
    const [before, after] = [olderYear, newerYear].map((year) => offer.plans.find(({ plan }) => plan === year));
    if (!before && !after) return [];
    return [
      {
        offer,
        named: !before ? 'newer' : !after ? 'older' : 'both',
        isChanged: before?.text !== undefined && after?.text !== undefined && before.text !== after.text,
        ...(before?.text && { older: before.text }),
        ...(after?.text && { newer: after.text }),
        toldIn: sections.filter((section) => tellsOf(section, offer.id)),
        themes: themesOfOffer(offer, library),
      },
    ];
  });
}
