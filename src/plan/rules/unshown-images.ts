import { findImage, textsOf } from '../library/library.ts';
import type { Rule } from './rule.ts';

/** A picture that no text shows is on no page: it lies in the library for nothing. */
export const unshownImages: Rule = ({ shelves }) => {
  const inUse = new Set(
    textsOf(shelves).flatMap(({ components, year }) =>
      components.map(({ name, attributes: { src } }) =>
        name === 'Image' && src !== undefined ? findImage(shelves, src, year) : undefined,
      ),
    ),
  );
  return shelves.images
    .filter((image) => !inUse.has(image))
    .map(({ id, file }) => ({
      rule: 'unshown-image',
      severity: 'warning',
      file,
      message: 'Billedet er ikke vist i nogen tekst og kommer ikke på webstedet.',
      hint: `Vis det med <Image src="${id}" alt="…" credit="…" />, eller slet filen.`,
    }));
};
