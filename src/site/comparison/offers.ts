import type { PlanComparison } from '../../plan/compare/compare.ts';
import type { OfferPair } from '../../plan/compare/offers.ts';
import type { Plan } from '../../plan/library/library.ts';
import type { Section } from '../../plan/library/section.ts';
import { addresses } from '../../plan/publish/addresses.ts';
import type { Link } from '../navigation.ts';
import { sectionLink } from './texts.ts';
import type { PlanYear } from '../../plan/value/plan-year.ts';

/** Offers by which years' documents name them. */
export interface OfferList {
  title: string;
  /** The one year, where it is only one. */
  hue: Plan['hue'] | undefined;
  offers: ComparedOffer[];
}

export interface ComparedOffer extends Link {
  id: string;
  audience: string;
  /** Where each plan tells of it first. */
  toldIn: (Link & { year: PlanYear })[];
  /** What each plan says in particular, where that is not the same. */
  said: { year: PlanYear; text: string }[];
}

/** The offers that the documents of two plan years name: first those that both name. */
export function offerLists({ offers, older, newer }: Pick<PlanComparison, 'offers' | 'older' | 'newer'>): OfferList[] {
  const lists: [OfferPair['named'], string, Plan['hue'] | undefined][] = [
    ['both', 'Nævnt i begge års dokumenter', undefined],
    ['older', `Nævnt i dokumenterne for ${older.year}`, older.hue],
    ['newer', `Nævnt i dokumenterne for ${newer.year}`, newer.hue],
  ];
  return lists
    .map(([which, title, hue]) => ({ title, hue, own: offers.filter(({ named }) => named === which) }))
    .filter(({ own }) => own.length > 0)
    .map(({ title, hue, own }) => ({
      title,
      hue,
      offers: own.map((pair) => comparedOffer(pair, older, newer)),
    }));
}

const isChanged = ({ named, isChanged: saysOther }: OfferPair): boolean => named !== 'both' || saysOther;

function comparedOffer(pair: OfferPair, older: Plan, newer: Plan): ComparedOffer {
  const { offer, toldIn } = pair;
  const saidIn = [
    { year: older.year, text: pair.older },
    { year: newer.year, text: pair.newer },
  ];
  return {
    id: `tilbud-${offer.id}`,
    text: offer.name,
    address: addresses.offer(offer.id),
    audience: offer.audience,
    toldIn: [older, newer].flatMap(({ year }) => firstIn(year, toldIn)),
    said: isChanged(pair) ? saidIn.flatMap(({ year, text }) => (text ? [{ year, text }] : [])) : [],
  };
}

function firstIn(year: PlanYear, sections: readonly Section[]): ComparedOffer['toldIn'] {
  const first = sections.find(({ chapter }) => chapter.year === year);
  return first ? [{ year, ...sectionLink(first) }] : [];
}
