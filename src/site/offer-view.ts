import type { Library } from '../plan/library/library.ts';
import type { Offer } from '../plan/entry/offer.ts';

const kinds: Record<Offer['kind'], { title: string; description: string }> = {
  offer: { title: 'Tilbud til borgere', description: 'Forløb, kurser og hjælp til borgere.' },
  scheme: {
    title: 'For virksomheder, og ordninger på arbejdspladser',
    description: 'Det, der skulle bringe borgere og arbejdspladser sammen.',
  },
  project: { title: 'Projekter', description: 'Det, der skulle prøves af i en periode.' },
  method: { title: 'Måder at arbejde på', description: 'Sådan ville kommunen gøre tingene, på tværs af tilbud.' },
};

/** Offers by what they are, each list by name. */
export const offersByKind = ({ offers }: Library): { title: string; description: string; offers: Offer[] }[] =>
  (Object.keys(kinds) as Offer['kind'][])
    .map((kind) => ({ ...kinds[kind], offers: offers.filter((offer) => offer.kind === kind) }))
    .filter(({ offers: some }) => some.length > 0);
