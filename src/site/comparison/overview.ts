import type { PlanComparison } from '../../plan/compare/compare.ts';
import { isOfOneDocument } from '../../plan/compare/measures.ts';
import { absenceIn, extentOf } from '../../plan/library/absence.ts';
import type { Library, Plan } from '../../plan/library/library.ts';
import { addresses } from '../../plan/publish/addresses.ts';
import { capitalize, countInWords, joinList } from '../../plan/words/danish.ts';
import { goalMatrix, type GoalMatrix } from '../goal-matrix.ts';
import type { Link } from '../navigation.ts';
import { comparisons } from './pages.ts';

/** The way to any two plan years, and all of them at once. */
export interface Overview {
  /** The newest first. */
  pairs: PairInShort[];
  matrix: GoalMatrix;
  /** What is not there of the plans. */
  extents: string[];
}

/** Two plan years, and what can be said of them side by side, in a line. */
export interface PairInShort extends Link {
  hues: [older: Plan['hue'], newer: Plan['hue']];
  verdict: string;
}

export const overview = (library: Library): Overview => ({
  pairs: comparisons(library).map(pairInShort),
  matrix: goalMatrix(library),
  extents: library.plans.flatMap((plan) => extentOf(plan) ?? []),
});

export const pairInShort = (comparison: PlanComparison): PairInShort => ({
  text: `${comparison.older.year} og ${comparison.newer.year}`,
  address: addresses.comparison(comparison.years),
  hues: [comparison.older.hue, comparison.newer.hue],
  verdict: [...missingIn(comparison), goalsVerdict(comparison), numbersVerdict(comparison)].join(' '),
});

const missingIn = ({ older, newer }: PlanComparison): string[] => {
  const years = [older, newer].filter((plan) => absenceIn(plan).of === 'unknown').map(({ year }) => year);
  return years.length > 0 ? [`Selve planen for ${joinList(years)} er ikke her.`] : [];
};

/** How many of the newer year's goals belong with older ones: by the same words, and else. */
function goalsVerdict({ older, newer, goals }: PlanComparison): string {
  const known = [older, newer].some((plan) => absenceIn(plan).of !== 'plan') ? 'kendte ' : '';
  const sameWords = new Set(goals.filter(({ basis }) => basis.kind === 'computed').map((pair) => pair.newer));
  const others = new Set(goals.map((pair) => pair.newer).filter((goal) => !sameWords.has(goal)));
  const parts = [
    ...(sameWords.size > 0 ? [`${inWords(sameWords.size)} mål står med samme ord i begge planår`] : []),
    ...(others.size > 0
      ? [`${inWords(others.size)} ${sameWords.size > 0 ? '' : 'mål '}hører sammen efter emne eller tema`]
      : []),
  ];
  return parts.length > 0 ? `${capitalize(joinList(parts))}.` : `Ingen ${known}mål hører sammen.`;
}

const inWords = (count: number): string => countInWords(count, 'neuter');

function numbersVerdict({ measures }: PlanComparison): string {
  const compared = measures.filter(({ difference }) => difference);
  const plain = compared.filter(({ comparability }) => comparability.reservations.length === 0);
  if (compared.length === 0) return 'Ingen tal kan sammenlignes.';
  if (plain.length === 0) return 'Ingen tal kan sammenlignes uden forbehold.';
  return plain.some(isOfOneDocument)
    ? 'Et af dokumenterne sammenligner selv tal fra de to planår.'
    : 'Nogle tal kan sammenlignes.';
}
