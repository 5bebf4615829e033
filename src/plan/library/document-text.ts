import { formatDate, joinList, plural } from '../words/danish.ts';
import type { Document } from '../entry/document.ts';
import type { Origin } from '../value/origin.ts';
import { byId } from './library.ts';

/** Said wherever something rests on a document that the municipality did not make. */
export const externalMark = 'Ikke et af kommunens egne dokumenter.';

/** Who made a document known, and when, where that is known: "Lilleby Kommune, 3. maj 2019". */
export const publishedText = ({ publisher, published }: Document): string =>
  published ? `${publisher}, ${formatDate(published)}` : publisher;

/** What is to be known of a document beside its title: who made it known, and whether it is the municipality's own. */
export const documentFacts = (document: Document): string =>
  [`(${publishedText(document)}).`, document.external && externalMark].filter(Boolean).join(' ');

/** Where something stands, as a line of its own: "Tabel 8, Opfølgning ultimo 2019." */
export function originText(origin: Origin, { documents }: { documents: readonly Document[] }): string {
  const { short, external } = byId(documents, origin.document);
  return [`${origin.label}, ${short}.`, external && externalMark].filter(Boolean).join(' ');
}

/**
 * What must be said over a list of things that rest on documents from elsewhere; nothing where they all stand in the
 * municipality's own.
 */
export function externalNote(
  origins: readonly Pick<Origin, 'document'>[],
  { documents }: { documents: readonly Document[] },
): string | undefined {
  const sources = origins.map((origin) => byId(documents, origin.document));
  const foreign = [...new Set(sources.filter(({ external }) => external))];
  if (foreign.length === 0) return undefined;
  const names = joinList(foreign.map(({ short }) => `”${short}”`));
  const which = sources.every(({ external }) => external) ? 'Det, der står her,' : 'Noget af det, der står her,';
  return `${which} er hentet fra ${names}. Det er ikke ${plural(foreign.length, 'et', 'nogle')} af kommunens egne dokumenter.`;
}
