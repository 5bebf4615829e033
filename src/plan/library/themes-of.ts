import { targetParts } from '../entry/target.ts';
import { byId, type Library } from './library.ts';
import type { Measure } from '../entry/measure.ts';
import type { Offer } from '../entry/offer.ts';
import { sectionsOf, type Section } from './section.ts';

/** The themes of what is compared without having one of its own: each in the order of the themes. */

type ThemedShelves = Pick<Library, 'chapters' | 'goals' | 'groups' | 'themes'>;

/** The themes of an offer: its own, those of the goals that it is to help, and of the sections that tell of it. */
export function themesOfOffer({ id, theme, goals = [] }: Offer, shelves: ThemedShelves): string[] {
  const helped = shelves.goals.filter(({ year, id: goal }) =>
    goals.some((each) => each.plan === year && each.goal === goal),
  );
  const telling = shelves.chapters.flatMap(sectionsOf).filter((section) => tellsOf(section, id));
  return inOrder([theme, ...helped.map((goal) => goal.theme), ...telling.map((section) => section.theme)], shelves);
}

/** Whether a section tells of an offer. */
export const tellsOf = ({ components }: Section, offer: string): boolean =>
  components.some(({ name, attributes }) => name === 'Offer' && attributes['id'] === offer);

/** The themes of a measure for a group: the group's, or else those of the goals that it decides, or else its own. */
export function themesOfMeasure({ id, theme }: Measure, group: string | undefined, shelves: ThemedShelves): string[] {
  const ofGroup = group === undefined ? undefined : byId(shelves.groups, group).theme;
  if (ofGroup) return [ofGroup];
  const decided = shelves.goals.filter(
    ({ target }) => target && targetParts(target).some(({ measure }) => measure === id),
  );
  return inOrder(decided.length > 0 ? decided.map((goal) => goal.theme) : [theme], shelves);
}

const inOrder = (ids: readonly (string | undefined)[], { themes }: ThemedShelves): string[] =>
  themes.map(({ id }) => id).filter((id) => ids.includes(id));
