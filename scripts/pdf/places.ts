import { PDFArray, PDFDict, PDFDocument, PDFName } from '@cantoo/pdf-lib';

/** On which sheet the places of a file lie, from 1. */
export type Places = Readonly<Record<string, number>>;

/** How many sheets a file has, and on which of them the named places lie. */
export async function sheetsOfPlaces(
  bytes: Uint8Array,
  names: readonly string[],
): Promise<{ sheets: number; found: Places }> {
  const file = await PDFDocument.load(bytes, { updateMetadata: false });
  const pages = file.getPages().map(({ ref }) => ref.toString());
  const places = file.catalog.lookupMaybe(PDFName.of('Dests'), PDFDict);
  const found: Record<string, number> = {};
  for (const [key, place] of places?.entries() ?? []) {
    const name = key.decodeText();
    const page = file.context.lookup(place, PDFArray).get(0).toString();
    if (names.includes(name)) found[name] = pages.indexOf(page) + 1;
  }
  const lost = names.filter((name) => !found[name]);
  if (lost.length > 0) throw new Error(`the file has no place for ${lost.join(', ')}`);
  return { sheets: pages.length, found };
}
