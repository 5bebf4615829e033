import { statusLabels } from '../plan/words/labels.ts';
import type { Status } from '../plan/value/conclusion.ts';
import { capitalize, countInWords, joinList, plural } from '../plan/words/danish.ts';

/**
 * How the result goals of a plan came out, in a sentence that names every status there is: "Af fire resultatmål er ét
 * nået og to ikke nået. Ét kan ikke vurderes."
 */
export function resultsInWords(counts: readonly { status: Status; count: number }[]): string {
  const all = counts.reduce((sum, { count }) => sum + count, 0);
  const words = (count: number): string => countInWords(count, 'neuter');
  const label = (status: Status): string => statusLabels[status].toLocaleLowerCase('da');
  const assessed = counts.filter(({ status, count }) => status !== 'unknown' && count > 0);
  const unknown = counts.find(({ status }) => status === 'unknown')?.count ?? 0;
  const open = unknown > 0 ? [`${capitalize(words(unknown))} ${label('unknown')}.`] : [];
  const [only] = assessed;
  if (!only) return plural(all, 'Det ene resultatmål kan ikke vurderes.', 'Ingen af resultatmålene kan vurderes.');
  if (all === 1) return `Det ene resultatmål er ${label(only.status)}.`;
  const parts = assessed.map(({ status, count }) => `${words(count)} ${label(status)}`);
  return [`Af ${words(all)} resultatmål er ${joinList(parts)}.`, ...open].join(' ');
}
