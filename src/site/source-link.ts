import type { Figure } from '../plan/library/figure.ts';
import { byId, type Library } from '../plan/library/library.ts';
import { addresses } from '../plan/publish/addresses.ts';
import type { Link } from './navigation.ts';

/** The figure that numbers are taken from, with the document that prints it. */
export const sourceLink = (figure: Figure, { documents }: Library): Link => ({
  text: `${byId(documents, figure.origin.document).short}, ${figure.label}`,
  address: addresses.figure(figure),
});
