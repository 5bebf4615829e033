import type { Offer } from '../plan/entry/offer.ts';
import { originText } from '../plan/library/document-text.ts';
import { findFigure, findGoal, hueOf, type Library, type Plan } from '../plan/library/library.ts';
import { addresses } from '../plan/publish/addresses.ts';
import { offerCorrected, type CorrectionMark } from '../plan/publish/corrected.ts';
import { offerKindLabels } from '../plan/words/labels.ts';
import type { Link } from './navigation.ts';
import type { PlanYear } from '../plan/value/plan-year.ts';

/** An offer in the list of all of them: which plans name it, and what is known of it. */
export interface OfferView {
  offer: Offer;
  audience: string;
  corrected: CorrectionMark | undefined;
  plans: { year: PlanYear; hue: Plan['hue'] | undefined; address: string; text: string | undefined; origin: string }[];
  /** The goals that the website reads it together with. */
  goals: Link[];
  /** What the documents say of its effect, with the figure that says so. */
  effect: { text: string; figure: Link }[];
}

/** Offers by what they are, each list by name. */
export const offersByKind = (library: Library): { title: string; description: string; offers: OfferView[] }[] =>
  (Object.keys(offerKindLabels) as Offer['kind'][])
    .map((kind) => ({ ...offerKindLabels[kind], offers: library.offers.filter((offer) => offer.kind === kind) }))
    .filter(({ offers }) => offers.length > 0)
    .map(({ many, about, offers }) => ({
      title: many,
      description: about,
      offers: offers.map((offer) => offerView(offer, library)),
    }));

const offerView = (offer: Offer, library: Library): OfferView => ({
  offer,
  audience: offer.audience.replace(/\.$/, ''),
  corrected: offerCorrected(offer, library),
  plans: offer.plans.map(({ plan, origin, text }) => ({
    year: plan,
    hue: hueOf(library, plan),
    address: addresses.plan(plan),
    text,
    origin: originText(origin, library),
  })),
  goals: (offer.goals ?? []).map(({ plan, goal }) => ({
    text: `${findGoal(library, plan, goal)!.title}, ${plan}`,
    address: addresses.goal({ year: plan, id: goal }),
  })),
  effect: (offer.effect ?? []).map(({ plan, figure, text }) => ({
    text,
    figure: {
      text: `Tallene: ${findFigure(library, plan, figure)!.label}`,
      address: addresses.figure({ year: plan, id: figure }),
    },
  })),
});

/** What the plan of a year says itself of an offer. */
export const toldBy = ({ plans }: Pick<Offer, 'plans'>, year: PlanYear): string | undefined =>
  plans.find(({ plan }) => plan === year)?.text;
