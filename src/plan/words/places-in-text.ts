import type { Place } from '../entry/place.ts';

/** The places that a text names; of "Region Midtjylland" and "Midtjylland" only the whole name. */
export function placesIn(text: string, places: readonly Place[]): Place[] {
  const written = text.toLowerCase();
  const named = places.filter(({ name }) => hasWords(written, name.toLowerCase()));
  const isWithin = ({ name }: Place, other: Place): boolean =>
    other.name.length > name.length && hasWords(other.name.toLowerCase(), name.toLowerCase());
  return named.filter((place) => !named.some((other) => isWithin(place, other)));
}

/** Whole words of a text, also in the genitive. */
function hasWords(text: string, words: string): boolean {
  for (let i = text.indexOf(words); i >= 0; i = text.indexOf(words, i + 1)) {
    const [before, after] = [text.slice(0, i), text.slice(i + words.length)];
    if (!/[\p{L}\d]$/u.test(before) && !/^(?!s(?!\p{L}))[\p{L}\d]/u.test(after)) return true;
  }
  return false;
}
