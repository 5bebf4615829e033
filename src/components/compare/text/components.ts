import { components } from '../../chapter/components.ts';
import FigureLink from './FigureLink.astro';
import GoalLink from './GoalLink.astro';
import Heading5 from './Heading5.astro';
import Nothing from './Nothing.astro';
import OfferLink from './OfferLink.astro';
import Slot from './Slot.astro';

/** What the names in a chapter stand for where its sections are read beside those of another plan. */
export const comparedComponents = {
  ...components,
  h2: Nothing,
  h3: Heading5,
  Figure: FigureLink,
  Goal: GoalLink,
  Offer: OfferLink,
  Short: Slot,
  Term: Slot,
};
