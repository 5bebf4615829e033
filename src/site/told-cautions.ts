import type { Link } from './navigation.ts';

/** What a figure says before its numbers where others on the page may have said some of it. */
export interface CautionsToTell {
  told: readonly string[];
  /** The figures that the rest stands at already. */
  elsewhere?: readonly Link[];
}

/** Tells a caution once a page: `before` remembers where, and is added to. */
export function cautionsToTell(cautions: readonly string[], at: Link, before: Map<string, Link>): CautionsToTell {
  const told = cautions.filter((caution) => !before.has(caution));
  const elsewhere = [...new Set(cautions.flatMap((caution) => before.get(caution) ?? []))];
  for (const caution of told) before.set(caution, at);
  return { told, elsewhere };
}
