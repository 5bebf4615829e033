import type { Library } from '../library.ts';
import type { Offer } from '../offer.ts';
import { sectionsOfPlan, type Section } from '../section.ts';
import { tellsOf, themesOfOffer } from '../themes-of.ts';

/** An offer in two plans, or in one of them only, with what each plan says of it in particular. */
export interface OfferPair {
  offer: Offer;
  /** "changed" where both plans name it and each says something of its own. */
  relation: 'new' | 'continued' | 'changed' | 'gone';
  older?: string;
  newer?: string;
  /** The sections of the two plans that tell of it, the older plan's first. */
  toldIn: Section[];
  themes: string[];
}

/** What the municipality offers in two plans. That a plan does not name an offer does not mean that it was closed. */
export function compareOffers(olderYear: number, newerYear: number, library: Library): OfferPair[] {
  const sections = [...new Set([olderYear, newerYear])].flatMap((year) => sectionsOfPlan(year, library));
  return library.offers.flatMap((offer): OfferPair[] => {
    const [before, after] = [olderYear, newerYear].map((year) => offer.plans.find(({ plan }) => plan === year));
    if (!before && !after) return [];
    const isChanged = before?.text !== undefined && after?.text !== undefined && before.text !== after.text;
    return [
      {
        offer,
        relation: !before ? 'new' : !after ? 'gone' : isChanged ? 'changed' : 'continued',
        ...(before?.text && { older: before.text }),
        ...(after?.text && { newer: after.text }),
        toldIn: sections.filter((section) => tellsOf(section, offer.id)),
        themes: themesOfOffer(offer, library),
      },
    ];
  });
}
