import type { Library } from '../plan/library/library.ts';
import { markStyles } from './style.ts';

/**
 * Which mark stands for each of these places: the same in every chart, by how near the site holds them, the municipality's
 * own first. Only where two of a chart would have the same one, as with very many places, does one of them get a free one.
 */
export function placeMarks(ids: readonly string[], { site, places }: Pick<Library, 'site' | 'places'>): number[] {
  const order = [...new Set([site.place, ...site.comparedWith, ...places.map(({ id }) => id)])];
  const wanted = ids.map((id) => order.indexOf(id));
  const kept = new Set(wanted.filter((mark, i) => mark < markStyles.length && wanted.indexOf(mark) === i));
  const free = markStyles.map((_, mark) => mark).filter((mark) => !kept.has(mark));
  return wanted.map((mark, i) => (kept.has(mark) && wanted.indexOf(mark) === i ? mark : (free.shift() ?? i)));
}
