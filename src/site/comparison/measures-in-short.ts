import { isOfOneDocument, type MeasurePair } from '../../plan/compare/measures.ts';
import type { PlanComparison } from '../../plan/compare/compare.ts';
import { formatPeriod } from '../../plan/words/danish.ts';
import { byId, type Library } from '../../plan/library/library.ts';

/**
 * What the numbers of two plan years can be used for, in a few sentences. Numbers are never counted up: groups overlap,
 * some measure nearly the same, and how many rose or fell says nothing of how it went.
 */
export function measuresInShort({ older, measures, measureRuns }: PlanComparison, library: Library): string[] {
  const plain = measures.filter((pair) => pair.difference && !isReserved(pair));
  const reserved = measures.filter((pair) => pair.difference && isReserved(pair));
  const isRefused = measures.some((pair) => !pair.difference);
  return [
    ...documentsThatCompare(plain, library),
    ...(plain.some((pair) => !isOfOneDocument(pair))
      ? ['Nogle tal er gjort op på samme måde i dokumenterne for de to planår. Forskellen står ved hvert.']
      : []),
    ...(plain.length === 0
      ? [`Ingen tal fra de to planår kan sammenlignes${reserved.length > 0 ? ' uden forbehold' : ''}.`]
      : []),
    ...(reserved.length > 0 ? [reservedInShort(reserved, older.year)] : []),
    ...(isRefused ? ['Nogle tal findes for begge, men kan ikke sammenlignes. Grunden står ved hvert.'] : []),
    ...(measureRuns.length > 0 ? ['Nogle tal giver dokumenterne år for år. De står som en række for sig.'] : []),
  ];
}

const isReserved = ({ comparability }: MeasurePair): boolean => comparability.reservations.length > 0;

function reservedInShort(pairs: readonly MeasurePair[], year: number): string {
  return pairs.every(({ standing }) => standing.older === 'before')
    ? `Planen for ${year} har tal fra tiden før planåret. Nogle af dem står ved siden af nyere tal med et forbehold.`
    : 'Nogle tal står ved siden af hinanden med et forbehold.';
}

/** "Status på anbefalingerne 2021 sammenligner selv 3. kvartal 2019 og 3. kvartal 2021. Tallene står nedenfor." */
function documentsThatCompare(pairs: readonly MeasurePair[], { documents }: Library): string[] {
  const together = pairs.filter(isOfOneDocument);
  const ids = [...new Set(together.map(({ newer }) => newer.figure.origin.document))];
  return ids.map((id) => {
    const times = together
      .filter(({ newer }) => newer.figure.origin.document === id)
      .map(({ older, newer }) => `${formatPeriod(older.period!)} og ${formatPeriod(newer.period!)}`);
    const count = (time: string): number => times.filter((each) => each === time).length;
    const [most, ...others] = [...new Set(times)].sort((a, b) => count(b) - count(a));
    const more = others.length > 0 ? ', og for nogle tal andre perioder' : '';
    return `${byId(documents, id).short} sammenligner selv ${most}${more}. Tallene står nedenfor.`;
  });
}
