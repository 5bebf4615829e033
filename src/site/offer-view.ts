import { offerKindLabels } from '../plan/words/labels.ts';
import type { Library } from '../plan/library/library.ts';
import type { Offer } from '../plan/entry/offer.ts';

/** Offers by what they are, each list by name. */
export const offersByKind = ({ offers }: Library): { title: string; description: string; offers: Offer[] }[] =>
  (Object.keys(offerKindLabels) as Offer['kind'][])
    .map((kind) => ({
      title: offerKindLabels[kind].many,
      description: offerKindLabels[kind].about,
      offers: offers.filter((offer) => offer.kind === kind),
    }))
    .filter(({ offers: some }) => some.length > 0);
