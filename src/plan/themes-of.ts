import { targetParts } from './goal.ts';
import type { Library } from './library.ts';
import type { Measure } from './measure.ts';
import type { Offer } from './offer.ts';
import { sectionsOf, type Section } from './section.ts';

/** The themes of what has none of its own: they follow from the goals and the sections that it stands in. */

type Shelves = Pick<Library, 'chapters' | 'goals' | 'figures' | 'themes'>;

/** The themes of an offer: those of the goals that it is to help, and of the sections that tell of it. */
export function themesOfOffer({ id, goals = [] }: Offer, shelves: Shelves): string[] {
  const helped = shelves.goals.filter((goal) => goals.some((each) => each.plan === goal.year && each.goal === goal.id));
  return inOrder([...helped.map(({ theme }) => theme), ...themesThatUse('Offer', id, shelves)], shelves);
}

/** The themes of a measure: those of the goals that it decides, and of the sections that show a figure of it. */
export function themesOfMeasure({ id }: Measure, shelves: Shelves): string[] {
  const decided = shelves.goals.filter(
    ({ target }) => target !== undefined && targetParts(target).some(({ measure }) => measure === id),
  );
  const figures = shelves.figures.filter(({ rows }) =>
    rows.some(({ cells }) => cells.some(({ measure }) => measure === id)),
  );
  const shown = figures.flatMap((figure) => themesThatUse('Figure', figure.id, shelves, figure.year));
  return inOrder([...decided.map(({ theme }) => theme), ...shown], shelves);
}

function themesThatUse(name: string, id: string, { chapters }: Shelves, year?: number): string[] {
  const uses = ({ components }: Section): boolean =>
    components.some((use) => use.name === name && use.attributes['id'] === id);
  return chapters
    .filter((chapter) => year === undefined || chapter.year === year)
    .flatMap(sectionsOf)
    .filter(uses)
    .flatMap(({ theme }) => theme ?? []);
}

/** Each theme once, in the order of the themes. */
const inOrder = (ids: readonly string[], { themes }: Shelves): string[] =>
  themes.map(({ id }) => id).filter((id) => ids.includes(id));
