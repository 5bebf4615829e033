/** What a reader can choose to see of a comparison. Each choice has an address on the page: #kun-tal. */

export const filterPrefix = 'kun-';

export const filterParts = [
  { id: 'alt', title: 'Alt' },
  { id: 'maal', title: 'Mål' },
  { id: 'tal', title: 'Tal' },
  { id: 'tilbud', title: 'Tilbud' },
  { id: 'tekst', title: 'Tekst' },
] as const;

export type FilterPart = (typeof filterParts)[number]['id'];

export const onlyChanges = { id: 'aendringer', title: 'Kun det, der er ændret' } as const;

/** The choices on a page that has these parts; none where there is nothing to choose between. */
export function filterChoices(parts: readonly FilterPart[]): { id: FilterPart; title: string }[] {
  const choices = filterParts.filter(({ id }) => id === 'alt' || parts.includes(id));
  return choices.length > 2 ? choices : [];
}
