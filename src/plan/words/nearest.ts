import { closest, distance } from 'fastest-levenshtein';

/** The valid name that a misspelt one most likely means; undefined when none is near. */
export function nearest(name: string, candidates: readonly string[]): string | undefined {
  if (candidates.length === 0) return undefined;
  const best = closest(name, [...candidates]);
  return distance(name, best) <=
    Math.max(name.length > 3 ? 2 : Math.min(1, name.length - 1), Math.floor(name.length / 3))
    ? best
    : undefined;
}

/** A hint in Danish for a name that does not exist: the nearest one, or what there is. */
export function suggestName(name: string, candidates: readonly string[]): string {
  const best = nearest(name, candidates);
  if (best) return `Mente du ”${best}”?`;
  if (candidates.length === 0) return 'Der er endnu ingen at vælge imellem.';
  const names = [...new Set(candidates)];
  return `Vælg en af: ${names.slice(0, 12).join(', ')}${names.length > 12 ? ' …' : '.'}`;
}
